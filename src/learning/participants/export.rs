//! The filtered list as a file: CSV, or a workbook.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts::{self, Contact, Status},
    audit::{self, Entry},
    viewer::Viewer,
};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    geo,
    http::View,
    lang::Lang,
    sheets::{self, Cell, Sheet},
    text::plain,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    groups::store as groups,
    rules::{Asked, Filter, Sort},
    store::{self, Participant},
};
use crate::{Learning, Text, runs::words::name_of, staff::Desk};

/// More rows than any course has, and fewer than a workbook takes.
const ROWS_MAX: usize = 500_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Csv,
    Xlsx,
}

impl Kind {
    fn of(name: &str) -> Result<Self> {
        match name {
            "participants.csv" => Ok(Self::Csv),
            "participants.xlsx" => Ok(Self::Xlsx),
            _ => Err(Error::NotFound),
        }
    }

    const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

pub(super) async fn sheet(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, sheet)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let kind = Kind::of(&sheet)?;
    let made = rows(&learning, &desk, &asked, view.lang).await?;
    let rows = made.rows.len();
    let bytes = tokio::task::spawn_blocking(move || match kind {
        Kind::Csv => sheets::csv(&made).map_err(anyhow::Error::from),
        Kind::Xlsx => sheets::xlsx(&made).map_err(anyhow::Error::from),
    })
    .await
    .map_err(anyhow::Error::from)??;
    record(&learning, &desk, &sheet, rows).await?;
    let name = format!("attachment; filename=\"{slug}-{sheet}\"");
    Ok(([(header::CONTENT_TYPE, kind.mime().to_owned()), (header::CONTENT_DISPOSITION, name)], bytes)
        .into_response())
}

/// Who took a list of people away, and of how many.
async fn record(learning: &Learning, desk: &Desk, sheet: &str, rows: usize) -> Result<()> {
    let mut tx = learning.platform.db.begin().await?;
    let entry = Entry::new("course.participants-exported").by(desk.viewer.id);
    let detail = json!({ "course": desk.version.course.slug, "sheet": sheet, "people": rows });
    audit::record(&mut tx, learning.platform.clock.now(), entry.detail(detail)).await?;
    Ok(tx.commit().await?)
}

async fn rows(learning: &Learning, desk: &Desk, asked: &Asked, lang: Lang) -> Result<Sheet> {
    let (db, course) = (&learning.platform.db, desk.version.course_id);
    let runs = desk.runs(learning).await?;
    let of = store::fitting(desk.reach.clone(), &Filter::read(asked)?, desk.viewer.time_zone);
    let ids = store::page(db, &of, Sort::read(asked), None, ROWS_MAX).await?;
    let people = store::participants(db, course, &ids).await?;
    let accounts: Vec<Uuid> = people.iter().map(|one| one.account_id).collect();
    let contacts = accounts::contacts(db, &accounts).await?;
    let groups = groups::memberships(db, &ids).await?;
    let t = Text::of(lang);
    let rows = people.iter().map(|one| {
        let contact = contacts.get(&one.account_id).filter(|contact| contact.status != Status::Erased);
        let run = runs.iter().find(|run| run.id == one.run_id);
        let run = run.map(|run| name_of(t, run, &desk.version.course.chain(lang))).unwrap_or_default();
        row(t, lang, (one, &run), contact, groups.get(&one.id).map(Vec::as_slice).unwrap_or_default())
    });
    Ok(Sheet {
        name: t.roster_title().to_owned(),
        rtl: lang.dir() == "rtl",
        columns: columns(t),
        rows: rows.collect(),
    })
}

fn columns(t: Text) -> Vec<String> {
    [
        t.staff_name(),
        t.roster_email(),
        t.roster_organisation(),
        t.roster_country(),
        t.roster_language(),
        t.runs_run(),
        t.roster_group(),
        t.transcript_state(),
        t.staff_progress(),
        t.staff_enrolled(),
        t.staff_last(),
        t.transcript_date(),
    ]
    .map(str::to_owned)
    .to_vec()
}

fn row(
    t: Text,
    lang: Lang,
    (one, run): (&Participant, &str),
    contact: Option<&Contact>,
    groups: &[String],
) -> Vec<Cell> {
    let of = |text: fn(&Contact) -> &str| Cell::text(contact.map(text).unwrap_or_default());
    let country = contact.and_then(|contact| geo::country(&contact.country));
    let valid = one.completed_at.filter(|_| one.withdrawn_at.is_none());
    vec![
        Cell::text(contact.map_or(t.statement_erased(), |contact| contact.name.as_str())),
        of(|contact| &contact.email),
        of(|contact| &contact.organisation),
        Cell::text(country.map_or("", |country| country.name(lang))),
        Cell::text(contact.map_or("", |contact| contact.lang.own_name())),
        Cell::text(run),
        Cell::text(plain(&cldr::list_and(lang, groups))),
        Cell::text(state(t, one)),
        Cell::Number(one.progress as f64),
        Cell::Time(one.requested_at),
        Cell::time(one.last_at),
        Cell::time(valid),
    ]
}

fn state(t: Text, one: &Participant) -> &'static str {
    match (one.completed_at, one.withdrawn_at, one.state.as_str()) {
        (Some(_), Some(_), _) => t.roster_withdrawn(),
        (Some(_), None, _) => t.roster_completed(),
        (None, _, "left") => t.staff_left(),
        (None, _, "declined") => t.staff_declined(),
        (None, _, "requested") => t.staff_requested(),
        (None, ..) if one.last_at.is_some() => t.staff_going(),
        (None, ..) => t.staff_not_begun(),
    }
}
