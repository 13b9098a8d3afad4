//! The kinds of things that courses contribute to the search: courses, lessons, drafts.

use std::{collections::BTreeMap, sync::LazyLock};

use async_trait::async_trait;
use halqa_identity::{
    policy::{Role, allows},
    search::{Asked, Found, Hit, Reader, Source},
};
use halqa_platform::{
    error::Result,
    lang::Lang,
    search::{Marker, Request},
};
use moka::sync::Cache;
use uuid::Uuid;

use super::lessons;
use crate::{
    Learning, Text,
    catalogue::index::INDEX,
    compiled::{Content, Texts},
    drafts::store as drafts,
    editor::{EDITORS, plan::Plan},
    urls,
};

/// Published courses.
#[derive(Clone, Debug)]
pub struct Courses(pub Learning);

#[async_trait]
impl Source for Courses {
    fn kind(&self) -> &'static str {
        "courses"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).find_courses()
    }

    fn for_programs(&self) -> bool {
        true
    }

    fn is_for(&self, reader: &Reader) -> bool {
        reader.sees_catalogue()
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let mut request = Request::new(asked.text.clone(), reader.lang, &["public"]);
        (request.limit, request.offset) = (asked.limit, asked.offset);
        request.group_by = Some("course".to_owned());
        let found = self.0.platform.search.search(INDEX, &request).await?;
        let hits = found.hits.iter().filter_map(|hit| self.hit(reader.lang, hit.group.as_deref()?, &hit.id));
        Ok(Found {
            hits: hits.collect(),
            total: found.total,
            corrected: found.corrected,
            relaxed: found.relaxed,
            ..Found::default()
        })
    }
}

/// The language of a document, from the end of its id.
fn lang_of(document: &str) -> Option<Lang> {
    document.rsplit_once('_')?.1.parse().ok()
}

impl Courses {
    fn hit(&self, lang: Lang, slug: &str, document: &str) -> Option<Hit> {
        let version = self.0.library.by_slug(slug)?;
        let course = &version.course;
        let found_in = lang_of(document).unwrap_or(lang);
        let chain = course.chain(found_in);
        let mut text = vec![course.summary.text(&chain), course.audience.text(&chain)];
        text.extend(course.objectives.iter().map(|texts| texts.text(&chain)));
        Some(Hit {
            title: course.title.text(&chain).to_owned(),
            lang: course.title.pick(&chain).map(|(of, _)| of),
            href: urls::course(lang, slug),
            place: String::new(),
            text: text.join(" "),
        })
    }
}

/// Lessons that the reader may read.
#[derive(Clone, Debug)]
pub struct Lessons(pub Learning);

#[async_trait]
impl Source for Lessons {
    fn kind(&self) -> &'static str {
        "lessons"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).find_lessons()
    }

    fn for_programs(&self) -> bool {
        true
    }

    fn is_for(&self, reader: &Reader) -> bool {
        reader.viewer.is_some()
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let Some(viewer) = &reader.viewer else { return Ok(Found::default()) };
        let audience = lessons::audience(&self.0, viewer).await?;
        if audience.is_empty() {
            return Ok(Found::default());
        }
        let mut request = Request::new(asked.text.clone(), reader.lang, &[]);
        request.audience = audience;
        (request.limit, request.offset) = (asked.limit, asked.offset);
        request.group_by = Some("lesson".to_owned());
        let found = self.0.platform.search.search(lessons::INDEX, &request).await?;
        let hits = found.hits.iter().filter_map(|hit| self.hit(reader.lang, hit.group.as_deref()?, &hit.id));
        Ok(Found {
            hits: hits.collect(),
            total: found.total,
            corrected: found.corrected,
            relaxed: found.relaxed,
            ..Found::default()
        })
    }
}

impl Lessons {
    fn hit(&self, lang: Lang, group: &str, document: &str) -> Option<Hit> {
        let (course, activity) = lessons::ungroup(group)?;
        let version = self.0.library.by_course(course)?;
        let activity = version.course.activity(activity)?;
        let Content::Lesson(lesson) = &activity.content else { return None };
        let found_in = lang_of(document).unwrap_or(lang);
        let text = lesson.variants.get(&found_in)?;
        Some(Hit {
            title: lessons::title(&version, activity, found_in),
            lang: Some(found_in),
            href: urls::activity(lang, &version.course.slug, &activity.id),
            place: version.course.title.text(&version.course.chain(lang)).to_owned(),
            text: text.plain.clone(),
        })
    }
}

/// Courses in the making, for those who may edit them.
#[derive(Clone, Debug)]
pub struct Drafts(pub Learning);

/// Titles by the content of `course.toml`, which one text gives for ever.
static TITLES: LazyLock<Cache<String, Texts>> = LazyLock::new(|| Cache::new(2000));

#[async_trait]
impl Source for Drafts {
    fn kind(&self) -> &'static str {
        "drafts"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).find_drafts()
    }

    fn is_for(&self, reader: &Reader) -> bool {
        allows(EDITORS, reader.viewer.as_ref(), None).is_ok()
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let Some(viewer) = &reader.viewer else { return Ok(Found::default()) };
        let all = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
        let db = &self.0.platform.db;
        let manifests: BTreeMap<Uuid, String> = db
            .read("SELECT draft_id, sha256 FROM draft_files WHERE path = 'course.toml'")
            .all::<(Uuid, String)>()
            .await?
            .into_iter()
            .collect();
        let marker = Marker::new(&asked.text);
        let mut hits = Vec::new();
        for draft in drafts::list(db, (!all).then_some(viewer.id)).await? {
            let titles = match manifests.get(&draft.id) {
                Some(sha256) => self.titles(sha256).await?,
                None => Texts::default(),
            };
            let mut texts: Vec<(&str, Option<Lang>)> =
                titles.0.iter().map(|(lang, title)| (title.as_str(), Some(*lang))).collect();
            let slug = draft.slug.replace('-', " ");
            texts.push((&slug, None));
            if marker.finds(&texts) {
                let title = titles.pick(&[reader.lang]);
                hits.push(Hit {
                    title: title.map_or(draft.slug.clone(), |(_, title)| title.to_owned()),
                    lang: title.map(|(lang, _)| lang),
                    href: urls::edit(reader.lang, &draft.slug),
                    ..Hit::default()
                });
            }
        }
        let total = hits.len();
        let hits = hits.into_iter().skip(asked.offset).take(asked.limit).collect();
        Ok(Found { hits, total, ..Found::default() })
    }
}

impl Drafts {
    async fn titles(&self, sha256: &str) -> Result<Texts> {
        if let Some(known) = TITLES.get(sha256) {
            return Ok(known);
        }
        let bytes = self.0.platform.storage.read(sha256).await?;
        let titles = Plan::read(&String::from_utf8_lossy(&bytes)).title;
        TITLES.insert(sha256.to_owned(), titles.clone());
        Ok(titles)
    }
}
