//! The words by which people are found, kept in the transaction that changes an account; and the job that writes them
//! for accounts that are older than the table.

use std::{collections::BTreeSet, time::Duration};

use halqa_platform::{
    Platform,
    db::{Db, Tx},
    error::Result,
    jobs::{Job, Registry},
    search::name_words,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Words of one account at most: a long organisation in Chinese has a pair for each sign.
const MOST: usize = 250;
/// Rows of one statement.
const ROWS: usize = 2000;
/// The name that people are sorted by has so many bytes.
const KEY_BYTES: usize = 80;
/// Stands before the words of an organisation, which can be looked for by themselves.
const ORGANISATION: u8 = 1;
/// Where the job has come to, in `settings`. Another version of the cutting of words has another key.
const PLACE: &str = "identity.people_indexed.1";
/// Accounts of one transaction of the job, and the pause after it, in which others write.
const BATCH: i64 = 100;
const PAUSE: Duration = Duration::from_millis(20);

/// A word as it stands in the table.
pub(crate) fn stored(word: &str) -> Vec<u8> {
    word.as_bytes().to_vec()
}

/// A word of an organisation as it stands in the table.
pub(crate) fn stored_of_organisation(word: &str) -> Vec<u8> {
    [&[ORGANISATION], word.as_bytes()].concat()
}

/// What is kept of an account to find it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) words: BTreeSet<Vec<u8>>,
    pub(super) name_key: Vec<u8>,
}

impl Kept {
    /// Of these texts. `names` are the name and the same in other scripts.
    pub(super) fn of<'a>(
        name: &'a str,
        names: impl Iterator<Item = &'a str>,
        email: &'a str,
        organisation: &str,
    ) -> Self {
        let mut words: BTreeSet<Vec<u8>> = BTreeSet::new();
        for text in [name].into_iter().chain(names).chain([email]) {
            words.extend(name_words(text).iter().map(|word| stored(word)));
        }
        for word in name_words(organisation) {
            words.insert(stored_of_organisation(&word));
            words.insert(stored(&word));
        }
        while words.len() > MOST {
            words.pop_last();
        }
        Self { words, name_key: name_key(name) }
    }
}

/// A name as people are sorted by it: small letters without marks, whole characters of the first bytes.
pub(crate) fn name_key(name: &str) -> Vec<u8> {
    let folded = halqa_platform::search::name_in_order(name);
    let end =
        folded.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= KEY_BYTES).last();
    folded.as_bytes().get(..end.unwrap_or(0)).unwrap_or_default().to_vec()
}

#[derive(sqlx::FromRow)]
struct Texts {
    email_key: Option<String>,
    name: String,
    names: String,
    organisation: String,
    status: String,
}

/// Writes the words of an account as it is now. Called after every change of what people are found by, in the same
/// transaction; changes nothing where nothing changed.
pub(super) async fn keep(tx: &mut Tx, account: Uuid) -> Result<()> {
    // Against the job, which may have read the account before this change.
    tx.lock(&format!("account words {account}")).await?;
    let texts: Option<Texts> = tx
        .sql("SELECT email_key, name, names, organisation, status FROM accounts WHERE id = $1")
        .bind(account)
        .optional()
        .await?;
    let Some(texts) = texts.filter(|texts| texts.status != "erased") else {
        return forget(tx, account).await;
    };
    let names = super::store::names_from_json(&texts.names);
    let email = texts.email_key.unwrap_or_default();
    let kept = Kept::of(&texts.name, names.values().map(String::as_str), &email, &texts.organisation);
    let there: Vec<(Vec<u8>,)> =
        tx.sql("SELECT word FROM account_words WHERE account_id = $1").bind(account).all().await?;
    let there: BTreeSet<Vec<u8>> = there.into_iter().map(|(word,)| word).collect();
    for word in there.difference(&kept.words) {
        tx.sql("DELETE FROM account_words WHERE word = $1 AND account_id = $2")
            .bind(word.clone())
            .bind(account)
            .execute()
            .await?;
    }
    let new: Vec<(Vec<u8>, Uuid)> =
        kept.words.difference(&there).map(|word| (word.clone(), account)).collect();
    insert(tx, &new).await?;
    tx.sql(
        "INSERT INTO account_names (account_id, name_key) VALUES ($1, $2)
         ON CONFLICT (account_id) DO UPDATE SET name_key = excluded.name_key WHERE account_names.name_key <> excluded.name_key",
    )
    .bind(account)
    .bind(kept.name_key)
    .execute()
    .await?;
    Ok(())
}

/// Nobody finds them any more.
pub(super) async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    for sql in
        ["DELETE FROM account_words WHERE account_id = $1", "DELETE FROM account_names WHERE account_id = $1"]
    {
        tx.sql(sql).bind(account).execute().await?;
    }
    Ok(())
}

/// Adds words that are not there yet.
pub(super) async fn insert(tx: &mut Tx, rows: &[(Vec<u8>, Uuid)]) -> Result<()> {
    for part in rows.chunks(ROWS) {
        let values: Vec<String> =
            (0..part.len()).map(|row| format!("(${}, ${})", row * 2 + 1, row * 2 + 2)).collect();
        let sql = format!(
            "INSERT INTO account_words (word, account_id) VALUES {} ON CONFLICT DO NOTHING",
            values.join(", ")
        );
        let query = part
            .iter()
            .fold(tx.sql_built(sql), |query, (word, account)| query.bind(word.clone()).bind(*account));
        query.execute().await?;
    }
    Ok(())
}

