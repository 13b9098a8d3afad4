//! Handlers of the log.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use chrono::{DateTime, Days, NaiveDate, Utc};
use halqa_platform::{
    error::Result,
    http::{
        View,
        peer::Peer,
        view::{encode, redirect},
    },
    lang::Lang,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    Entry, chain, export, pages, record,
    store::{self, Filter, Listed},
};
use crate::{
    Identity, paths,
    policy::{Access, Role, Routes},
    site::store as settings,
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
const PAGE: usize = 50;

/// Where the result of the last look at the chain stands in the settings.
pub(crate) const VERDICT: &str = "audit.verdict";

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/audit", ADMINISTRATORS, show)
        .get("/{lang}/admin/audit/log.csv", ADMINISTRATORS, download)
        .post("/{lang}/admin/audit/check", ADMINISTRATORS, check)
}

/// What narrows the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) actor: String,
    pub(super) subject: String,
    pub(super) action: String,
    pub(super) from: String,
    pub(super) until: String,
    at: Option<i64>,
    before: Option<Uuid>,
}

impl Asked {
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("actor", self.actor.trim()),
            ("subject", self.subject.trim()),
            ("action", &self.action),
            ("from", &self.from),
            ("until", &self.until),
        ]
    }

    pub(super) fn narrows(&self) -> bool {
        self.pairs().iter().any(|(_, value)| !value.is_empty())
    }

    fn query(&self) -> Vec<String> {
        let given = self.pairs().into_iter().filter(|(_, value)| !value.is_empty());
        given.map(|(name, value)| format!("{name}={}", encode(value))).collect()
    }

    pub(super) fn after(&self, lang: Lang, last: &Listed) -> String {
        let mut query = self.query();
        query.push(format!("at={}&before={}", last.at.timestamp_micros(), last.id));
        format!("{}?{}", paths::audit(lang), query.join("&"))
    }

    pub(super) fn export(&self, lang: Lang) -> String {
        let query = self.query();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", paths::audit_csv(lang), query.join("&"))
    }

    /// The filter; `None` where an address belongs to nobody of whom anything was written.
    async fn filter(&self, identity: &Identity, viewer: &Viewer) -> Result<Option<Filter>> {
        let mut filter = Filter { action: self.action.clone(), ..Filter::default() };
        for (typed, of) in [(&self.actor, &mut filter.actor), (&self.subject, &mut filter.subject)] {
            if !typed.trim().is_empty() {
                *of = store::pseudonym_of(&identity.platform.db, typed).await?;
                if of.is_none() {
                    return Ok(None);
                }
            }
        }
        filter.from = day(&self.from, 0, viewer);
        filter.until = day(&self.until, 1, viewer);
        Ok(Some(filter))
    }
}

/// The beginning of a day (or some days later) by the reader's clocks.
fn day(typed: &str, later: u64, viewer: &Viewer) -> Option<DateTime<Utc>> {
    let day = typed.parse::<NaiveDate>().ok()?.checked_add_days(Days::new(later))?;
    let midnight = day.and_hms_opt(0, 0, 0)?.and_local_timezone(viewer.time_zone);
    Some(midnight.earliest()?.with_timezone(&Utc))
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let db = &identity.platform.db;
    let filter = asked.filter(&identity, &viewer).await?;
    let before = asked.at.and_then(DateTime::from_timestamp_micros).zip(asked.before);
    let entries = match &filter {
        Some(filter) => store::page(db, filter, before, PAGE as i64 + 1).await?,
        None => Vec::new(),
    };
    let shown = pages::Shown {
        asked: &asked,
        unknown: filter.is_none(),
        entries: &entries,
        page: PAGE,
        head: chain::head(db).await?,
        verdict: settings::get_json(db, VERDICT).await?,
    };
    Ok(pages::log(&view, &viewer, &shown).into_response())
}

async fn check(State(identity): State<Identity>, view: View, viewer: Viewer, peer: Peer) -> Result<Response> {
    let platform = &identity.platform;
    chain::take_in(&platform.db).await?;
    let now = platform.clock.now();
    let verdict = chain::verify(&platform.db, now).await?;
    let mut tx = platform.db.begin().await?;
    settings::put_json(&mut tx, VERDICT, &verdict).await?;
    let found =
        json!({ "entries": verdict.entries, "broken": verdict.broken.as_ref().map(|broken| broken.number) });
    let entry = Entry::new("audit.checked").by(viewer.id).from(peer).detail(found);
    record(&mut tx, now, entry).await?;
    tx.commit().await?;
    Ok(redirect(&paths::audit(view.lang)))
}

async fn download(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let platform = &identity.platform;
    let Some(filter) = asked.filter(&identity, &viewer).await? else {
        return Err(halqa_platform::error::Error::NotFound);
    };
    let mut tx = platform.db.begin().await?;
    let entry = Entry::new("audit.exported").by(viewer.id).from(peer);
    record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    let mut response = export::body(platform.db.clone(), filter).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let file = HeaderValue::from_static("attachment; filename=\"audit-log.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, file);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_readers_day() {
        let mut viewer = Viewer::for_test(&[]);
        viewer.time_zone = chrono_tz::Africa::Nairobi;
        let time = |text: &str| Some(text.parse::<DateTime<Utc>>().unwrap());
        assert_eq!(day("2026-03-01", 0, &viewer), time("2026-02-28T21:00:00Z"));
        assert_eq!(day("2026-03-01", 1, &viewer), time("2026-03-01T21:00:00Z"));
        assert_eq!(day("yesterday", 0, &viewer), None);
    }
}
