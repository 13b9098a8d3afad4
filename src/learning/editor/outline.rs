//! The outline of a draft: modules and activities, added, named, ordered, moved and removed, each with a way back.

mod pages;
mod rules;

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{accounts, policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    lang::Lang,
};
use serde::Deserialize;

use self::{
    pages::Overview,
    rules::{Edit, Refused},
};
use super::{
    Desk, EDITORS, Tab, desk::changed_meanwhile, home, mine, plan::lesson_title, toml_text::Trouble,
};
use crate::{
    Learning, Text,
    drafts::{
        changes::{Change, Content, Saved},
        store,
    },
    urls,
};

/// Its tab.
pub const TAB: Tab = Tab { id: "outline", href: urls::edit, label: |t| t.editor_outline() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}", EDITORS, show)
        .post("/{lang}/edit/{slug}", EDITORS, change)
        .get("/{lang}/edit/{slug}/outline/{outline}", EDITORS, item)
        .post("/{lang}/edit/{slug}/outline/{outline}", EDITORS, rename)
        .post("/{lang}/edit/{slug}/undo", EDITORS, undo)
}

type DraftPath = Path<(String, String)>;
type ItemPath = Path<(String, String, String)>;

#[derive(Default, Deserialize)]
struct Asked {
    #[serde(default)]
    done: String,
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = match Desk::load(&learning, viewer.clone(), &slug).await {
        Err(Error::NotFound) => return mine::offer(&learning, &view, &viewer, &slug).await,
        desk => desk?,
    };
    let of = load(&learning, &view, &desk, asked.done.parse().ok()).await?;
    Ok(pages::outline(&view, &desk, &of).into_response())
}

async fn load(learning: &Learning, view: &View, desk: &Desk, done: Option<i64>) -> Result<Overview> {
    let db = &learning.platform.db;
    let published = home::find(db, &desk.draft.slug).await?;
    let by = published.as_ref().and_then(|course| course.home_by);
    let mut past = None;
    if let Some(revision) = done {
        let last = store::history(db, desk.draft.id, revision.saturating_add(1), 1).await?;
        past = last.into_iter().find(|past| past.revision == revision);
    }
    Ok(Overview {
        titles: titles(learning, desk, view.lang).await?,
        names: accounts::names(db, by.as_slice()).await?,
        published,
        done: past,
        ..Overview::default()
    })
}

/// What each activity is called, in the first language of the reader's chain that has it.
///
/// # Errors
/// The storage failed.
pub async fn titles(
    learning: &Learning,
    desk: &Desk,
    lang: Lang,
) -> Result<BTreeMap<String, (Lang, String)>> {
    let chain = desk.plan.chain(lang);
    let mut titles = BTreeMap::new();
    for entry in desk.plan.activities() {
        let found = if entry.quiz {
            let text = desk.text(learning, &entry.questions()).await?.unwrap_or_default();
            rules::quiz_titles(&text).pick(&chain).map(|(lang, text)| (lang, text.to_owned()))
        } else {
            let first = chain.iter().find(|lang| desk.file(&entry.lesson(**lang)).is_some());
            match first {
                Some(lang) => {
                    let text = desk.text(learning, &entry.lesson(*lang)).await?.unwrap_or_default();
                    lesson_title(&text).map(|title| (*lang, title.to_owned()))
                }
                None => None,
            }
        };
        titles.insert(entry.id.clone(), found.unwrap_or_else(|| (lang, entry.id.clone())));
    }
    Ok(titles)
}

async fn change(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(form): Form<BTreeMap<String, String>>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer.clone(), &slug).await?;
    let edit = match Edit::read(&form) {
        Ok(edit) => edit,
        Err(refused) => {
            let mut of = load(&learning, &view, &desk, None).await?;
            of.refused = Some((refused, form));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::outline(&view, &desk, &of)).into_response());
        }
    };
    done(&view, &slug, apply(&learning, &viewer, &slug, &edit).await?)
}

fn done(view: &View, slug: &str, saved: Saved) -> Result<Response> {
    let page = urls::edit(view.lang, slug);
    match saved {
        Saved::Saved(revision) => Ok(view::redirect(&format!("{page}?done={revision}"))),
        Saved::Unchanged(_) => Ok(view::redirect(&page)),
        Saved::Conflict(_) => Err(changed_meanwhile()),
    }
}

