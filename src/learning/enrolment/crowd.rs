//! Made-up enrolments in large numbers, for measuring: spread over as many small courses as are needed.

use std::collections::BTreeMap;

use halqa_identity::accounts;
use halqa_platform::{db::placeholders, error::Result, id};
use uuid::Uuid;

use crate::{Learning, format::Source, participants::rules::search_key, publishing};

const ROWS: usize = 4000;

/// Makes up to `count` enrolments of these accounts, at most one per account and course; how many.
///
/// # Errors
/// The database failed.
pub async fn make(learning: &Learning, accounts: &[Uuid], count: u64) -> Result<u64> {
    if accounts.is_empty() || count == 0 {
        return Ok(0);
    }
    let courses = usize::try_from(count).unwrap_or(usize::MAX).div_ceil(accounts.len()).clamp(1, 100);
    let mut left = usize::try_from(count).unwrap_or(usize::MAX);
    let mut made = 0;
    for n in 0..courses {
        let (course, run) = course(learning, n).await?;
        let taking = &accounts[..accounts.len().min(left)];
        fill(learning, course, run, taking).await?;
        left -= taking.len();
        made += taking.len() as u64;
    }
    Ok(made)
}

/// The first courses are those that are published; small ones are made where there are too few.
async fn course(learning: &Learning, n: usize) -> Result<(Uuid, Uuid)> {
    let published = learning.library.all();
    let course = match published.get(n) {
        Some(version) => version.course_id,
        None => {
            let slug = format!("crowd-{n}");
            let source = Source::from_files(small(&slug));
            publishing::import(&learning.platform, &learning.library, source, publishing::Origin::default())
                .await
                .map_err(|error| anyhow::anyhow!("{error}"))?;
            learning.library.by_slug(&slug).ok_or(halqa_platform::error::Error::NotFound)?.course_id
        }
    };
    let (run,): (Uuid,) = learning
        .platform
        .db
        .read("SELECT id FROM runs WHERE course_id = $1 AND slug = ''")
        .bind(course)
        .one()
        .await?;
    Ok((course, run))
}

fn small(slug: &str) -> BTreeMap<String, Vec<u8>> {
    let manifest = format!(
        "format = 1\nslug = \"{slug}\"\nbase = \"en\"\nlanguages = [\"en\"]\nlevel = \"introductory\"\neffort = 5\n\
         licence = \"CC-BY-4.0\"\ntitle.en = \"Course {slug}\"\nsummary.en = \"Made for measuring.\"\n\
         audience.en = \"Nobody.\"\nkeywords.en = [\"measuring\"]\n[[authors]]\nname = \"Halqa\"\n[[objectives]]\n\
         text.en = \"Measure.\"\n[[module]]\nid = \"m\"\ntitle.en = \"Module\"\n[[module.activity]]\nid = \"a\"\n\
         kind = \"lesson\"\nfolder = \"lessons/a\"\nminutes = 5\n"
    );
    BTreeMap::from([
        ("course.toml".to_owned(), manifest.into_bytes()),
        ("lessons/a/en.md".to_owned(), b"# A lesson\n\nOne paragraph.\n".to_vec()),
    ])
}

async fn fill(learning: &Learning, course: Uuid, run: Uuid, accounts: &[Uuid]) -> Result<()> {
    let now = learning.platform.clock.now();
    for part in accounts.chunks(ROWS * 25) {
        let mut tx = learning.platform.db.begin().await?;
        for rows in part.chunks(ROWS) {
            let people = accounts::contacts(&learning.platform.db, rows).await?;
            let ids: Vec<(Uuid, Uuid)> = rows.iter().map(|account| (id::new(), *account)).collect();
            let values: Vec<String> = (0..ids.len())
                .map(|row| format!("({}, $1, $2, 'active', $3, $3)", placeholders(4 + row * 6, 6)))
                .collect();
            let mut query = tx
                .sql_built(format!(
                    "INSERT INTO enrolments (id, account_id, lang, country, sex, search_key, run_id, course_id, state, requested_at, decided_at)
                     VALUES {} ON CONFLICT DO NOTHING",
                    values.join(", ")
                ))
                .bind(run)
                .bind(course)
                .bind(now);
            for (enrolment, account) in &ids {
                let person = people.get(account);
                query = query
                    .bind(*enrolment)
                    .bind(*account)
                    .bind(person.map_or("", |person| person.lang.code()))
                    .bind(person.map(|person| person.country.clone()).unwrap_or_default())
                    .bind(person.and_then(|person| person.sex).map_or("", |sex| sex.id()))
                    .bind(person.map(search_key).unwrap_or_default());
            }
            query.execute().await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
