//! One door to SQLite and PostgreSQL.
//!
//! Every statement is one portable SQL text with `$1` placeholders; a row type needs only
//! `#[derive(sqlx::FromRow)]`. Rules that keep one text right on both (each has bitten somebody):
//! times are `chrono::DateTime<Utc>` in whole microseconds from [`crate::clock`]; lower-casing is done in Rust;
//! `CAST(SUM(x) AS BIGINT)`; a lone parameter is `CAST($1 AS TEXT)`; no `ANY`, `ILIKE`, `GREATEST`, date
//! arithmetic; names are sorted in Rust. Write transactions are short and wait for nothing but the database.

pub mod raw;
mod readers;
pub mod transfer;

use std::{path::Path, pin::Pin, time::Duration};

use sqlx::{
    Arguments, AssertSqlSafe, Connection, Encode, FromRow, PgPool, Postgres, SqlSafeStr, SqlStr, Sqlite,
    SqlitePool, Type,
    postgres::{PgArguments, PgPoolOptions, PgRow},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow,
        SqliteSynchronous,
    },
};

use readers::Readers;

/// How many statements read at the same time; more than processors only wait for one another.
const READERS: usize = 4;
/// The same on a server, which is further away; its `max_connections` is shared with the pool and other processes.
const SERVER_READERS: usize = 8;

/// What the database may say instead of an answer.
pub type Error = sqlx::Error;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Every migration, carried in the program.
pub static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations");

/// A row type that either database can fill.
pub trait Record:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static
{
}
impl<T> Record for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static
{
}

/// A value that can be bound to a placeholder on either database.
pub trait Value:
    for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> + Send
{
}
impl<T> Value for T where
    T: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> + Send
{
}

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    /// Many readers beside one writer, as SQLite's WAL allows.
    Sqlite {
        /// Read-only connections, for single statements.
        read: Readers<Sqlite>,
        /// Read-only connections for whole transactions.
        snapshots: SqlitePool,
        /// The one connection that writes.
        write: SqlitePool,
    },
    /// A PostgreSQL server.
    Postgres {
        /// For single statements that read.
        read: Readers<Postgres>,
        /// For everything else.
        pool: PgPool,
    },
}

/// A transaction; rolled back where it is dropped without [`Tx::commit`].
pub struct Tx {
    open: Open,
    last: Vec<Last>,
    /// What it was told about; see [`Tx::first_time`].
    told: Vec<&'static str>,
}

/// The transaction itself.
#[derive(Debug)]
pub(crate) enum Open {
    /// On the one writing connection, begun IMMEDIATE.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// READ COMMITTED; see [`Tx::lock`].
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// What is done right before the commit; see [`Tx::at_commit`].
type Last = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, sqlx::Result<()>> + Send + Sync>;

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx").field("open", &self.open).field("last", &self.last.len()).finish()
    }
}

enum Args {
    Sqlite(SqliteArguments),
    Postgres(PgArguments),
}

enum Target<'a> {
    Pool(&'a Db),
    Tx(&'a mut Tx),
}

/// A statement and its bound values, ready to run.
#[must_use = "a query does nothing until it is run"]
pub struct Query<'a> {
    sql: SqlStr,
    args: Args,
    target: Target<'a>,
    write: bool,
    error: Option<sqlx::Error>,
}

/// Why the database cannot be used; each is one sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Neither `sqlite:` nor `postgres:`.
    #[error("DATABASE_URL: this program knows sqlite: and postgres: addresses, not {0:?}")]
    UnknownScheme(String),
    /// Cannot be opened or reached.
    #[error("the database cannot be opened ({target}): {source}")]
    Unreachable {
        /// Which, without its password.
        target: String,
        /// Why.
        source: sqlx::Error,
    },
    /// A newer program has been here.
    #[error(
        "the database is of a newer version (migration {found}) than this program (migration {known}): start the newer program, or restore the backup that was made before the upgrade. Nothing was changed"
    )]
    Newer {
        /// What stands in the database.
        found: i64,
        /// What this program knows.
        known: i64,
    },
    /// A migration failed.
    #[error("the database could not be brought up to date: {0}. Nothing was changed by the failed step")]
    Migration(#[from] sqlx::migrate::MigrateError),
}

