//! Every part in every state and both directions, for the page `/{lang}/_parts`. The sample texts, about a course
//! on mercury, stand here and not with the messages: they are the page's subject, not its words.

mod courses;
mod general;
mod questions;
mod reading;

use maud::{Markup, html};

use super::parts;
use crate::lang::Lang;

/// The sample text of a side: the first in English, the second in Arabic.
fn pick(side: Lang, en: &'static str, ar: &'static str) -> &'static str {
    if side == Lang::Ar { ar } else { en }
}

/// A numbered specimen under its name.
fn specimen(side: Lang, id: &str, title: &str, body: Markup) -> Markup {
    html! {
        section.specimen aria-labelledby={ (side) "-at-" (id) } {
            h3 id={ (side) "-at-" (id) } { (title) }
            (body)
        }
    }
}

fn side(side: Lang) -> Markup {
    let title = pick(side, "From left to right", "من اليمين إلى اليسار");
    html! {
        section.specimens lang=(side.code()) dir=(side.dir()) aria-labelledby={ "side-" (side) } {
            h2 id={ "side-" (side) } { (title) }
            (general::show(side))
            (courses::show(side))
            (reading::show(side))
            (questions::show(side))
        }
    }
}

/// The body of the page of parts, to go into the shell: the side of the reader's direction first.
pub fn catalogue_of_parts(lang: Lang) -> Markup {
    let first = if lang == Lang::Ar { Lang::Ar } else { Lang::En };
    let second = if lang == Lang::Ar { Lang::En } else { Lang::Ar };
    let lead = pick(
        first,
        "Everything that pages are made of, in every state.",
        "كل ما تتكوّن منه الصفحات، بكل حالاته.",
    );
    html! {
        div lang=(first.code()) dir=(first.dir()) {
            (parts::heading(
                Some(pick(first, "For those who build", "لمن يبني")),
                html! { (pick(first, "The parts", "أجزاء الصفحات")) },
                Some(html! { (lead) }),
            ))
        }
        (side(first))
        (side(second))
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, fs, path::Path};

    use super::*;
    use crate::html::page::{self, AccountBox, Alternate, Flash, NavItem, SearchBox, Shell, ShellWords};

    fn words(side: Lang) -> ShellWords<'static> {
        let w = |en, ar| pick(side, en, ar).into();
        ShellWords {
            skip: w("Skip to the content", "انتقل إلى المحتوى"),
            menu: w("Menu", "القائمة"),
            main_nav: w("Main", "التنقل الرئيسي"),
            language: w("Language", "اللغة"),
            search: w("Search", "بحث"),
            search_hint: w("Search courses", "ابحث في الدورات"),
            account: w("Your account", "حسابك"),
            sign_in: w("Sign in", "تسجيل الدخول"),
            register: w("Register", "إنشاء حساب"),
            sign_out: w("Sign out", "تسجيل الخروج"),
            theme: w("Colours", "الألوان"),
            theme_auto: w("As the system", "كالنظام"),
            theme_light: w("Light", "فاتحة"),
            theme_dark: w("Dark", "داكنة"),
            footer_nav: w("About this site", "عن هذا الموقع"),
        }
    }

    fn whole(lang: Lang, assets: &str, theme: Option<&'static str>, signed_in: bool) -> String {
        let words = words(lang);
        let w = |en, ar| pick(lang, en, ar);
        let mut shell = Shell::new(lang, w("The parts", "أجزاء الصفحات"), w("Halqa", "حلقة"), assets, &words);
        shell.origin = "https://halqa.example".into();
        shell.canonical = Some(format!("/{lang}/_parts").into());
        shell.alternates =
            Lang::ALL.map(|each| Alternate { lang: each, href: format!("/{each}/_parts").into() }).into();
        shell.offered = Lang::ALL.into();
        shell.nav = vec![
            NavItem::new("#courses", w("Courses", "الدورات")).current(true),
            NavItem::new("#webinars", w("Webinars", "الندوات")),
            NavItem::new("#circles", w("Circles", "الحلقات")),
        ];
        shell.search = Some(SearchBox { action: "/search".into(), value: "".into() });
        shell.footer = vec![
            NavItem::new("#about", w("About", "عن الموقع")),
            NavItem::new("#privacy", w("Privacy", "الخصوصية")),
        ];
        shell.flash = Some(Flash {
            kind: parts::Kind::Success,
            text: w("Your profile is saved.", "حُفظ ملفك.").into(),
        });
        shell.theme = theme.map(Into::into);
        shell.account = if signed_in {
            AccountBox::SignedIn {
                name: w("Mariam Diallo", "مريم ديالو").into(),
                links: vec![
                    NavItem::new("#me", w("My learning", "تعلّمي")),
                    NavItem::new("#profile", w("Profile", "ملفي")),
                ],
                sign_out: "/sign-out".into(),
            }
        } else {
            AccountBox::SignedOut { sign_in: "#in".into(), register: Some("#up".into()) }
        };
        page::page(&shell, catalogue_of_parts(lang)).into_string()
    }

    #[test]
    fn no_part_carries_inline_style_or_script() {
        for lang in [Lang::En, Lang::Ar] {
            let html = whole(lang, "/assets/x", None, true);
            for banned in [" style=", "onclick", "onchange", "onload", "<script>", "<style", "javascript:"] {
                assert!(!html.contains(banned), "{banned} in the page of parts in {lang}");
            }
            assert_eq!(html.matches("<script").count(), 1, "one module and no other script");
        }
    }

    #[test]
    fn ids_are_unique_what_points_to_them_finds_them_and_there_is_one_h1() {
        for lang in [Lang::En, Lang::Ar] {
            let html = whole(lang, "/assets/x", None, false);
            let mut ids = HashSet::new();
            for id in attribute(&html, "id") {
                assert!(ids.insert(id), "the id {id} stands twice");
            }
            for name in ["for", "aria-labelledby", "aria-describedby", "list", "data-dialog"] {
                for id in attribute(&html, name).flat_map(str::split_whitespace) {
                    assert!(ids.contains(id), "{name} points to {id}, which is not there");
                }
            }
            assert_eq!(html.matches("<h1").count(), 1);
        }
    }

    fn attribute<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
        let start = format!(" {name}=\"");
        let mut rest = html;
        std::iter::from_fn(move || {
            let at = rest.find(&start)?;
            rest = &rest[at + start.len()..];
            let end = rest.find('"')?;
            let value = &rest[..end];
            rest = &rest[end..];
            Some(value)
        })
    }

    /// One stylesheet serves both directions: it may not speak of left and right.
    #[test]
    fn styles_know_no_left_and_right() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let mut seen = 0;
        for entry in fs::read_dir(assets).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "css") {
                continue;
            }
            seen += 1;
            for (at, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                for word in line.split(|c: char| !c.is_ascii_alphanumeric()) {
                    assert!(
                        !["left", "right", "top", "bottom"].contains(&word) || is_block_value(line, word),
                        "{}:{}: {word}: {line}",
                        path.display(),
                        at + 1
                    );
                }
            }
        }
        assert!(seen > 0, "no stylesheet found");
    }

    /// `vertical-align` and `caption-side` know no logical words in every browser yet; both are of the block axis.
    fn is_block_value(line: &str, word: &str) -> bool {
        ["top", "bottom"].contains(&word)
            && ["vertical-align: ", "caption-side: "]
                .iter()
                .any(|property| line.contains(&format!("{property}{word}")))
    }

    /// `HALQA_PARTS_OUT=FOLDER` writes the page as files, to look at and to run checkers on.
    #[test]
    fn the_page_can_be_written_to_a_folder() {
        let folder = std::env::var_os("HALQA_PARTS_OUT")
            .map_or_else(|| tempfile::tempdir().unwrap().keep(), |folder| Path::new(&folder).to_path_buf());
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets").canonicalize().unwrap();
        let assets = format!("file://{}", assets.display());
        for lang in [Lang::En, Lang::Ar] {
            for theme in ["light", "dark"] {
                for (state, signed_in) in [("in", true), ("out", false)] {
                    let file = folder.join(format!("{lang}-{theme}-{state}.html"));
                    fs::write(&file, whole(lang, &assets, Some(theme), signed_in)).unwrap();
                    assert!(fs::read_to_string(&file).unwrap().ends_with("</html>"));
                }
            }
        }
        if std::env::var_os("HALQA_PARTS_OUT").is_none() {
            fs::remove_dir_all(folder).unwrap();
        }
    }
}
