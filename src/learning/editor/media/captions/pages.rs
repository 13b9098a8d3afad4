//! The page of captions: the film, the cues, the file as text, the transcript.

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Field},
        icon::{Icon, icon},
        page::NavItem,
        parts::{self, Kind as Notice, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    acts::{self, Doubt, Fault, Row},
    track::{Track, Unreadable},
};
use crate::{
    Text, editor,
    editor::media::{TAB, file::Opened, file::captions_of, kinds::Kind, paths, style},
};

/// The cues on the page, and what is to be said of them.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// As typed.
    pub rows: Vec<Row>,
    /// The words of another language beside each.
    pub beside: Vec<String>,
    /// Whose times they are, where there were no captions yet.
    pub copied: Option<Lang>,
    /// What to expect when they are saved.
    pub revision: i64,
    /// Whether there are captions of this language.
    pub kept: bool,
    /// The cue to go on with.
    pub focus: Option<usize>,
    /// Something on the page is not saved.
    pub unsaved: bool,
    /// Somebody else has saved meanwhile.
    pub collided: bool,
    /// What keeps them from being saved.
    pub faults: Vec<Fault>,
    /// The time to move by cannot be read.
    pub bad_shift: bool,
    /// As typed.
    pub shift: String,
    /// A file that cannot be read as captions, and where.
    pub unreadable: Option<(String, Unreadable)>,
}

/// The page.
pub(super) fn page(view: &View, opened: &Opened, lang: Lang, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let slug = &opened.desk.draft.slug;
    let name = paths::within(&opened.path);
    let way = [
        NavItem::new(paths::library(view.lang, slug), t.media_tab()),
        NavItem::new(paths::file(view.lang, slug, &opened.path), name),
    ];
    let languages: Vec<NavItem<'_>> = opened
        .desk
        .plan
        .languages
        .iter()
        .map(|own| {
            let href = paths::captions(view.lang, slug, *own, &opened.path);
            NavItem::new(href, halqa_platform::html::Words::new(own.own_name(), *own, view.lang))
                .current(*own == lang)
        })
        .collect();
    let title = t.captions_of(lang.own_name().to_owned());
    let body = html! {
        (style(view))
        (parts::breadcrumb(t.media_way(), &way, title.as_str()))
        h2 { (t.media_captions()) ": " (bdi(name)) }
        (parts::tabs(t.captions_languages(), &languages))
        div.captions-page {
            (player(view, opened, lang))
            div #captions { (notices(view, sheet)) (cues(view, opened, lang, sheet)) }
        }
        div #captions-more { (as_text(view, opened, lang, sheet)) (transcript(view, lang, sheet)) }
    };
    editor::page(view, &opened.desk, TAB.id, &title, body)
}

fn player(view: &View, opened: &Opened, lang: Lang) -> Markup {
    let t = Text::of(view.lang);
    let slug = &opened.desk.draft.slug;
    let address =
        |path: &str| opened.desk.file(path).map(|file| paths::bytes(view.lang, slug, &file.sha256, path));
    let source = address(&opened.path).unwrap_or_default();
    let track = address(&captions_of(&opened.path, lang));
    html! {
        div.captions-player data-player {
            @if Kind::of(&opened.path) == Kind::Film {
                video #player src=(source) controls preload="metadata" aria-label=(t.media_the_file()) {
                    @if let Some(track) = track { track kind="captions" src=(track) srclang=(lang.code()) label=(lang.own_name()) default; }
                }
            } @else {
                audio #player src=(source) controls preload="metadata" aria-label=(t.media_the_file()) {}
            }
            div.timeline dir="ltr" role="group" aria-label=(t.captions_timeline()) data-help=(t.captions_timeline_help()) hidden {}
            p.hint #timeline-help hidden { (t.captions_timeline_help()) }
        }
    }
}

fn number(view: &View, at: usize) -> String {
    cldr::number(view.lang, i64::try_from(at + 1).unwrap_or(i64::MAX))
}

