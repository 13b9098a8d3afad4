//! Handlers of the health page.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::Result,
    http::{View, view},
    jobs,
    lang::Lang,
};

use super::{
    links::{self, CheckLinks},
    pages::{self, Health, Silent},
    reading::{self, Reading},
    store,
};
use crate::{
    Learning,
    editor::{Desk, EDITORS, Tab, outline},
    format::{self, Source},
    translate::{pages::Counts, work::blocking},
    urls,
};

/// Its tab in the editor.
pub const TAB: Tab = Tab { id: "health", href: urls::health, label: |t| t.health_tab() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.get("/{lang}/edit/{slug}/health", EDITORS, show).post(
        "/{lang}/edit/{slug}/health",
        EDITORS,
        try_links,
    )
}

type DraftPath = Path<(String, String)>;

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let db = &learning.platform.db;
    let source = Arc::new(desk.source(&learning).await?);
    let plan = (desk.plan.base, desk.plan.languages.clone());
    let lessons: Vec<(String, String)> = desk
        .plan
        .activities()
        .filter(|entry| !entry.quiz)
        .map(|entry| (entry.id.clone(), entry.folder.clone()))
        .collect();
    let mut health = blocking(move || of_files(&source, &plan.1, plan.0, &lessons)).await?;
    health.titles = outline::titles(&learning, &desk, view.lang).await?;
    health.weekly = learning.platform.config.links_check;
    let urls: Vec<String> = health.outside.keys().cloned().collect();
    health.tried = store::links(db, &urls).await?;
    if let Some(course) = desk.draft.course_id {
        let (learners, passages) = store::passages(db, course, learning.platform.clock.now()).await?;
        (health.learners, health.passages) = (learners, passages);
        health.answers = store::answers(db, course).await?;
        health.version = learning.library.by_slug(&slug).filter(|version| version.course_id == course);
    }
    Ok(pages::show(&view, &desk, &health).into_response())
}

/// What the files alone tell.
fn of_files(source: &Source, languages: &[Lang], base: Lang, lessons: &[(String, String)]) -> Health {
    let report = format::check(source);
    let mut health = Health { outside: links::outside(source), ..Health::default() };
    for lang in languages.iter().copied().filter(|lang| *lang != base) {
        let units = format::segments::units(source, lang);
        health.languages.push((lang, Counts::of(&units, "")));
    }
    health.findings = report.findings.into_iter().filter(|finding| finding.lang.is_none()).collect();
    for (id, folder) in lessons {
        let mut readings: BTreeMap<Lang, Reading> = BTreeMap::new();
        for lang in languages {
            let path = format!("{folder}/{lang}.md");
            let Some(text) = source.file(&path).and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
                continue;
            };
            if let Some(reading) = reading::lesson(text, *lang) {
                readings.insert(*lang, reading);
            }
            health.silent.extend(silent(source, &path, text, languages));
        }
        health.readings.push((id.clone(), readings));
    }
    health
}

/// Players without captions in a language of the course.
fn silent(source: &Source, path: &str, text: &str, languages: &[Lang]) -> Vec<Silent> {
    let mut found = Vec::new();
    let mut player: Option<(u32, bool)> = None;
    for (number, line) in text.lines().chain([""]).enumerate() {
        let at = u32::try_from(number + 1).unwrap_or(u32::MAX);
        if let Some(pattern) = line.trim().strip_prefix("captions:").filter(|_| player.is_some()) {
            let pattern = pattern.trim();
            player = player.map(|(line, _)| (line, true));
            let missing: Vec<Lang> = languages
                .iter()
                .copied()
                .filter(|lang| source.file(&pattern.replace("{lang}", lang.code())).is_none())
                .collect();
            if !missing.is_empty() {
                found.push(Silent { file: path.to_owned(), line: at, missing });
            }
        }
        let option = ["captions:", "poster:", "title:"].iter().any(|key| line.trim().starts_with(key));
        if !option
            && let Some((at, captioned)) = player.take()
            && !captioned
        {
            found.push(Silent { file: path.to_owned(), line: at, missing: languages.to_vec() });
        }
        let name = line.trim_start_matches(':').trim();
        if line.starts_with(":::") && name.split_whitespace().next() == Some("video") {
            player = Some((at, false));
        }
    }
    found
}

async fn try_links(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let platform = &learning.platform;
    let mut tx = platform.db.begin().await?;
    jobs::enqueue(&mut tx, &platform.clock, &CheckLinks { slug: Some(desk.draft.slug.clone()) }).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(view::redirect_saying(&urls::health(view.lang, &slug), "links-asked"))
}