impl Db {
    /// Opens the database at `url`: `sqlite:` with a path, or `postgres:`. Makes the SQLite file where there is none.
    ///
    /// # Errors
    /// [`OpenError::UnknownScheme`], [`OpenError::Unreachable`].
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(10))
                // Asking before each statement would double the way to the server. After a pause, in which it may
                // have been restarted, a connection is asked.
                .test_before_acquire(false)
                .before_acquire(|connection, about| {
                    Box::pin(async move {
                        Ok(about.idle_for < Duration::from_secs(5) || connection.ping().await.is_ok())
                    })
                })
                .connect(url)
                .await
                .map_err(|source| OpenError::Unreachable { target: without_password(url), source })?;
            let read = Readers::new((*pool.connect_options()).clone(), SERVER_READERS);
            return Ok(Self::Postgres { read, pool });
        }
        let Some(path) = url.strip_prefix("sqlite:") else {
            return Err(OpenError::UnknownScheme(without_password(url)));
        };
        let path = Path::new(path.trim_start_matches("//"));
        Self::open_sqlite(path)
            .await
            .map_err(|source| OpenError::Unreachable { target: path.display().to_string(), source })
    }

    async fn open_sqlite(path: &Path) -> sqlx::Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .pragma("mmap_size", "268435456")
            .pragma("cache_size", "-8000")
            .optimize_on_close(true, None);
        // A file does not go away as a server does: no asking before each statement.
        let pool = || SqlitePoolOptions::new().test_before_acquire(false);
        let write = pool().max_connections(1).connect_with(options.clone()).await?;
        // Whoever only reads cannot tidy up at the end.
        let options = options.read_only(true).optimize_on_close(false, None);
        let snapshots = pool().max_connections(2).connect_lazy_with(options.clone());
        let read = Readers::new(options, READERS);
        read.lend().await?.give_back();
        Ok(Self::Sqlite { read, snapshots, write })
    }

    /// The newest migration in the database; `None` for an empty one.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn version(&self) -> sqlx::Result<Option<i64>> {
        let known = match self {
            Self::Sqlite { .. } => "SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'",
            Self::Postgres { .. } => {
                "SELECT COUNT(*) FROM pg_tables WHERE tablename = '_sqlx_migrations' AND schemaname = current_schema()"
            }
        };
        let (tables,): (i64,) = self.read(known).one().await?;
        if tables == 0 {
            return Ok(None);
        }
        let (version,): (Option<i64>,) =
            self.read("SELECT MAX(version) FROM _sqlx_migrations WHERE success").one().await?;
        Ok(version)
    }

    /// The newest migration that this program knows.
    pub fn known_version() -> i64 {
        MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
    }

    /// Refuses a database that a newer program made.
    ///
    /// # Errors
    /// [`OpenError::Newer`], [`OpenError::Unreachable`].
    pub async fn refuse_newer(&self) -> Result<Option<i64>, OpenError> {
        let found = self
            .version()
            .await
            .map_err(|source| OpenError::Unreachable { target: "reading its version".to_owned(), source })?;
        match found {
            Some(found) if found > Self::known_version() => {
                Err(OpenError::Newer { found, known: Self::known_version() })
            }
            found => Ok(found),
        }
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// [`OpenError::Newer`], [`OpenError::Migration`].
    pub async fn migrate(&self) -> Result<(), OpenError> {
        self.refuse_newer().await?;
        match self {
            Self::Sqlite { write, .. } => MIGRATIONS.run(write).await?,
            Self::Postgres { pool, .. } => MIGRATIONS.run(pool).await?,
        }
        Ok(())
    }

    /// A statement that only reads.
    pub fn read(&self, sql: &'static str) -> Query<'_> {
        Query::new(sql.into_sql_str(), self.args(), Target::Pool(self), false)
    }

    /// A statement that writes, whatever it returns.
    pub fn write(&self, sql: &'static str) -> Query<'_> {
        Query::new(sql.into_sql_str(), self.args(), Target::Pool(self), true)
    }

    /// A read whose text was put together in the program from fixed parts (a list of placeholders, a choice of
    /// sort order). Never from anything that came from outside.
    pub fn read_built(&self, sql: String) -> Query<'_> {
        Query::new(AssertSqlSafe(sql).into_sql_str(), self.args(), Target::Pool(self), false)
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// The database cannot be reached, or the writer is held too long by another.
    pub async fn begin(&self) -> sqlx::Result<Tx> {
        Ok(match self {
            // IMMEDIATE takes the write lock at once: no upgrade, so no SQLITE_BUSY midway.
            Self::Sqlite { write, .. } => Open::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?).into(),
            Self::Postgres { pool, .. } => Open::Postgres(pool.begin().await?).into(),
        })
    }

    /// Closes every connection; waits for those in use.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, snapshots, write } => {
                read.close().await;
                snapshots.close().await;
                write.close().await;
            }
            Self::Postgres { read, pool } => {
                read.close().await;
                pool.close().await;
            }
        }
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self, Self::Postgres { .. })
    }

    fn args(&self) -> Args {
        match self {
            Self::Sqlite { .. } => Args::Sqlite(SqliteArguments::default()),
            Self::Postgres { .. } => Args::Postgres(PgArguments::default()),
        }
    }
}

