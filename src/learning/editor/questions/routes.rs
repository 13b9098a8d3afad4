//! Handlers of questions.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    id,
    lang::Lang,
};
use serde::Deserialize;

use super::{
    checks,
    file::{self, Type},
    pages::{self, Editing},
    parts::{Asked, Settings, places},
    preview,
};
use crate::{
    Learning, Text,
    drafts::{
        changes::{Change, Content, Saved},
        store,
    },
    editor::{
        Desk, EDITORS,
        desk::changed_meanwhile,
        edits::{self, Sheet, plain},
        fields::Fields,
        forms::{self, Outcome, Part, Shown, Tongues},
        inspection::Inspection,
        plan, said,
    },
    urls,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/questions", EDITORS, overview)
        .get("/{lang}/edit/{slug}/questions/{activity}", EDITORS, list)
        .post("/{lang}/edit/{slug}/questions/{activity}", EDITORS, act)
        .get("/{lang}/edit/{slug}/questions/{activity}/{question}", EDITORS, show)
        .post("/{lang}/edit/{slug}/questions/{activity}/{question}", EDITORS, change)
        .get("/{lang}/edit/{slug}/new-question/{activity}", EDITORS, begin)
        .post("/{lang}/edit/{slug}/new-question/{activity}", EDITORS, add)
}

type Pairs = Vec<(String, String)>;

/// An activity of a draft with its questions' file.
#[derive(Debug)]
pub(super) struct Place<'d> {
    /// The draft.
    pub(super) desk: &'d Desk,
    /// The activity.
    pub(super) entry: plan::Entry,
    /// The file.
    pub(super) path: String,
    /// The file as it is; a lesson may have none yet.
    pub(super) sheet: Sheet,
    /// Its revision.
    pub(super) revision: i64,
    /// The activity's title, in the best language for the page.
    pub(super) title: String,
}

impl<'d> Place<'d> {
    async fn load(learning: &Learning, desk: &'d Desk, activity: &str, lang: Lang) -> Result<Self> {
        let entry = desk.plan.activity(activity).ok_or(Error::NotFound)?.clone();
        let path = entry.questions();
        let found = store::read(&learning.platform, desk.draft.id, &path).await?;
        let (sheet, revision) = match found {
            Some((file, bytes)) => {
                (Sheet::parse(&bytes).ok_or_else(|| forms::unreadable(&path))?, file.revision)
            }
            None => (Sheet::empty(), 0),
        };
        let chain = desk.plan.chain(lang);
        let mut title = plan::texts(sheet.root(), "title").text(&chain).to_owned();
        if !entry.quiz {
            for lang in &chain {
                if let Some(text) = desk.text(learning, &entry.lesson(*lang)).await? {
                    title = plan::lesson_title(&text).unwrap_or_default().to_owned();
                    break;
                }
            }
        }
        if title.is_empty() {
            title.clone_from(&entry.id);
        }
        Ok(Self { desk, entry, path, sheet, revision, title })
    }

    fn number(&self, id: &str) -> usize {
        let entries = file::entries(&self.sheet);
        entries.iter().position(|entry| entry.id == id).map_or(entries.len() + 1, |at| at + 1)
    }
}

async fn overview(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let whole = Inspection::load(&learning, &desk).await?;
    Ok(pages::overview(&view, &desk, &whole.course).into_response())
}

#[derive(Default, Deserialize)]
struct Wanted {
    #[serde(default)]
    undo: String,
    #[serde(default)]
    r#type: String,
    #[serde(default)]
    preview: String,
}

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): Path<(String, String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let tongues = Tongues::of(&desk, view.lang, &Fields::default());
    let part = Settings { path: place.path.clone(), tongues: tongues.clone(), t: Text::of(view.lang) };
    let settings = place.entry.quiz.then(|| shown(&place, &part, &tongues));
    let undo = wanted.undo.parse().ok();
    let entries = file::entries(&place.sheet);
    Ok(pages::list(&view, &place, &tongues, &entries, settings.as_ref(), undo).into_response())
}

fn shown(place: &Place<'_>, part: &Settings, tongues: &Tongues) -> Shown {
    let fields = part.read(&place.sheet).unwrap_or_default();
    let names = ["title", "intro"].map(|key| (key.to_owned(), key.to_owned()));
    let stale = forms::stale(&place.sheet, tongues, &fields, &names);
    Shown { fields, stale, seen: place.revision, ..Shown::default() }
}

