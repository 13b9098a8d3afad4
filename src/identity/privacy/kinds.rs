//! What this domain can let go (`halqa_platform::retention`), and how an account goes that nobody uses.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    Platform,
    error::Result,
    jobs,
    retention::{Act, Due, Kind},
};
use uuid::Uuid;

use super::erasing::{self, By};
use crate::{
    Text, accounts,
    letters::{self, Letter, To},
};

const PLAIN: Kind = Kind::plain();

/// The kinds of this domain.
pub const KINDS: &[Kind] = &[
    Kind {
        key: "sign-ins",
        name: |lang| Text::of(lang).retention_sign_ins(),
        reading: |lang, time| Text::of(lang).retention_sign_ins_rule(time),
        table: "sessions",
        id: Some("account_id"),
        at: "expires_at",
        days: |_| 0,
        between: (0, 30),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "links",
        name: |lang| Text::of(lang).retention_links(),
        reading: |lang, time| Text::of(lang).retention_links_rule(time),
        table: "account_tokens",
        key_columns: "hash",
        id: Some("account_id"),
        at: "expires_at",
        days: |_| 7,
        between: (1, 90),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "known-browsers",
        name: |lang| Text::of(lang).retention_known_browsers(),
        reading: |lang, time| Text::of(lang).retention_known_browsers_rule(time),
        table: "known_browsers",
        key_columns: "hash",
        id: Some("account_id"),
        at: "seen_at",
        days: |_| 400,
        between: (30, 400),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "api-tokens",
        name: |lang| Text::of(lang).retention_api_tokens(),
        reading: |lang, time| Text::of(lang).retention_api_tokens_rule(time),
        table: "api_tokens",
        at: "COALESCE(revoked_at, expires_at)",
        days: |_| 90,
        between: (1, 730),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "deliveries",
        name: |lang| Text::of(lang).retention_deliveries(),
        reading: |lang, time| Text::of(lang).retention_deliveries_rule(time),
        table: "webhook_deliveries",
        between: (1, 365),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "data-archives",
        name: |lang| Text::of(lang).retention_archives(),
        reading: |lang, time| Text::of(lang).retention_archives_rule(time),
        table: "data_archives",
        id: Some("account_id"),
        at: "expires_at",
        days: |_| 0,
        between: (0, 7),
        may_stop: false,
        ..PLAIN
    },
    Kind {
        key: "unconfirmed-accounts",
        name: |lang| Text::of(lang).retention_unconfirmed(),
        reading: |lang, time| Text::of(lang).retention_unconfirmed_rule(time),
        table: "accounts",
        only: "confirmed_at IS NULL AND status = 'active' AND roles = '' AND last_seen_at IS NULL",
        act: Act::PseudonymiseBy(|platform, due| Box::pin(erase(platform, due))),
        days: |_| 90,
        between: (7, 730),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "suspended-accounts",
        name: |lang| Text::of(lang).retention_suspended(),
        reading: |lang, time| Text::of(lang).retention_suspended_rule(time),
        table: "suspensions",
        key_columns: "account_id",
        id: Some("account_id"),
        at: "suspended_at",
        act: Act::PseudonymiseBy(|platform, due| Box::pin(erase(platform, due))),
        days: |_| 365,
        between: (30, 3650),
        on: false,
        ..PLAIN
    },
    Kind {
        key: "inactive-accounts",
        name: |lang| Text::of(lang).retention_inactive(),
        reading: |lang, time| Text::of(lang).retention_inactive_rule(time),
        table: "accounts",
        at: "COALESCE(last_seen_at, created_at)",
        // Never without a warning that is old enough and later than the last visit.
        only: "status = 'active' AND roles = '' AND EXISTS (SELECT 1 FROM retention_warnings w
            WHERE w.account_id = accounts.id AND w.due_at <= $2
            AND w.warned_at > COALESCE(accounts.last_seen_at, accounts.created_at))",
        act: Act::PseudonymiseBy(|platform, due| Box::pin(erase(platform, due))),
        days: |_| 1095,
        between: (180, 3650),
        on: false,
        ahead: Some(|platform, days| Box::pin(warn(platform, days))),
        ..PLAIN
    },
];

/// Erases accounts; those that cannot go (the last administrator) stay.
async fn erase(platform: &Platform, due: Due) -> Result<u64> {
    let mut gone = 0;
    for account in due.ids {
        let Some(account) = accounts::find(&platform.db, account).await? else { continue };
        if account.email.is_some() && erasing::erase(platform, &account, By::Rule).await? {
            gone += 1;
        }
    }
    Ok(gone)
}

/// So long before its account is erased a person is told.
pub(crate) const NOTICE: TimeDelta = TimeDelta::days(30);
/// So many are told in one day at most, so that mail servers take it.
const LETTERS: i64 = 1000;

/// Tells those whose account will be erased in a month if they do not sign in.
async fn warn(platform: &Platform, days: i64) -> Result<()> {
    let now = platform.clock.now();
    platform
        .db
        .write(
            "DELETE FROM retention_warnings WHERE EXISTS (SELECT 1 FROM accounts a
             WHERE a.id = retention_warnings.account_id AND a.last_seen_at > retention_warnings.warned_at)",
        )
        .execute()
        .await?;
    let due: Vec<(Uuid,)> = platform
        .db
        .read(
            "SELECT id FROM accounts WHERE COALESCE(last_seen_at, created_at) < $1 AND status = 'active'
             AND roles = '' AND NOT EXISTS (SELECT 1 FROM retention_warnings w WHERE w.account_id = accounts.id)
             ORDER BY COALESCE(last_seen_at, created_at), id LIMIT $2",
        )
        .bind(now - TimeDelta::days(days) + NOTICE)
        .bind(LETTERS)
        .all()
        .await?;
    for (account,) in due {
        warn_one(platform, account, now).await?;
    }
    jobs::wake();
    Ok(())
}

async fn warn_one(platform: &Platform, account: Uuid, now: DateTime<Utc>) -> Result<()> {
    let mut tx = platform.db.begin().await?;
    let Some(account) = accounts::find_in(&mut tx, account).await? else { return Ok(()) };
    let Some(email) = account.email.as_deref() else { return Ok(()) };
    tx.sql(
        "INSERT INTO retention_warnings (account_id, warned_at, due_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO NOTHING",
    )
    .bind(account.id)
    .bind(now)
    .bind(now + NOTICE)
    .execute()
    .await?;
    let to = To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang };
    letters::post(platform, &mut tx, to, Letter::Unused((now + NOTICE).date_naive())).await?;
    tx.commit().await?;
    Ok(())
}
