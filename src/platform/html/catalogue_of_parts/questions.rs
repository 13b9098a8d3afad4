//! Questions of every type, open and judged; the self-check and the result.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{pick, specimen};
use crate::{
    html::{
        form,
        parts::{self, State, Weight},
        quiz::{self, Ask, Opt, Part, Question, ResultPanel, SavingWords, Verdict},
    },
    lang::Lang,
};

pub(super) fn show(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (specimen(side, "quiz", w("A quiz, every type of question", "اختبار بكل أنواع الأسئلة"), attempt(side)))
        (specimen(side, "judged", w("Questions with their result", "أسئلة مع نتائجها"), html! { form { (judged(side)) } }))
        (specimen(side, "self-check", w("A self-check in a lesson", "تحقّق ذاتي في درس"), self_check(side)))
        (specimen(side, "results", w("Results", "النتائج"), results(side)))
    }
}

fn blank<'a>(side: Lang, id: &str, number: &'a str, text: &'a str, ask: Ask<'a>) -> Question<'a> {
    Question {
        id: format!("{side}-{id}").into(),
        number: Some(number.into()),
        points: Some(pick(side, "1 point", "نقطة واحدة").into()),
        text: html! { (text) },
        ask,
        error: None,
        verdict: None,
        feedback: None,
        closed: false,
    }
}

fn opt(id: &'static str, text: &'static str, chosen: bool) -> Opt<'static> {
    Opt { id: id.into(), text: html! { (text) }, chosen, verdict: None, feedback: None }
}

fn part(id: &'static str, text: &'static str) -> Part<'static> {
    Part { id: id.into(), text: html! { (text) }, plain: text.into(), chosen: None, verdict: None }
}

fn attempt(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let words = SavingWords {
        saving: w("Saving …", "جارٍ الحفظ …").into(),
        saved: w("Saved", "حُفظت الإجابة").into(),
        retrying: w("Not saved yet; trying again", "لم تُحفظ بعد؛ نعيد المحاولة").into(),
        offline: w(
            "You are off line. The answer is kept here and saved once you are back.",
            "أنت غير متصل. الإجابة محفوظة هنا وتُرسل عند عودة الاتصال.",
        )
        .into(),
        refused: w(
            "This attempt is closed; the answer was not saved.",
            "أُغلقت هذه المحاولة؛ لم تُحفظ الإجابة.",
        )
        .into(),
        newer: w(
            "A later answer was given in another window; that one is kept.",
            "أُعطيت إجابة أحدث في نافذة أخرى، وهي المحفوظة.",
        )
        .into(),
    };
    quiz::attempt(
        "",
        "#",
        "",
        0,
        &words,
        html! { @for each in open(side) { (quiz::question(&each)) } },
        html! {
            p { (w("7 of 7 questions", "7 من 7 أسئلة")) }
            (form::actions(html! { (form::submit(w("Hand in", "تسليم"))) }))
        },
    )
}

fn open(side: Lang) -> Vec<Question<'static>> {
    let w = |en, ar| pick(side, en, ar);
    let numbers: Vec<Cow<'static, str>> = ["1", "2", "3"].map(Cow::from).into();
    vec![
        blank(
            side,
            "single",
            w("Question 1", "السؤال 1"),
            w("Which article is about trade in mercury?", "أي مادة تتناول التجارة في الزئبق؟"),
            Ask::Single(vec![
                opt("a", w("Article 3", "المادة 3"), true),
                opt("b", w("Article 8", "المادة 8"), false),
                opt("c", w("Article 21", "المادة 21"), false),
            ]),
        ),
        blank(
            side,
            "multiple",
            w("Question 2", "السؤال 2"),
            w(
                "Which of these are point sources of Annex D?",
                "أيّ هذه من المصادر الثابتة الواردة في المرفق دال؟",
            ),
            Ask::Multiple(vec![
                opt("a", w("Coal-fired power plants", "محطات توليد الكهرباء العاملة بالفحم"), true),
                opt("b", w("Cement clinker production", "إنتاج كلنكر الأسمنت"), true),
                opt("c", w("Dental amalgam", "الملغم السنّي"), false),
            ]),
        ),
        blank(
            side,
            "true-false",
            w("Question 3", "السؤال 3"),
            w(
                "Mercury can travel between continents in the air.",
                "يمكن أن ينتقل الزئبق بين القارات في الهواء.",
            ),
            Ask::TrueFalse(vec![
                opt("true", w("True", "صحيح"), false),
                opt("false", w("False", "خطأ"), false),
            ]),
        ),
        Question {
            error: Some(w("Write a number, such as 2.5.", "اكتب عددًا، مثل 2.5.").into()),
            ..blank(
                side,
                "numeric",
                w("Question 4", "السؤال 4"),
                w("How much mercury is in the sample?", "كم من الزئبق في العيّنة؟"),
                Ask::Numeric {
                    value: "a lot".into(),
                    unit: Some("mg/kg".into()),
                    label: w("Your answer", "إجابتك").into(),
                },
            )
        },
        blank(
            side,
            "short",
            w("Question 5", "السؤال 5"),
            w("What is the main ore of mercury called?", "ما اسم الخام الرئيسي للزئبق؟"),
            Ask::ShortText {
                value: w("cinnabar", "الزنجفر").into(),
                label: w("Your answer", "إجابتك").into(),
            },
        ),
        blank(
            side,
            "matching",
            w("Question 6", "السؤال 6"),
            w("Match each article with its subject.", "صِل كل مادة بموضوعها."),
            Ask::Matching {
                parts: vec![
                    Part { chosen: Some("x".into()), ..part("a", w("Article 8", "المادة 8")) },
                    part("b", w("Article 9", "المادة 9")),
                ],
                targets: vec![
                    ("x".into(), w("Emissions to air", "الانبعاثات إلى الهواء").into()),
                    ("y".into(), w("Releases to land and water", "الإطلاقات إلى الأرض والمياه").into()),
                ],
                choose: w("Choose …", "اختر …").into(),
            },
        ),
        blank(
            side,
            "ordering",
            w("Question 7", "السؤال 7"),
            w("Put the steps of an import in order.", "رتّب خطوات الاستيراد."),
            Ask::Ordering {
                parts: vec![
                    part("a", w("The shipment leaves", "تغادر الشحنة")),
                    part(
                        "b",
                        w("The importing State gives written consent", "تعطي الدولة المستوردة موافقة خطية"),
                    ),
                    part("c", w("The exporter asks for consent", "يطلب المصدِّر الموافقة")),
                ],
                position: w("Position", "الموضع").into(),
                up: w("Move up", "إلى أعلى").into(),
                down: w("Move down", "إلى أسفل").into(),
                numbers,
            },
        ),
    ]
}

