//! Two accounts of one person become one: what that does to enrolments, progress, tests and statements; and what the
//! administrator's page of a person shows of their courses.

mod rules;
mod store;

use halqa_identity::{
    PersonPanel, accounts,
    people::merging::{Doing, Line, Merging, Pair},
};
use halqa_platform::{cldr, db::Tx, error::Result, html::bdi, http::View, lang::Lang};
use maud::html;
use uuid::Uuid;

use crate::{
    Learning, Text,
    announcements::store as announcements,
    completion::store::{Learner, settle},
    participants::store as participants,
    urls, words,
};

impl Merging for Learning {
    fn preview(&self, pair: Pair, lang: Lang) -> Doing<'_, Vec<Line>> {
        Box::pin(preview(self, pair, lang))
    }

    fn merge<'a>(&'a self, tx: &'a mut Tx, pair: Pair) -> Doing<'a, ()> {
        Box::pin(merge(self, tx, pair))
    }
}

fn title(learning: &Learning, lang: Lang, course: Uuid, slug: &str) -> String {
    let version = learning.library.by_course(course);
    version.map_or_else(
        || slug.to_owned(),
        |version| words::course_title(lang, &version.course).text.to_string(),
    )
}

async fn preview(learning: &Learning, pair: Pair, lang: Lang) -> Result<Vec<Line>> {
    let t = Text::of(lang);
    let db = &learning.platform.db;
    let mut lines = Vec::new();
    let all = store::enrolments(db, pair).await?;
    let moving: Vec<String> = all
        .iter()
        .filter(|one| one.other.is_none())
        .map(|one| title(learning, lang, one.course_id, &one.slug))
        .collect();
    if !moving.is_empty() {
        lines.push(Line::Moves(t.merging_enrolments(cldr::list_and(lang, &moving))));
    }
    let statements = store::statements(db, pair.closed).await?;
    if statements > 0 {
        lines.push(Line::Moves(t.merging_statements(statements)));
    }
    let staff = store::staffed(db, pair.closed).await?;
    if staff > 0 {
        lines.push(Line::Moves(t.merging_staff(staff)));
    }
    for one in &all {
        let Some(other) = one.other else { continue };
        let there = store::completed(db, one.id).await?;
        let here = store::completed(db, other).await?;
        let course = title(learning, lang, one.course_id, &one.slug);
        let number = |n: i64| cldr::number(lang, n);
        lines.push(Line::Collides(t.merging_both(course, number(here), number(there))));
    }
    Ok(lines)
}

async fn merge(learning: &Learning, tx: &mut Tx, pair: Pair) -> Result<()> {
    let twice = store::merge(tx, pair).await?;
    let Some(kept) = accounts::find_in(tx, pair.kept).await? else { return Ok(()) };
    // Each alone may have lacked what the other had.
    for (enrolment, course) in twice {
        let Some(version) = learning.library.by_course(course) else { continue };
        let learner = Learner { enrolment, account: pair.kept, name: &kept.profile.name };
        settle(tx, &learning.platform.clock, learner, &version).await?;
        participants::stand_anew(tx, enrolment, &version).await?;
    }
    announcements::merge(tx, pair.kept, pair.closed).await?;
    participants::merge(tx, pair.kept, pair.closed).await
}

/// The courses of a person, for the administrator's page.
///
/// # Errors
/// The database failed.
pub async fn person_panel(learning: &Learning, view: &View, account: Uuid) -> Result<PersonPanel> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let rows = store::courses(&learning.platform.db, account).await?;
    let body = html! {
        @if rows.is_empty() { p { (t.person_courses_none()) } } @else {
            ul {
                @for row in &rows {
                    li {
                        a href=(urls::staff_learner(lang, &row.slug, row.id)) {
                            (bdi(&title(learning, lang, row.course_id, &row.slug)))
                        }
                        " · "
                        @if row.completed { (t.state_done()) } @else {
                            @match row.state.as_str() {
                                "active" => (t.person_course_active()),
                                "requested" => (t.person_course_requested()),
                                "declined" => (t.person_course_declined()),
                                _ => (t.person_course_left()),
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(PersonPanel { id: "courses", title: t.person_courses().to_owned(), body })
}
