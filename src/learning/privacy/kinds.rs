//! What of this domain can be let go (`halqa_platform::retention`). Completions and statements are none of it: whoever
//! shows one must be able to prove it for as long as they live, and the numbers of the site must stay right.

use halqa_platform::{
    Platform,
    error::Result,
    retention::{Act, Due, Kind},
};

use crate::Text;

const PLAIN: Kind = Kind::plain();

/// The kinds of this domain.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "beats",
        name: |lang| Text::of(lang).retention_beats(),
        reading: |lang, time| Text::of(lang).retention_beats_rule(time),
        table: "beats",
        key_columns: "enrolment_id, activity_id, beat",
        id: Some("enrolment_id"),
        at: "started_at",
        days: |_| 2,
        between: (2, 30),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "test-answers",
        name: |lang| Text::of(lang).retention_test_answers(),
        reading: |lang, time| Text::of(lang).retention_test_answers_rule(time),
        table: "attempts",
        at: "submitted_at",
        only: "state = 'submitted' AND EXISTS (SELECT 1 FROM attempt_answers q WHERE q.attempt_id = attempts.id)",
        act: Act::DeleteBy(|platform, due| Box::pin(forget_test_answers(platform, due))),
        days: |_| 730,
        between: (30, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "lesson-answers",
        name: |lang| Text::of(lang).retention_lesson_answers(),
        reading: |lang, time| Text::of(lang).retention_lesson_answers_rule(time),
        table: "check_answers",
        id: Some("enrolment_id"),
        at: "answered_at",
        act: Act::DeleteBy(|platform, due| Box::pin(forget_lesson_answers(platform, due))),
        days: |_| 730,
        between: (30, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "draft-history",
        name: |lang| Text::of(lang).retention_draft_history(),
        reading: |lang, time| Text::of(lang).retention_draft_history_rule(time),
        table: "draft_changes",
        key_columns: "draft_id, revision, path",
        id: Some("draft_id"),
        at: "at",
        // What came after the last publication is still being worked on.
        only: "EXISTS (SELECT 1 FROM drafts d JOIN course_versions v ON v.id = d.base_version
            WHERE d.id = draft_changes.draft_id AND v.imported_at > draft_changes.at)",
        days: |_| 365,
        between: (30, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "previews",
        name: |lang| Text::of(lang).retention_previews(),
        reading: |lang, time| Text::of(lang).retention_previews_rule(time),
        table: "media_previews",
        key_columns: "sha256",
        id: None,
        at: "made_at",
        days: |_| 60,
        between: (7, 365),
        may_stop: false,
        ..PLAIN
    },
];

/// What was answered goes; the result of each attempt stays.
async fn forget_test_answers(platform: &Platform, due: Due) -> Result<u64> {
    let mut tx = platform.db.begin().await?;
    for attempt in &due.ids {
        tx.sql("DELETE FROM attempt_answers WHERE attempt_id = $1").bind(*attempt).execute().await?;
    }
    tx.commit().await?;
    Ok(due.ids.len() as u64)
}

/// That something was answered stays with the progress; what was answered goes.
async fn forget_lesson_answers(platform: &Platform, due: Due) -> Result<u64> {
    let mut gone = 0;
    let mut tx = platform.db.begin().await?;
    for enrolment in &due.ids {
        let sql = "DELETE FROM check_answers WHERE enrolment_id = $1 AND answered_at < $2";
        gone += tx.sql(sql).bind(*enrolment).bind(due.before).execute().await?;
    }
    tx.commit().await?;
    Ok(gone)
}
