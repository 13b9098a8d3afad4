//! Criteria as conditions on an account, and as the accounts that an index has for them.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use halqa_platform::{db::Query, search::name_query};

use super::{Criteria, Seen, State};
use crate::{
    accounts::{
        rules::EmailAddress,
        words::{stored, stored_of_organisation},
    },
    policy::Role,
};

pub(super) enum Arg {
    Bytes(Vec<u8>),
    Text(String),
    Time(DateTime<Utc>),
}

/// One criterion: a condition on the account `a`, with numbers of its own placeholders from `$first`, and the accounts
/// for which it holds, where an index has them.
pub(super) struct Test {
    pub(super) condition: fn(usize) -> String,
    pub(super) rare: Option<fn() -> &'static str>,
    pub(super) args: Vec<Arg>,
    /// The beginning of a word that it looks for.
    pub(super) word: Option<Vec<u8>>,
}

pub(super) fn bind<'a>(query: Query<'a>, args: &[Arg]) -> Query<'a> {
    args.iter().fold(query, |query, arg| match arg {
        Arg::Bytes(bytes) => query.bind(bytes.clone()),
        Arg::Text(text) => query.bind(text.clone()),
        Arg::Time(at) => query.bind(*at),
    })
}

/// The first bytes that no word with this beginning has: UTF-8 never has a byte 255.
pub(super) fn after(prefix: &[u8]) -> Vec<u8> {
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
        word: Some(prefix),
    }
}

fn has_role(role: Role) -> Test {
    if role == Role::Learner {
        return Test { condition: |_| "a.roles = ''".to_owned(), rare: None, args: Vec::new(), word: None };
    }
    Test {
        condition: |n| format!("a.roles <> '' AND ',' || a.roles || ',' LIKE ${n}"),
        rare: Some(|| "SELECT id FROM accounts WHERE roles <> '' AND ',' || roles || ',' LIKE $1"),
        args: vec![Arg::Text(format!("%,{},%", role.id()))],
        word: None,
    }
}

fn is_in(state: State) -> Test {
    match state {
        State::Active => Test {
            condition: |_| "a.status = 'active' AND a.confirmed_at IS NOT NULL".to_owned(),
            rare: None,
            args: Vec::new(),
            word: None,
        },
        State::Unconfirmed => Test {
            condition: |_| "a.status = 'active' AND a.confirmed_at IS NULL".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE confirmed_at IS NULL"),
            args: Vec::new(),
            word: None,
        },
        State::Suspended => Test {
            condition: |_| "a.status = 'suspended'".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE status = 'suspended'"),
            args: Vec::new(),
            word: None,
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
            word: None,
        },
        Seen::NotFor(n) => Test {
            condition: |n| format!("COALESCE(a.last_seen_at, a.created_at) < ${n}"),
            rare: Some(|| "SELECT id FROM accounts WHERE COALESCE(last_seen_at, created_at) < $1"),
            args: days(n),
            word: None,
        },
        Seen::Never => Test {
            condition: |_| "a.last_seen_at IS NULL".to_owned(),
            rare: Some(|| "SELECT id FROM accounts WHERE last_seen_at IS NULL"),
            args: Vec::new(),
            word: None,
        },
    }
}

/// The tests of these criteria; nothing where something was typed in which there is no word.
pub(super) fn tests(criteria: &Criteria, now: DateTime<Utc>) -> Option<Vec<Test>> {
    let mut tests = Vec::new();
    if let Some(email) = EmailAddress::parse(&criteria.text) {
        tests.push(Test {
            condition: |n| format!("a.email_key = ${n}"),
            rare: Some(|| "SELECT id FROM accounts WHERE email_key = $1"),
            args: vec![Arg::Text(email.key().to_owned())],
            word: None,
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
        word: None,
    }));
    tests.extend(criteria.lang.map(|lang| Test {
        condition: |n| format!("a.lang = ${n}"),
        rare: Some(|| "SELECT id FROM accounts WHERE lang = $1"),
        args: vec![Arg::Text(lang.code().to_owned())],
        word: None,
    }));
    tests.extend(criteria.seen.map(|seen| was_here(seen, now)));
    Some(tests)
}
