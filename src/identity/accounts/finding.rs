//! Finding people among many: by words, role, state, country, language, organisation and last visit, in three orders.
//!
//! No search reads a whole table. Each criterion that has an index is counted as far as [`MOST`]; the rarest one gives
//! the candidates, the others are asked of each. Where even the rarest is common, the list is walked in its order and
//! each account asked, for at most [`WALKED`] accounts: common criteria fill a page soon, and where they do not (two
//! common words that hardly ever meet) the answer says how far it looked, and the next page goes on from there.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use halqa_platform::{
    db::{Db, Query, placeholders},
    error::Result,
    lang::Lang,
    search::name_query,
};
use uuid::Uuid;

use super::{
    rules::{EmailAddress, Status, roles_from_text},
    words::{stored, stored_of_organisation},
};
use crate::policy::Role;

/// Up to so many accounts a criterion is rare: its accounts are candidates.
const MOST: usize = 4000;
/// So many accounts are looked at for one page where every criterion is common.
const WALKED: usize = 4096;
/// Accounts of one statement.
const CHUNK: usize = 256;
/// Candidates of one statement that reads what they are sorted by.
const KEYS: usize = 2000;

/// In which order people are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The newest account first.
    #[default]
    Newest,
    /// By name, without marks and capitals.
    Name,
    /// Who was here last first; who never was, by when the account was made.
    Active,
}

/// Whether an account can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Confirmed, and it can.
    Active,
    /// Its address is not confirmed.
    Unconfirmed,
    /// Suspended.
    Suspended,
}

/// When somebody was here last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// In the last so many days.
    Within(i64),
    /// Not in the last so many days (since the account was made, for who never was).
    NotFor(i64),
    /// Never signed in.
    Never,
}

/// What to look for; everything must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Criteria {
    /// Beginnings of words of names, addresses and organisations, or a whole address.
    pub text: String,
    /// Has this role; [`Role::Learner`]: no other.
    pub role: Option<Role>,
    /// Whether the account can be used.
    pub state: Option<State>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Language of pages and mails.
    pub lang: Option<Lang>,
    /// Beginnings of words of the organisation.
    pub organisation: String,
    /// Last visit.
    pub seen: Option<Seen>,
    /// Order.
    pub sort: Sort,
}

/// One line of the administrator's list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The account.
    pub id: Uuid,
    /// Name as they write it.
    pub name: String,
    /// Address.
    pub email: String,
    /// Whether it was confirmed.
    pub confirmed: bool,
    /// Organisation; may be empty.
    pub organisation: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Roles, learner last.
    pub roles: Vec<Role>,
    /// Whether it can be used.
    pub status: Status,
    /// Last visit, to the hour.
    pub last_seen_at: Option<DateTime<Utc>>,
}

/// A place in a list: what the account there is sorted by, and the account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    key: Vec<u8>,
    id: Uuid,
}

impl Cursor {
    /// As it stands in an address.
    pub fn to_text(&self) -> String {
        format!("{}.{}", hex::encode(&self.key), self.id.simple())
    }

    /// The other way.
    pub fn from_text(text: &str) -> Option<Self> {
        let (key, id) = text.split_once('.')?;
        Some(Self { key: hex::decode(key).ok().filter(|key| key.len() <= 200)?, id: id.parse().ok()? })
    }
}

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Who.
    pub people: Vec<Listed>,
    /// Where the next page begins; nothing at the end.
    pub next: Option<Cursor>,
    /// The page is not full although there may be more: so many accounts were looked at. `next` goes on from there.
    pub stopped: bool,
}

enum Arg {
    Bytes(Vec<u8>),
    Text(String),
    Time(DateTime<Utc>),
}

/// One criterion: a condition on the account `a`, with numbers of its own placeholders from `$first`, and the accounts
/// for which it holds, where an index has them.
struct Test {
    condition: fn(usize) -> String,
    rare: Option<fn() -> &'static str>,
    args: Vec<Arg>,
}

fn bind<'a>(query: Query<'a>, args: &[Arg]) -> Query<'a> {
    args.iter().fold(query, |query, arg| match arg {
        Arg::Bytes(bytes) => query.bind(bytes.clone()),
        Arg::Text(text) => query.bind(text.clone()),
        Arg::Time(at) => query.bind(*at),
    })
}

