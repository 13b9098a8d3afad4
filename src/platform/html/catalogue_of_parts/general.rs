//! Buttons, notices, progress, ways about, forms, tables.

use maud::{Markup, html};

use super::{pick, specimen};
use crate::{
    html::{
        form::{self, Choice, Choices, Field},
        icon::{Icon, icon, plate, sign},
        page::NavItem,
        parts::{self, Happening, Kind, Pages, State, Weight},
        table::{Column, Order, Table, table},
    },
    lang::Lang,
};

pub(super) fn show(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (specimen(side, "sign", w("The sign, icons, plates", "الشعار والأيقونات والأشكال"), signs()))
        (specimen(side, "buttons", w("Buttons", "الأزرار"), buttons(side)))
        (specimen(side, "notices", w("Notices", "التنبيهات"), notices(side)))
        (specimen(side, "states", w("States and progress", "الحالات والتقدّم"), states(side)))
        (specimen(side, "ways", w("Ways about", "التنقّل"), ways(side)))
        (specimen(side, "facts", w("Facts, steps, happenings", "حقائق وخطوات وأحداث"), facts(side)))
        (specimen(side, "forms", w("Forms", "الاستمارات"), forms(side)))
        (specimen(side, "tables", w("Tables", "الجداول"), tables(side)))
    }
}

fn signs() -> Markup {
    html! {
        div.swatches {
            (sign())
            @for each in Icon::ALL { (icon(each)) }
        }
        div.swatches.plates {
            @for seed in ["minamata-tools", "using-halqa", "mercury-inventory", "national-reporting"] { (plate(seed)) }
        }
    }
}

fn buttons(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        div.actions {
            (parts::link_button("#", w("Continue", "متابعة"), Weight::Primary, Some(Icon::Next)))
            (parts::button(w("Save", "حفظ"), Weight::Normal, None))
            (parts::link_button("#", w("Download the form (84 KB)", "نزّل النموذج (84 كيلوبايت)"), Weight::Normal, Some(Icon::Download)))
            (parts::button(w("Delete my account", "حذف حسابي"), Weight::Danger, None))
            (parts::link_button("#", w("Cancel", "إلغاء"), Weight::Plain, None))
            (parts::act("#", w("Mark as done", "وضع علامة «منجز»"), Weight::Normal, None, &[]))
            button.btn type="button" disabled { (w("Not available", "غير متاح")) }
            (parts::dialog(
                pick(side, "en-dialog", "ar-dialog"),
                w("Leave the course …", "مغادرة الدورة …"),
                "#",
                w("Leave the course?", "أتريد مغادرة الدورة؟"),
                w("Close", "إغلاق"),
                html! {
                    p { (w("What you completed stays in your record.", "يبقى ما أنجزته في سجلّك.")) }
                    (form::actions(html! { (parts::link_button("#", w("Leave", "مغادرة"), Weight::Danger, None)) }))
                },
            ))
        }
    }
}

fn notices(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (parts::notice(Kind::Info, None, html! { p { (w("The course was updated on 3 March; what you completed stays completed.", "حُدِّثت الدورة في 3 آذار/مارس؛ وما أنجزته يبقى منجزًا.")) } }))
        (parts::notice(Kind::Success, Some(w("Saved", "حُفظ")), html! { p { (w("Your answers are handed in.", "سُلّمت إجاباتك.")) } }))
        (parts::notice(Kind::Warning, Some(w("One attempt is left", "بقيت محاولة واحدة")), html! { p { (w("The best of three counts.", "تُحتسب الأفضل من ثلاث.")) } }))
        (parts::notice(Kind::Error, Some(w("This code is not known", "هذا الرمز غير معروف")), html! { p { (w("Check it with whoever gave it to you. Nothing was changed.", "تحقّق منه لدى من أعطاك إياه. لم يتغيّر شيء.")) } }))
        (parts::notice(Kind::Language, None, html! { p { (w("This lesson is not translated into English yet; you read it in French.", "لم يُترجم هذا الدرس إلى العربية بعد؛ تقرؤه بالإنكليزية.")) } }))
        (parts::empty(
            w("No course yet", "لا دورات بعد"),
            w("Courses that you take stand here, with the place where you stopped.", "تظهر هنا الدورات التي تأخذها، مع الموضع الذي توقفت عنده."),
            Some(parts::link_button("#", w("Find a course", "ابحث عن دورة"), Weight::Primary, None)),
        ))
    }
}