async fn act(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): Path<(String, String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let fields = Fields::sent(pairs);
    let back = urls::edit_quiz(view.lang, &slug, &activity);
    let question = fields.get("question");
    let mut sheet = place.sheet.clone();
    match fields.get("act") {
        "settings" | "save" => return settings(&learning, &view, &place, fields).await,
        "undo" => return undo(&learning, &place, &fields, &back).await,
        "remove" => return remove(&learning, &place, question, &back).await,
        "copy" => return copy(&learning, &place, question, &back).await,
        up @ ("up" | "down") => file::shift(&mut sheet, question, up == "down"),
        _ => return Err(Error::bad(|lang| Text::of(lang).forms_incomplete().to_owned())),
    }
    finish(desk.save(&learning, vec![of_sheet(&place, &sheet)], "questions").await?, &back)
}

fn of_sheet(place: &Place<'_>, sheet: &Sheet) -> Change {
    Change {
        path: place.path.clone(),
        content: Content::Bytes(sheet.bytes()),
        expected: Some(place.revision),
    }
}

fn finish(saved: Saved, back: &str) -> Result<Response> {
    match saved {
        Saved::Saved(_) => Ok(view::redirect_saying(back, "draft-saved")),
        Saved::Unchanged(_) => Ok(view::redirect_saying(back, "draft-unchanged")),
        Saved::Conflict(_) => Err(changed_meanwhile()),
    }
}

async fn copy(learning: &Learning, place: &Place<'_>, question: &str, back: &str) -> Result<Response> {
    let new = new_id()?;
    let mut sheet = place.sheet.clone();
    file::copy(&mut sheet, question, &new);
    let mut changes = vec![of_sheet(place, &sheet)];
    if !place.entry.quiz {
        changes.extend(checks::placed(learning, place.desk, &place.entry, &new).await?);
    }
    finish(place.desk.save(learning, changes, "question-copied").await?, back)
}

async fn remove(learning: &Learning, place: &Place<'_>, question: &str, back: &str) -> Result<Response> {
    let mut sheet = place.sheet.clone();
    if !file::remove(&mut sheet, question) {
        return Ok(view::redirect_saying(back, "draft-unchanged"));
    }
    let mut change = of_sheet(place, &sheet);
    let mut changes = Vec::new();
    if !place.entry.quiz {
        changes = checks::lifted(learning, place.desk, &place.entry, question).await?;
        if file::entries(&sheet).is_empty() {
            change.content = Content::Removed;
        }
    }
    changes.push(change);
    match place.desk.save(learning, changes, "question-removed").await? {
        Saved::Saved(revision) => Ok(view::redirect(&format!("{back}?undo={revision}"))),
        Saved::Unchanged(_) => Ok(view::redirect_saying(back, "draft-unchanged")),
        Saved::Conflict(_) => Err(changed_meanwhile()),
    }
}

async fn undo(learning: &Learning, place: &Place<'_>, fields: &Fields, back: &str) -> Result<Response> {
    let revision = fields.get("revision").parse().map_err(|_| Error::NotFound)?;
    let desk = place.desk;
    finish(store::undo(&learning.platform, desk.draft.id, revision, desk.viewer.id).await?, back)
}

async fn settings(
    learning: &Learning,
    view: &View,
    place: &Place<'_>,
    mut fields: Fields,
) -> Result<Response> {
    file::plain_numbers(&mut fields, &["attempts", "pass"]);
    if !place.entry.quiz {
        return Err(Error::bad(|lang| Text::of(lang).forms_incomplete().to_owned()));
    }
    let tongues = Tongues::of(place.desk, view.lang, &fields);
    let part = Settings { path: place.path.clone(), tongues: tongues.clone(), t: Text::of(view.lang) };
    let back = urls::edit_quiz(view.lang, &place.desk.draft.slug, &place.entry.id);
    match forms::save(learning, place.desk, &part, fields, "quiz-settings").await? {
        Outcome::Done(Some(_)) => Ok(view::redirect_saying(&back, "draft-saved")),
        Outcome::Done(None) => Ok(view::redirect_saying(&back, "draft-unchanged")),
        Outcome::Gone => Err(Error::NotFound),
        Outcome::Back(shown) => {
            let entries = file::entries(&place.sheet);
            let page = pages::list(view, place, &tongues, &entries, Some(&shown), None);
            Ok((status(&shown), page).into_response())
        }
    }
}

