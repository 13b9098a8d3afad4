//! Cards, facets, the outline of a course.

use maud::{Markup, html};

use super::{pick, specimen};
use crate::{
    html::{
        Words,
        course::{self, Card, Facet, FacetOption, Facets, OutlineItem, OutlineModule},
        icon::Icon,
        page::NavItem,
        parts::{self, State, Weight},
    },
    lang::Lang,
};

pub(super) fn show(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (specimen(side, "hero", w("The top of a course", "رأس صفحة الدورة"), hero(side)))
        (specimen(side, "cards", w("Courses in a list", "الدورات في قائمة"), cards(side)))
        (specimen(side, "facets", w("Facets", "تضييق القائمة"), parts::columns(html! { p { (w("The list stands here; on narrow screens the facets open on a click.", "هنا القائمة؛ وعلى الشاشات الضيقة تُفتح خيارات التضييق بنقرة.")) } }, facets(side))))
        (specimen(side, "outline", w("The outline of a course", "مخطط الدورة"), outline(side)))
    }
}

fn hero(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    course::hero(
        "minamata-tools",
        html! {
            p.kicker { (w("Course", "دورة")) }
            h4.hero-title { (w("Tools for the Minamata Convention", "أدوات اتفاقية ميناماتا")) }
            p.lead { (w("Which articles ask what of your country, and which tools help to do it.", "ما الذي تطلبه كل مادة من بلدك، وأي الأدوات تعين على الوفاء به.")) }
            (parts::meta(&[
                parts::meta_item(Icon::Clock, w("4 hours", "4 ساعات")),
                parts::meta_item(Icon::Globe, w("6 languages", "6 لغات")),
                parts::meta_item(Icon::Statement, w("Statement of completion", "إفادة إتمام")),
            ]))
            div.actions { (parts::link_button("#", w("Enrol", "التحق بالدورة"), Weight::Primary, None)) }
            (course::objectives(&[
                w("Explain which supply of mercury the Convention allows.", "أن تشرح أي مصادر الزئبق تجيزها الاتفاقية.").into(),
                w("Fill in the form for consent to an import.", "أن تملأ نموذج الموافقة على الاستيراد.").into(),
            ]))
        },
    )
}

fn cards(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let card = |seed: &'static str, title: &'static str, summary: &'static str| Card {
        seed: seed.into(),
        href: "#".into(),
        title: title.into(),
        summary: summary.into(),
        lang: None,
        kicker: Some(w("Chemicals and waste", "المواد الكيميائية والنفايات").into()),
        meta: vec![
            parts::meta_item(Icon::Clock, w("4 hours", "4 ساعات")),
            parts::meta_item(Icon::Globe, w("6 languages", "6 لغات")),
        ],
        progress: None,
        state: None,
    };
    course::cards(
        4,
        &[
            Card {
                progress: Some((25, w("4 of 16 activities", "4 من 16 نشاطًا").into())),
                ..card(
                    "minamata-tools",
                    w("Tools for the Minamata Convention", "أدوات اتفاقية ميناماتا"),
                    w(
                        "Which articles ask what of your country, and which tools help to do it.",
                        "ما الذي تطلبه كل مادة من بلدك، وأي الأدوات تعين على الوفاء به.",
                    ),
                )
            },
            Card {
                state: Some((
                    State::Done,
                    w("Completed on 9 March 2026", "أُكملت في 9 آذار/مارس 2026").into(),
                )),
                ..card(
                    "using-halqa",
                    w("Using Halqa", "استعمال حلقة"),
                    w("Fifteen minutes that save hours.", "خمس عشرة دقيقة توفّر ساعات."),
                )
            },
            Card {
                lang: Some(Lang::Fr),
                summary: Words::new(
                    "Recenser les sources, estimer les rejets, tenir l’inventaire à jour.",
                    Lang::Fr,
                    side,
                ),
                ..card("mercury-inventory", "Inventaire du mercure", "")
            },
        ],
    )
}

