//! How long things are kept: the rules, what each would do now, and what they did.

mod pages;

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    jobs,
    retention::{self, Rule},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{ADMINISTRATORS, LetGo};
use crate::{
    Identity, Text,
    audit::{self, Entry},
    faults::Faults,
    paths,
    policy::Routes,
    viewer::Viewer,
};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/retention", ADMINISTRATORS, list)
        .post("/{lang}/admin/retention/run", ADMINISTRATORS, run)
        .get("/{lang}/admin/retention/{retained}", ADMINISTRATORS, show)
        .post("/{lang}/admin/retention/{retained}", ADMINISTRATORS, save)
}

/// Every rule of the site.
pub(crate) async fn rules(identity: &Identity) -> Result<Vec<Rule>> {
    let platform = &identity.platform;
    retention::rules(&platform.db, &platform.config, identity.upkeep.kinds).await
}

async fn find(identity: &Identity, key: &str) -> Result<Rule> {
    rules(identity).await?.into_iter().find(|rule| rule.kind.key == key).ok_or(Error::NotFound)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Older {
    before: Option<Uuid>,
}

/// What the page lists of what was done.
const RUNS: i64 = 50;

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(older): Query<Older>,
) -> Result<Response> {
    let db = &identity.platform.db;
    let rules = rules(&identity).await?;
    let runs = retention::runs(db, older.before, RUNS).await?;
    let last: BTreeMap<String, retention::Run> =
        retention::runs(db, None, 200).await?.into_iter().rev().map(|run| (run.kind.clone(), run)).collect();
    Ok(pages::list(&view, &viewer, &rules, &last, &runs).into_response())
}

/// What is typed for a rule.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) days: String,
    pub(super) active: String,
    pub(super) trial: String,
}

impl Typed {
    /// The rule as it would be; faults where it cannot.
    fn read(&self, lang: halqa_platform::lang::Lang, rule: &Rule, faults: &mut Faults) -> Rule {
        let (least, most) = rule.kind.between;
        let days = self.days.trim().parse::<i64>().ok().filter(|days| (least..=most).contains(days));
        if days.is_none() {
            faults.add("days", Text::of(lang).retention_days_wrong(least, most));
        }
        let active = self.active == "on" || !rule.kind.may_stop;
        Rule { kind: rule.kind, days: days.unwrap_or(rule.days), active }
    }
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    (rule, tried): (&Rule, &Rule),
    faults: &Faults,
) -> Result<Response> {
    let look = retention::look(&identity.platform, tried).await?;
    Ok(pages::rule(view, viewer, rule, tried, &look, faults))
}

/// A rule, with what it would do now; with other days in the address, what it would do then. Nothing is changed.
async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, key)): Path<(String, String)>,
    Query(typed): Query<Typed>,
) -> Result<Response> {
    let rule = find(&identity, &key).await?;
    let mut faults = Faults::default();
    let tried = if typed.days.is_empty() { rule } else { typed.read(view.lang, &rule, &mut faults) };
    page(&identity, &view, &viewer, (&rule, &tried), &faults).await
}

async fn save(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, key)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let rule = find(&identity, &key).await?;
    let mut faults = Faults::default();
    let wanted = typed.read(view.lang, &rule, &mut faults);
    if !faults.none() {
        return page(&identity, &view, &viewer, (&rule, &wanted), &faults).await;
    }
    if (wanted.days, wanted.active) != (rule.days, rule.active) {
        let platform = &identity.platform;
        let now = platform.clock.now();
        let mut tx = platform.db.begin().await?;
        retention::save(&mut tx, now, rule.kind, (wanted.days, wanted.active), Some(viewer.id)).await?;
        let of = |rule: &Rule| json!({ "days": rule.days, "active": rule.active });
        let detail = json!({ "rule": key, "before": of(&rule), "after": of(&wanted) });
        let entry = Entry::new("privacy.retention-changed").by(viewer.id).from(peer).detail(detail);
        audit::record(&mut tx, now, entry).await?;
        tx.commit().await?;
    }
    Ok(redirect_saying(&paths::retention(view.lang), "retention-saved"))
}

async fn run(State(identity): State<Identity>, view: View, viewer: Viewer, peer: Peer) -> Result<Response> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    jobs::enqueue(&mut tx, &platform.clock, &LetGo {}).await?;
    let entry = Entry::new("privacy.retention-run").by(viewer.id).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::retention(view.lang), "retention-ran"))
}
