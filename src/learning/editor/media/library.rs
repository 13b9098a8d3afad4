//! The library's page: what there is, what is used where, and where files come in.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        icon::{Icon, icon},
        page::NavItem,
        parts::{self, Kind as Notice, Weight},
    },
    http::{Form, View, view},
    lang::Lang,
    uploads::{self, Upload},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    TAB,
    kinds::{EXTENSIONS, Kind},
    last_act, paths,
    receiving::{self, Received},
    sending, style,
    taking::Note,
    usage::Usage,
    way_back,
};
use crate::{
    Learning, Text,
    drafts::{
        changes::{Past, Saved},
        store::{self, FileEntry},
    },
    editor::{self, Desk, EDITORS},
    format,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/media", EDITORS, show)
        .post("/{lang}/edit/{slug}/media/undo", EDITORS, undo)
        .get("/{lang}/edit/{slug}/media/bytes/{sha256}/{*media_path}", EDITORS, sending::bytes)
        .get("/{lang}/edit/{slug}/media/preview/{sha256}", EDITORS, sending::preview)
}

/// Which files are shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filter {
    /// A part of the name.
    #[serde(default)]
    pub q: String,
    /// [`Kind::id`].
    #[serde(default)]
    pub kind: String,
    /// `on`: only what is used nowhere.
    #[serde(default)]
    pub unused: String,
    /// After the file with this path.
    #[serde(default)]
    pub after: String,
}

/// So many files stand on a page.
const PAGE: usize = 48;

impl Filter {
    fn is_empty(&self) -> bool {
        self.q.trim().is_empty() && self.kind.is_empty() && self.unused.is_empty()
    }

    fn takes(&self, usage: &Usage, file: &FileEntry) -> bool {
        let wanted = self.q.trim().to_lowercase();
        (wanted.is_empty() || file.path.to_lowercase().contains(&wanted))
            && (self.kind.is_empty() || Kind::of(&file.path).id() == self.kind)
            && (self.unused.is_empty() || usage.of(&file.path).is_empty())
    }

    fn query(&self, after: &str) -> String {
        let encode = view::encode;
        format!(
            "?q={}&kind={}&unused={}&after={}",
            encode(&self.q),
            encode(&self.kind),
            encode(&self.unused),
            encode(after)
        )
    }
}

/// What the page is made of.
struct Library<'a> {
    view: &'a View,
    desk: &'a Desk,
    usage: &'a Usage,
    filter: &'a Filter,
    unfinished: &'a [Upload],
    arrived: Vec<u64>,
    act: Option<&'a Past>,
    received: Option<&'a Received>,
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    Ok(loaded(&learning, &view, &desk, &filter, None).await?.into_response())
}

/// The page after a form of which not all was taken: what was, what was not, and why.
///
/// # Errors
/// The database or the storage failed.
pub(super) async fn came_back(
    learning: &Learning,
    view: &View,
    viewer: Viewer,
    slug: &str,
    received: &Received,
) -> Result<Response> {
    let desk = Desk::load(learning, viewer, slug).await?;
    let page = loaded(learning, view, &desk, &Filter::default(), Some(received)).await?;
    let large =
        received.files.iter().any(|(_, taken)| matches!(taken, Err(super::taking::Refusal::Large(_))));
    let status = if large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, page).into_response())
}

async fn loaded(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    filter: &Filter,
    received: Option<&Received>,
) -> Result<Markup> {
    let usage = Usage::read(learning, desk).await?;
    let platform = &learning.platform;
    let unfinished = uploads::unfinished(platform, desk.viewer.id, receiving::PURPOSE, desk.draft.id).await?;
    let arrived = unfinished.iter().map(|upload| upload.offset(&platform.config)).collect();
    let act = last_act(learning, desk).await?;
    let act = act.as_ref();
    Ok(page(&Library { view, desk, usage: &usage, filter, unfinished: &unfinished, arrived, act, received }))
}

#[derive(Deserialize)]
struct UndoForm {
    #[serde(default)]
    revision: i64,
}

async fn undo(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
    Form(form): Form<UndoForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let back = paths::library(view.lang, &slug);
    match store::undo(&learning.platform, desk.draft.id, form.revision, desk.viewer.id).await? {
        Saved::Saved(_) => Ok(view::redirect_saying(&back, "draft-undone")),
        Saved::Unchanged(_) => Ok(view::redirect_saying(&back, "draft-unchanged")),
        Saved::Conflict(_) => Err(Error::conflict(|lang| Text::of(lang).editor_undo_too_late().to_owned())),
    }
}

