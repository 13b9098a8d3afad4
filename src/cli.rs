//! `halqa` and its commands.

mod accounts;
mod certificate;
mod courses;
mod demo;
mod jobs;
mod retention;
mod serving;
mod upkeep;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use halqa::{App, StartError};
use halqa_platform::{clock::Clock, config::Config, telemetry};

/// An e-learning and community server. Without a command it serves.
#[derive(Debug, Parser)]
#[command(name = "halqa", version, about, after_help = AFTER)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER: &str = "Settings: config/halqa.toml or HALQA_… variables; that file documents each. \
Exit status: 0 good, 1 faults found, 2 could not run.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site (what `halqa` does without a command)
    Serve,
    /// Run jobs and deliver events only, beside servers started with HALQA_WORKER=off
    Worker,
    /// Bring the database up to date (a backup is made before) and end
    Migrate,
    /// Courses as files
    #[command(subcommand)]
    Course(courses::Course),
    /// Accounts
    #[command(subcommand)]
    User(accounts::User),
    /// Work that is done later: what waits, and what failed for good
    #[command(subcommand)]
    Jobs(jobs::Jobs),
    /// The certificate that the program gets by itself (tls.acme.domains)
    #[command(subcommand)]
    Certificate(certificate::Certificate),
    /// How long things are kept: the rules, and doing what they say
    #[command(subcommand)]
    Retention(retention::Retention),
    /// Fill the site with demo accounts, and with made-up learners for measuring
    Demo(demo::Demo),
    /// Write everything into one file, also while the server runs
    Backup {
        /// The file to write, such as halqa.zip
        to: PathBuf,
    },
    /// Read a backup into an empty data folder and database
    Restore {
        /// The backup
        from: PathBuf,
        /// Only check that it is whole
        #[arg(long)]
        verify: bool,
    },
    /// Move everything into another, empty database (SQLite to PostgreSQL or back), and compare both table by table
    Move {
        /// Its address: postgres://… or the path of a new SQLite file
        to: String,
    },
    /// Look at database, folders, clock, mail and languages, and say what to do
    Doctor,
}

/// How a command ended, other than by an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Good.
    Good,
    /// Faults were found and printed.
    Faults,
}

/// Runs the command; prints one sentence where it cannot.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match begin(arguments.command.unwrap_or(Command::Serve)) {
        Ok(End::Good) => ExitCode::SUCCESS,
        Ok(End::Faults) => ExitCode::from(1),
        Err(error) => {
            eprintln!("halqa: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn begin(command: Command) -> anyhow::Result<End> {
    // Checking files needs no settings and no database.
    if let Command::Course(course) = &command
        && let Some(end) = courses::without_data(course)
    {
        return end;
    }
    let config = Config::load()?;
    telemetry::init(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .on_thread_park(halqa::memory::rest)
        .build()?;
    // On a thread that rests now and then, which this one does not.
    runtime.block_on(async { tokio::spawn(execute(command, config)).await? })
}

async fn execute(command: Command, config: Config) -> anyhow::Result<End> {
    match command {
        Command::Serve => serving::serve(config).await,
        Command::Worker => serving::work(config).await,
        Command::Migrate => upkeep::migrate(config).await,
        Command::Course(course) => courses::run(course, config).await,
        Command::User(user) => accounts::run(user, config).await,
        Command::Jobs(jobs) => jobs::run(jobs, config).await,
        Command::Certificate(certificate) => certificate::run(certificate, config).await,
        Command::Retention(retention) => retention::run(retention, config).await,
        Command::Demo(demo) => demo::run(demo, config).await,
        Command::Backup { to } => upkeep::backup(config, &to).await,
        Command::Restore { from, verify } => upkeep::restore(config, &from, verify).await,
        Command::Move { to } => upkeep::move_to(config, &to).await,
        Command::Doctor => upkeep::doctor(config).await,
    }
}

/// The program over the data as it is, brought up to date.
async fn app(config: Config) -> Result<App, StartError> {
    App::start(config, Clock::system()).await
}