fn facets(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let option = |value: &'static str, label: &'static str, count: &'static str, chosen| FacetOption {
        value: value.into(),
        label: label.into(),
        count: count.into(),
        chosen,
    };
    course::facets(&Facets {
        id: pick(side, "en-facets", "ar-facets").into(),
        action: "#".into(),
        label: w("Narrow down", "تضييق القائمة").into(),
        apply: w("Show", "عرض").into(),
        clear: Some(NavItem::new("#", w("Clear all", "مسح الكل"))),
        hidden: vec![("q".into(), "mercury".into())],
        swap: None,
        facets: vec![
            Facet {
                name: "theme".into(),
                title: w("Theme", "الموضوع").into(),
                options: vec![
                    option("mercury", w("Mercury", "الزئبق"), "12", true),
                    option("national-reporting", w("National reporting", "التقارير الوطنية"), "5", false),
                ],
            },
            Facet {
                name: "level".into(),
                title: w("Level", "المستوى").into(),
                options: vec![
                    option("introductory", w("Introductory", "تمهيدي"), "9", false),
                    option("advanced", w("Advanced", "متقدّم"), "2", false),
                ],
            },
        ],
    })
}

fn outline(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let item = |title: &'static str, state: State, words: &'static str, minutes: &'static str| OutlineItem {
        href: (state != State::Locked).then(|| "#".into()),
        title: title.into(),
        lang: None,
        kind: (Icon::Lesson, w("Lesson", "درس").into()),
        state: Some((state, words.into())),
        meta: vec![minutes.into()],
        reason: None,
        next: false,
    };
    let quiz = (Icon::Quiz, w("Quiz", "اختبار"));
    course::outline(
        4,
        &[
            OutlineModule {
                id: format!("{side}-supply").into(),
                title: w("Supply sources and trade", "مصادر العرض والتجارة").into(),
                progress: Some(w("3 of 4", "3 من 4").into()),
                items: [
                    item(
                        w("How mercury moves", "كيف ينتقل الزئبق"),
                        State::Done,
                        w("Done", "منجز"),
                        w("12 min", "12 دقيقة"),
                    ),
                    OutlineItem {
                        next: true,
                        reason: Some(
                            html! { (w("To complete it, spend 5 minutes with it and answer every question.", "لإنجازه: اقضِ معه 5 دقائق وأجب عن كل الأسئلة.")) },
                        ),
                        ..item(
                            w("Consent to imports", "الموافقة على الواردات"),
                            State::Todo,
                            w("To do", "لم يُنجز"),
                            w("15 min", "15 دقيقة"),
                        )
                    },
                    OutlineItem {
                        kind: (quiz.0, quiz.1.into()),
                        ..item(
                            w("Test: primary mining", "اختبار: التعدين الأولي"),
                            State::Passed,
                            w("Passed with 85 %", "نجاح بنسبة 85 %"),
                            w("10 min", "10 دقائق"),
                        )
                    },
                    OutlineItem {
                        kind: (quiz.0, quiz.1.into()),
                        reason: Some(
                            html! { (w("70 % are needed; two attempts are left.", "المطلوب 70 %؛ بقيت محاولتان.")) },
                        ),
                        ..item(
                            w("Test: supply and trade", "اختبار: العرض والتجارة"),
                            State::Failed,
                            w("Not passed: 55 %", "لم ينجح: 55 %"),
                            w("15 min", "15 دقيقة"),
                        )
                    },
                ]
                .iter()
                .map(OutlineItem::row)
                .collect(),
            },
            OutlineModule {
                id: format!("{side}-reporting").into(),
                title: w("National reporting", "التقارير الوطنية").into(),
                progress: None,
                items: [OutlineItem {
                    reason: Some(html! {
                        (w("Opens when you have completed ", "يُفتح بعد إنجاز "))
                        a href="#" { (w("Test: supply and trade", "اختبار: العرض والتجارة")) } "."
                    }),
                    ..item(
                        w("The form of Article 21", "نموذج المادة 21"),
                        State::Locked,
                        w("Locked", "مغلق"),
                        w("20 min", "20 دقيقة"),
                    )
                }]
                .iter()
                .map(OutlineItem::row)
                .collect(),
            },
        ],
    )
}
