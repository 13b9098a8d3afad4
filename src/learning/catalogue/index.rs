//! Courses in the search index: one document per course and language, grouped by course.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use halqa_identity::{events::TaxonomyChanged, taxonomies::Shelf};
use halqa_platform::{error::Result, jobs::Registry, lang::Lang, search::Document};

use tokio::sync::Mutex;
use uuid::Uuid;

use crate::{
    Learning,
    compiled::{CompiledCourse, Content, EnrolmentMode},
    events::{CourseDeleted, CoursePublished},
    finding::lessons,
    library::Version,
    words,
};

/// Name of the index.
pub const INDEX: &str = "courses";

/// The facets of the catalogue, in order.
pub const FACETS: [&str; 4] = ["theme", "language", "level", "length"];

/// The id of a length: under an hour, one to three hours, more.
pub fn length(effort: u32) -> &'static str {
    match effort {
        0..60 => "short",
        60..=180 => "medium",
        _ => "long",
    }
}

/// The documents of a course: one per language it is offered in.
pub fn documents(version: &Version, themes: &Shelf) -> Vec<Document> {
    let course = &version.course;
    course.languages.iter().map(|lang| document(version, course, *lang, themes)).collect()
}

fn document(version: &Version, course: &CompiledCourse, lang: Lang, themes: &Shelf) -> Document {
    let chain = course.chain(lang);
    let mut body = vec![course.summary.text(&chain).to_owned(), course.audience.text(&chain).to_owned()];
    body.extend(course.objectives.iter().map(|texts| texts.text(&chain).to_owned()));
    for module in &course.modules {
        body.push(module.title.text(&chain).to_owned());
        for activity in &module.activities {
            body.push(activity.title.text(&chain).to_owned());
            // Everybody searches here, so nothing is found by what only those who were let in may read.
            if course.enrolment.mode == EnrolmentMode::Open
                && let Content::Lesson(lesson) = &activity.content
                && let Some(text) = lesson.variants.get(&lang)
            {
                body.push(text.plain.clone());
            }
        }
    }
    let mut keywords: Vec<String> =
        course.keywords.text(&chain).split(',').map(|word| word.trim().to_owned()).collect();
    for theme in &course.themes {
        keywords.push(words::theme_of(themes, lang, theme));
        keywords.extend(themes.words(theme, lang));
    }
    Document {
        id: format!("{}_{lang}", version.course_id.simple()),
        lang: Some(lang),
        title: course.title.text(&chain).to_owned(),
        body: body.join("\n"),
        keywords,
        facets: facets(course, themes),
        sort: BTreeMap::from([
            ("effort".to_owned(), f64::from(course.effort)),
            ("published".to_owned(), version.imported_at.timestamp() as f64),
        ]),
        audience: vec!["public".to_owned()],
    }
}

fn facets(course: &CompiledCourse, themes: &Shelf) -> BTreeMap<String, Vec<String>> {
    let one = |value: &str| vec![value.to_owned()];
    // Who chooses a theme finds what is under it as well.
    let under: BTreeSet<String> = course.themes.iter().flat_map(|theme| themes.with_broader(theme)).collect();
    BTreeMap::from([
        ("course".to_owned(), one(&course.slug)),
        ("theme".to_owned(), under.into_iter().collect()),
        ("language".to_owned(), course.languages.iter().map(|lang| lang.code().to_owned()).collect()),
        ("level".to_owned(), one(course.level.id())),
        ("length".to_owned(), one(length(course.effort))),
    ])
}

/// The versions that this process has put into the index. Held while the index is written: filling it and bringing
/// one course up to date do not overtake each other, and what one has done the other does not do again.
#[derive(Clone, Debug, Default)]
pub struct Indexed(Arc<Mutex<HashSet<Uuid>>>);

/// Fills the index anew from the library where it must be.
///
/// # Errors
/// The engine failed.
pub async fn fill(learning: &Learning) -> Result<()> {
    let mut indexed = learning.indexed.0.lock().await;
    fill_where_needed(learning, &mut indexed).await
}

async fn fill_where_needed(learning: &Learning, indexed: &mut HashSet<Uuid>) -> Result<()> {
    let search = &learning.platform.search;
    let versions = learning.library.all();
    let (courses, texts) = (search.needs_rebuild(INDEX).await?, search.needs_rebuild(lessons::INDEX).await?);
    if texts {
        search.clear(lessons::INDEX).await?;
        let documents: Vec<Document> =
            versions.iter().flat_map(|version| lessons::documents(version)).collect();
        search.put(lessons::INDEX, &documents).await?;
        search.rebuilt(lessons::INDEX).await?;
    }
    if courses {
        search.clear(INDEX).await?;
        let themes = learning.themes.shelf();
        let documents: Vec<Document> =
            versions.iter().flat_map(|version| documents(version, &themes)).collect();
        search.put(INDEX, &documents).await?;
        search.rebuilt(INDEX).await?;
        tracing::info!(documents = documents.len(), "the search index was filled");
    }
    if courses && texts {
        *indexed = versions.iter().map(|version| version.id).collect();
    }
    Ok(())
}

/// Keeps the index in step with what is published.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let published = learning.clone();
    registry.on::<CoursePublished, _, _>("catalogue.index", move |event, _| {
        let learning = published.clone();
        async move { Ok(reindex(&learning, event.course_id).await?) }
    });
    let deleted = learning.clone();
    registry.on::<CourseDeleted, _, _>("catalogue.index", move |event, _| {
        let learning = deleted.clone();
        async move { Ok(reindex(&learning, event.course_id).await?) }
    });
    let renamed = learning.clone();
    registry.on::<TaxonomyChanged, _, _>("catalogue.index", move |_, _| {
        let learning = renamed.clone();
        async move { Ok(reindex_themes(&learning).await?) }
    });
}

/// Every course by the themes as they are now.
async fn reindex_themes(learning: &Learning) -> Result<()> {
    learning.themes.refresh(&learning.platform.db).await?;
    learning.library.refresh().await?;
    let mut indexed = learning.indexed.0.lock().await;
    fill_where_needed(learning, &mut indexed).await?;
    let themes = learning.themes.shelf();
    let versions = learning.library.all();
    let documents: Vec<Document> = versions
        .iter()
        .filter(|version| !version.course.themes.is_empty())
        .flat_map(|version| documents(version, &themes))
        .collect();
    learning.platform.search.put(INDEX, &documents).await?;
    Ok(())
}

/// The course's documents as they should be now; the same again changes nothing.
async fn reindex(learning: &Learning, course: Uuid) -> Result<()> {
    learning.library.refresh().await?;
    let search = &learning.platform.search;
    let mut indexed = learning.indexed.0.lock().await;
    fill_where_needed(learning, &mut indexed).await?;
    let current = learning.library.by_course(course);
    // A version is current once: after a deletion the same content comes back as a new one.
    if current.as_ref().is_some_and(|version| indexed.contains(&version.id)) {
        return Ok(());
    }
    let all: Vec<String> = Lang::ALL.iter().map(|lang| format!("{}_{lang}", course.simple())).collect();
    search.remove(INDEX, &all).await?;
    lessons::remove(learning, course).await?;
    if let Some(version) = current {
        search.put(INDEX, &documents(&version, &learning.themes.shelf())).await?;
        search.put(lessons::INDEX, &lessons::documents(&version)).await?;
        indexed.insert(version.id);
    }
    Ok(())
}
