//! Two accounts of one person become one. The administrator sees beforehand what moves and what collides; then all of it
//! happens in one transaction. The other account is closed: its row stays, empty, and its address is free again.

mod pages;
pub(super) mod store;

use std::pin::Pin;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    db::Tx,
    error::{Error, Result},
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    jobs,
    lang::Lang,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{ADMINISTRATORS, person};
use crate::{
    Identity, Text,
    accounts::{self, Account, Status},
    faults::Faults,
    paths,
    policy::Routes,
    viewer::Viewer,
};
use store::Merged;

/// The two accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one that stays.
    pub kept: Uuid,
    /// The one that is closed.
    pub closed: Uuid,
}

/// A line of the preview, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What becomes the kept account's.
    Moves(String),
    /// What both have, and which of it stays.
    Collides(String),
    /// What ends.
    Ends(String),
}

/// What is being done.
pub type Doing<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// What a domain does when two accounts become one. Registered in `app.rs`.
pub trait Merging: Send + Sync {
    /// What it would do.
    ///
    /// # Errors
    /// The database failed.
    fn preview(&self, pair: Pair, lang: Lang) -> Doing<'_, Vec<Line>>;

    /// Does it, in the caller's transaction: after it nothing of the domain belongs to the closed account that the
    /// person would miss. The closed account is told of as erased afterwards.
    ///
    /// # Errors
    /// The database failed; nothing is kept then.
    fn merge<'a>(&'a self, tx: &'a mut Tx, pair: Pair) -> Doing<'a, ()>;
}

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin/people/{account}/merge", ADMINISTRATORS, show).post(
        "/{lang}/admin/people/{account}/merge",
        ADMINISTRATORS,
        merge,
    )
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    with: String,
    email: String,
    sure: String,
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    Path((_, account)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let kept = person::find(&identity, account).await?;
    let other = match asked.with.parse() {
        Ok(other) => accounts::find(&identity.platform.db, other).await?,
        Err(_) if asked.email.trim().is_empty() => {
            return Ok(pages::choose(&view, &kept, "", &Faults::default()));
        }
        Err(_) => accounts::find_by_email(&identity.platform.db, &asked.email).await?,
    };
    let t = Text::of(view.lang);
    let other = other.filter(|other| other.status != Status::Erased);
    let wrong = match &other {
        None => Some(t.merge_unknown()),
        Some(other) if other.id == kept.id => Some(t.merge_same()),
        Some(_) => None,
    };
    match (other, wrong) {
        (Some(other), None) => preview(&identity, &view, &kept, &other, &Faults::default()).await,
        (_, wrong) => {
            let faults = Faults::one("email", wrong.unwrap_or_default());
            Ok(pages::choose(&view, &kept, &asked.email, &faults))
        }
    }
}

async fn preview(
    identity: &Identity,
    view: &View,
    kept: &Account,
    other: &Account,
    faults: &Faults,
) -> Result<Response> {
    let pair = Pair { kept: kept.id, closed: other.id };
    let mut lines = store::preview(identity, kept, other, view.lang).await?;
    for domain in &identity.mergings {
        lines.extend(domain.preview(pair, view.lang).await?);
    }
    let status = if faults.none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, pages::preview(view, kept, other, &lines, faults)).into_response())
}

async fn merge(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, account)): Path<(String, Uuid)>,
    Form(asked): Form<Asked>,
) -> Result<Response> {
    let Ok(closed) = asked.with.parse::<Uuid>() else {
        return Ok(redirect(&paths::person_merge(view.lang, account)));
    };
    let there = paths::person(view.lang, account);
    let pair = Pair { kept: account, closed };
    if store::kept_for(&identity.platform.db, closed).await? == Some(account) {
        return Ok(redirect_saying(&there, "people-merged-before"));
    }
    let (kept, other) = (person::find(&identity, account).await?, person::find(&identity, closed).await?);
    if asked.sure != "on" {
        let faults = Faults::one("sure", Text::of(view.lang).merge_sure_missing());
        return preview(&identity, &view, &kept, &other, &faults).await;
    }
    match store::merge(&identity, &viewer, pair, peer).await? {
        Merged::Done => jobs::wake(),
        Merged::Before => return Ok(redirect_saying(&there, "people-merged-before")),
        Merged::LastAdministrator => return Ok(redirect_saying(&there, "last-administrator")),
        Merged::Suspended => return Err(Error::conflict(|lang| Text::of(lang).merge_suspended().to_owned())),
    }
    Ok(redirect_saying(&there, "people-merged"))
}