/// The first bytes that no word with this beginning has: UTF-8 never has a byte 255.
fn after(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    if let Some(last) = end.last_mut() {
        *last = last.saturating_add(1);
    }
    end
}

// Counted, and not EXISTS: that PostgreSQL may turn into a join that reads every account with the word.
fn has_word(prefix: Vec<u8>) -> Test {
    Test {
        condition: |n| {
            format!(
                "(SELECT COUNT(*) FROM (SELECT 1 AS one FROM account_words w WHERE w.account_id = a.id
                  AND w.word >= ${n} AND w.word < ${} LIMIT 1) x) = 1",
                n + 1
            )
        },
        rare: Some(|| "SELECT account_id FROM account_words WHERE word >= $1 AND word < $2"),
        args: vec![Arg::Bytes(prefix.clone()), Arg::Bytes(after(&prefix))],
    }
}

fn has_role(role: Role) -> Test {
    if role == Role::Learner {
        return Test { condition: |_| "a.roles = ''".to_owned(), rare: None, args: Vec::new() };
    }
    Test {
        condition: |n| format!("a.roles <> '' AND ',' || a.roles || ',' LIKE ${n}"),
        rare: Some(|| "SELECT id FROM accounts WHERE roles <> '' AND ',' || roles || ',' LIKE $1"),
        args: vec![Arg::Text(format!("%,{},%", role.id()))],
    }
}

fn is_in(state: State) -> Test {
    match state {
        State::Active => Test {
            condition: |_| "a.status = 'active' AND a.confirmed_at IS NOT NULL".to_owned(),
            rare: None,
            args: Vec::new(),
        },
        State::Unconfirmed => Test {
            condition: |_| "a.status = 'active' AND a.confirmed_at IS NULL".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE confirmed_at IS NULL"),
            args: Vec::new(),
        },
        State::Suspended => Test {
            condition: |_| "a.status = 'suspended'".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE status = 'suspended'"),
            args: Vec::new(),
        },
    }
}

fn was_here(seen: Seen, now: DateTime<Utc>) -> Test {
    let days = |days: i64| vec![Arg::Time(now.trunc_subsecs(6) - TimeDelta::days(days))];
    match seen {
        Seen::Within(n) => Test {
            condition: |n| format!("a.last_seen_at >= ${n}"),
            rare: Some(|| "SELECT id FROM accounts WHERE COALESCE(last_seen_at, created_at) >= $1"),
            args: days(n),
        },
        Seen::NotFor(n) => Test {
            condition: |n| format!("COALESCE(a.last_seen_at, a.created_at) < ${n}"),
            rare: Some(|| "SELECT id FROM accounts WHERE COALESCE(last_seen_at, created_at) < $1"),
            args: days(n),
        },
        Seen::Never => Test {
            condition: |_| "a.last_seen_at IS NULL".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE last_seen_at IS NULL"),
            args: Vec::new(),
        },
    }
}

/// The tests of these criteria; nothing where something was typed in which there is no word.
fn tests(criteria: &Criteria, now: DateTime<Utc>) -> Option<Vec<Test>> {
    let mut tests = Vec::new();
    if let Some(email) = EmailAddress::parse(&criteria.text) {
        tests.push(Test {
            condition: |n| format!("a.email_key = ${n}"),
            rare: Some(|| "SELECT id FROM accounts WHERE email_key = $1"),
            args: vec![Arg::Text(email.key().to_owned())],
        });
    } else if !criteria.text.trim().is_empty() {
        let words = name_query(&criteria.text);
        if words.is_empty() {
            return None;
        }
        tests.extend(words.iter().map(|word| has_word(stored(word))));
    }
    let organisation = name_query(&criteria.organisation);
    tests.extend(organisation.iter().map(|word| has_word(stored_of_organisation(word))));
    tests.extend(criteria.role.map(has_role));
    tests.extend(criteria.state.map(is_in));
    tests.extend(criteria.country.as_ref().map(|country| Test {
        condition: |n| format!("a.country = ${n}"),
        rare: Some(|| "SELECT id FROM accounts WHERE country = $1"),
        args: vec![Arg::Text(country.clone())],
    }));
    tests.extend(criteria.lang.map(|lang| Test {
        condition: |n| format!("a.lang = ${n}"),
        rare: Some(|| "SELECT id FROM accounts WHERE lang = $1"),
        args: vec![Arg::Text(lang.code().to_owned())],
    }));
    tests.extend(criteria.seen.map(|seen| was_here(seen, now)));
    Some(tests)
}

