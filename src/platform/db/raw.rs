//! Any row of any table without a type for it: for backups and moves between databases, and nothing else.
//!
//! The schema is read from the database itself, so that a new table is in the next backup without a word here.
//! This is the one place beside the parent where the two databases are spoken to in their own dialects.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use futures_util::{StreamExt, stream::BoxStream};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sqlx::{
    AssertSqlSafe, Row,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};
use uuid::Uuid;

use super::{Db, MIGRATIONS, Open, OpenError, Query, Tx, placeholders};

/// The types that a column may have, as `CONTRIBUTING.md` allows them in migrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnType {
    /// `UUID`, as text.
    Uuid,
    /// `TEXT`.
    Text,
    /// `BIGINT`, and its smaller sisters.
    Integer,
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE PRECISION`.
    Double,
    /// `TIMESTAMPTZ`, in UTC with microseconds.
    Time,
    /// `DATE`.
    Date,
    /// `JSONB`.
    Json,
    /// `BYTEA`, in hexadecimal.
    Bytes,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: ColumnType,
    // As the database calls it; PostgreSQL needs a cast for the smaller integers.
    declared: String,
}

/// A table with its columns in the order of their names.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    key: Vec<String>,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is the column type of the same name")]
pub enum Cell {
    Null,
    Uuid(Uuid),
    Text(String),
    Integer(i64),
    Boolean(bool),
    Double(f64),
    Time(DateTime<Utc>),
    Date(NaiveDate),
    Json(Json),
    Bytes(Vec<u8>),
}

/// The database as it was at one moment, while others go on writing. Holds a connection.
#[derive(Debug)]
pub struct Snapshot(Tx);

impl Db {
    /// A view that does not change any more.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn snapshot(&self) -> sqlx::Result<Snapshot> {
        let open = match self {
            Self::Sqlite { snapshots, .. } => Open::Sqlite(snapshots.begin().await?),
            Self::Postgres { pool, .. } => {
                Open::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        let mut tx = Tx::from(open);
        // The moment is that of the first read, not of BEGIN.
        let () = first_read(&mut tx).await?;
        Ok(Snapshot(tx))
    }

    /// Brings the schema up to migration `version` only, for data that is of that version.
    ///
    /// # Errors
    /// As [`Db::migrate`].
    pub async fn migrate_to(&self, version: i64) -> Result<(), OpenError> {
        self.refuse_newer().await?;
        match self {
            Self::Sqlite { write, .. } => MIGRATIONS.run_to(version, write).await?,
            Self::Postgres { pool, .. } => MIGRATIONS.run_to(version, pool).await?,
        }
        Ok(())
    }
}

async fn first_read(tx: &mut Tx) -> sqlx::Result<()> {
    let sql = if tx.is_postgres() {
        "SELECT COUNT(*) FROM pg_namespace"
    } else {
        "SELECT COUNT(*) FROM sqlite_master"
    };
    tx.sql(sql).one::<(i64,)>().await?;
    Ok(())
}

impl Snapshot {
    /// Every table of the schema.
    ///
    /// # Errors
    /// As [`tables`].
    pub async fn tables(&mut self) -> sqlx::Result<Vec<Table>> {
        tables(&mut self.0).await
    }

    /// The newest migration.
    ///
    /// # Errors
    /// The database cannot be read, or has no schema.
    pub async fn version(&mut self) -> sqlx::Result<i64> {
        let (version,): (Option<i64>,) =
            self.0.sql("SELECT MAX(version) FROM _sqlx_migrations WHERE success").one().await?;
        version.ok_or(sqlx::Error::RowNotFound)
    }

    /// Every row in the order of the primary key (the same on both databases), as they arrive.
    pub fn rows<'a>(&'a mut self, table: &'a Table) -> BoxStream<'a, sqlx::Result<Vec<Cell>>> {
        let sql = AssertSqlSafe(select(table, self.0.is_postgres()));
        match &mut self.0.open {
            Open::Sqlite(tx) => sqlx::query_with(sql, SqliteArguments::default())
                .fetch(&mut **tx)
                .map(|row| from_sqlite(&row?, &table.columns))
                .boxed(),
            Open::Postgres(tx) => sqlx::query_with(sql, PgArguments::default())
                .fetch(&mut **tx)
                .map(|row| from_postgres(&row?, &table.columns))
                .boxed(),
        }
    }
}

/// Every table of the schema but `_sqlx_migrations`, by name.
///
/// # Errors
/// The database failed, or a column has a type that is not allowed in migrations.
pub async fn tables(tx: &mut Tx) -> sqlx::Result<Vec<Table>> {
    let (columns, keys) = if tx.is_postgres() {
        (
            "SELECT CAST(c.table_name AS TEXT), CAST(c.column_name AS TEXT), CAST(c.data_type AS TEXT)
             FROM information_schema.columns c JOIN information_schema.tables t
               ON t.table_schema = c.table_schema AND t.table_name = c.table_name
             WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'",
            "SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT),
               CAST(array_position(CAST(i.indkey AS INT2[]), a.attnum) AS BIGINT)
             FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
             JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey) WHERE i.indisprimary",
        )
    } else {
        (
            "SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_'",
            "SELECT m.name, c.name, c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.pk > 0",
        )
    };
    let columns: Vec<(String, String, String)> = tx.sql(columns).all().await?;
    let mut keys: Vec<(String, String, i64)> = tx.sql(keys).all().await?;
    keys.sort_by_key(|(_, _, place)| *place);
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    for (table, name, declared) in columns {
        if table == "_sqlx_migrations" {
            continue;
        }
        let kind = column_type(&declared).ok_or_else(|| {
            sqlx::Error::Configuration(
                format!("{table}.{name} has the type {declared}, which a backup cannot hold").into(),
            )
        })?;
        let entry = tables.entry(table.clone()).or_insert_with(|| Table {
            name: table,
            columns: Vec::new(),
            key: Vec::new(),
        });
        entry.columns.push(Column { name, kind, declared });
    }
    for (table, column, _) in keys {
        if let Some(table) = tables.get_mut(&table) {
            table.key.push(column);
        }
    }
    let mut tables: Vec<Table> = tables.into_values().collect();
    for table in &mut tables {
        table.columns.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok(tables)
}

fn column_type(declared: &str) -> Option<ColumnType> {
    let upper = declared.to_ascii_uppercase();
    Some(match upper.split('(').next().unwrap_or_default().trim() {
        "UUID" => ColumnType::Uuid,
        "TEXT" | "VARCHAR" | "CHARACTER VARYING" => ColumnType::Text,
        "BIGINT" | "INTEGER" | "SMALLINT" => ColumnType::Integer,
        "BOOLEAN" => ColumnType::Boolean,
        "DOUBLE PRECISION" | "REAL" => ColumnType::Double,
        "TIMESTAMPTZ" | "TIMESTAMP WITH TIME ZONE" => ColumnType::Time,
        "DATE" => ColumnType::Date,
        "JSONB" => ColumnType::Json,
        "BYTEA" | "BLOB" => ColumnType::Bytes,
        _ => return None,
    })
}

/// A name as SQL takes it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn select(table: &Table, postgres: bool) -> String {
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| match (postgres, column.kind, column.declared.as_str()) {
            (true, ColumnType::Integer, "integer" | "smallint") => {
                format!("CAST({} AS BIGINT)", quoted(&column.name))
            }
            (true, ColumnType::Double, "real") => {
                format!("CAST({} AS DOUBLE PRECISION)", quoted(&column.name))
            }
            _ => quoted(&column.name),
        })
        .collect();
    let by_key = |column: &&Column| {
        table.key.is_empty() && column.kind != ColumnType::Json || table.key.contains(&column.name)
    };
    let mut order: Vec<&Column> = table.columns.iter().filter(by_key).collect();
    order.sort_by_key(|column| table.key.iter().position(|key| *key == column.name));
    let order: Vec<String> = order
        .iter()
        .map(|column| {
            // PostgreSQL sorts text by the language of the database, SQLite by bytes.
            let bytes = if postgres && column.kind == ColumnType::Text { " COLLATE \"C\"" } else { "" };
            format!("{}{bytes} NULLS FIRST", quoted(&column.name))
        })
        .collect();
    let order = if order.is_empty() { String::new() } else { format!(" ORDER BY {}", order.join(", ")) };
    format!("SELECT {} FROM {}{order}", columns.join(", "), quoted(&table.name))
}

macro_rules! decoder {
    ($name:ident, $row:ty) => {
        fn $name(row: &$row, columns: &[Column]) -> sqlx::Result<Vec<Cell>> {
            columns
                .iter()
                .enumerate()
                .map(|(index, column)| {
                    let cell = match column.kind {
                        ColumnType::Uuid => row.try_get::<Option<Uuid>, _>(index)?.map(Cell::Uuid),
                        ColumnType::Text => row.try_get::<Option<String>, _>(index)?.map(Cell::Text),
                        ColumnType::Integer => row.try_get::<Option<i64>, _>(index)?.map(Cell::Integer),
                        ColumnType::Boolean => row.try_get::<Option<bool>, _>(index)?.map(Cell::Boolean),
                        ColumnType::Double => row.try_get::<Option<f64>, _>(index)?.map(Cell::Double),
                        ColumnType::Time => row.try_get::<Option<DateTime<Utc>>, _>(index)?.map(Cell::Time),
                        ColumnType::Date => row.try_get::<Option<NaiveDate>, _>(index)?.map(Cell::Date),
                        ColumnType::Json => row.try_get::<Option<Json>, _>(index)?.map(Cell::Json),
                        ColumnType::Bytes => row.try_get::<Option<Vec<u8>>, _>(index)?.map(Cell::Bytes),
                    };
                    Ok(cell.unwrap_or(Cell::Null))
                })
                .collect()
        }
    };
}
decoder!(from_sqlite, SqliteRow);
decoder!(from_postgres, PgRow);

impl Cell {
    /// As it stands in a backup.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Uuid(id) => id.to_string().into(),
            Self::Text(text) => text.as_str().into(),
            Self::Integer(n) => (*n).into(),
            Self::Boolean(on) => (*on).into(),
            // JSON has no word for infinity and not-a-number.
            Self::Double(n) => {
                serde_json::Number::from_f64(*n).map_or_else(|| n.to_string().into(), Json::Number)
            }
            Self::Time(time) => time.to_rfc3339_opts(SecondsFormat::Micros, true).into(),
            Self::Date(date) => date.to_string().into(),
            // Wrapped, so that a JSON null in a column and an empty column stay apart.
            Self::Json(value) => serde_json::json!({ "json": value }),
            Self::Bytes(bytes) => hex::encode(bytes).into(),
        }
    }

    /// Reads what [`Cell::to_json`] wrote; `None` where it is not of that type.
    pub fn from_json(value: Json, kind: ColumnType) -> Option<Self> {
        Some(match (kind, value) {
            (_, Json::Null) => Self::Null,
            (ColumnType::Uuid, Json::String(text)) => Self::Uuid(text.parse().ok()?),
            (ColumnType::Text, Json::String(text)) => Self::Text(text),
            (ColumnType::Integer, Json::Number(n)) => Self::Integer(n.as_i64()?),
            (ColumnType::Boolean, Json::Bool(on)) => Self::Boolean(on),
            (ColumnType::Double, Json::Number(n)) => Self::Double(n.as_f64()?),
            (ColumnType::Double, Json::String(text)) => Self::Double(text.parse().ok()?),
            (ColumnType::Time, Json::String(text)) => Self::Time(text.parse().ok()?),
            (ColumnType::Date, Json::String(text)) => Self::Date(text.parse().ok()?),
            (ColumnType::Json, Json::Object(mut object)) => Self::Json(object.remove("json")?),
            (ColumnType::Bytes, Json::String(text)) => Self::Bytes(hex::decode(text).ok()?),
            _ => return None,
        })
    }

    fn bind(self, query: Query<'_>, kind: ColumnType) -> Query<'_> {
        match self {
            // Even an empty value has a type on PostgreSQL.
            Self::Null => match kind {
                ColumnType::Uuid => query.bind(None::<Uuid>),
                ColumnType::Text => query.bind(None::<String>),
                ColumnType::Integer => query.bind(None::<i64>),
                ColumnType::Boolean => query.bind(None::<bool>),
                ColumnType::Double => query.bind(None::<f64>),
                ColumnType::Time => query.bind(None::<DateTime<Utc>>),
                ColumnType::Date => query.bind(None::<NaiveDate>),
                ColumnType::Json => query.bind(None::<Json>),
                ColumnType::Bytes => query.bind(None::<Vec<u8>>),
            },
            Self::Uuid(value) => query.bind(value),
            Self::Text(value) => query.bind(value),
            Self::Integer(value) => query.bind(value),
            Self::Boolean(value) => query.bind(value),
            Self::Double(value) => query.bind(value),
            Self::Time(value) => query.bind(value),
            Self::Date(value) => query.bind(value),
            Self::Json(value) => query.bind(value),
            Self::Bytes(value) => query.bind(value),
        }
    }
}

/// A row as a line of JSON: what a backup holds, and what is compared after a move.
///
/// # Errors
/// None that a row can cause.
pub fn write_row(out: &mut Vec<u8>, table: &Table, row: &[Cell]) -> serde_json::Result<()> {
    let object: serde_json::Map<_, _> =
        table.columns.iter().zip(row).map(|(column, cell)| (column.name.clone(), cell.to_json())).collect();
    serde_json::to_writer(&mut *out, &object)?;
    out.push(b'\n');
    Ok(())
}

/// How many rows of `columns` columns go into one [`insert`]: both databases take 30,000 values.
pub fn rows_at_once(columns: usize) -> usize {
    (30_000 / columns.max(1)).clamp(1, 500)
}

/// Writes rows whose cells are in the order of `columns`.
///
/// # Errors
/// The database failed, or refuses a row.
pub async fn insert(tx: &mut Tx, table: &str, columns: &[Column], rows: Vec<Vec<Cell>>) -> sqlx::Result<()> {
    if rows.is_empty() || columns.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = columns.iter().map(|column| quoted(&column.name)).collect();
    let values: Vec<String> = (0..rows.len())
        .map(|row| format!("({})", placeholders(row * columns.len() + 1, columns.len())))
        .collect();
    let sql = format!("INSERT INTO {} ({}) VALUES {}", quoted(table), names.join(", "), values.join(", "));
    let mut query = tx.sql_built(sql);
    for row in rows {
        for (cell, column) in row.into_iter().zip(columns) {
            query = cell.bind(query, column.kind);
        }
    }
    query.execute().await?;
    Ok(())
}

/// How many rows a table has.
///
/// # Errors
/// The database failed.
pub async fn count(tx: &mut Tx, table: &str) -> sqlx::Result<i64> {
    let (rows,): (i64,) = tx.sql_built(format!("SELECT COUNT(*) FROM {}", quoted(table))).one().await?;
    Ok(rows)
}

/// Takes every row out of a table.
///
/// # Errors
/// The database failed, or refuses.
pub async fn clear(tx: &mut Tx, table: &str) -> sqlx::Result<()> {
    tx.sql_built(format!("DELETE FROM {}", quoted(table))).execute().await?;
    Ok(())
}

/// The foreign keys that [`suspend_references`] took away.
#[derive(Debug)]
#[must_use = "references stay suspended until they are restored"]
pub struct References(Vec<(String, String, String)>);

/// Lets rows be written in any order within this transaction, whatever refers to what. On PostgreSQL the foreign
/// keys are dropped and made again (its schema changes are part of the transaction); SQLite checks at the commit.
///
/// # Errors
/// The database failed.
pub async fn suspend_references(tx: &mut Tx) -> sqlx::Result<References> {
    if !tx.is_postgres() {
        tx.sql("PRAGMA defer_foreign_keys = ON").execute().await?;
        return Ok(References(Vec::new()));
    }
    let keys: Vec<(String, String, String)> = tx
        .sql(
            "SELECT CAST(CAST(conrelid AS regclass) AS TEXT), CAST(conname AS TEXT), pg_get_constraintdef(oid)
             FROM pg_constraint WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace)",
        )
        .all()
        .await?;
    for (table, name, _) in &keys {
        tx.sql_built(format!("ALTER TABLE {table} DROP CONSTRAINT {}", quoted(name))).execute().await?;
    }
    Ok(References(keys))
}

/// Undoes [`suspend_references`]; every reference is checked.
///
/// # Errors
/// The database failed, or something refers to what is not there.
pub async fn restore_references(tx: &mut Tx, references: References) -> sqlx::Result<()> {
    for (table, name, definition) in &references.0 {
        tx.sql_built(format!("ALTER TABLE {table} ADD CONSTRAINT {} {definition}", quoted(name)))
            .execute()
            .await?;
    }
    Ok(())
}
