//! Texts of lessons in the search index: one document for each lesson and language, for those who may read it. Questions
//! of tests and self-checks are in none, and neither is what is for the staff.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_identity::{policy::Role, viewer::Viewer};
use halqa_platform::{
    db::Db,
    error::Result,
    lang::Lang,
    search::{Document, MOST_HITS, Request},
};
use uuid::Uuid;

use crate::{
    Learning,
    compiled::{Activity, Content},
    completion::rules::{Progress, ProgressMap, locks},
    library::Version,
};

/// Name of the index.
pub const INDEX: &str = "lessons";

/// Programme staff, who may read every lesson.
const PROGRAMME: &str = "programme";

fn of_staff(course: Uuid) -> String {
    format!("staff:{}", course.simple())
}

fn of_course(course: Uuid) -> String {
    format!("course:{}", course.simple())
}

fn of_lesson(course: Uuid, activity: &str) -> String {
    format!("lesson:{}:{activity}", course.simple())
}

/// Whether a lesson is closed to some who take the course.
fn has_locks(activity: &Activity) -> bool {
    !activity.requires.is_empty() || activity.opens.is_some() || activity.closes.is_some()
}

/// The documents of a course.
pub fn documents(version: &Version) -> Vec<Document> {
    let course = version.course_id;
    let mut all = Vec::new();
    for activity in version.course.activities() {
        let Content::Lesson(lesson) = &activity.content else { continue };
        let own = if has_locks(activity) { of_lesson(course, &activity.id) } else { of_course(course) };
        for (lang, text) in &lesson.variants {
            let headings = text.contents.iter().map(|heading| heading.text.clone()).collect();
            all.push(Document {
                id: format!("{}_{}_{lang}", course.simple(), activity.id),
                lang: Some(*lang),
                title: title(version, activity, *lang),
                body: text.plain.clone(),
                keywords: headings,
                facets: BTreeMap::from([("lesson".to_owned(), vec![group(course, &activity.id)])]),
                sort: BTreeMap::new(),
                audience: vec![PROGRAMME.to_owned(), of_staff(course), own.clone()],
            });
        }
    }
    all
}

/// What a lesson is called in a language.
pub(super) fn title(version: &Version, activity: &Activity, lang: Lang) -> String {
    activity.title.text(&version.course.chain(lang)).to_owned()
}

fn group(course: Uuid, activity: &str) -> String {
    format!("{}/{activity}", course.simple())
}

/// The other way.
pub(super) fn ungroup(group: &str) -> Option<(Uuid, &str)> {
    let (course, activity) = group.split_once('/')?;
    Some((course.parse().ok()?, activity))
}

/// What a person may find among the texts of lessons.
///
/// # Errors
/// The database failed.
pub async fn audience(learning: &Learning, viewer: &Viewer) -> Result<Vec<String>> {
    if viewer.has(Role::Administrator) || viewer.has(Role::Staff) {
        return Ok(vec![PROGRAMME.to_owned()]);
    }
    let db = &learning.platform.db;
    let named: Vec<(Uuid,)> =
        db.read("SELECT course_id FROM course_staff WHERE account_id = $1").bind(viewer.id).all().await?;
    let mut all: Vec<String> = named.into_iter().map(|(course,)| of_staff(course)).collect();
    let now = learning.platform.clock.now();
    for (course, progress) in taken(db, viewer.id).await? {
        all.push(of_course(course));
        let Some(version) = learning.library.by_course(course) else { continue };
        let open = version.course.activities().filter(|activity| {
            let done = progress.get(&activity.id).is_some_and(|own| own.completed_at.is_some());
            has_locks(activity) && (done || locks(activity, &progress, now).is_empty())
        });
        all.extend(open.map(|activity| of_lesson(course, &activity.id)));
    }
    Ok(all)
}

#[derive(sqlx::FromRow)]
struct Row {
    course_id: Uuid,
    activity_id: Option<String>,
    completed_at: Option<DateTime<Utc>>,
    closes_at: Option<DateTime<Utc>>,
}

/// The courses that a person takes, with what opens their lessons.
async fn taken(db: &Db, account: Uuid) -> Result<BTreeMap<Uuid, ProgressMap>> {
    let rows: Vec<Row> = db
        .read(
            "SELECT e.course_id AS course_id, p.activity_id AS activity_id, p.completed_at AS completed_at,
             p.closes_at AS closes_at
             FROM enrolments e LEFT JOIN activity_progress p ON p.enrolment_id = e.id
               AND (p.completed_at IS NOT NULL OR p.closes_at IS NOT NULL)
             WHERE e.account_id = $1 AND e.state = 'active'",
        )
        .bind(account)
        .all()
        .await?;
    let mut all: BTreeMap<Uuid, ProgressMap> = BTreeMap::new();
    for row in rows {
        let of = all.entry(row.course_id).or_default();
        let Some(activity) = row.activity_id else { continue };
        let own =
            Progress { completed_at: row.completed_at, closes_at: row.closes_at, ..Progress::default() };
        of.insert(activity, own);
    }
    Ok(all)
}

/// Takes the lessons of a course, those of earlier versions with them, out of the index.
///
/// # Errors
/// The engine failed.
pub async fn remove(learning: &Learning, course: Uuid) -> Result<()> {
    let search = &learning.platform.search;
    let staff = of_staff(course);
    let mut request = Request::new("", Lang::En, &[&staff]);
    request.limit = MOST_HITS;
    loop {
        let found = search.search(INDEX, &request).await?;
        if found.hits.is_empty() {
            return Ok(());
        }
        let ids: Vec<String> = found.hits.into_iter().map(|hit| hit.id).collect();
        search.remove(INDEX, &ids).await?;
    }
}
