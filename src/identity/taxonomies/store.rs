//! Where vocabularies stand.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    Platform,
    db::{Db, Tx},
    error::Result,
    events, id, jobs,
};
use uuid::Uuid;

use super::{
    Kept,
    rules::{Concept, Scheme, name_slugs},
};
use crate::{
    audit::{self, Entry},
    events::TaxonomyChanged,
};

#[derive(sqlx::FromRow)]
struct SchemeRow {
    id: Uuid,
    slug: String,
    uri: String,
    titles: String,
    classifies: bool,
    revision: i64,
    changed_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct ConceptRow {
    uri: String,
    slug: String,
    content: String,
}

impl SchemeRow {
    fn kept(self, rows: Vec<ConceptRow>) -> Result<Kept> {
        let mut concepts = BTreeMap::new();
        for row in rows {
            let concept: Concept = serde_json::from_str(&row.content)?;
            concepts.insert(row.uri, Concept { slug: row.slug, ..concept });
        }
        let titles = serde_json::from_str(&self.titles)?;
        let scheme = Scheme { uri: self.uri, titles, concepts };
        Ok(Kept::new(self.id, self.slug, self.classifies, (self.revision, self.changed_at), scheme))
    }
}

const SCHEME: &str =
    "SELECT id, slug, uri, titles, classifies, revision, changed_at FROM taxonomy_schemes WHERE id = $1";
const CONCEPTS: &str = "SELECT uri, slug, content FROM taxonomy_concepts WHERE scheme_id = $1";

/// Every vocabulary with how often it was changed, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn revisions(db: &Db) -> Result<Vec<(Uuid, i64)>> {
    Ok(db.read("SELECT id, revision FROM taxonomy_schemes ORDER BY created_at, id").all().await?)
}

/// A whole vocabulary; `None` where there is none (any more).
///
/// # Errors
/// The database failed.
pub async fn load(db: &Db, scheme: Uuid) -> Result<Option<Kept>> {
    let row: Option<SchemeRow> = db.read(SCHEME).bind(scheme).optional().await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(row.kept(db.read(CONCEPTS).bind(scheme).all().await?)?))
}

/// The same, for changing it: whoever else wants to change a vocabulary waits until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn load_for_change(tx: &mut Tx, scheme: Uuid) -> Result<Option<Kept>> {
    tx.lock("taxonomies").await?;
    let row: Option<SchemeRow> = tx.sql(SCHEME).bind(scheme).optional().await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(row.kept(tx.sql(CONCEPTS).bind(scheme).all().await?)?))
}

/// Whether a vocabulary with this place or this URI is there.
///
/// # Errors
/// The database failed.
pub async fn is_taken(tx: &mut Tx, slug: &str, uri: &str) -> Result<bool> {
    let (n,): (i64,) = tx
        .sql("SELECT COUNT(*) FROM taxonomy_schemes WHERE slug = $1 OR uri = $2")
        .bind(slug.to_owned())
        .bind(uri.to_owned())
        .one()
        .await?;
    Ok(n > 0)
}

/// Makes a vocabulary with everything in it.
///
/// # Errors
/// The database failed, or its place or URI is taken.
pub async fn create(
    tx: &mut Tx,
    platform: &Platform,
    (slug, classifies): (&str, bool),
    scheme: &Scheme,
) -> Result<Uuid> {
    let (new, now) = (id::new(), platform.clock.now());
    tx.sql(
        "INSERT INTO taxonomy_schemes (id, slug, uri, titles, classifies, revision, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7)",
    )
    .bind(new)
    .bind(slug.to_owned())
    .bind(scheme.uri.clone())
    .bind(serde_json::to_string(&scheme.titles)?)
    .bind(classifies)
    .bind(now)
    .bind(now)
    .execute()
    .await?;
    let mut scheme = scheme.clone();
    name_slugs(&mut scheme);
    for (uri, concept) in &scheme.concepts {
        put(tx, new, uri, concept).await?;
    }
    events::publish(tx, &platform.clock, &TaxonomyChanged { scheme: new }).await?;
    Ok(new)
}

async fn put(tx: &mut Tx, scheme: Uuid, uri: &str, concept: &Concept) -> Result<()> {
    tx.sql(
        "INSERT INTO taxonomy_concepts (id, scheme_id, uri, slug, content) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (scheme_id, uri) DO UPDATE SET content = excluded.content, slug = excluded.slug",
    )
    .bind(id::new())
    .bind(scheme)
    .bind(uri.to_owned())
    .bind(concept.slug.clone())
    .bind(serde_json::to_string(concept)?)
    .execute()
    .await?;
    Ok(())
}

/// Keeps what has changed of a vocabulary, with an entry in the log, and tells the others; `false` where nothing has.
///
/// # Errors
/// The database failed.
pub async fn save(
    tx: &mut Tx,
    platform: &Platform,
    before: &Kept,
    (after, classifies): (&Scheme, bool),
    entry: Entry,
) -> Result<bool> {
    let old = &before.scheme;
    let changed: Vec<(&String, &Concept)> =
        after.concepts.iter().filter(|(uri, concept)| old.concepts.get(*uri) != Some(*concept)).collect();
    if changed.is_empty() && old.titles == after.titles && before.classifies == classifies {
        return Ok(false);
    }
    for (uri, concept) in &changed {
        put(tx, before.id, uri, concept).await?;
    }
    tx.sql(
        "UPDATE taxonomy_schemes SET titles = $2, classifies = $3, revision = revision + 1, changed_at = $4
         WHERE id = $1",
    )
    .bind(before.id)
    .bind(serde_json::to_string(&after.titles)?)
    .bind(classifies)
    .bind(platform.clock.now())
    .execute()
    .await?;
    audit::record(tx, platform.clock.now(), entry).await?;
    events::publish(tx, &platform.clock, &TaxonomyChanged { scheme: before.id }).await?;
    Ok(true)
}

/// Deletes a vocabulary with everything in it.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, platform: &Platform, scheme: Uuid, entry: Entry) -> Result<()> {
    tx.sql("DELETE FROM taxonomy_concepts WHERE scheme_id = $1").bind(scheme).execute().await?;
    tx.sql("DELETE FROM taxonomy_schemes WHERE id = $1").bind(scheme).execute().await?;
    audit::record(tx, platform.clock.now(), entry).await?;
    events::publish(tx, &platform.clock, &TaxonomyChanged { scheme }).await?;
    Ok(())
}

/// Commits, and wakes whoever listens.
///
/// # Errors
/// The database failed.
pub async fn commit(tx: Tx) -> Result<()> {
    tx.commit().await?;
    jobs::wake();
    Ok(())
}
