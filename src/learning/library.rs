//! Published courses in memory: each version compiled once, at its import, and shared by every request.
//!
//! A version never changes, so it is kept as long as anybody needs it, and its compiled form is kept beside its
//! files: a start reads it, and a program that compiles otherwise makes it anew. Which version is current is looked up in
//! the database once a second (and at once after an import in this process), so that an import by another process
//! is seen within two seconds; on PostgreSQL the database tells of it, and it is seen at once.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, RwLock},
    time::Duration,
};

use chrono::{DateTime, Utc};
use halqa_platform::{
    bell::{Bell, SLOW, Topic},
    db::{Db, Tx},
    error::Result,
    storage::{Storage, references::BlobColumn},
};
use moka::sync::Cache;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    compiled::CompiledCourse,
    format::{self, Source},
    learn::ready::Ready,
};

/// How often the database is asked for changes by who is not told of them.
pub const REFRESH: Duration = Duration::from_millis(1000);

/// A course version as it is served.
#[derive(Debug)]
pub struct Version {
    /// The version.
    pub id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// 1, 2, 3 …
    pub number: i64,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// The Git commit it was made from, where there was one.
    pub git_commit: Option<String>,
    /// What it holds.
    pub course: CompiledCourse,
    /// Rows of its course page, once made.
    pub ready: Ready,
}

#[derive(Debug, Default)]
struct Snapshot {
    by_slug: BTreeMap<String, Arc<Version>>,
    by_course: HashMap<Uuid, Arc<Version>>,
    announcing: HashSet<Uuid>,
    state: Vec<CurrentRow>,
}

/// Every published course. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Library(Arc<Shelves>);

/// What a [`Library`] holds.
#[derive(Debug)]
pub struct Shelves {
    db: Db,
    storage: Storage,
    current: RwLock<Arc<Snapshot>>,
    versions: Cache<Uuid, Arc<Version>>,
    turn: tokio::sync::Mutex<()>,
    loading: tokio::sync::Mutex<()>,
}

impl std::ops::Deref for Library {
    type Target = Shelves;