fn page(library: &Library<'_>) -> Markup {
    let t = Text::of(library.view.lang);
    let body = html! {
        (style(library.view))
        p.lead { (t.media_lead()) }
        (way_back(library.view, library.desk, library.act))
        @if let Some(received) = library.received { (outcome(library.view, library.desk, received)) }
        (parts::section("add", t.media_add(), html! { (sender(library.view, &library.desk.draft.slug)) (unfinished(library)) }))
        div #media-files { (parts::section("files", t.media_files(), files(library))) }
    };
    editor::page(library.view, library.desk, TAB.id, t.media_tab(), body)
}

// What came of a form of which not all was taken.
fn outcome(view: &View, desk: &Desk, received: &Received) -> Markup {
    let t = Text::of(view.lang);
    let bad = received.files.iter().filter_map(|(name, taken)| Some((name, taken.as_ref().err()?)));
    let good: Vec<_> = received.files.iter().filter_map(|(_, taken)| taken.as_ref().ok()).collect();
    html! {
        (parts::alert(Notice::Error, t.media_not_taken(), html! {
            @if received.files.is_empty() { p { (t.media_choose()) } }
            ul { @for (name, why) in bad { li { (bdi(name)) ": " (why.text(view.lang)) } } }
        }))
        @if !good.is_empty() {
            (parts::notice(Notice::Success, Some(t.media_taken()), html! {
                ul { @for taken in good { li {
                    a href=(paths::file(view.lang, &desk.draft.slug, &taken.path)) { (bdi(paths::within(&taken.path))) }
                    @for note in &taken.notes { " · " (self::note(view.lang, *note)) }
                } } }
            }))
        }
    }
}

/// What is said of a change on the way in.
pub(super) fn note(lang: Lang, note: Note) -> &'static str {
    let t = Text::of(lang);
    match note {
        Note::Renamed => t.media_note_renamed(),
        Note::Smaller => t.media_note_smaller(),
        Note::Drawing => t.media_note_drawing(),
        Note::Same => t.media_same(),
    }
}

// The form works as it is; the script sends the same files piece by piece.
fn sender(view: &View, slug: &str) -> Markup {
    let t = Text::of(view.lang);
    let accept = EXTENSIONS.map(|ending| format!(".{ending}")).join(",");
    let largest = format::size_in(format::MAX_MEDIA, view.lang);
    html! {
        form.sender.media-form method="post" enctype="multipart/form-data" action=(paths::library(view.lang, slug))
            data-sender=(paths::uploads(view.lang, slug)) data-waiting=(t.media_js_waiting())
            data-sending=(t.media_js_sending()) data-paused=(t.media_js_paused()) data-lost=(t.media_js_lost())
            data-working=(t.media_js_working()) data-there=(t.media_js_there()) data-pause=(t.media_js_pause())
            data-resume=(t.media_js_resume()) data-stop=(t.media_js_stop()) data-again=(t.media_js_again())
            data-failed=(t.media_js_failed()) data-open=(t.media_js_open()) {
            (form::checkbox("keep", html! { (t.media_keep()) small { (t.media_keep_hint()) } }, false, None))
            div.field {
                label for="f-files" { (t.media_choose_files()) }
                p.hint #f-files-hint { (t.media_hint(largest)) }
                input #f-files type="file" name="files" multiple accept=(accept) aria-describedby="f-files-hint";
            }
            (form::actions(form::submit(t.media_send())))
            ul.sending aria-label=(t.media_js_sending()) hidden {}
            p.unseen role="status" data-said {}
        }
    }
}

fn unfinished(library: &Library<'_>) -> Markup {
    let (view, t) = (library.view, Text::of(library.view.lang));
    if library.unfinished.is_empty() {
        return html! {};
    }
    let size = |bytes: u64| format::size_in(bytes, view.lang);
    html! {
        div.unfinished {
            h3 { (t.media_unfinished()) }
            p { (t.media_unfinished_text()) }
            ul {
                @for (upload, at) in library.unfinished.iter().zip(&library.arrived) {
                    li {
                        (bdi(&upload.name)) " · " (t.media_arrived(size(*at), size(upload.bytes.unsigned_abs()))) " "
                        (parts::act_about(&paths::upload(view.lang, &library.desk.draft.slug, upload.id), t.media_discard(),
                            &upload.name, Weight::Plain, &[("act", "discard")]))
                    }
                }
            }
        }
    }
}

