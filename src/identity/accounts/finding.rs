//! Finding people among many: by words, role, state, country, language, organisation and last visit, in three orders.
//!
//! No search reads a whole table. Each criterion that has an index is counted as far as [`MOST`]; the rarest one gives
//! the candidates, the others are asked of each. Where even the rarest is common, the accounts with the rarest word, or
//! else the whole list, are walked in the order of the list and each is asked, for at most [`WALKED`] accounts: common
//! criteria fill a page soon, and where they do not (two common words that hardly ever meet) the answer says so, and
//! the next page goes on from there.

mod criteria;

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, placeholders},
    error::Result,
    lang::Lang,
};
use uuid::Uuid;

use super::rules::{Status, roles_from_text};
use crate::policy::Role;
use criteria::{Arg, Test, after, bind, tests};

/// Up to so many accounts a criterion is rare: its accounts are candidates.
const MOST: usize = 4000;
/// Up to so many accounts those with a word are narrowed by the other words, to become candidates.
const NARROWED: usize = 20_000;
/// So many accounts are looked at for one page where every criterion is common.
const WALKED: usize = 4096;
/// A beginning with more words than this is not walked word by word.
const WORDS: usize = 8;
/// Accounts of one statement.
const CHUNK: usize = 256;
/// Candidates of one statement that reads what they are sorted by.
const KEYS: usize = 500;

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

fn count_sql(rare: &str) -> String {
    format!("SELECT COUNT(*) FROM ({rare} LIMIT {}) x", NARROWED + 1)
}

async fn count(db: &Db, rare: &str, args: &[Arg]) -> Result<usize> {
    let (n,): (i64,) = bind(db.read_built(count_sql(rare)), args).one().await?;
    Ok(usize::try_from(n).unwrap_or(usize::MAX))
}

/// Where to begin.
enum Start {
    /// With all accounts of the rarest criterion.
    Candidates(BTreeSet<Uuid>),
    /// All are common; with those that have these words, the newest first.
    Words(Vec<Vec<u8>>),
    /// With everybody.
    Everybody,
}

async fn start(db: &Db, sort: Sort, tests: &[Test]) -> Result<Start> {
    let mut rarest: Option<(&Test, &str, usize)> = None;
    for test in tests {
        let Some(rare) = test.rare.map(|rare| rare()) else { continue };
        let n = count(db, rare, &test.args).await?;
        if rarest.is_none_or(|(.., least)| n < least) {
            rarest = Some((test, rare, n));
        }
        // So few that the others may be asked of each.
        if n <= CHUNK {
            break;
        }
    }
    let Some((test, rare, n)) = rarest else { return Ok(Start::Everybody) };
    if n <= MOST {
        let sql = format!("{rare} LIMIT {}", MOST + 1);
        let rows: Vec<(Uuid,)> = bind(db.read_built(sql), &test.args).all().await?;
        return Ok(Start::Candidates(rows.into_iter().map(|(id,)| id).collect()));
    }
    if sort == Sort::Newest
        && let Some(words) = words(db, tests, test).await?
    {
        return Ok(Start::Words(words));
    }
    if n <= NARROWED
        && let Some(ids) = narrow(db, tests, test).await?
    {
        return Ok(Start::Candidates(ids));
    }
    Ok(Start::Everybody)
}

/// The words that begin as the rarest criterion asks, or another one where that is no word; `None` where none is, or
/// too many do.
async fn words(db: &Db, tests: &[Test], rarest: &Test) -> Result<Option<Vec<Vec<u8>>>> {
    let by_word = rarest.word.as_ref().or_else(|| tests.iter().find_map(|test| test.word.as_ref()));
    let Some(prefix) = by_word else { return Ok(None) };
    let end = after(prefix);
    let mut words: Vec<Vec<u8>> = Vec::new();
    while words.len() <= WORDS {
        let from = words.last().map_or_else(|| prefix.clone(), |last| [last.as_slice(), &[0]].concat());
        let next: Option<(Vec<u8>,)> = db
            .read("SELECT word FROM account_words WHERE word >= $1 AND word < $2 ORDER BY word LIMIT 1")
            .bind(from)
            .bind(end.clone())
            .optional()
            .await?;
        match next {
            Some((word,)) => words.push(word),
            None => return Ok(Some(words)),
        }
    }
    Ok(None)
}

