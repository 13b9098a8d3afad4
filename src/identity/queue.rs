//! Jobs that wait, run or failed for good, for the administrator: what they are, why they failed, and what to do.

mod pages;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    jobs::{self, Chosen, JobState},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity,
    audit::{self, Entry},
    paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
const PAGE: usize = 50;

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/jobs", ADMINISTRATORS, list)
        .post("/{lang}/admin/jobs/retry", ADMINISTRATORS, retry)
        .get("/{lang}/admin/jobs/delete", ADMINISTRATORS, ask)
        .post("/{lang}/admin/jobs/delete", ADMINISTRATORS, delete)
}

/// What of the list is wanted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    state: String,
    kind: String,
    before: Option<Uuid>,
}

/// Which dead jobs a form is about: one, all of a kind, or (with `all`) all.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Which {
    job: Option<Uuid>,
    kind: String,
    all: String,
}

impl Which {
    fn chosen(&self) -> Option<Chosen> {
        match (self.job, self.kind.as_str(), self.all.as_str()) {
            (Some(job), ..) => Some(Chosen::One(job)),
            (None, "", "yes") => Some(Chosen::All),
            (None, "", _) => None,
            (None, kind, _) => Some(Chosen::Kind(kind.to_owned())),
        }
    }
}

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let platform = &identity.platform;
    // What needs somebody comes first.
    let state = if asked.state.is_empty() { JobState::Dead } else { JobState::from_name(&asked.state) };
    let shown = pages::Shown {
        state,
        kind: &asked.kind,
        counts: jobs::counts(&platform.db).await?,
        jobs: &jobs::list_of(&platform.db, state, &asked.kind, asked.before, PAGE as i64 + 1).await?,
        page: PAGE,
        now: platform.clock.now(),
    };
    Ok(pages::list(&view, &viewer, &shown).into_response())
}

async fn retry(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(which): Form<Which>,
) -> Result<Response> {
    let chosen = which.chosen().ok_or(Error::NotFound)?;
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let tried = jobs::retry_dead(&mut tx, &platform.clock, &chosen).await?;
    if tried > 0 {
        audit::record(&mut tx, platform.clock.now(), entry("jobs.retried", (&viewer, peer), &chosen, tried))
            .await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::jobs(view.lang), if tried > 0 { "jobs-retried" } else { "jobs-gone" }))
}

fn entry(action: &'static str, (viewer, peer): (&Viewer, Peer), chosen: &Chosen, jobs: u64) -> Entry {
    let which = match chosen {
        Chosen::One(id) => json!({ "job": id, "jobs": jobs }),
        Chosen::Kind(kind) => json!({ "kind": kind, "jobs": jobs }),
        Chosen::All => json!({ "kind": "*", "jobs": jobs }),
    };
    Entry::new(action).by(viewer.id).from(peer).detail(which)
}

/// The question whether they are really to go.
async fn ask(State(identity): State<Identity>, view: View, Query(which): Query<Which>) -> Result<Response> {
    let db = &identity.platform.db;
    let chosen = which.chosen().ok_or(Error::NotFound)?;
    let dead = match &chosen {
        Chosen::One(id) => {
            let job =
                jobs::one(db, *id).await?.filter(|job| job.state == JobState::Dead).ok_or(Error::NotFound)?;
            return Ok(pages::ask(&view, &chosen, &job.kind, 1).into_response());
        }
        Chosen::Kind(_) | Chosen::All => {
            jobs::counts(db).await?.into_iter().filter(|c| c.state == JobState::Dead)
        }
    };
    let dead: i64 = dead.filter(|c| which.kind.is_empty() || c.kind == which.kind).map(|c| c.jobs).sum();
    if dead == 0 {
        return Ok(redirect_saying(&paths::jobs(view.lang), "jobs-gone"));
    }
    Ok(pages::ask(&view, &chosen, &which.kind, dead).into_response())
}

async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(which): Form<Which>,
) -> Result<Response> {
    let chosen = which.chosen().ok_or(Error::NotFound)?;
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let gone = jobs::delete_dead(&mut tx, &chosen).await?;
    if gone > 0 {
        audit::record(&mut tx, platform.clock.now(), entry("jobs.deleted", (&viewer, peer), &chosen, gone))
            .await?;
    }
    tx.commit().await?;
    Ok(redirect_saying(&paths::jobs(view.lang), if gone > 0 { "jobs-deleted" } else { "jobs-gone" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_form_names_no_job() {
        assert_eq!(Which::default().chosen(), None);
        assert_eq!(Which { all: "yes".to_owned(), ..Which::default() }.chosen(), Some(Chosen::All));
        let kind = Which { kind: "mail.send".to_owned(), ..Which::default() };
        assert_eq!(kind.chosen(), Some(Chosen::Kind("mail.send".to_owned())));
        assert_eq!(Which { job: Some(Uuid::nil()), ..kind }.chosen(), Some(Chosen::One(Uuid::nil())));
    }
}
