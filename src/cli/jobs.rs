//! `halqa jobs …`: what waits, what failed for good, and what to do about it.

use clap::{Args, Subcommand, ValueEnum};
use halqa_platform::{
    clock::Clock,
    config::Config,
    db::Db,
    jobs::{self, JobState, StoredJob},
};
use uuid::Uuid;

use super::End;

/// Jobs.
#[derive(Debug, Subcommand)]
pub enum Jobs {
    /// List jobs, newest first, with their last error
    List {
        /// Which
        #[arg(long, value_enum, default_value_t = Which::Dead)]
        state: Which,
        /// Of one kind only, such as mail.send
        #[arg(long)]
        kind: Option<String>,
    },
    /// Give dead jobs all their attempts again, from now
    Retry(Chosen),
    /// Take dead jobs out of the queue: their work is then never done
    Delete(Chosen),
}

/// Where the jobs stand.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Which {
    /// Failed for good
    Dead,
    /// Waiting
    Queued,
    /// Being done
    Running,
    /// All of them
    All,
}

impl Which {
    const fn states(self) -> &'static [JobState] {
        match self {
            Self::Dead => &[JobState::Dead],
            Self::Queued => &[JobState::Queued],
            Self::Running => &[JobState::Running],
            Self::All => &[JobState::Dead, JobState::Running, JobState::Queued],
        }
    }
}

/// Which dead jobs.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Their ids
    #[arg(required_unless_present = "all")]
    ids: Vec<Uuid>,
    /// Every dead job
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// With --all: of one kind only
    #[arg(long, requires = "all")]
    kind: Option<String>,
}

/// Runs the command; the server may be running.
pub async fn run(jobs: Jobs, config: Config) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    db.refuse_newer().await?;
    anyhow::ensure!(
        db.version().await? == Some(Db::known_version()),
        "the database is not of this version: start the server once, or run `halqa migrate`"
    );
    let end = match jobs {
        Jobs::List { state, kind } => list(&db, state, kind.as_deref()).await,
        Jobs::Retry(chosen) => retry(&db, &chosen).await,
        Jobs::Delete(chosen) => delete(&db, &chosen).await,
    };
    db.close().await;
    end
}

async fn find(db: &Db, state: JobState, kind: Option<&str>) -> anyhow::Result<Vec<StoredJob>> {
    const PAGE: i64 = 500;
    let mut found = Vec::new();
    let mut before = None;
    loop {
        let page = jobs::list_of(db, state, kind.unwrap_or_default(), before, PAGE).await?;
        before = page.last().map(|job| job.id);
        found.extend(page);
        if before.is_none() {
            return Ok(found);
        }
    }
}

async fn list(db: &Db, which: Which, kind: Option<&str>) -> anyhow::Result<End> {
    for state in which.states() {
        for job in find(db, *state, kind).await? {
            let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            println!(
                "{}\t{}\t{}\t{} attempts\tmade {}\tdue {}\t{}",
                job.id,
                job.kind,
                job.state.name(),
                job.attempts,
                job.created_at.format("%Y-%m-%dT%H:%M:%SZ"),
                job.run_at.format("%Y-%m-%dT%H:%M:%SZ"),
                line(job.last_error.as_deref().unwrap_or_default()),
            );
        }
    }
    Ok(End::Good)
}

impl Chosen {
    fn which(&self) -> Vec<jobs::Chosen> {
        match (self.all, &self.kind) {
            (false, _) => self.ids.iter().copied().map(jobs::Chosen::One).collect(),
            (true, Some(kind)) => vec![jobs::Chosen::Kind(kind.clone())],
            (true, None) => vec![jobs::Chosen::All],
        }
    }
}

async fn retry(db: &Db, chosen: &Chosen) -> anyhow::Result<End> {
    let mut tally = Tally::default();
    for which in chosen.which() {
        let mut tx = db.begin().await?;
        tally.add(&which, jobs::retry_dead(&mut tx, &Clock::system(), &which).await?);
        tx.commit().await?;
    }
    Ok(tally.end("will be tried again"))
}

async fn delete(db: &Db, chosen: &Chosen) -> anyhow::Result<End> {
    let mut tally = Tally::default();
    for which in chosen.which() {
        let mut tx = db.begin().await?;
        tally.add(&which, jobs::delete_dead(&mut tx, &which).await?);
        tx.commit().await?;
    }
    Ok(tally.end("deleted"))
}

#[derive(Default)]
struct Tally {
    done: u64,
    refused: usize,
}

impl Tally {
    fn add(&mut self, which: &jobs::Chosen, done: u64) {
        self.done += done;
        if let (jobs::Chosen::One(id), 0) = (which, done) {
            self.refused += 1;
            eprintln!("halqa: {id}: there is no dead job with this id");
        }
    }

    fn end(&self, what: &str) -> End {
        println!("{} jobs {what}", self.done);
        if self.refused == 0 { End::Good } else { End::Faults }
    }
}
