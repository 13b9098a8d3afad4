//! `halqa certificate`.

use clap::Subcommand;
use halqa_platform::{
    acme::{rules, store},
    clock::Clock,
    config::Config,
};

use super::End;

/// What to do with it.
#[derive(Debug, Subcommand)]
pub enum Certificate {
    /// Say how it stands, and how the last try for one went
    Show,
    /// Have a server order a new one now (it must be running, or it does so when it starts)
    Renew,
}

/// Runs the command; the server may be running.
pub async fn run(what: Certificate, config: Config) -> anyhow::Result<End> {
    let Some(acme) = &config.acme else {
        anyhow::bail!("tls.acme.domains is empty: the program gets no certificates by itself")
    };
    let db = halqa::open(&config).await?;
    db.refuse_newer().await?;
    let (names, now) = (acme.names(), Clock::system().now());
    let end = match what {
        Certificate::Show => {
            let (certificate, last) = store::state(&db, &acme.directory, &names).await?;
            let verdict = rules::verdict(certificate.as_ref(), last.as_ref(), now);
            println!("{names}: {}", verdict.said);
            verdict.todo.map_or(End::Good, |todo| {
                println!("     → {todo}");
                End::Faults
            })
        }
        Certificate::Renew => {
            store::renew_now(&db, &acme.directory, &names, now).await?;
            println!("{names}: a server orders a new one now. `halqa certificate show` says how it went.");
            End::Good
        }
    };
    db.close().await;
    Ok(end)
}
