//! The page of one file.

use std::collections::BTreeMap;

use halqa_platform::{
    cldr,
    html::{
        Words as Shown, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind as Notice, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    super::{
        TAB,
        insert::{self, Words},
        kinds::{self, Kind},
        library::kind_name,
        moving, paths, style,
        usage::Mention,
        way_back,
    },
    Opened, captions_of,
};
use crate::{
    Text,
    drafts::changes::Past,
    editor::{self, plan::Entry},
    format, urls,
};

/// What was typed, or is known already.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Per language.
    pub words: BTreeMap<Lang, Words>,
    /// The lesson chosen.
    pub lesson: String,
    /// The new name.
    pub name: String,
    /// Whether the Markdown was asked for just now.
    pub asked: bool,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No new name.
    NoName,
    /// Another file has it.
    NameTaken,
    /// It is used, and so not removed.
    Used,
    /// No words in any language.
    NoWords,
    /// No lesson was chosen that has a text in one of these languages.
    NoLesson,
}

impl Wrong {
    fn field(self, base: Lang) -> String {
        match self {
            Wrong::NoName | Wrong::NameTaken => form::field_id("name"),
            Wrong::Used => "used".to_owned(),
            Wrong::NoWords => form::field_id(&format!("main.{base}")),
            Wrong::NoLesson => form::field_id("lesson"),
        }
    }

    fn text(self, t: Text) -> &'static str {
        match self {
            Wrong::NoName => t.media_wrong_name(),
            Wrong::NameTaken => t.media_wrong_taken(),
            Wrong::Used => t.media_wrong_used(),
            Wrong::NoWords => t.media_wrong_words(),
            Wrong::NoLesson => t.media_wrong_lesson(),
        }
    }
}

/// The Markdown for each language that has words.
pub(super) fn pieces(opened: &Opened, given: &Given) -> BTreeMap<Lang, String> {
    let captions = has_captions(opened);
    let piece =
        |(lang, words): (&Lang, &Words)| Some((*lang, insert::markdown(&opened.path, words, captions)?));
    given.words.iter().filter_map(piece).collect()
}

fn has_captions(opened: &Opened) -> bool {
    Lang::ALL.iter().any(|lang| opened.desk.file(&captions_of(&opened.path, *lang)).is_some())
}

/// The page.
pub(super) fn page(
    view: &View,
    opened: &Opened,
    given: &Given,
    wrong: Option<&Wrong>,
    act: Option<&Past>,
    size: Option<(usize, usize)>,
) -> Markup {
    let (t, kind) = (Text::of(view.lang), Kind::of(&opened.path));
    let name = paths::within(&opened.path);
    let base = opened.desk.plan.base;
    let errors: Vec<_> = wrong.iter().map(|wrong| (wrong.field(base), wrong.text(t).to_owned())).collect();
    let way = [NavItem::new(paths::library(view.lang, &opened.desk.draft.slug), t.media_tab())];
    let body = html! {
        (style(view))
        (parts::breadcrumb(t.media_way(), &way, name))
        (way_back(view, &opened.desk, act))
        (form::error_summary(t.media_not_done(), &errors))
        h2.media-name { (bdi(name)) }
        (parts::columns(
            html! {
                (shown(view, opened, kind))
                @if kind.plays() { (parts::section("captions", t.media_captions(), captions(view, opened))) }
                (parts::section("words", heading(t, kind), words(view, opened, given, wrong)))
            },
            html! {
                (facts(view, opened, kind, size))
                (parts::section("used", t.media_where(), used(view, opened)))
                (parts::section("rename", t.media_rename(), rename(view, opened, given, wrong)))
                (parts::section("replace", t.media_replace(), replace(view, opened)))
                (parts::section("remove", t.media_remove(), remove(view, opened)))
            },
        ))
    };
    editor::page(view, &opened.desk, TAB.id, name, body)
}

fn heading(t: Text, kind: Kind) -> &'static str {
    match kind {
        Kind::Picture | Kind::Drawing => t.media_alternative(),
        Kind::Film | Kind::Sound => t.media_transcript(),
        _ => t.media_link(),
    }
}

fn source(view: &View, opened: &Opened) -> String {
    let sha256 = opened.desk.file(&opened.path).map_or("", |file| file.sha256.as_str());
    paths::bytes(view.lang, &opened.desk.draft.slug, sha256, &opened.path)
}

fn shown(view: &View, opened: &Opened, kind: Kind) -> Markup {
    let (t, source) = (Text::of(view.lang), source(view, opened));
    html! {
        div.media-shown {
            @match kind {
                Kind::Picture | Kind::Drawing => { img src=(source) alt=(t.media_the_file()); }
                Kind::Film => { video src=(source) controls preload="metadata" aria-label=(t.media_the_file()) {} }
                Kind::Sound => { audio src=(source) controls preload="metadata" aria-label=(t.media_the_file()) {} }
                _ => { p { a.btn href=(source) download { (t.media_download()) } } }
            }
        }
    }
}

