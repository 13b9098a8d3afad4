//! `halqa demo`.

use clap::Args;
use halqa::{bundled, first_start};
use halqa_platform::config::{Config, Demo as Wanted};

use super::End;

/// Fill the site with demo accounts, and with made-up learners for measuring
#[derive(Debug, Args)]
pub struct Demo {
    /// How many made-up learners
    #[arg(long, default_value_t = 0)]
    accounts: u64,
    /// How many enrolments among them
    #[arg(long, default_value_t = 0)]
    enrolments: u64,
}

/// Runs the command.
pub async fn run(demo: Demo, mut config: Config) -> anyhow::Result<End> {
    config.demo = Wanted::On;
    let app = super::app(config).await?;
    bundled::import(&app).await?;
    for account in first_start::demo_accounts(&app).await? {
        println!("{:<14} {:<26} {}", account.role, account.email, account.password);
    }
    if demo.accounts > 0 {
        let made = halqa::crowd::make(&app, demo.accounts, demo.enrolments).await?;
        println!("{} accounts and {} enrolments were made", made.accounts, made.enrolments);
    }
    app.platform.db.close().await;
    Ok(End::Good)
}
