//! What people agreed to, as CSV made while it is sent: for whoever has to show it.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, SecondsFormat, Utc};
use futures_util::stream;
use halqa_platform::{db::Db, error::Result, http::peer::Peer, sheets::harmless};
use uuid::Uuid;

use super::ADMINISTRATORS;
use crate::{
    Identity,
    audit::{self, Entry},
    policy::Routes,
    viewer::Viewer,
};

const PAGE: i64 = 1000;

/// Adds the route.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin/policies/consents.csv", ADMINISTRATORS, download)
}

#[derive(sqlx::FromRow)]
struct Record {
    id: Uuid,
    account_id: Uuid,
    name: String,
    email: Option<String>,
    purpose: String,
    scope: String,
    version: String,
    given_at: DateTime<Utc>,
    withdrawn_at: Option<DateTime<Utc>>,
}

const HEADER: [&str; 8] =
    ["person_id", "name", "email", "purpose", "scope", "version", "given_at", "withdrawn_at"];

async fn download(State(identity): State<Identity>, viewer: Viewer, peer: Peer) -> Result<Response> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let entry = Entry::new("privacy.consents-exported").by(viewer.id).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    let mut response = body(platform.db.clone()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let file = HeaderValue::from_static("attachment; filename=\"consents.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, file);
    Ok(response)
}

/// Every record, oldest first.
fn body(db: Db) -> Body {
    Body::from_stream(stream::try_unfold(Some((true, Uuid::nil())), move |step| {
        let db = db.clone();
        async move {
            let Some((first, after)) = step else { return Ok::<_, std::io::Error>(None) };
            let records = page(&db, after).await.map_err(std::io::Error::other)?;
            let next = records.last().filter(|_| records.len() == PAGE as usize).map(|last| (false, last.id));
            Ok(Some((lines(first, &records)?, next)))
        }
    }))
}

async fn page(db: &Db, after: Uuid) -> Result<Vec<Record>> {
    Ok(db
        .read(
            "SELECT c.id AS id, c.account_id AS account_id, a.name AS name, a.email AS email, c.purpose AS purpose,
                c.scope AS scope, c.version AS version, c.given_at AS given_at, c.withdrawn_at AS withdrawn_at
             FROM consents c JOIN accounts a ON a.id = c.account_id WHERE c.id > $1 ORDER BY c.id LIMIT $2",
        )
        .bind(after)
        .bind(PAGE)
        .all()
        .await?)
}

fn lines(first: bool, records: &[Record]) -> std::io::Result<Vec<u8>> {
    let begin = if first { "\u{FEFF}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(begin);
    if first {
        writer.write_record(HEADER)?;
    }
    let time = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    for record in records {
        writer.write_record([
            record.account_id.to_string(),
            harmless(&record.name),
            harmless(record.email.as_deref().unwrap_or_default()),
            harmless(&record.purpose),
            harmless(&record.scope),
            harmless(&record.version),
            time(record.given_at),
            record.withdrawn_at.map(time).unwrap_or_default(),
        ])?;
    }
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_a_line_and_no_formula() {
        let record = Record {
            id: Uuid::nil(),
            account_id: Uuid::nil(),
            name: "=cmd|calc".to_owned(),
            email: None,
            purpose: "policy:privacy".to_owned(),
            scope: String::new(),
            version: "2".to_owned(),
            given_at: DateTime::UNIX_EPOCH,
            withdrawn_at: None,
        };
        let text = String::from_utf8(lines(true, &[record]).unwrap()).unwrap();
        assert!(text.contains("withdrawn_at\r\n"), "{text}");
        assert!(text.contains(",'=cmd|calc,,policy:privacy,,2,1970-01-01T00:00:00Z,\r\n"), "{text}");
    }
}
