//! `halqa retention …`: how long things are kept, and what the rules would do or do.

use clap::Subcommand;
use halqa::{App, KINDS};
use halqa_platform::{
    clock::Clock,
    config::Config,
    db::Db,
    lang::Lang,
    retention::{self, Rule},
    text::plain,
};

use super::End;

/// How long things are kept.
#[derive(Debug, Subcommand)]
pub enum Retention {
    /// List the rules
    List,
    /// Do what the rules say, as the daily job does; the server may be running
    Run {
        /// Only say how much each rule would let go, and how old the oldest of it is; nothing is changed
        #[arg(long)]
        dry_run: bool,
        /// Of one kind only, such as mails
        #[arg(long)]
        kind: Option<String>,
    },
}

/// Runs the command.
pub async fn run(command: Retention, config: Config) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    db.refuse_newer().await?;
    anyhow::ensure!(
        db.version().await? == Some(Db::known_version()),
        "the database is not of this version: start the server once, or run `halqa migrate`"
    );
    let app = App::assemble(config, Clock::system(), db)?;
    let platform = &app.platform;
    let mut rules = retention::rules(&platform.db, &platform.config, KINDS).await.map_err(failed)?;
    let end = match command {
        Retention::List => {
            rules.iter().for_each(|rule| println!("{}", line(rule)));
            End::Good
        }
        Retention::Run { dry_run, kind } => {
            if let Some(kind) = kind {
                rules.retain(|rule| rule.kind.key == kind);
                anyhow::ensure!(
                    !rules.is_empty(),
                    "there is no kind {kind}; `halqa retention list` names them"
                );
            }
            work(&app, &rules, dry_run).await?
        }
    };
    platform.db.close().await;
    Ok(end)
}

fn failed(error: halqa_platform::error::Error) -> anyhow::Error {
    anyhow::anyhow!("{error:?}")
}

fn line(rule: &Rule) -> String {
    let state = if rule.active { "on" } else { "off" };
    format!("{}\t{state}\t{} days\t{}", rule.kind.key, rule.days, plain(&rule.reading(Lang::En)))
}

async fn work(app: &App, rules: &[Rule], dry_run: bool) -> anyhow::Result<End> {
    let mut end = End::Good;
    for rule in rules.iter().filter(|rule| rule.active) {
        if dry_run {
            let look = retention::look(&app.platform, rule).await.map_err(failed)?;
            let oldest =
                look.oldest.map_or_else(|| "-".to_owned(), |at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
            println!("{}\twould let go {}\toldest {oldest}", rule.kind.key, look.items);
            continue;
        }
        match retention::run(&app.platform, rule).await {
            Ok(items) => println!("{}\tlet go {items}", rule.kind.key),
            Err(error) => {
                eprintln!("halqa: {}: {error:?}", rule.kind.key);
                end = End::Faults;
            }
        }
    }
    Ok(end)
}
