//! Made-up learners in large numbers, for measuring. They have no password and nobody's address.

use halqa_platform::{Platform, db::placeholders, error::Result, id};
use uuid::Uuid;

/// How many rows one statement carries: SQLite takes 32,766 values at most.
const ROWS: usize = 2000;

/// Makes `count` accounts; their ids.
///
/// # Errors
/// The database failed.
pub async fn make_crowd(platform: &Platform, count: u64) -> Result<Vec<Uuid>> {
    let now = platform.clock.now();
    let ids: Vec<Uuid> = (0..count).map(|_| id::new()).collect();
    for (round, part) in ids.chunks(ROWS * 25).enumerate() {
        let mut tx = platform.db.begin().await?;
        for (chunk, rows) in part.chunks(ROWS).enumerate() {
            let values: Vec<String> = (0..rows.len())
                .map(|row| format!("({}, $1, 'UTC', '', 'active', $2)", placeholders(3 + row * 4, 4)))
                .collect();
            let mut query = tx
                .sql_built(format!(
                    "INSERT INTO accounts (id, email, email_key, name, lang, time_zone, roles, status, created_at) VALUES {}",
                    values.join(", ")
                ))
                .bind("en")
                .bind(now);
            for (row, account) in rows.iter().enumerate() {
                let number = round * ROWS * 25 + chunk * ROWS + row;
                let email = format!("crowd-{number}-{}@example.org", account.simple());
                query =
                    query.bind(*account).bind(email.clone()).bind(email).bind(format!("Learner {number}"));
            }
            query.execute().await?;
        }
        tx.commit().await?;
    }
    Ok(ids)
}