fn count_sql(rare: &str) -> String {
    format!("SELECT COUNT(*) FROM ({rare} LIMIT {}) x", MOST + 1)
}

async fn count(db: &Db, rare: &str, args: &[Arg]) -> Result<usize> {
    let (n,): (i64,) = bind(db.read_built(count_sql(rare)), args).one().await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// The candidates: accounts of the rarest criterion; `None` where all are common.
async fn candidates(db: &Db, tests: &[Test]) -> Result<Option<BTreeSet<Uuid>>> {
    let mut rarest: Option<(usize, usize)> = None;
    for (at, test) in tests.iter().enumerate() {
        let Some(rare) = test.rare else { continue };
        let n = count(db, rare(), &test.args).await?;
        if n <= MOST && rarest.is_none_or(|(_, least)| n < least) {
            rarest = Some((at, n));
        }
        // So few that the others may be asked of each.
        if n <= CHUNK {
            break;
        }
    }
    let Some((at, _)) = rarest else { return Ok(None) };
    let Some((rare, test)) = tests.get(at).and_then(|test| Some(((test.rare?)(), test))) else {
        return Ok(None);
    };
    let sql = format!("{rare} LIMIT {}", MOST + 1);
    let rows: Vec<(Uuid,)> = bind(db.read_built(sql), &test.args).all().await?;
    Ok(Some(rows.into_iter().map(|(id,)| id).collect()))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    email: Option<String>,
    confirmed_at: Option<DateTime<Utc>>,
    organisation: String,
    country: Option<String>,
    roles: String,
    status: String,
    last_seen_at: Option<DateTime<Utc>>,
}

impl From<Row> for Listed {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            name: row.name,
            email: row.email.unwrap_or_default(),
            confirmed: row.confirmed_at.is_some(),
            organisation: row.organisation,
            country: row.country,
            roles: roles_from_text(&row.roles),
            status: row.status.parse().unwrap_or(Status::Suspended),
            last_seen_at: row.last_seen_at,
        }
    }
}

/// Those of these accounts (at most [`CHUNK`]) for which every test holds.
async fn those(db: &Db, ids: &[Uuid], tests: &[Test]) -> Result<HashMap<Uuid, Listed>> {
    let Some(last) = ids.last() else { return Ok(HashMap::new()) };
    // Always as many placeholders: the statement is the same, and prepared once.
    let filled = ids.iter().chain(std::iter::repeat(last)).take(CHUNK);
    let query = filled.fold(db.read_built(those_sql(tests)), |query, id| query.bind(*id));
    let query = tests.iter().fold(query, |query, test| bind(query, &test.args));
    let rows: Vec<Row> = query.all().await?;
    Ok(rows.into_iter().map(|row| (row.id, row.into())).collect())
}

fn those_sql(tests: &[Test]) -> String {
    let mut sql = format!(
        "SELECT a.id, a.name, a.email, a.confirmed_at, a.organisation, a.country, a.roles, a.status, a.last_seen_at
         FROM accounts a WHERE a.status <> 'erased' AND a.id IN ({})",
        placeholders(1, CHUNK)
    );
    let mut next = CHUNK + 1;
    for test in tests {
        sql.push_str(" AND ");
        sql.push_str(&(test.condition)(next));
        next += test.args.len();
    }
    sql
}

/// Candidates in the order of the list, from after `from`.
async fn in_order(db: &Db, sort: Sort, ids: &BTreeSet<Uuid>, from: Option<&Cursor>) -> Result<Vec<Cursor>> {
    let all: Vec<Uuid> = ids.iter().copied().collect();
    let mut places: Vec<Cursor> = Vec::with_capacity(all.len());
    match sort {
        Sort::Newest => places.extend(all.iter().map(|id| Cursor { key: newest_key(*id), id: *id })),
        Sort::Name => {
            for part in all.chunks(KEYS) {
                let sql = format!(
                    "SELECT name_key, account_id FROM account_names WHERE account_id IN ({})",
                    placeholders(1, part.len())
                );
                let query = part.iter().fold(db.read_built(sql), |query, id| query.bind(*id));
                let rows: Vec<(Vec<u8>, Uuid)> = query.all().await?;
                places.extend(rows.into_iter().map(|(key, id)| Cursor { key, id }));
            }
        }
        Sort::Active => {
            for part in all.chunks(KEYS) {
                let sql = format!(
                    "SELECT COALESCE(last_seen_at, created_at), id FROM accounts WHERE id IN ({})",
                    placeholders(1, part.len())
                );
                let query = part.iter().fold(db.read_built(sql), |query, id| query.bind(*id));
                let rows: Vec<(DateTime<Utc>, Uuid)> = query.all().await?;
                places.extend(rows.into_iter().map(|(at, id)| Cursor { key: active_key(at), id }));
            }
        }
    }
    places.sort_unstable_by(|a, b| order(sort, a, b));
    places.retain(|place| from.is_none_or(|from| order(sort, place, from).is_gt()));
    Ok(places)
}