fn facts(view: &View, opened: &Opened, kind: Kind, size: Option<(usize, usize)>) -> Markup {
    let t = Text::of(view.lang);
    let bytes = opened.desk.file(&opened.path).map_or(0, |file| file.bytes.unsigned_abs());
    let mut pairs = vec![
        (t.media_kind().into(), html! { (kind_name(t, kind)) }),
        (t.media_size().into(), html! { (format::size_in(bytes, view.lang)) }),
        (t.media_path().into(), html! { code dir="ltr" { (opened.path) } }),
    ];
    if let Some((width, height)) = size {
        pairs.push((t.media_pixels_fact().into(), html! { bdi dir="ltr" { (width) " × " (height) } }));
    }
    if let Some((plain, lang)) = kinds::variant(&opened.path) {
        let of = opened.desk.file(&plain).map(|_| paths::file(view.lang, &opened.desk.draft.slug, &plain));
        pairs.push((
            t.media_variant().into(),
            html! {
                span lang=(lang.code()) { (lang.own_name()) }
                @if let Some(of) = of { " · " a href=(of) { (bdi(paths::within(&plain))) } }
            },
        ));
    }
    parts::facts(&pairs)
}

fn used(view: &View, opened: &Opened) -> Markup {
    let t = Text::of(view.lang);
    let places = opened.usage.of(&opened.path);
    html! {
        @if places.is_empty() { p { (t.media_unused_text()) } }
        @else { ul { @for place in places { li { (self::place(view, opened, place)) } } } }
    }
}

// The lesson and the language, else the file; with a way there where it is a lesson.
fn place(view: &View, opened: &Opened, place: &Mention) -> Markup {
    let t = Text::of(view.lang);
    let line = t.media_line(cldr::number(view.lang, i64::try_from(place.line).unwrap_or(i64::MAX)));
    let folder = place.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let of = |entry: &&Entry| entry.folder == folder;
    let lang = place.file.rsplit('/').next().and_then(|name| name.strip_suffix(".md")?.parse::<Lang>().ok());
    html! {
        @match (opened.desk.plan.activities().find(of), lang) {
            (Some(entry), Some(lang)) => {
                a href=(urls::edit_lesson(view.lang, &opened.desk.draft.slug, &entry.id, lang)) { (title(view, opened, entry)) }
                " · " span lang=(lang.code()) { (lang.own_name()) } " · " (line)
            }
            (Some(entry), None) => { (title(view, opened, entry)) " · " (t.media_questions()) " · " (line) }
            (None, _) => { code dir="ltr" { (place.file) } " · " (line) }
        }
    }
}

fn title<'o>(view: &View, opened: &'o Opened, entry: &'o Entry) -> Shown<'o> {
    let chain = opened.desk.plan.chain(view.lang);
    let found = chain.iter().find_map(|lang| {
        let (_, text) = opened.usage.texts.get(&entry.lesson(*lang))?;
        Some((*lang, editor::plan::lesson_title(text)?))
    });
    found.map_or_else(|| Shown::from(entry.id.as_str()), |(lang, text)| Shown::new(text, lang, view.lang))
}

fn words(view: &View, opened: &Opened, given: &Given, wrong: Option<&Wrong>) -> Markup {
    let (t, kind) = (Text::of(view.lang), Kind::of(&opened.path));
    let here = paths::file(view.lang, &opened.desk.draft.slug, &opened.path);
    let wrong = wrong.filter(|wrong| matches!(wrong, Wrong::NoWords | Wrong::NoLesson));
    let hint = match kind {
        Kind::Picture | Kind::Drawing => t.media_alternative_hint(),
        Kind::Film | Kind::Sound => t.media_transcript_hint(),
        _ => t.media_link_hint(),
    };
    let lessons = opened.desk.plan.activities().filter(|entry| !entry.quiz).map(|entry| {
        Choice::new(entry.id.as_str(), title(view, opened, entry).text.into_owned(), entry.id == given.lesson)
    });
    let pieces = pieces(opened, given);
    html! {
        p { (hint) }
        form.media-form method="post" action=(here) {
            @for lang in &opened.desk.plan.languages {
                (fields(t, kind, *lang, given, wrong.filter(|wrong| **wrong == Wrong::NoWords && *lang == opened.desk.plan.base)))
            }
            (form::actions(form::secondary(t.media_show_markdown(), "act", "words")))
            (Choices::select("lesson", t.media_lesson(), lessons.collect()).empty(t.media_choose_lesson())
                .hint(t.media_lesson_hint())
                .error(wrong.filter(|wrong| **wrong == Wrong::NoLesson).map(|wrong| wrong.text(t))))
            (form::actions(html! { button.btn.primary type="submit" name="act" value="insert" { (t.media_insert()) } }))
        }
        @if !pieces.is_empty() {
            h3 #markdown tabindex=[given.asked.then_some("-1")] data-focus[given.asked] { (t.media_markdown()) }
            p { (t.media_markdown_text()) }
            @for (lang, piece) in &pieces {
                div.snippet data-copy=(t.media_copy()) data-copied=(t.media_copied()) {
                    p { span lang=(lang.code()) { (lang.own_name()) } }
                    pre dir="ltr" lang=(lang.code()) tabindex="0" { code { (piece) } }
                }
            }
        }
    }
}