/// Makes an edit on the outline as it is now: it names what it is about, so that what others did meanwhile stays.
async fn apply(learning: &Learning, viewer: &Viewer, slug: &str, edit: &Edit) -> Result<Saved> {
    let mut tries = 0;
    loop {
        let desk = Desk::load(learning, viewer.clone(), slug).await?;
        let text = desk.text(learning, "course.toml").await?.unwrap_or_default();
        let mut texts = BTreeMap::new();
        for path in edit.reads(&desk.plan) {
            if let Some(text) = desk.text(learning, &path).await? {
                texts.insert(path, text);
            }
        }
        let paths: Vec<&str> = desk.files.iter().map(|entry| entry.path.as_str()).collect();
        let made = edit.make(&desk.plan, &text, &paths, &texts).map_err(trouble)?;
        let changes = made.into_iter().map(|(path, content)| Change {
            expected: Some(desk.revision(&path)),
            content: content.map_or(Content::Removed, |text| Content::Bytes(text.into_bytes())),
            path,
        });
        let saved = desk.save(learning, changes.collect(), edit.what()).await?;
        tries += 1;
        if !matches!(saved, Saved::Conflict(_)) || tries == 3 {
            return Ok(saved);
        }
    }
}

fn trouble(trouble: Trouble) -> Error {
    match trouble {
        Trouble::Gone => Error::conflict(|lang| Text::of(lang).editor_gone().to_owned()),
        Trouble::Inline => Error::conflict(|lang| Text::of(lang).editor_inline().to_owned()),
        Trouble::Unreadable(why) => {
            Error::conflict(move |lang| Text::of(lang).editor_unreadable(why.clone()))
        }
    }
}

async fn item(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, item)): ItemPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let named = named(&learning, &desk, &item).await?;
    Ok(pages::item(&view, &desk, &item, &named, None).into_response())
}

/// What a module (`m-ID`) or an activity (`a-ID`) is called in each language in which it can be.
async fn named(learning: &Learning, desk: &Desk, item: &str) -> Result<pages::Named> {
    if let Some(id) = item.strip_prefix("m-") {
        let module = desk.plan.modules.iter().find(|module| module.id == id).ok_or(Error::NotFound)?;
        let langs = desk.plan.languages.iter();
        let titles = langs.map(|lang| (*lang, module.title.0.get(lang).cloned().unwrap_or_default()));
        return Ok(pages::Named { titles: titles.collect(), minutes: None });
    }
    let id = item.strip_prefix("a-").ok_or(Error::NotFound)?;
    let entry = desk.plan.activity(id).ok_or(Error::NotFound)?;
    let mut titles = BTreeMap::new();
    if entry.quiz {
        let text = desk.text(learning, &entry.questions()).await?.unwrap_or_default();
        let known = rules::quiz_titles(&text);
        for lang in &desk.plan.languages {
            titles.insert(*lang, known.0.get(lang).cloned().unwrap_or_default());
        }
    } else {
        for lang in &desk.plan.languages {
            if let Some(text) = desk.text(learning, &entry.lesson(*lang)).await? {
                titles.insert(*lang, lesson_title(&text).unwrap_or_default().to_owned());
            }
        }
    }
    Ok(pages::Named { titles, minutes: Some(entry.minutes) })
}

async fn rename(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, item)): ItemPath,
    Form(form): Form<BTreeMap<String, String>>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer.clone(), &slug).await?;
    let mut named = named(&learning, &desk, &item).await?;
    let typed = |lang: &Lang| form.get(&format!("title.{lang}")).map(|text| rules::one_line(text));
    for (lang, title) in &mut named.titles {
        if let Some(text) = typed(lang) {
            *title = text;
        }
    }
    let minutes = form.get("minutes").map(|text| text.trim().parse::<u32>().unwrap_or(0));
    let wrong = rules::wrong_name(desk.plan.base, &named.titles, minutes);
    if let Some(wrong) = wrong {
        let page = pages::item(&view, &desk, &item, &named, Some(wrong));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let edit = Edit::Rename { item, titles: named.titles, minutes };
    done(&view, &slug, apply(&learning, &viewer, &slug, &edit).await?)
}

#[derive(Deserialize)]
struct UndoForm {
    #[serde(default)]
    revision: i64,
    #[serde(default)]
    back: String,
}

async fn undo(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(form): Form<UndoForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let back = match form.back.as_str() {
        "history" => urls::edit_history(view.lang, &slug),
        _ => urls::edit(view.lang, &slug),
    };
    match store::undo(&learning.platform, desk.draft.id, form.revision, desk.viewer.id).await? {
        Saved::Saved(_) => Ok(view::redirect_saying(&back, "draft-undone")),
        Saved::Unchanged(_) => Ok(view::redirect_saying(&back, "draft-unchanged")),
        Saved::Conflict(_) => Err(Error::conflict(|lang| Text::of(lang).editor_undo_too_late().to_owned())),
    }
}

pub use self::rules::set_lesson_title;
pub(crate) type RefusedForm = (Refused, BTreeMap<String, String>);