fn newest_key(_: Uuid) -> Vec<u8> {
    Vec::new()
}

fn active_key(at: DateTime<Utc>) -> Vec<u8> {
    at.timestamp_micros().to_be_bytes().to_vec()
}

fn active_time(key: &[u8]) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_micros(i64::from_be_bytes(key.try_into().ok()?))
}

fn order(sort: Sort, a: &Cursor, b: &Cursor) -> std::cmp::Ordering {
    match sort {
        Sort::Name => a.cmp(b),
        Sort::Newest | Sort::Active => b.cmp(a),
    }
}

const NEWEST: &str = "SELECT id FROM accounts WHERE id < $1 ORDER BY id DESC LIMIT $2";
const BY_NAME: &str = "SELECT name_key, account_id FROM account_names WHERE (name_key, account_id) > ($1, $2)
    ORDER BY name_key, account_id LIMIT $3";
const BY_VISIT: &str = "SELECT COALESCE(last_seen_at, created_at), id FROM accounts
    WHERE COALESCE(last_seen_at, created_at) <= $1 AND (COALESCE(last_seen_at, created_at), id) < ($1, $2)
    ORDER BY COALESCE(last_seen_at, created_at) DESC, id DESC LIMIT $3";

/// The next places of the whole list, at most [`CHUNK`].
async fn walk(db: &Db, sort: Sort, from: Option<&Cursor>) -> Result<Vec<Cursor>> {
    let limit = i64::try_from(CHUNK).unwrap_or(0);
    let id = |otherwise| from.map_or(otherwise, |from| from.id);
    Ok(match sort {
        Sort::Newest => {
            let rows: Vec<(Uuid,)> = db.read(NEWEST).bind(id(Uuid::max())).bind(limit).all().await?;
            rows.into_iter().map(|(id,)| Cursor { key: newest_key(id), id }).collect()
        }
        Sort::Name => {
            let rows: Vec<(Vec<u8>, Uuid)> = db
                .read(BY_NAME)
                .bind(from.map_or_else(Vec::new, |from| from.key.clone()))
                .bind(id(Uuid::nil()))
                .bind(limit)
                .all()
                .await?;
            rows.into_iter().map(|(key, id)| Cursor { key, id }).collect()
        }
        Sort::Active => {
            let rows: Vec<(DateTime<Utc>, Uuid)> = db
                .read(BY_VISIT)
                .bind(from.and_then(|from| active_time(&from.key)).unwrap_or(FAR))
                .bind(id(Uuid::max()))
                .bind(limit)
                .all()
                .await?;
            rows.into_iter().map(|(at, id)| Cursor { key: active_key(at), id }).collect()
        }
    })
}

/// After every visit there can be: the last year that both databases write with four digits.
const FAR: DateTime<Utc> = match DateTime::from_timestamp(253_370_764_800, 0) {
    Some(at) => at,
    None => DateTime::UNIX_EPOCH,
};

/// One page of people, at most `page`, from after `from`.
///
/// # Errors
/// The database failed.
pub async fn find_people(
    db: &Db,
    now: DateTime<Utc>,
    criteria: &Criteria,
    from: Option<&Cursor>,
    page: usize,
) -> Result<Found> {
    let Some(tests) = tests(criteria, now) else { return Ok(Found::default()) };
    let mut found = Found::default();
    if let Some(ids) = candidates(db, &tests).await? {
        let places = in_order(db, criteria.sort, &ids, from).await?;
        for part in places.chunks(CHUNK) {
            if take(db, part, &tests, page, &mut found).await? {
                return Ok(found);
            }
        }
        found.next = None;
        return Ok(found);
    }
    let mut from = from.cloned();
    for _ in 0..WALKED / CHUNK {
        let part = walk(db, criteria.sort, from.as_ref()).await?;
        if take(db, &part, &tests, page, &mut found).await? {
            return Ok(found);
        }
        if part.len() < CHUNK {
            found.next = None;
            return Ok(found);
        }
        from = part.into_iter().last();
    }
    found.next = from;
    found.stopped = true;
    Ok(found)
}