fn states(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let words = [
        w("To do", "لم يُنجز"),
        w("Done", "منجز"),
        w("Passed with 85 %", "نجاح بنسبة 85 %"),
        w("Not passed", "لم ينجح"),
        w("Locked", "مغلق"),
    ];
    html! {
        p.actions { @for (state, words) in State::ALL.into_iter().zip(words) { (parts::state(state, words)) } }
        p.actions { (parts::badge(w("Introductory", "تمهيدي"))) (parts::badge(w("Mercury", "الزئبق"))) (parts::badge(w("Trade", "التجارة"))) }
        (parts::progress(w("Your progress", "تقدّمك"), 0, w("Not started", "لم تبدأ")))
        (parts::progress(w("Progress in the course", "التقدّم في الدورة"), 25, w("4 of 16 activities", "4 من 16 نشاطًا")))
        (parts::progress(w("Completed", "أُكملت"), 100, w("All activities", "كل الأنشطة")))
        div.actions {
            @for (percent, number) in [(0, "0"), (25, "25"), (100, "100")] {
                (parts::progress_ring(percent, &format!("{number}%"), html! { p { (w("of the course", "من الدورة")) } }))
            }
        }
    }
}

fn ways(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (parts::breadcrumb(
            w("You are here", "أنت هنا"),
            &[NavItem::new("#", w("Courses", "الدورات")), NavItem::new("#", w("Tools for the Minamata Convention", "أدوات اتفاقية ميناماتا"))],
            w("How mercury moves", "كيف ينتقل الزئبق"),
        ))
        (parts::tabs(
            w("My learning", "تعلّمي"),
            &[
                NavItem::new("#", w("In progress", "جارية")).current(true),
                NavItem::new("#", w("Completed", "مكتملة")),
                NavItem::new("#", w("Upcoming", "قادمة")),
            ],
        ))
        (parts::pagination(&Pages {
            label: w("Pages", "الصفحات").into(),
            previous: Some(NavItem::new("#", w("Previous", "السابقة"))),
            next: Some(NavItem::new("#", w("Next", "التالية"))),
            text: w("Page 2 of 7", "الصفحة 2 من 7").into(),
        }))
    }
}

fn facts(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    html! {
        (parts::facts(&[
            (w("Length", "المدة").into(), html! { (w("4 hours", "4 ساعات")) }),
            (w("Languages", "اللغات").into(), html! { bdi { "العربية" } " · " bdi { "中文" } " · " bdi { "English" } }),
            (w("Licence", "الترخيص").into(), html! { bdi { "CC BY 4.0" } }),
        ]))
        (parts::steps(
            w("Registration", "التسجيل"),
            w("done", "منجزة"),
            1,
            &[w("Address", "العنوان"), w("Confirmation", "التأكيد"), w("About you", "عنك")],
        ))
        (parts::timeline(&[
            Happening { datetime: "2026-03-01".into(), when: w("1 March 2026", "1 آذار/مارس 2026").into(), what: html! { (w("Enrolled", "التحقت بالدورة")) } },
            Happening { datetime: "2026-03-09".into(), when: w("9 March 2026", "9 آذار/مارس 2026").into(), what: html! { (w("Test “Supply and trade” passed", "اجتزت اختبار «العرض والتجارة»")) } },
        ]))
        (parts::disclosure(w("How is my time counted?", "كيف يُحسب وقتي؟"), true, html! { p { (w("Only while the page is visible.", "فقط ما دامت الصفحة ظاهرة.")) } }))
    }
}

