//! What this layer can let go.

use super::{Act, Kind};
use crate::{mail, text::Text, uploads};

/// What is the same for most kinds: rows that are deleted, by a rule that is on and may be stopped.
const PLAIN: Kind = Kind {
    key: "",
    name: |_| "",
    reading: |_, _| String::new(),
    table: "",
    key_columns: "id",
    id: Some("id"),
    at: "created_at",
    only: "",
    act: Act::Delete,
    days: |_| 30,
    between: (1, 3650),
    on: true,
    may_stop: true,
    ahead: None,
};

impl Kind {
    /// A kind to begin with, whose parts that differ are then set.
    pub const fn plain() -> Self {
        PLAIN
    }
}

/// The kinds of this layer.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "mails",
        name: |lang| Text::of(lang).retention_mails(),
        reading: |lang, time| Text::of(lang).retention_mails_rule(time),
        table: "mails",
        only: "state <> 'queued'",
        act: Act::DeleteBy(|platform, due| Box::pin(mail::let_go(platform, due))),
        days: |config| i64::from(config.mail_keep_days),
        between: (2, 3650),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "mail-texts",
        name: |lang| Text::of(lang).retention_mail_texts(),
        reading: |lang, time| Text::of(lang).retention_mail_texts_rule(time),
        table: "mails",
        only: "state IN ('kept', 'failed') AND (text_body <> '' OR html_body <> '')",
        act: Act::Empty("text_body = '', html_body = '', unsubscribe = NULL"),
        between: (1, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "uploads",
        name: |lang| Text::of(lang).retention_uploads(),
        reading: |lang, time| Text::of(lang).retention_uploads_rule(time),
        table: "uploads",
        at: "expires_at",
        act: Act::DeleteBy(|platform, due| Box::pin(uploads::let_go(platform, due))),
        days: |_| 0,
        between: (0, 30),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "events",
        name: |lang| Text::of(lang).retention_events(),
        reading: |lang, time| Text::of(lang).retention_events_rule(time),
        table: "events",
        at: "dispatched_at",
        days: |_| 180,
        between: (7, 180),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "dead-jobs",
        name: |lang| Text::of(lang).retention_dead_jobs(),
        reading: |lang, time| Text::of(lang).retention_dead_jobs_rule(time),
        table: "jobs",
        at: "run_at",
        only: "state = 'dead'",
        days: |_| 90,
        between: (7, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "api-answers",
        name: |lang| Text::of(lang).retention_api_answers(),
        reading: |lang, time| Text::of(lang).retention_api_answers_rule(time),
        table: "api_idempotency",
        key_columns: "account_id, key",
        id: Some("account_id"),
        days: |_| 1,
        between: (1, 30),
        may_stop: false,
        ..PLAIN
    },
];