/// What a kind is called.
pub(super) fn kind_name(t: Text, kind: Kind) -> &'static str {
    match kind {
        Kind::Picture => t.media_kind_picture(),
        Kind::Drawing => t.media_kind_drawing(),
        Kind::Film => t.media_kind_film(),
        Kind::Sound => t.media_kind_sound(),
        Kind::Captions => t.media_kind_captions(),
        Kind::Document => t.media_kind_document(),
        Kind::Other => t.media_kind_other(),
    }
}

fn files(library: &Library<'_>) -> Markup {
    let (view, t, filter) = (library.view, Text::of(library.view.lang), library.filter);
    let all: Vec<&FileEntry> =
        library.desk.files.iter().filter(|file| file.path.starts_with("media/")).collect();
    if all.is_empty() {
        return parts::empty(t.media_none(), t.media_none_text(), None);
    }
    let matching: Vec<&&FileEntry> = all.iter().filter(|file| filter.takes(library.usage, file)).collect();
    let from = matching.iter().position(|file| file.path > filter.after).unwrap_or(matching.len());
    let shown: Vec<&&FileEntry> = matching.iter().skip(from).take(PAGE).copied().collect();
    let number = |n: usize| cldr::number(view.lang, i64::try_from(n).unwrap_or(i64::MAX));
    let count = i64::try_from(matching.len()).unwrap_or(i64::MAX);
    html! {
        (filters(view, filter, all.len() > 1))
        p { (t.media_count(count, number(matching.len()))) }
        ul.media-list { @for file in &shown { (item(library, file)) } }
        @if let (true, Some(last)) = (from + shown.len() < matching.len(), shown.last()) {
            (parts::pagination(&parts::Pages {
                label: t.media_files().into(),
                previous: None,
                next: Some(NavItem::new(format!("{}#files", filter.query(&last.path)), t.media_more())),
                text: number(matching.len() - from - shown.len()).into(),
            }))
        }
        @if from > 0 { p { a href={ (filter.query("")) "#files" } { (t.media_first()) } } }
    }
}

fn filters(view: &View, filter: &Filter, several: bool) -> Markup {
    let t = Text::of(view.lang);
    let kinds = Kind::ALL
        .into_iter()
        .map(|kind| Choice::new(kind.id(), kind_name(t, kind), filter.kind == kind.id()));
    html! {
        @if several || !filter.is_empty() {
            form.media-filter method="get" action="#files" {
                (Field::search("q", t.media_name()).value(filter.q.as_str()))
                (Choices::select("kind", t.media_kind(), kinds.collect()).empty(t.media_every_kind()))
                (form::checkbox("unused", html! { (t.media_only_unused()) }, !filter.unused.is_empty(), None))
                (parts::button(t.media_filter(), Weight::Normal, Some(Icon::Filter)))
            }
        }
    }
}

fn item(library: &Library<'_>, file: &FileEntry) -> Markup {
    let (view, t) = (library.view, Text::of(library.view.lang));
    let kind = Kind::of(&file.path);
    let used = library.usage.of(&file.path).len();
    let count = i64::try_from(used).unwrap_or(i64::MAX);
    let name = paths::within(&file.path);
    html! {
        li.media-item {
            div.media-thumb { (thumb(view, &library.desk.draft.slug, file, kind)) }
            div {
                p { a href=(paths::file(view.lang, &library.desk.draft.slug, &file.path)) { (bdi(name)) } }
                p.media-facts { (kind_name(t, kind)) " · " (format::size_in(file.bytes.unsigned_abs(), view.lang)) }
                p.media-facts {
                    @if used == 0 { (parts::badge(t.media_unused())) }
                    @else { (t.media_used(count, cldr::number(view.lang, count))) }
                }
            }
        }
    }
}

fn thumb(view: &View, slug: &str, file: &FileEntry, kind: Kind) -> Markup {
    html! {
        @match kind {
            Kind::Picture => {
                img src=(paths::preview(view.lang, slug, &file.sha256)) alt="" loading="lazy" decoding="async" width="160" height="120";
            }
            Kind::Drawing => {
                img src=(paths::bytes(view.lang, slug, &file.sha256, &file.path)) alt="" loading="lazy" decoding="async" width="160" height="120";
            }
            Kind::Film | Kind::Sound => (icon(Icon::Webinar)),
            Kind::Captions => (icon(Icon::TextLarger)),
            _ => (icon(Icon::Download)),
        }
    }
}