fn fields(t: Text, kind: Kind, lang: Lang, given: &Given, wrong: Option<&Wrong>) -> Markup {
    let empty = Words::default();
    let words = given.words.get(&lang).unwrap_or(&empty);
    let own = lang.own_name();
    let name = |field: &str| format!("{field}.{lang}");
    let main = match kind {
        Kind::Picture | Kind::Drawing => Field::text(name("main"), t.media_alt_in(own.to_owned())),
        Kind::Film | Kind::Sound => Field::area(name("main"), t.media_transcript_in(own.to_owned()), 4),
        _ => Field::text(name("main"), t.media_link_in(own.to_owned())),
    };
    let caption = match kind {
        Kind::Picture | Kind::Drawing => {
            Some(Field::text(name("caption"), t.media_caption_in(own.to_owned())))
        }
        Kind::Film | Kind::Sound => Some(Field::text(name("caption"), t.media_title_in(own.to_owned()))),
        _ => None,
    };
    html! {
        (main.value(words.main.as_str()).lang(lang.code()).dir(lang.dir()).error(wrong.map(|wrong| wrong.text(t))))
        @if let Some(caption) = caption {
            (caption.value(words.caption.as_str()).lang(lang.code()).dir(lang.dir()).optional(t.media_optional()))
        }
    }
}

fn captions(view: &View, opened: &Opened) -> Markup {
    let t = Text::of(view.lang);
    html! {
        p { (t.media_captions_text()) }
        ul {
            @for lang in &opened.desk.plan.languages {
                @let there = opened.desk.file(&captions_of(&opened.path, *lang)).is_some();
                li {
                    a href=(paths::captions(view.lang, &opened.desk.draft.slug, *lang, &opened.path)) {
                        span lang=(lang.code()) { (lang.own_name()) }
                    }
                    " · " @if there { (t.media_captions_there()) } @else { (t.media_captions_missing()) }
                }
            }
        }
    }
}

fn rename(view: &View, opened: &Opened, given: &Given, wrong: Option<&Wrong>) -> Markup {
    let t = Text::of(view.lang);
    let wrong = wrong.filter(|wrong| matches!(wrong, Wrong::NoName | Wrong::NameTaken));
    let name = if wrong.is_some() { given.name.as_str() } else { paths::within(&opened.path) };
    let others = moving::family(&opened.desk.files, &opened.path).len().saturating_sub(1);
    html! {
        form.media-form method="post" action=(paths::file(view.lang, &opened.desk.draft.slug, &opened.path)) {
            (form::hidden("act", "rename"))
            (Field::text("name", t.media_new_name()).value(name).dir("ltr").maxlength(200)
                .hint(if others == 0 { t.media_rename_hint() } else { t.media_rename_family_hint() })
                .error(wrong.map(|wrong| wrong.text(t))))
            (form::actions(html! { (parts::button(t.media_rename_button(), Weight::Normal, None)) }))
        }
    }
}

fn replace(view: &View, opened: &Opened) -> Markup {
    let t = Text::of(view.lang);
    let ending = opened.path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let accept = match Kind::of(&opened.path) {
        Kind::Picture => ".jpg,.jpeg,.png,.webp".to_owned(),
        _ => format!(".{ending}"),
    };
    html! {
        form.media-form method="post" enctype="multipart/form-data" action=(paths::library(view.lang, &opened.desk.draft.slug)) {
            (form::hidden("instead", &opened.path))
            div.field {
                label for="f-instead" { (t.media_replace_file()) }
                p.hint #f-instead-hint { (t.media_replace_hint()) }
                input #f-instead type="file" name="files" accept=(accept) required aria-describedby="f-instead-hint";
            }
            (form::actions(html! { (parts::button(t.media_replace_button(), Weight::Normal, None)) }))
        }
    }
}

fn remove(view: &View, opened: &Opened) -> Markup {
    let t = Text::of(view.lang);
    html! {
        @if opened.usage.of(&opened.path).is_empty() {
            p { (t.media_remove_text()) }
            form.media-form method="post" action=(paths::file(view.lang, &opened.desk.draft.slug, &opened.path)) {
                (form::hidden("act", "remove"))
                (form::actions(form::dangerous(t.media_remove_button())))
            }
        } @else {
            (parts::notice(Notice::Info, None, html! { p { (t.media_wrong_used()) " " a href="#used" { (t.media_where()) } } }))
        }
    }
}