/// Adds those that pass; whether the page is full, and more follow.
async fn take(db: &Db, places: &[Cursor], tests: &[Test], page: usize, found: &mut Found) -> Result<bool> {
    let ids: Vec<Uuid> = places.iter().map(|place| place.id).collect();
    let mut good = those(db, &ids, tests).await?;
    for place in places {
        let Some(person) = good.remove(&place.id) else { continue };
        if found.people.len() == page {
            return Ok(true);
        }
        found.people.push(person);
        found.next = Some(place.clone());
    }
    Ok(false)
}

/// People by the beginnings of words of name, address and organisation, newest first, from before `before`; at most
/// `limit`.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Db, search: &str, before: Option<Uuid>, limit: u16) -> Result<Vec<Listed>> {
    let criteria = Criteria { text: search.to_owned(), ..Criteria::default() };
    let mut people: Vec<Listed> = Vec::new();
    let mut from = before.map(|id| Cursor { key: newest_key(id), id });
    while people.len() < usize::from(limit) {
        // Nothing here depends on the time.
        let room = usize::from(limit) - people.len();
        let found = find_people(db, DateTime::UNIX_EPOCH, &criteria, from.as_ref(), room).await?;
        people.extend(found.people);
        from = found.next;
        if from.is_none() {
            break;
        }
    }
    Ok(people)
}

/// How the database would find these people: the plan of each statement, for the tests.
#[cfg(test)]
pub(crate) async fn plans(db: &Db, criteria: &Criteria, now: DateTime<Utc>) -> Vec<String> {
    let tests = tests(criteria, now).unwrap();
    let nobody = vec![Uuid::nil(); CHUNK];
    let explain = if db.is_postgres() { "EXPLAIN" } else { "EXPLAIN QUERY PLAN" };
    let asked = |sql: &str| db.read_built(format!("{explain} {sql}"));
    let mut queries: Vec<Query<'_>> =
        tests.iter().filter_map(|test| Some(bind(asked(&count_sql((test.rare?)())), &test.args))).collect();
    let those = nobody.iter().fold(asked(&those_sql(&tests)), |query, id| query.bind(*id));
    queries.push(tests.iter().fold(those, |query, test| bind(query, &test.args)));
    queries.push(asked(NEWEST).bind(Uuid::max()).bind(9_i64));
    queries.push(asked(BY_NAME).bind(vec![0_u8]).bind(Uuid::nil()).bind(9_i64));
    queries.push(asked(BY_VISIT).bind(now).bind(Uuid::max()).bind(9_i64));
    let mut plans = Vec::new();
    for query in queries {
        plans.push(if db.is_postgres() {
            let lines: Vec<(String,)> = query.all().await.unwrap();
            lines.into_iter().map(|(line,)| line).collect::<Vec<_>>().join("\n")
        } else {
            let lines: Vec<(i64, i64, i64, String)> = query.all().await.unwrap();
            lines.into_iter().map(|(.., line)| line).collect::<Vec<_>>().join("\n")
        });
    }
    plans
}

#[cfg(test)]
mod tests_of_places {
    use super::*;

    #[test]
    fn a_place_survives_an_address() {
        let place = Cursor { key: b"\xc3\xa9mile".to_vec(), id: Uuid::from_u128(7) };
        assert_eq!(Cursor::from_text(&place.to_text()), Some(place));
        for bad in ["", ".", "zz.x", "00", &format!("{}.{}", "00".repeat(300), Uuid::nil())] {
            assert_eq!(Cursor::from_text(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_end_of_a_beginning_is_just_after_all_words_with_it() {
        let (from, to) = (b"ali".to_vec(), after(b"ali"));
        for word in ["ali", "alia", "ali\u{10ffff}"] {
            assert!(word.as_bytes() >= &*from && word.as_bytes() < &*to, "{word}");
        }
        assert!(b"alj".as_slice() >= &*to);
    }
}