    fn deref(&self) -> &Shelves {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
struct CurrentRow {
    id: Uuid,
    slug: String,
    current_version: Uuid,
    announces: bool,
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    course_id: Uuid,
    number: i64,
    imported_at: DateTime<Utc>,
    git_commit: Option<String>,
    compiler: Option<String>,
    compiled: Option<String>,
}

/// The compiler of this program; two programs of the same name compile alike.
pub const COMPILER: &str = env!("HALQA_COMPILER");

impl Library {
    /// An empty library; fill it with [`Library::refresh`].
    pub fn new(db: Db, storage: Storage) -> Self {
        Self(Arc::new(Shelves {
            db,
            storage,
            current: RwLock::default(),
            versions: Cache::builder().max_capacity(64).time_to_idle(Duration::from_secs(3600)).build(),
            turn: tokio::sync::Mutex::default(),
            loading: tokio::sync::Mutex::default(),
        }))
    }

    /// The current version of the course at this address.
    pub fn by_slug(&self, slug: &str) -> Option<Arc<Version>> {
        self.snapshot().by_slug.get(slug).cloned()
    }

    /// The current version of this course.
    pub fn by_course(&self, course: Uuid) -> Option<Arc<Version>> {
        self.snapshot().by_course.get(&course).cloned()
    }

    /// Whether this course has announcements; the page of one that has none asks the database nothing.
    pub fn announces(&self, course: Uuid) -> bool {
        self.snapshot().announcing.contains(&course)
    }

    /// Every published course, by address.
    pub fn all(&self) -> Vec<Arc<Version>> {
        self.snapshot().by_slug.values().cloned().collect()
    }

    /// How many courses are published.
    pub fn count(&self) -> usize {
        self.snapshot().by_slug.len()
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        // A poisoned lock still holds a whole snapshot: it is only ever replaced in one step.
        Arc::clone(&self.current.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Any version, current or not (an open quiz attempt stays on its own).
    ///
    /// # Errors
    /// [`halqa_platform::error::Error::NotFound`], or its files cannot be read.
    pub async fn version(&self, id: Uuid) -> Result<Arc<Version>> {
        if let Some(known) = self.known(id) {
            return Ok(known);
        }
        // Of many who ask for the same at once, one reads it.
        let _one_at_a_time = self.loading.lock().await;
        if let Some(known) = self.known(id) {
            return Ok(known);
        }
        let row: VersionRow = self
            .db
            .read(
                "SELECT v.course_id AS course_id, v.number AS number, v.imported_at AS imported_at,
                 v.git_commit AS git_commit, c.compiler AS compiler, c.sha256 AS compiled
                 FROM course_versions v LEFT JOIN course_compiled c ON c.version_id = v.id WHERE v.id = $1",
            )
            .bind(id)
            .one()
            .await?;
        let course = self.load(id, &row).await?;
        let version = Arc::new(Version {
            id,
            course_id: row.course_id,
            number: row.number,
            imported_at: row.imported_at,
            git_commit: row.git_commit,
            course,
            ready: Ready::default(),
        });
        self.versions.insert(id, Arc::clone(&version));
        Ok(version)
    }

    // The current versions are in the snapshot however long nobody asked the cache for them.
    fn known(&self, id: Uuid) -> Option<Arc<Version>> {
        let current = self.snapshot().by_course.values().find(|version| version.id == id).cloned();
        current.or_else(|| self.versions.get(&id))
    }

    async fn load(&self, id: Uuid, row: &VersionRow) -> Result<CompiledCourse> {
        if row.compiler.as_deref() == Some(COMPILER)
            && let Some(stored) = self.stored(row).await
        {
            return Ok(stored);
        }
        let refused = match self.compile(id).await {
            Ok(course) => {
                if let Err(error) = self.store(id, &course).await {
                    tracing::warn!(version = %id, %error, "the compiled course could not be kept");
                }
                return Ok(course);
            }
            Err(error) => error,
        };
        // What was published stays, even where today's program would refuse it.
        let Some(stored) = self.stored(row).await else { return Err(refused) };
        tracing::warn!(version = %id, error = %refused, "a course is served as an earlier program compiled it");
        Ok(stored)
    }

    async fn stored(&self, row: &VersionRow) -> Option<CompiledCourse> {
        let bytes = self.storage.read(row.compiled.as_deref()?).await.ok()?;
        tokio::task::spawn_blocking(move || serde_json::from_slice(&bytes).ok()).await.ok()?
    }

    async fn compile(&self, id: Uuid) -> Result<CompiledCourse> {
        let files = files(&self.db, &self.storage, id).await?;
        let compiled = tokio::task::spawn_blocking(move || format::compile(&Source::from_files(files)))
            .await
            .map_err(anyhow::Error::new)?
            .map_err(|report| anyhow::anyhow!("version {id} does not compile any more:\n{report}"))?;
        Ok(compiled.course)
    }

    async fn store(&self, id: Uuid, course: &CompiledCourse) -> Result<()> {
        let sha256 = put_compiled(&self.storage, course).await?;
        let mut tx = self.db.begin().await?;
        note_compiled(&mut tx, id, &sha256).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a version that was compiled for an import, so that it is not compiled again.
    pub fn keep(&self, version: Version) {
        self.versions.insert(version.id, Arc::new(version));
    }

    /// Looks whether anything was published or deleted since, and takes it in.
    ///
    /// # Errors
    /// The database failed. A course whose files cannot be read is logged and left out.
    pub async fn refresh(&self) -> Result<bool> {
        let _one_at_a_time = self.turn.lock().await;
        let state: Vec<CurrentRow> = self
            .db
            .read(
                "SELECT id, slug, current_version, announces FROM courses
                 WHERE current_version IS NOT NULL AND deleted_at IS NULL ORDER BY id",
            )
            .all()
            .await?;
        if self.snapshot().state == state {
            return Ok(false);
        }
        let mut next = Snapshot { state: state.clone(), ..Snapshot::default() };
        for row in state {
            match self.version(row.current_version).await {
                Ok(version) => {
                    if row.announces {
                        next.announcing.insert(row.id);
                    }
                    next.by_slug.insert(row.slug, Arc::clone(&version));
                    next.by_course.insert(row.id, version);
                }
                Err(error) => {
                    tracing::error!(course = row.slug, %error, "course cannot be served");
                    // Asked again at the next turn: the files may come back (a folder being restored).
                    next.state.retain(|known| known.id != row.id);
                }
            }
        }
        *self.current.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(next);
        Ok(true)
    }

    /// Refreshes until `stop`.
    pub async fn watch(self, bell: Bell, stop: CancellationToken) {
        let mut ear = bell.ear(Topic::Courses);
        let mut slow = SLOW;
        loop {
            tokio::select! {
                () = ear.wait(REFRESH, slow) => {}
                () = stop.cancelled() => return,
            }
            slow = SLOW;
            if let Err(error) = self.refresh().await {
                tracing::warn!(%error, "published courses could not be looked up");
                slow = REFRESH;
            }
        }
    }
}

/// Keeps a compiled course as a blob; says its name, for [`note_compiled`].
///
/// # Errors
/// The storage failed.
pub async fn put_compiled(storage: &Storage, course: &CompiledCourse) -> Result<String> {
    let bytes = serde_json::to_vec(course)?;
    Ok(storage.put(&bytes).await.map_err(anyhow::Error::new)?)
}

/// Notes how a version was compiled by this program.
///
/// # Errors
/// The database failed.
pub async fn note_compiled(tx: &mut Tx, version: Uuid, sha256: &str) -> Result<()> {
    tx.sql(
        "INSERT INTO course_compiled (version_id, compiler, sha256) VALUES ($1, $2, $3)
         ON CONFLICT (version_id) DO UPDATE SET compiler = excluded.compiler, sha256 = excluded.sha256",
    )
    .bind(version)
    .bind(COMPILER.to_owned())
    .bind(sha256.to_owned())
    .execute()
    .await?;
    Ok(())
}

/// The files of a version as they were imported.
///
/// # Errors
/// The database failed, or a blob is missing.
pub async fn files(db: &Db, storage: &Storage, version: Uuid) -> Result<Vec<(String, Vec<u8>)>> {
    let rows: Vec<(String, String)> = db
        .read("SELECT path, sha256 FROM course_files WHERE version_id = $1 ORDER BY path")
        .bind(version)
        .all()
        .await?;
    let mut files = Vec::with_capacity(rows.len());
    for (path, sha256) in rows {
        let bytes = storage.read(&sha256).await.map_err(|error| anyhow::anyhow!("{path}: {error}"))?;
        files.push((path, bytes));
    }
    Ok(files)
}

/// Whether there is a published course that the program does not bring along itself.
///
/// # Errors
/// The database failed.
pub async fn has_own_course(db: &Db) -> Result<bool> {
    let row: Option<(Uuid,)> = db
        .read(
            "SELECT id FROM courses WHERE current_version IS NOT NULL AND deleted_at IS NULL AND bundled_hash IS NULL
             LIMIT 1",
        )
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Where the names of blobs stand: of every version of every course, current or not, and of drafts with all that
/// they were.
pub const BLOBS: &[BlobColumn] = &[
    BlobColumn { table: "course_files", column: "sha256" },
    BlobColumn { table: "course_media", column: "sha256" },
    BlobColumn { table: "course_compiled", column: "sha256" },
    BlobColumn { table: "draft_files", column: "sha256" },
    BlobColumn { table: "draft_changes", column: "before_sha256" },
    BlobColumn { table: "draft_changes", column: "after_sha256" },
    BlobColumn { table: "media_previews", column: "preview_sha256" },
];