/// Of the accounts with a word those that have the other words too; `None` where that does not make them few.
async fn narrow(db: &Db, tests: &[Test], rarest: &Test) -> Result<Option<BTreeSet<Uuid>>> {
    let others: Vec<&Test> =
        tests.iter().filter(|test| test.word.is_some() && test.word != rarest.word).collect();
    if rarest.word.is_none() || others.is_empty() {
        return Ok(None);
    }
    let mut conditions = Vec::new();
    let mut next = rarest.args.len() + 1;
    for test in &others {
        conditions.push((test.condition)(next));
        next += test.args.len();
    }
    let sql = format!(
        "SELECT a.id FROM (SELECT account_id AS id FROM account_words WHERE word >= $1 AND word < $2 LIMIT {}) a
         WHERE {} LIMIT {}",
        NARROWED + 1,
        conditions.join(" AND "),
        MOST + 1
    );
    let query = bind(db.read_built(sql), &rarest.args);
    let rows: Vec<(Uuid,)> = others.iter().fold(query, |query, test| bind(query, &test.args)).all().await?;
    Ok((rows.len() <= MOST).then(|| rows.into_iter().map(|(id,)| id).collect()))
}

/// The newest accounts with one of these words, from before `from`; and whether these are all.
async fn walk_words(db: &Db, words: &[Vec<u8>], from: Uuid) -> Result<(Vec<Cursor>, bool)> {
    let mut ids: BTreeSet<Uuid> = BTreeSet::new();
    let mut floor = Uuid::nil();
    for word in words {
        let rows: Vec<(Uuid,)> = db
            .read(WITH_WORD)
            .bind(word.clone())
            .bind(from)
            .bind(i64::try_from(CHUNK).unwrap_or(0))
            .all()
            .await?;
        // Of a word with more accounts than these nothing is known below the last of them.
        if let Some((last,)) = rows.last().filter(|_| rows.len() == CHUNK) {
            floor = floor.max(*last);
        }
        ids.extend(rows.into_iter().map(|(id,)| id));
    }
    let places = ids.into_iter().rev().filter(|id| *id >= floor);
    Ok((places.map(|id| Cursor { key: Vec::new(), id }).collect(), floor.is_nil()))
}

const WITH_WORD: &str = "SELECT account_id FROM account_words WHERE word = $1 AND account_id < $2 ORDER BY account_id DESC LIMIT $3";

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
    let start = start(db, criteria.sort, &tests).await?;
    if let Start::Candidates(ids) = &start {
        let places = in_order(db, criteria.sort, ids, from).await?;
        if !take(db, &places, &tests, page, &mut found).await? {
            found.next = None;
        }
        return Ok(found);
    }
    let (mut from, mut walked) = (from.cloned(), 0);
    while walked < WALKED {
        let (part, last) = match &start {
            Start::Words(words) => {
                walk_words(db, words, from.as_ref().map_or(Uuid::max(), |from| from.id)).await?
            }
            _ => {
                let part = walk(db, criteria.sort, from.as_ref()).await?;
                let last = part.len() < CHUNK;
                (part, last)
            }
        };
        if take(db, &part, &tests, page, &mut found).await? {
            return Ok(found);
        }
        if last {
            found.next = None;
            return Ok(found);
        }
        walked += part.len();
        from = part.into_iter().last();
    }
    found.next = from;
    found.stopped = true;
    Ok(found)
}

/// Adds those that pass; whether the page is full, and more follow.
async fn take(db: &Db, places: &[Cursor], tests: &[Test], page: usize, found: &mut Found) -> Result<bool> {
    for part in places.chunks(CHUNK) {
        let ids: Vec<Uuid> = part.iter().map(|place| place.id).collect();
        let mut good = those(db, &ids, tests).await?;
        for place in part {
            let Some(person) = good.remove(&place.id) else { continue };
            if found.people.len() == page {
                return Ok(true);
            }
            found.people.push(person);
            found.next = Some(place.clone());
        }
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
    use halqa_platform::db::Query;
    let nobody = vec![Uuid::nil(); CHUNK];
    let explain = if db.is_postgres() { "EXPLAIN" } else { "EXPLAIN QUERY PLAN" };
    let asked = |sql: &str| db.read_built(format!("{explain} {sql}"));
    let mut queries: Vec<Query<'_>> =
        tests.iter().filter_map(|test| Some(bind(asked(&count_sql((test.rare?)())), &test.args))).collect();
    let those = nobody.iter().fold(asked(&those_sql(&tests)), |query, id| query.bind(*id));
    queries.push(tests.iter().fold(those, |query, test| bind(query, &test.args)));
    queries.push(asked(NEWEST).bind(Uuid::max()).bind(9_i64));
    queries.push(asked(WITH_WORD).bind(vec![0_u8]).bind(Uuid::max()).bind(9_i64));
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
