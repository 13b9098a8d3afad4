//! The register as a file: CSV and a workbook, a line for each table, and JSON.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    http::View,
    lang::Lang,
    sheets::{self, Cell, Sheet},
};
use serde_json::{Value, json};

use super::{FIELDS, Register, pages};
use crate::{Identity, Text, privacy::words, viewer::Viewer};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn download(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response> {
    let register = Register::load(&identity).await?;
    let lang = view.lang;
    let (mime, bytes) = match file.as_str() {
        "register.csv" => {
            let sheet = sheet(&view, &viewer, &register);
            ("text/csv; charset=utf-8", sheets::csv(&sheet).map_err(anyhow::Error::from)?)
        }
        "register.xlsx" => {
            let sheet = sheet(&view, &viewer, &register);
            let made = tokio::task::spawn_blocking(move || sheets::xlsx(&sheet)).await;
            (XLSX, made.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?)
        }
        "register.json" => ("application/json", serde_json::to_vec_pretty(&value(lang, &register))?),
        _ => return Err(Error::NotFound),
    };
    let name = format!("attachment; filename=\"{file}\"");
    Ok(([(header::CONTENT_TYPE, mime.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes)
        .into_response())
}

/// First what the operator says, then a line for each table.
fn sheet(view: &View, viewer: &Viewer, register: &Register) -> Sheet {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let columns = [
        t.processing_activity(),
        t.processing_purpose(),
        t.processing_basis(),
        t.processing_people(),
        t.processing_data(),
        t.processing_seen(),
        t.processing_table(),
        t.processing_columns(),
        t.processing_kept(),
        t.processing_export(),
        t.processing_erased(),
    ];
    let two = |name: &str, text: String| {
        let mut row = vec![Cell::text(name), Cell::text(text)];
        row.resize(columns.len(), Cell::Empty);
        row
    };
    let version = pages::version(view, viewer, &register.facts).unwrap_or_default();
    let mut rows = vec![two(t.processing_title(), version)];
    rows.extend(FIELDS.iter().map(|name| two(pages::field(t, name).0, register.facts.text(t, name))));
    for entry in &register.entries {
        let activity = entry.activity;
        let seen: Vec<&str> = activity.seen.iter().map(|seen| words::seen(lang, *seen)).collect();
        for holding in &entry.holdings {
            rows.push(vec![
                Cell::text((activity.name)(lang)),
                Cell::text((activity.purpose)(lang)),
                Cell::text(words::basis(lang, register.facts.basis(activity))),
                Cell::text(words::people(lang, activity.people)),
                Cell::text((activity.data)(lang)),
                Cell::text(halqa_platform::text::plain(&cldr::list_and(lang, &seen))),
                Cell::text(holding.table),
                Cell::text(holding.personal),
                Cell::text(halqa_platform::text::plain(&pages::kept(register, lang, holding))),
                Cell::text(words::export(lang, holding.export)),
                Cell::text(pages::fate(lang, holding.erased)),
            ]);
        }
    }
    Sheet {
        name: t.processing_title().to_owned(),
        rtl: lang.dir() == "rtl",
        columns: columns.map(str::to_owned).to_vec(),
        rows,
    }
}

fn value(lang: Lang, register: &Register) -> Value {
    let t = Text::of(lang);
    let plain = |text: String| halqa_platform::text::plain(&text);
    let facts: serde_json::Map<String, Value> =
        FIELDS.iter().map(|name| ((*name).to_owned(), json!(register.facts.text(t, name)))).collect();
    let activities: Vec<Value> = register
        .entries
        .iter()
        .map(|entry| {
            let activity = entry.activity;
            let tables: Vec<Value> = entry
                .holdings
                .iter()
                .map(|holding| {
                    json!({
                        "table": holding.table,
                        "columns": holding.personal.split_whitespace().collect::<Vec<_>>(),
                        "kept": plain(pages::kept(register, lang, holding)),
                        "in_download": words::export(lang, holding.export),
                        "at_erasure": pages::fate(lang, holding.erased),
                    })
                })
                .collect();
            json!({
                "key": activity.key,
                "name": (activity.name)(lang),
                "purpose": (activity.purpose)(lang),
                "basis": register.facts.basis(activity).id(),
                "people": words::people(lang, activity.people),
                "data": (activity.data)(lang),
                "seen_by": activity.seen.iter().map(|seen| words::seen(lang, *seen)).collect::<Vec<_>>(),
                "tables": tables,
            })
        })
        .collect();
    json!({
        "version": register.facts.version,
        "changed_at": register.facts.changed_at,
        "language": lang.code(),
        "facts": facts,
        "activities": activities,
    })
}