/// Everything of accounts that were made this moment.
pub(super) async fn insert_all(tx: &mut Tx, kept: &[(Uuid, Kept)]) -> Result<()> {
    // In the order of the table, which both databases like best.
    let mut words: Vec<(Vec<u8>, Uuid)> = kept
        .iter()
        .flat_map(|(account, kept)| kept.words.iter().map(|word| (word.clone(), *account)))
        .collect();
    words.sort_unstable();
    insert(tx, &words).await?;
    for part in kept.chunks(ROWS) {
        let values: Vec<String> =
            (0..part.len()).map(|row| format!("(${}, ${})", row * 2 + 1, row * 2 + 2)).collect();
        let sql = format!("INSERT INTO account_names (account_id, name_key) VALUES {}", values.join(", "));
        let query = part.iter().fold(tx.sql_built(sql), |query, (account, kept)| {
            query.bind(*account).bind(kept.name_key.clone())
        });
        query.execute().await?;
    }
    Ok(())
}

/// The job that goes through all accounts once, and then through those that are new: an older program that still runs
/// beside this one, during an upgrade, writes no words.
#[derive(Debug, Serialize, Deserialize)]
struct KeepWords {}

impl Job for KeepWords {
    const KIND: &'static str = "identity.keep_words";
    const TIME_LIMIT: Duration = Duration::from_secs(6 * 3600);
}

/// Registers the job.
///
/// # Errors
/// The job cannot be written as JSON.
pub fn register_words(registry: &mut Registry, platform: &Platform) -> anyhow::Result<()> {
    let db = platform.db.clone();
    registry.register(move |_: KeepWords, _| {
        let db = db.clone();
        async move {
            while keep_more(&db).await? {
                tokio::time::sleep(PAUSE).await;
            }
            Ok(())
        }
    });
    registry.every(Duration::from_secs(900), &KeepWords {})?;
    Ok(())
}

/// Where the job has come to; nothing before its first run.
async fn place(db: &Db) -> Result<Uuid> {
    let row: Option<(String,)> =
        db.read("SELECT value FROM settings WHERE key = $1").bind(PLACE).optional().await?;
    Ok(row.and_then(|(id,)| id.parse().ok()).unwrap_or(Uuid::nil()))
}

/// Writes the words of the next accounts; whether there may be more.
///
/// # Errors
/// The database failed.
pub async fn keep_more(db: &Db) -> Result<bool> {
    let after = place(db).await?;
    let mut tx = db.begin().await?;
    let accounts: Vec<(Uuid,)> = tx
        .sql("SELECT id FROM accounts WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(after)
        .bind(BATCH)
        .all()
        .await?;
    let Some((last,)) = accounts.last().copied() else { return Ok(false) };
    for (account,) in &accounts {
        keep(&mut tx, *account).await?;
    }
    set_place(&mut tx, last).await?;
    tx.commit().await?;
    Ok(i64::try_from(accounts.len()).unwrap_or(BATCH) == BATCH)
}

/// Accounts up to this one have their words.
pub(super) async fn set_place(tx: &mut Tx, last: Uuid) -> Result<()> {
    tx.sql("INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(PLACE)
        .bind(last.to_string())
        .execute()
        .await?;
    Ok(())
}

/// Whether accounts still wait for their words: then the search does not find everybody yet.
///
/// # Errors
/// The database failed.
pub async fn words_are_missing(db: &Db) -> Result<bool> {
    // Of the accounts that the job has not come to, the newest have been made by this program, with their words.
    let row: Option<(Uuid,)> = db
        .read(
            "SELECT a.id FROM (SELECT id, status FROM accounts WHERE id > $1 ORDER BY id LIMIT 20) a
             WHERE a.status <> 'erased' AND NOT EXISTS (SELECT 1 FROM account_names n WHERE n.account_id = a.id) LIMIT 1",
        )
        .bind(place(db).await?)
        .optional()
        .await?;
    Ok(row.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_found_by_name_address_and_organisation() {
        let kept = Kept::of(
            "أمينة بن علي",
            ["Amina Ben Ali"].into_iter(),
            "amina.benali@example.org",
            "وزارة البيئة",
        );
        for word in ["امينه", "amina", "ali", "benali", "example", "وزاره", "بييه"] {
            assert!(kept.words.contains(&stored(word)), "{word}: {:?}", kept.words);
        }
        assert!(kept.words.contains(&stored_of_organisation("وزاره")));
        assert!(!kept.words.contains(&stored_of_organisation("amina")));
        assert!(Kept::of("x", [].into_iter(), "", &"合作与三方".repeat(80)).words.len() <= MOST);
    }

    #[test]
    fn names_sort_without_marks_and_capitals() {
        let mut names = ["Émile", "zoë", "Adam", "eva", "李明"];
        names.sort_by_key(|name| name_key(name));
        assert_eq!(names, ["Adam", "Émile", "eva", "zoë", "李明"]);
        assert!(name_key(&"李".repeat(100)).len() <= KEY_BYTES && name_key("") == [0_u8; 0]);
    }
}