fn notices(view: &View, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let mut errors: Vec<(String, String)> = sheet
        .faults
        .iter()
        .map(|fault| {
            let (id, at) = place(*fault);
            (id, t.captions_at(number(view, at), wrong(t, *fault).to_owned()))
        })
        .collect();
    errors.extend(sheet.bad_shift.then(|| (form::field_id("shift"), t.captions_bad_shift().to_owned())));
    if let Some((_, Unreadable(line))) = &sheet.unreadable {
        errors.push((form::field_id("vtt"), t.captions_unreadable(number(view, line.saturating_sub(1)))));
    }
    html! {
        (form::error_summary(t.captions_not_saved(), &errors))
        @if sheet.collided { (parts::alert(Notice::Error, t.captions_collided(), html! { p { (t.captions_collided_text()) } })) }
        @else if sheet.unsaved && errors.is_empty() { (parts::notice(Notice::Info, None, html! { p { (t.captions_unsaved()) } })) }
        @if let Some(from) = sheet.copied {
            (parts::notice(Notice::Info, None, html! { p { (t.captions_copied(from.own_name().to_owned())) } }))
        }
    }
}

fn place(fault: Fault) -> (String, usize) {
    let (name, at) = match fault {
        Fault::Start(at) => ("start", at),
        Fault::End(at) | Fault::Backwards(at) => ("end", at),
        Fault::Empty(at) => ("text", at),
    };
    (format!("f-{name}-{at}"), at)
}

fn wrong(t: Text, fault: Fault) -> &'static str {
    match fault {
        Fault::Start(_) | Fault::End(_) => t.captions_no_time(),
        Fault::Backwards(_) => t.captions_backwards(),
        Fault::Empty(_) => t.captions_empty(),
    }
}

fn doubt(view: &View, doubt: Doubt) -> (usize, String) {
    let t = Text::of(view.lang);
    let plain = |n: u64| cldr::number(view.lang, i64::try_from(n).unwrap_or(i64::MAX));
    match doubt {
        Doubt::Overlap(at) => (at, t.captions_overlap().to_owned()),
        Doubt::Order(at) => (at, t.captions_order().to_owned()),
        Doubt::Short(at) => (at, t.captions_short().to_owned()),
        Doubt::Fast(at, speed) => (at, t.captions_fast(plain(speed))),
        Doubt::Long(at, letters) => (at, t.captions_long(plain(letters as u64))),
    }
}

// Enter in a field presses the first button, which saves.
fn cues(view: &View, opened: &Opened, lang: Lang, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let here = paths::captions(view.lang, &opened.desk.draft.slug, lang, &opened.path);
    let doubts: Vec<(usize, String)> =
        acts::doubts(&sheet.rows, lang).into_iter().map(|one| doubt(view, one)).collect();
    html! {
        form.cues method="post" action=(here) data-swap="#captions, #captions-more" data-captions data-play=(t.captions_play())
            data-from=(t.captions_from_here()) data-until=(t.captions_until_here()) data-cue=(t.captions_cue()) {
            (form::hidden("revision", &sheet.revision.to_string()))
            div.actions {
                button.btn.primary type="submit" name="act" value="save" { (t.captions_save()) }
                button.btn type="submit" name="act" value="add" { (t.captions_add()) }
            }
            @if sheet.rows.is_empty() { p { (t.captions_none()) } }
            ol.cue-list {
                @for (at, row) in sheet.rows.iter().enumerate() { (cue(view, lang, sheet, &doubts, (at, row))) }
            }
            @if !sheet.rows.is_empty() {
                fieldset.group {
                    legend { (t.captions_shift()) }
                    (Field::text("shift", t.captions_shift_by()).value(sheet.shift.as_str()).dir("ltr").short()
                        .hint(t.captions_shift_hint()).error(sheet.bad_shift.then(|| t.captions_bad_shift())))
                    div.actions { button.btn type="submit" name="act" value="shift" { (t.captions_shift_all()) } }
                }
                div.actions {
                    button.btn.primary type="submit" name="act" value="save" { (t.captions_save()) }
                    button.btn type="submit" name="act" value="add" { (t.captions_add()) }
                }
            }
        }
    }
}