fn forms(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let name = |name: &str| format!("{side}-{name}");
    let wrong = w("Write an address such as name@example.org.", "اكتب عنوانًا مثل name@example.org.");
    html! {
        form.stack action="#" method="post" {
            (form::error_summary(
                w("One field needs your attention", "حقل واحد يحتاج إلى انتباهك"),
                &[(form::field_id(&name("email")), wrong.to_owned())],
            ))
            (form::hidden("next", "/me"))
            (Field::text(name("name"), w("Name as you write it", "الاسم كما تكتبه")).hint(w("It stands on your statements.", "يظهر على إفاداتك.")).autocomplete("off").value(w("Mariam Diallo", "مريم ديالو")).required())
            (Field::email(name("email"), w("E-mail address", "عنوان البريد الإلكتروني")).autocomplete("off").value("mariam@").error(Some(wrong)))
            (Field::password(name("password"), w("Password", "كلمة السر")).autocomplete("new-password").hint(w("At least 10 characters; a sentence is good.", "10 أحرف على الأقل؛ والجملة اختيار حسن.")))
            (Choices::select(name("country"), w("Country", "البلد"), vec![
                Choice::new("KE", w("Kenya", "كينيا"), false),
                Choice::new("SN", w("Senegal", "السنغال"), true),
                Choice::new("TN", w("Tunisia", "تونس"), false),
            ]).empty(w("Choose …", "اختر …")))
            (Field::date(name("day"), w("Day of the workshop", "يوم الورشة")))
            (Field::area(name("about"), w("What do you want to apply?", "ما الذي تريد تطبيقه؟"), 4).optional(w("optional", "اختياري")))
            (Choices::radios(name("mode"), w("Who may enrol?", "من يمكنه الالتحاق؟"), vec![
                Choice::new("self", w("Anyone with an account", "كل من له حساب"), true),
                Choice::new("approval", w("By approval", "بعد الموافقة"), false).hint(w("The course’s staff decide.", "يقرّر فريق الدورة.")),
            ]))
            (Choices::boxes(name("themes"), w("Themes", "المواضيع"), vec![
                Choice::new("mercury", w("Mercury", "الزئبق"), true),
                Choice::new("trade", w("Trade", "التجارة"), false),
            ]))
            (form::checkbox(&name("terms"), html! { (w("I have read how my data is used.", "قرأت كيف تُستخدم بياناتي.")) }, false, Some(w("Tick this to go on.", "ضع علامة هنا للمتابعة."))))
            (form::actions(html! {
                (form::submit(w("Create the account", "أنشئ الحساب")))
                (form::secondary(w("Save for later", "احفظ لوقت لاحق"), "then", "later"))
                (form::dangerous(w("Delete", "حذف")))
            }))
        }
    }
}

fn tables(side: Lang) -> Markup {
    let w = |en, ar| pick(side, en, ar);
    let row = |name: &'static str, state: Markup, points: &'static str| {
        vec![
            html! { (name) },
            state,
            html! { (points) },
            html! { (crate::html::time("2026-03-09", "2026-03-09")) },
        ]
    };
    table(&Table {
        caption: w("Your activities", "أنشطتك").into(),
        id: pick(side, "en-table", "ar-table").into(),
        columns: vec![
            Column::new(w("Activity", "النشاط")).sort("#", Some(Order::Ascending)),
            Column::new(w("State", "الحالة")).sort("#", None),
            Column::number(w("Points", "النقاط")),
            Column::new(w("Day", "اليوم")),
        ],
        rows: vec![
            row(
                w("How mercury moves", "كيف ينتقل الزئبق"),
                parts::state(State::Done, w("Done", "منجز")),
                "–",
            ),
            row(
                w("Test: supply and trade", "اختبار: العرض والتجارة"),
                parts::state(State::Passed, w("Passed", "نجاح")),
                "17.5",
            ),
            row(
                w("Test: emissions", "اختبار: الانبعاثات"),
                parts::state(State::Failed, w("Not passed", "لم ينجح")),
                "8",
            ),
        ],
    })
}