/// A form that came back: because of somebody else, or because of what is in it.
pub(crate) fn status(shown: &Shown) -> StatusCode {
    if shown.theirs.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT }
}

fn new_id() -> Result<String> {
    let code = id::code(6).map_err(|error| Error::Internal(anyhow::Error::new(error)))?;
    Ok(format!("q-{}", code.to_ascii_lowercase()))
}

/// One question on the way through a handler.
struct Sheetful<'p> {
    learning: &'p Learning,
    view: &'p View,
    place: &'p Place<'p>,
    id: String,
    kind: Type,
    new: bool,
    tongues: Tongues,
}

impl Sheetful<'_> {
    async fn part(&self) -> Result<Asked> {
        let mut besides = Vec::new();
        if !self.place.entry.quiz && self.new {
            besides = checks::placed(self.learning, self.place.desk, &self.place.entry, &self.id).await?;
        }
        Ok(Asked {
            path: self.place.path.clone(),
            id: self.id.clone(),
            kind: self.kind,
            new: self.new,
            tongues: self.tongues.clone(),
            t: Text::of(self.view.lang),
            besides,
        })
    }

    async fn page(&self, shown: &Shown, preview: &str, status: StatusCode) -> Result<Response> {
        let base = self.tongues.base;
        let own = if self.tongues.all.contains(&self.view.lang) { self.view.lang } else { base };
        let lang = preview.parse().ok().filter(|lang| self.tongues.all.contains(lang)).unwrap_or(own);
        let glossary = self.place.desk.text(self.learning, "glossary.toml").await?.map(String::into_bytes);
        let (id, kind, fields, tongues) =
            (self.id.clone(), self.kind, shown.fields.clone(), self.tongues.clone());
        let question =
            tokio::task::spawn_blocking(move || preview::compiled(&id, kind, &fields, &tongues, glossary));
        let question = question.await.map_err(|error| Error::Internal(anyhow::Error::new(error)))?;
        let of = Editing {
            id: &self.id,
            kind: self.kind,
            new: self.new,
            shown,
            number: self.place.number(&self.id),
            preview: lang,
            question,
        };
        Ok((status, pages::question(self.view, self.place, &self.tongues, &of)).into_response())
    }

    /// A form that was sent: saved, or shown again with what its buttons do.
    async fn sent(&self, mut fields: Fields) -> Result<Response> {
        let act = fields.get("act").to_owned();
        let preview = fields.get("preview").to_owned();
        if !["save", "keep", ""].contains(&act.as_str()) {
            self.button(&mut fields, &act);
            let seen = forms::seen(&fields)?;
            let stale = self.stale(&fields);
            let shown = Shown { fields, seen, stale, ..Shown::default() };
            return self.page(&shown, &preview, StatusCode::OK).await;
        }
        file::tidy(&mut fields, self.kind, &self.tongues);
        let part = self.part().await?;
        if let Some(shown) = self.format_faults(&part, &fields).await? {
            return self.page(&shown, &preview, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        let what = if self.new { "question-added" } else { "question" };
        let slug = &self.place.desk.draft.slug;
        let back = urls::edit_quiz(self.view.lang, slug, &self.place.entry.id);
        match forms::save(self.learning, self.place.desk, &part, fields.clone(), what).await? {
            Outcome::Done(done) => {
                let said = if done.is_some() { "draft-saved" } else { "draft-unchanged" };
                Ok(view::redirect_saying(&back, said))
            }
            Outcome::Back(mut shown) => {
                shown.stale = self.stale(&shown.fields);
                self.page(&shown, &preview, status(&shown)).await
            }
            Outcome::Gone => self.gone(fields, &preview).await,
        }
    }

    /// It was removed meanwhile: what was typed comes back as a form that adds it again.
    async fn gone(&self, fields: Fields, preview: &str) -> Result<Response> {
        let again = Sheetful {
            learning: self.learning,
            view: self.view,
            place: self.place,
            id: self.id.clone(),
            kind: self.kind,
            new: true,
            tongues: self.tongues.clone(),
        };
        let t = Text::of(self.view.lang);
        let wrong = vec![(format!("text.{}", self.tongues.base), t.questions_gone().to_owned())];
        let shown = Shown { fields, wrong, seen: self.place.revision, ..Shown::default() };
        again.page(&shown, preview, StatusCode::CONFLICT).await
    }

    fn stale(&self, fields: &Fields) -> Vec<String> {
        let texts = file::texts_of(&self.id, self.kind, fields);
        forms::stale(&self.place.sheet, &self.tongues, fields, &texts)
    }

    /// What a button of a row does to the form.
    fn button(&self, fields: &mut Fields, act: &str) {
        let Some((list, _)) = self.kind.list() else { return };
        match act.split_once(':') {
            Some(("up", part)) => fields.shift(list, part, false),
            Some(("down", part)) => fields.shift(list, part, true),
            Some(("drop", part)) => fields.drop(list, part),
            _ if act == "add" => {
                let mut taken = fields.list(list);
                let old = file::find(&self.place.sheet, &self.id);
                taken.extend(old.iter().flat_map(|row| edits::rows(*row, list)).map(|row| plain(row, "id")));
                let id = file::next_part(&taken);
                fields.push(list, &id);
            }
            _ => {}
        }
    }

    /// What the format says of the file with this question in it, beyond the rules of the form; `None`: nothing.
    async fn format_faults(&self, part: &Asked, fields: &Fields) -> Result<Option<Shown>> {
        if !part.wrong(fields).is_empty() {
            return Ok(None);
        }
        let mut sheet = self.place.sheet.clone();
        part.write(&mut sheet, fields);
        let bytes = sheet.bytes();
        let (lang, whole) = (self.view.lang, Inspection::load(self.learning, self.place.desk).await?);
        let mut shown = Shown { fields: fields.clone(), seen: forms::seen(fields)?, ..Shown::default() };
        let places = places(&String::from_utf8_lossy(&bytes), &self.id);
        for finding in whole.new_faults(&self.place.path, &bytes).await? {
            // Where a lesson puts its questions is changed together with the file, not before.
            if finding.file != self.place.path || finding.code == "check" {
                continue;
            }
            match places.iter().rfind(|(line, _)| *line <= finding.line) {
                Some((_, field)) => shown.wrong.push((field.clone(), said::sentence(lang, &finding))),
                None => shown.more.push(said::sentence(lang, &finding)),
            }
        }
        Ok((!shown.wrong.is_empty() || !shown.more.is_empty()).then_some(shown))
    }
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity, question)): Path<(String, String, String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let of = existing(&learning, &view, &place, question, &Fields::default())?;
    let fields = of.part().await?.read(&place.sheet).ok_or(Error::NotFound)?;
    let stale = of.stale(&fields);
    let shown = Shown { fields, stale, seen: place.revision, ..Shown::default() };
    of.page(&shown, &wanted.preview, StatusCode::OK).await
}