impl Tx {
    /// A statement within the transaction.
    pub fn sql(&mut self, sql: &'static str) -> Query<'_> {
        let args = self.args();
        Query::new(sql.into_sql_str(), args, Target::Tx(self), true)
    }

    /// As [`Db::read_built`], within the transaction.
    pub fn sql_built(&mut self, sql: String) -> Query<'_> {
        let args = self.args();
        Query::new(AssertSqlSafe(sql).into_sql_str(), args, Target::Tx(self), true)
    }

    /// Holds everybody else who locks the same words until this transaction ends. SQLite has one writer, so
    /// there it is held already.
    ///
    /// # Errors
    /// The database failed.
    pub async fn lock(&mut self, what: &str) -> sqlx::Result<()> {
        if self.is_postgres() {
            let bytes = crate::crypto::sha256(what.as_bytes());
            let key = i64::from_be_bytes([
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
            ]);
            self.sql("SELECT pg_advisory_xact_lock($1)").bind(key).execute().await?;
        }
        Ok(())
    }

    /// Makes it so; on return the data is on disk.
    ///
    /// # Errors
    /// The database failed; nothing of the transaction was kept.
    pub async fn commit(mut self) -> sqlx::Result<()> {
        for step in std::mem::take(&mut self.last) {
            step(&mut self).await?;
        }
        match self.open {
            Open::Sqlite(tx) => tx.commit().await,
            Open::Postgres(tx) => tx.commit().await,
        }
    }

    /// Has `step` done as the last thing before the commit, in the order in which they were given: what takes a lock
    /// that everybody wants holds it then for the shortest time, and waits for nothing else while it holds it, so that
    /// no two transactions ever wait for one another. Nothing of it is done where the transaction is rolled back.
    pub fn at_commit(
        &mut self,
        step: impl for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, sqlx::Result<()>> + Send + Sync + 'static,
    ) {
        self.last.push(Box::new(step));
    }

    /// Whether this is asked for `what` the first time in this transaction.
    pub(crate) fn first_time(&mut self, what: &'static str) -> bool {
        let first = !self.told.contains(&what);
        if first {
            self.told.push(what);
        }
        first
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.open, Open::Postgres(_))
    }

    fn args(&self) -> Args {
        match self.open {
            Open::Sqlite(_) => Args::Sqlite(SqliteArguments::default()),
            Open::Postgres(_) => Args::Postgres(PgArguments::default()),
        }
    }
}

impl From<Open> for Tx {
    fn from(open: Open) -> Self {
        Self { open, last: Vec::new(), told: Vec::new() }
    }
}

/// `count` placeholders from `$first`, with commas: for `IN (…)`.
pub fn placeholders(first: usize, count: usize) -> String {
    (first..first + count).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// Whether a statement failed because something with that key is there already.
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.is_unique_violation())
}

fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(start), Some(at)) if start + 3 < at => {
            let user = url[start + 3..at].split(':').next().unwrap_or_default();
            format!("{}{user}:…{}", &url[..start + 3], &url[at..])
        }
        _ => url.to_owned(),
    }
}

enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

impl<'a> Query<'a> {
    fn new(sql: SqlStr, args: Args, target: Target<'a>, write: bool) -> Self {
        Self { sql, args, target, write, error: None }
    }

    /// Binds the next placeholder.
    pub fn bind(mut self, value: impl Value) -> Self {
        let bound = match &mut self.args {
            Args::Sqlite(args) => args.add(value),
            Args::Postgres(args) => args.add(value),
        };
        if let Err(error) = bound {
            self.error.get_or_insert(sqlx::Error::Encode(error));
        }
        self
    }