fn cue(
    view: &View,
    lang: Lang,
    sheet: &Sheet,
    doubts: &[(usize, String)],
    (at, row): (usize, &Row),
) -> Markup {
    let t = Text::of(view.lang);
    let said = number(view, at);
    let fault = |name: &str| {
        let id = format!("f-{name}-{at}");
        sheet.faults.iter().find(|fault| place(**fault).0 == id).map(|fault| wrong(t, *fault).to_owned())
    };
    let time = |name: &str, label: &str, value: &str| {
        let field = Field::text(format!("{name}.{at}"), t.captions_field(label.to_owned(), said.clone()));
        html! { (field.id(format!("f-{name}-{at}")).value(value.to_owned()).dir("ltr").short().autocomplete("off").error(fault(name))) }
    };
    let act = |name: &str, label: &str| {
        html! {
            button.plain type="submit" name="act" value={ (name) "." (at) } { (label) span.unseen { ": " (said) } }
        }
    };
    let own: Vec<&String> = doubts.iter().filter(|(of, _)| *of == at).map(|(_, text)| text).collect();
    let text =
        Field::area(format!("text.{at}"), t.captions_field(t.captions_text().to_owned(), said.clone()), 2);
    let text = if sheet.focus == Some(at) { text.autofocus() } else { text };
    html! {
        li.cue data-at=(at) {
            div.cue-times {
                (time("start", t.captions_start(), &row.start))
                (time("end", t.captions_end(), &row.end))
            }
            @if let Some(other) = sheet.beside.get(at) {
                p.cue-beside lang=[sheet.copied.map(Lang::code)] dir="auto" { (other) }
                (form::hidden(&format!("beside.{at}"), other))
            }
            (text.id(format!("f-text-{at}")).value(row.text.as_str()).lang(lang.code()).dir(lang.dir()).error(fault("text")))
            @if !row.before.is_empty() { (form::hidden(&format!("before.{at}"), &row.before)) }
            @if !row.settings.is_empty() { (form::hidden(&format!("settings.{at}"), &row.settings)) }
            @if !own.is_empty() { ul.cue-doubts { @for text in own { li { (icon(Icon::Warning)) span { (text) } } } } }
            div.cue-acts {
                (act("split", t.captions_split()))
                @if at + 1 < sheet.rows.len() { (act("merge", t.captions_merge())) }
                (act("add", t.captions_add_after()))
                (act("remove", t.captions_remove()))
            }
        }
    }
}

fn track(sheet: &Sheet) -> Option<Track> {
    Some(Track { cues: acts::cues(&sheet.rows).ok()?, ..Track::default() })
}

fn as_text(view: &View, opened: &Opened, lang: Lang, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let here = paths::captions(view.lang, &opened.desk.draft.slug, lang, &opened.path);
    let wrong = sheet.unreadable.as_ref();
    let text = match (wrong, track(sheet)) {
        (Some((text, _)), _) => text.clone(),
        (None, Some(track)) => track.write(),
        (None, None) => String::new(),
    };
    parts::disclosure(
        t.captions_as_text(),
        wrong.is_some(),
        html! {
            form.media-form method="post" action=(here) {
                (form::hidden("act", "text"))
                (form::hidden("revision", &sheet.revision.to_string()))
                (Field::area("vtt", t.captions_file(), 12).value(text).dir("ltr").hint(t.captions_file_hint())
                    .error(wrong.map(|(_, Unreadable(line))| t.captions_unreadable(number(view, line.saturating_sub(1))))))
                (form::actions(html! { (parts::button(t.captions_save_text(), Weight::Normal, None)) }))
            }
        },
    )
}

fn transcript(view: &View, lang: Lang, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let text = track(sheet).map(|track| track.transcript()).unwrap_or_default();
    html! {
        @if !text.is_empty() {
            (parts::disclosure(t.media_transcript(), false, html! {
                p { (t.captions_transcript_text()) }
                div.snippet data-copy=(t.media_copy()) data-copied=(t.media_copied()) {
                    pre dir=(lang.dir()) lang=(lang.code()) tabindex="0" { code { (text) } }
                }
            }))
        }
    }
}