fn existing<'p>(
    learning: &'p Learning,
    view: &'p View,
    place: &'p Place<'p>,
    id: String,
    fields: &Fields,
) -> Result<Sheetful<'p>> {
    let kind = file::kind_of(&place.sheet, &id)
        .or_else(|| Type::from_id(fields.get("type")))
        .ok_or(Error::NotFound)?;
    let tongues = Tongues::of(place.desk, view.lang, fields);
    Ok(Sheetful { learning, view, place, id, kind, new: false, tongues })
}

async fn change(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity, question)): Path<(String, String, String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let fields = Fields::sent(pairs);
    existing(&learning, &view, &place, question, &fields)?.sent(fields).await
}

async fn begin(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): Path<(String, String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let kind = Type::from_id(&wanted.r#type).unwrap_or(Type::Single);
    let mut fields = Fields::default();
    if let Some((list, _)) = kind.list() {
        let rows = if list == "option" { "a\nb\nc" } else { "a\nb" };
        fields.set(list, rows);
    }
    let tongues = Tongues::of(&desk, view.lang, &fields);
    let of =
        Sheetful { learning: &learning, view: &view, place: &place, id: new_id()?, kind, new: true, tongues };
    let shown = Shown { fields, seen: place.revision, ..Shown::default() };
    of.page(&shown, &wanted.preview, StatusCode::OK).await
}

async fn add(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): Path<(String, String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let place = Place::load(&learning, &desk, &activity, view.lang).await?;
    let fields = Fields::sent(pairs);
    let incomplete = || Error::bad(|lang| Text::of(lang).forms_incomplete().to_owned());
    let kind = Type::from_id(fields.get("type")).ok_or_else(incomplete)?;
    let id = Some(fields.get("id")).filter(|id| crate::format::is_id(id)).ok_or_else(incomplete)?.to_owned();
    let tongues = Tongues::of(&desk, view.lang, &fields);
    Sheetful { learning: &learning, view: &view, place: &place, id, kind, new: true, tongues }
        .sent(fields)
        .await
}
