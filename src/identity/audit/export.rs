//! The log as CSV, made while it is sent.

use axum::body::Body;
use chrono::{DateTime, Utc};
use futures_util::stream;
use halqa_platform::{db::Db, error::Result};
use uuid::Uuid;

use super::store::{self, Filter, Listed};

const PAGE: i64 = 1000;

const HEADER: [&str; 13] = [
    "number",
    "id",
    "at",
    "actor",
    "actor_name",
    "action",
    "subject",
    "subject_name",
    "detail",
    "network",
    "previous",
    "hash",
    "chained",
];

enum Step {
    Header,
    After(Option<(DateTime<Utc>, Uuid)>),
    Done,
}

/// Every entry that `filter` lets through, newest first.
pub(super) fn body(db: Db, filter: Filter) -> Body {
    Body::from_stream(stream::try_unfold(Step::Header, move |step| {
        let (db, filter) = (db.clone(), filter.clone());
        async move {
            Ok::<_, std::io::Error>(match step {
                Step::Header => Some((lines(&[HEADER.map(str::to_owned)])?, Step::After(None))),
                Step::After(before) => part(&db, &filter, before).await.map_err(std::io::Error::other)?,
                Step::Done => None,
            })
        }
    }))
}

async fn part(
    db: &Db,
    filter: &Filter,
    before: Option<(DateTime<Utc>, Uuid)>,
) -> Result<Option<(Vec<u8>, Step)>> {
    let entries = store::page(db, filter, before, PAGE).await?;
    let Some(last) = entries.last() else { return Ok(None) };
    let next = if entries.len() < PAGE as usize { Step::Done } else { Step::After(Some((last.at, last.id))) };
    let rows: Vec<_> = entries.iter().map(row).collect();
    Ok(Some((lines(&rows)?, next)))
}

fn row(entry: &Listed) -> [String; 13] {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    [
        entry.number.map(|number| number.to_string()).unwrap_or_default(),
        entry.id.to_string(),
        entry.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        id(entry.actor),
        entry.actor_name.clone().unwrap_or_default(),
        entry.action.clone(),
        id(entry.subject),
        entry.subject_name.clone().unwrap_or_default(),
        entry.detail.clone(),
        entry.address.clone(),
        entry.previous.clone().unwrap_or_default(),
        entry.hash.clone().unwrap_or_default(),
        entry.number.is_some().to_string(),
    ]
}

fn lines<const N: usize>(rows: &[[String; N]]) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

/// What a spreadsheet would take for a formula is text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        let made = lines(&[["=1+1".to_owned(), "a, \"b\"".to_owned()]]).unwrap();
        assert_eq!(String::from_utf8(made).unwrap(), "'=1+1,\"a, \"\"b\"\"\"\r\n");
    }
}