    /// The first row.
    ///
    /// # Errors
    /// The database failed, or there is no row (`RowNotFound`).
    pub async fn one<T: Record>(self) -> sqlx::Result<T> {
        self.optional().await?.ok_or(sqlx::Error::RowNotFound)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn optional<T: Record>(self) -> sqlx::Result<Option<T>> {
        Ok(self.all().await?.into_iter().next())
    }

    /// Every row.
    ///
    /// # Errors
    /// The database failed.
    pub async fn all<T: Record>(self) -> sqlx::Result<Vec<T>> {
        match self.rows().await? {
            Rows::Sqlite(rows) => rows.iter().map(T::from_row).collect(),
            Rows::Postgres(rows) => rows.iter().map(T::from_row).collect(),
        }
    }

    /// How many rows the statement changed.
    ///
    /// # Errors
    /// The database failed.
    pub fn execute(self) -> BoxFuture<'a, sqlx::Result<u64>> {
        Box::pin(async move {
            if let Some(error) = self.error {
                return Err(error);
            }
            Ok(match (self.target, self.args) {
                (Target::Pool(Db::Sqlite { write, .. }), Args::Sqlite(args)) => {
                    sqlx::query_with(self.sql, args).execute(write).await?.rows_affected()
                }
                (Target::Tx(Tx { open: Open::Sqlite(tx), .. }), Args::Sqlite(args)) => {
                    sqlx::query_with(self.sql, args).execute(&mut **tx).await?.rows_affected()
                }
                (Target::Pool(Db::Postgres { pool, .. }), Args::Postgres(args)) => {
                    sqlx::query_with(self.sql, args).execute(pool).await?.rows_affected()
                }
                (Target::Tx(Tx { open: Open::Postgres(tx), .. }), Args::Postgres(args)) => {
                    sqlx::query_with(self.sql, args).execute(&mut **tx).await?.rows_affected()
                }
                _ => return Err(sqlx::Error::Configuration("arguments of the other database".into())),
            })
        })
    }

    // Not generic and boxed: the drivers' code is compiled once, not once for every row type.
    fn rows(self) -> BoxFuture<'a, sqlx::Result<Rows>> {
        Box::pin(async move {
            if let Some(error) = self.error {
                return Err(error);
            }
            Ok(match (self.target, self.args) {
                (Target::Pool(Db::Sqlite { write, .. }), Args::Sqlite(args)) if self.write => {
                    Rows::Sqlite(sqlx::query_with(self.sql, args).fetch_all(write).await?)
                }
                (Target::Pool(Db::Sqlite { read, .. }), Args::Sqlite(args)) => {
                    let mut lent = read.lend().await?;
                    let rows = sqlx::query_with(self.sql, args).fetch_all(lent.connection()).await?;
                    lent.give_back();
                    Rows::Sqlite(rows)
                }
                (Target::Tx(Tx { open: Open::Sqlite(tx), .. }), Args::Sqlite(args)) => {
                    Rows::Sqlite(sqlx::query_with(self.sql, args).fetch_all(&mut **tx).await?)
                }
                (Target::Pool(Db::Postgres { pool, .. }), Args::Postgres(args)) if self.write => {
                    Rows::Postgres(sqlx::query_with(self.sql, args).fetch_all(pool).await?)
                }
                (Target::Pool(Db::Postgres { read, .. }), Args::Postgres(args)) => {
                    let mut lent = read.lend().await?;
                    let rows = sqlx::query_with(self.sql, args).fetch_all(lent.connection()).await?;
                    lent.give_back();
                    Rows::Postgres(rows)
                }
                (Target::Tx(Tx { open: Open::Postgres(tx), .. }), Args::Postgres(args)) => {
                    Rows::Postgres(sqlx::query_with(self.sql, args).fetch_all(&mut **tx).await?)
                }
                _ => return Err(sqlx::Error::Configuration("arguments of the other database".into())),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_do_not_reach_messages() {
        assert_eq!(
            without_password("postgres://halqa:s3cret@db:5432/halqa"),
            "postgres://halqa:…@db:5432/halqa"
        );
        assert_eq!(without_password("mysql:x"), "mysql:x");
    }

    #[test]
    fn placeholders_count_on() {
        assert_eq!(placeholders(3, 2), "$3, $4");
        assert_eq!(placeholders(1, 0), "");
    }
}
