//! Fresh databases for tests: SQLite always, PostgreSQL where `HALQA_TEST_POSTGRES_URL` names a server on which
//! databases may be made and dropped.

use std::path::Path;

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

use crate::{config::Config, db::Db, id};

/// A migrated, empty database with a data folder of its own; both are gone when it is dropped.
#[derive(Debug)]
pub struct TestDb {
    /// `sqlite` or `postgres`, for messages of failed tests.
    pub name: &'static str,
    /// The database.
    pub db: Db,
    /// Its address.
    pub url: String,
    folder: TempDir,
    postgres: Option<(String, String)>,
}

impl TestDb {
    /// The data folder.
    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// Default settings with this database and data folder, and `more` over them (environment names).
    ///
    /// # Errors
    /// A wrong value in `more`.
    pub fn config(&self, more: &[(&str, &str)]) -> anyhow::Result<Config> {
        let data = self.data().display().to_string();
        let own = [("HALQA_DATA", data.as_str()), ("DATABASE_URL", self.url.as_str())];
        Ok(Config::from_sources(None, |name| {
            more.iter().chain(&own).find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })?)
    }
}

/// One migrated database of each kind that this run tests.
///
/// # Errors
/// A database cannot be made; the test should fail then.
pub async fn databases() -> anyhow::Result<Vec<TestDb>> {
    let databases = empty_databases().await?;
    for database in &databases {
        database.db.migrate().await?;
    }
    Ok(databases)
}

/// As [`databases`], without any table.
///
/// # Errors
/// As [`databases`].
pub async fn empty_databases() -> anyhow::Result<Vec<TestDb>> {
    let mut databases = vec![sqlite().await?];
    if let Ok(admin) = std::env::var("HALQA_TEST_POSTGRES_URL") {
        databases.push(postgres(&admin).await?);
    }
    Ok(databases)
}

/// Every row of every table as a line of JSON, for tests that look for what should not be there.
///
/// # Errors
/// The database failed.
pub async fn everything(db: &Db) -> sqlx::Result<String> {
    let mut snapshot = db.snapshot().await?;
    let mut out = String::new();
    for table in snapshot.tables().await? {
        let mut rows = snapshot.rows(&table);
        while let Some(row) = rows.try_next().await? {
            let cells: Vec<String> = row.iter().map(|cell| cell.to_json().to_string()).collect();
            out.push_str(&format!("{}: {}\n", table.name, cells.join(", ")));
        }
    }
    Ok(out)
}

async fn sqlite() -> anyhow::Result<TestDb> {
    let folder = TempDir::new()?;
    let url = format!("sqlite:{}", folder.path().join("halqa.sqlite").display());
    let db = Db::open(&url).await?;
    Ok(TestDb { name: "sqlite", db, url, folder, postgres: None })
}

async fn postgres(admin: &str) -> anyhow::Result<TestDb> {
    let name = format!("halqa_test_{}", id::new().simple());
    let mut connection = PgConnection::connect(admin).await?;
    sqlx::raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await?;
    connection.close().await?;
    let url = with_database(admin, &name);
    let db = Db::open(&url).await?;
    let postgres = Some((admin.to_owned(), name));
    Ok(TestDb { name: "postgres", db, url, folder: TempDir::new()?, postgres })
}

// The admin's address with another database: everything between the last slash and the question mark.
fn with_database(admin: &str, name: &str) -> String {
    let (path, query) = admin.split_once('?').map_or((admin, None), |(path, query)| (path, Some(query)));
    let start = path.find("://").map_or(0, |at| at + 3);
    let end = path[start..].find('/').map_or(path.len(), |at| start + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{name}{query}", &path[..end])
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let Some((admin, name)) = self.postgres.take() else { return };
        // Dropping cannot wait, and a failed test drops as well: a thread with an executor of its own.
        let drop = std::thread::spawn(move || -> anyhow::Result<()> {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let mut connection = PgConnection::connect(&admin).await?;
                let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await?;
                connection.close().await?;
                Ok(())
            })
        });
        if !matches!(drop.join(), Ok(Ok(()))) {
            tracing::warn!("a test database was left behind");
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_database_of_an_address_is_replaced() {
        let change = |url| super::with_database(url, "x");
        assert_eq!(change("postgres://u:p@h:5432/postgres"), "postgres://u:p@h:5432/x");
        assert_eq!(change("postgres://u:p@h:5432"), "postgres://u:p@h:5432/x");
        assert_eq!(change("postgres://h/postgres?sslmode=disable"), "postgres://h/x?sslmode=disable");
    }
}
