//! The page of a lesson with everything that a text may hold; the statement and the transcript.

use maud::{Markup, html};

use super::{pick, specimen};
use crate::{
    html::{
        lesson::{self, Entry, LessonPage, LessonWords},
        page::{Alternate, NavItem},
        parts::{self, Kind, State, Weight},
        sanitised,
        statement::{self, Statement},
        table::{Column, Table},
    },
    lang::Lang,
};

const TEXT_EN: &str = include_str!("sample.en.html");
const TEXT_AR: &str = include_str!("sample.ar.html");

pub(super) fn show(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (specimen(side, "lesson", w("A lesson", "درس"), lesson(side)))
        (specimen(side, "statement", w("A statement of completion", "إفادة إتمام"), stated(side, true)))
        (specimen(side, "withdrawn", w("A statement that holds no more", "إفادة لم تعد سارية"), stated(side, false)))
        (specimen(side, "transcript", w("A transcript", "سجل التعلّم"), transcript(side)))
    }
}

fn lesson(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let words = LessonWords {
        contents: w("In this lesson", "في هذا الدرس").into(),
        previous: w("Previous", "السابق").into(),
        next: w("Next", "التالي").into(),
        lessons: w("Lessons", "الدروس").into(),
        tools: w("Reading", "القراءة").into(),
        smaller: w("Smaller text", "نص أصغر").into(),
        larger: w("Larger text", "نص أكبر").into(),
        print: w("Print", "طباعة").into(),
        keys: w("Keys [ and ]: previous and next", "المفتاحان [ و ]: السابق والتالي").into(),
        languages: w("This lesson in", "هذا الدرس بلغة").into(),
        resume: w("Go on where you stopped", "تابع من حيث توقفت").into(),
    };
    let (ids, term) = if side == Lang::Ar {
        (["ar-sources", "ar-parts", "ar-media"], "bat-ar")
    } else {
        (["en-sources", "en-parts", "en-media"], "bat-en")
    };
    lesson::lesson(&LessonPage {
        page: side,
        lang: side,
        heading: html! {
            header.heading {
                p.kicker { (w("Lesson · 12 minutes", "درس · 12 دقيقة")) }
                h4.hero-title { (w("How mercury moves", "كيف ينتقل الزئبق")) }
            }
        },
        notices: parts::notice(
            Kind::Warning,
            None,
            html! { p { (w("To complete it, answer every question.", "لإنجازه أجب عن كل الأسئلة.")) } },
        ),
        contents: vec![
            Entry { level: 2, id: ids[0], text: w("Where it comes from", "من أين يأتي") },
            Entry { level: 2, id: ids[1], text: w("Teaching parts", "أجزاء تعليمية") },
            Entry { level: 3, id: ids[2], text: w("Numbers and files", "أرقام وملفات") },
        ],
        body: sanitised(if side == Lang::Ar { TEXT_AR } else { TEXT_EN }),
        foot: html! {
            (lesson::glossary(
                pick(side, "en-glossary", "ar-glossary"),
                w("Terms", "مصطلحات"),
                &[lesson::Term {
                    id: term,
                    name: w("best available techniques (BAT)", "أفضل التقنيات المتاحة").into(),
                    meaning: w("Techniques that are most effective to prevent, and where that is not practicable, to reduce emissions.", "أنجع التقنيات في منع الانبعاثات، وفي الحدّ منها حيث لا يتيسّر المنع.").into(),
                    source: Some(w("Article 2 (b)", "المادة 2 (ب)").into()),
                }],
            ))
            (parts::act("#", w("Mark as done", "وضع علامة «منجز»"), Weight::Primary, None, &[]))
        },
        previous: Some(NavItem::new("#", w("Primary mining", "التعدين الأولي"))),
        next: Some(NavItem::new("#", w("Consent to imports", "الموافقة على الواردات"))),
        languages: [Lang::Ar, Lang::En, Lang::Fr].map(|lang| Alternate { lang, href: "#".into() }).into(),
        beat_url: None,
        place: Some(ids[1].into()),
        words: &words,
    })
}

fn stated(side: Lang, valid: bool) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    statement::statement(&Statement {
        level: 4,
        issuer: w("Halqa", "حلقة").into(),
        title: w("Statement of completion", "إفادة إتمام").into(),
        opening: w("This is to state that", "نفيد بأن").into(),
        name: w("Mariam Diallo", "مريم ديالو").into(),
        middle: w("completed the course", "قد أتمّت دورة").into(),
        course: w("Tools for the Minamata Convention", "أدوات اتفاقية ميناماتا").into(),
        lang: None,
        facts: vec![
            (w("Completed on", "تاريخ الإتمام").into(), html! { (w("9 March 2026", "9 آذار/مارس 2026")) }),
            (w("Version", "النسخة").into(), html! { bdi { "3f2a9c11" } }),
            (w("Length", "المدة").into(), html! { (w("4 hours", "4 ساعات")) }),
        ],
        code: "HQ-7K2M-94TX".into(),
        check: html! { (w("Anyone can check it at ", "يمكن لأي أحد التحقق منها على ")) bdi { "halqa.example/s" } },
        valid: (valid, if valid { w("Valid", "سارية") } else { w("Withdrawn", "سُحبت") }.into()),
    })
}

fn transcript(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    statement::transcript(
        &[(w("Name", "الاسم").into(), html! { bdi { (w("Mariam Diallo", "مريم ديالو")) } })],
        &[Table {
            caption: w("Completed courses", "الدورات المكتملة").into(),
            id: pick(side, "en-transcript-table", "ar-transcript-table").into(),
            columns: vec![
                Column::new(w("Course", "الدورة")),
                Column::new(w("State", "الحالة")),
                Column::number(w("Grade", "الدرجة")),
            ],
            rows: vec![vec![
                html! { (w("Tools for the Minamata Convention", "أدوات اتفاقية ميناماتا")) },
                parts::state(State::Passed, w("Completed", "مكتملة")),
                html! { bdi { "85 %" } },
            ]],
        }],
        w("As recorded on 10 March 2026.", "كما هو مسجّل في 10 آذار/مارس 2026."),
    )
}