fn judged(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let asked = |id, verdict| Question {
        closed: true,
        verdict: Some(verdict),
        feedback: Some(html! { p { (w("Article 3, paragraphs 6 to 10.", "المادة 3، الفقرات 6 إلى 10.")) } }),
        ..blank(
            side,
            id,
            w("Question 1", "السؤال 1"),
            w("Which article is about trade in mercury?", "أي مادة تتناول التجارة في الزئبق؟"),
            Ask::Single(vec![
                Opt {
                    verdict: Some((Verdict::Right, w("right answer", "الإجابة الصحيحة").into())),
                    ..opt("a", w("Article 3", "المادة 3"), id == "right")
                },
                Opt {
                    verdict: (id == "wrong").then(|| (Verdict::Wrong, w("your answer", "إجابتك").into())),
                    feedback: Some(html! { (w("Article 8 is about emissions.", "المادة 8 عن الانبعاثات.")) }),
                    ..opt("b", w("Article 8", "المادة 8"), id == "wrong")
                },
            ]),
        )
    };
    html! {
        (quiz::question(&asked("right", (Verdict::Right, w("Right: 1 of 1 point", "صحيح: نقطة من 1").into()))))
        (quiz::question(&asked("partly", (Verdict::Partly, w("Partly right: 0.5 of 1 point", "صحيح جزئيًا: 0.5 من 1").into()))))
        (quiz::question(&asked("wrong", (Verdict::Wrong, w("Wrong: 0 of 1 point", "خطأ: 0 من 1").into()))))
    }
}

fn self_check(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let of = Question {
        number: None,
        points: None,
        ..blank(
            side,
            "check",
            "",
            w(
                "Mercury is a metal that is liquid at room temperature.",
                "الزئبق فلز سائل عند درجة حرارة الغرفة.",
            ),
            Ask::TrueFalse(vec![
                opt("true", w("True", "صحيح"), false),
                opt("false", w("False", "خطأ"), false),
            ]),
        )
    };
    quiz::self_check(
        &format!("check-{side}"),
        "",
        w("Check yourself", "تحقّق من فهمك"),
        w("Check", "تحقّق"),
        &of,
    )
}

fn results(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let result = |id: &'static str, state, title: &'static str, percent, grade: &'static str| {
        quiz::result(&ResultPanel {
            id: format!("{side}-{id}").into(),
            attempt: None,
            state,
            title: title.into(),
            percent,
            grade: grade.into(),
            facts: vec![
                (w("Pass mark", "درجة النجاح").into(), html! { bdi { "70%" } }),
                (w("Attempts left", "المحاولات الباقية").into(), html! { "2" }),
            ],
            actions: html! {
                (parts::link_button("#", w("Continue", "متابعة"), Weight::Primary, None))
                (parts::link_button("#", w("Try again", "حاول ثانية"), Weight::Normal, None))
            },
        })
    };
    html! {
        (result("passed", State::Passed, w("Passed", "نجاح"), 85, "85%"))
        (result("failed", State::Failed, w("Not passed", "لم تنجح"), 55, "55%"))
        (result("done", State::Done, w("Handed in", "سُلّم"), 60, "60%"))
    }
}
