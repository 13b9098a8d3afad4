//! How long things are kept: each crate says which kinds of data it can let go, after what, how, and within which
//! limits; a rule for each says after how many days, and an administrator may change it. Once a day a job does what
//! the rules say, a few hundred rows at a time, so that others write in between; a dry run only counts.

mod kinds;
mod store;

use std::{future::Future, pin::Pin, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::{Platform, config::Config, db::Db, error::Result, id, lang::Lang, personal::Label, text::Text};

pub use kinds::KINDS;
pub use store::{Run, runs, save};

/// The rows that are due, with the moment before which what matters must have happened.
#[derive(Clone, Debug)]
pub struct Due {
    /// Their ids.
    pub ids: Vec<Uuid>,
    /// Before then.
    pub before: DateTime<Utc>,
    /// Now.
    pub now: DateTime<Utc>,
}

/// Work that is not one statement.
pub type Hand = for<'a> fn(&'a Platform, Due) -> Pin<Box<dyn Future<Output = Result<u64>> + Send + 'a>>;

/// Work before the rows are due, such as a warning: given how many days the rule says.
pub type Ahead = for<'a> fn(&'a Platform, i64) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// What is done with rows that are due.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// The rows are deleted.
    Delete,
    /// Columns are emptied: what stands after SET.
    Empty(&'static str),
    /// The rows are deleted with all that hangs on them.
    DeleteBy(Hand),
    /// What says who somebody is is taken out.
    PseudonymiseBy(Hand),
}

/// A kind of data that can be let go. Its parts of SQL stand in the program and come from nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Never changed: its rule is kept by it.
    pub key: &'static str,
    /// What it is called.
    pub name: Label,
    /// The rule as a sentence: what is kept how long after what, and what happens then.
    pub reading: fn(Lang, String) -> String,
    /// The table.
    pub table: &'static str,
    /// Its primary key, with commas.
    pub key_columns: &'static str,
    /// A column of UUIDs by which rows are named to whoever looks, and to what works by hand.
    pub id: Option<&'static str>,
    /// The moment from which the days are counted.
    pub at: &'static str,
    /// What else must be so; `$2` is now.
    pub only: &'static str,
    /// What is done.
    pub act: Act,
    /// After how many days, unless an administrator says otherwise.
    pub days: fn(&Config) -> i64,
    /// At least and at most.
    pub between: (i64, i64),
    /// Whether the rule is on, unless an administrator says otherwise.
    pub on: bool,
    /// Whether it may be switched off.
    pub may_stop: bool,
    /// What is done ahead of time.
    pub ahead: Option<Ahead>,
}

/// A kind with what holds for it on this site.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The kind.
    pub kind: &'static Kind,
    /// After how many days.
    pub days: i64,
    /// Whether it is done.
    pub active: bool,
}

impl Rule {
    /// As a sentence.
    pub fn reading(&self, lang: Lang) -> String {
        let t = Text::of(lang);
        if self.active {
            (self.kind.reading)(lang, time(lang, self.days))
        } else {
            t.retention_never().to_owned()
        }
    }

    fn before(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now - TimeDelta::days(self.days)
    }
}

/// A number of days as people say it.
pub fn time(lang: Lang, days: i64) -> String {
    let t = Text::of(lang);
    let text = crate::cldr::number(lang, days);
    if days == 0 { t.retention_at_once().to_owned() } else { t.retention_days(days, text) }
}

/// What a rule would do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How many rows.
    pub items: i64,
    /// The oldest moment from which days are counted.
    pub oldest: Option<DateTime<Utc>>,
    /// Ids of a few of them, the oldest first.
    pub sample: Vec<Uuid>,
}

/// Every rule, in the order of the lists.
///
/// # Errors
/// The database failed.
pub async fn rules(db: &Db, config: &Config, kinds: &[&'static [Kind]]) -> Result<Vec<Rule>> {
    let kept = store::rules(db).await?;
    let rule = |kind: &'static Kind| {
        let own = kept.iter().find(|row| row.kind == kind.key);
        let days = own.map_or_else(|| (kind.days)(config), |row| row.days);
        let (least, most) = kind.between;
        let active = own.map_or(kind.on, |row| row.active) || !kind.may_stop;
        Rule { kind, days: days.clamp(least, most), active }
    };
    Ok(kinds.iter().flat_map(|list| list.iter()).map(rule).collect())
}

/// After how many days something of this kind goes; `None` where it stays.
///
/// # Errors
/// The database failed.
pub async fn days(db: &Db, config: &Config, kinds: &'static [Kind], key: &str) -> Result<Option<i64>> {
    let rules = rules(db, config, &[kinds]).await?;
    Ok(rules.iter().find(|rule| rule.kind.key == key && rule.active).map(|rule| rule.days))
}

/// What a rule would do now; nothing is changed.
///
/// # Errors
/// The database failed.
pub async fn look(platform: &Platform, rule: &Rule) -> Result<Look> {
    let now = platform.clock.now();
    store::look(&platform.db, rule.kind, rule.before(now), now).await
}

/// So many rows in one transaction.
const BATCH: i64 = 500;
/// Others write meanwhile.
const PAUSE: Duration = Duration::from_millis(10);

/// Does what a rule says, and writes down how much that was.
///
/// # Errors
/// The database or the disk failed; what was done before stays done, and is written down with the error.
pub async fn run(platform: &Platform, rule: &Rule) -> Result<u64> {
    let began = platform.clock.now();
    let mut items = 0;
    let ended = work(platform, rule, began, &mut items).await;
    let run = Run {
        id: id::new(),
        kind: rule.kind.key.to_owned(),
        days: rule.days,
        began_at: began,
        ended_at: platform.clock.now(),
        items: i64::try_from(items).unwrap_or(i64::MAX),
        error: ended.as_ref().err().map(|error| format!("{error:?}").chars().take(500).collect()),
    };
    store::keep(&platform.db, &run).await?;
    ended.map(|()| items)
}

async fn work(platform: &Platform, rule: &Rule, now: DateTime<Utc>, items: &mut u64) -> Result<()> {
    if !rule.active {
        return Ok(());
    }
    if let Some(ahead) = rule.kind.ahead {
        ahead(platform, rule.days).await?;
    }
    let before = rule.before(now);
    let mut last: Vec<Uuid> = Vec::new();
    loop {
        let done = match rule.kind.act {
            Act::Delete | Act::Empty(_) => store::batch(&platform.db, rule.kind, before, now, BATCH).await?,
            Act::DeleteBy(hand) | Act::PseudonymiseBy(hand) => {
                let ids = store::due(&platform.db, rule.kind, before, now, BATCH).await?;
                // What stays due after the work was done (the last administrator) is not tried for ever.
                if ids.is_empty() || ids == last {
                    0
                } else {
                    last.clone_from(&ids);
                    hand(platform, Due { ids, before, now }).await?
                }
            }
        };
        *items += done;
        if done == 0 {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// As [`run`], for every rule that is on. One that fails does not hold back the others.
///
/// # Errors
/// The first error, once all were tried.
pub async fn run_all(platform: &Platform, kinds: &[&'static [Kind]]) -> Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    let mut failed = None;
    for rule in rules(&platform.db, &platform.config, kinds).await?.iter().filter(|rule| rule.active) {
        match run(platform, rule).await {
            Ok(items) => done.push((rule.kind.key, items)),
            Err(error) => {
                tracing::error!(kind = rule.kind.key, ?error, "a rule of how long things are kept failed");
                failed.get_or_insert(error);
            }
        }
    }
    store::tidy(&platform.db, platform.clock.now()).await?;
    failed.map_or(Ok(done), Err)
}
