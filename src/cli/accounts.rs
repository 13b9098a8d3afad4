//! `halqa user …`.

use anyhow::bail;
use clap::Subcommand;
use halqa_identity::{accounts, audit, failures, known, policy::Role, second_factor, sessions, tokens};
use halqa_platform::{config::Config, id, lang::Lang};

use super::End;

/// Accounts.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Make an account, confirmed; prints its password
    Add {
        /// The address
        email: String,
        /// The name, as the person writes it
        #[arg(long)]
        name: String,
        /// administrator, staff, author, trainer, reviewer or learner; may be given several times
        #[arg(long = "role", default_value = "learner")]
        roles: Vec<Role>,
        /// The language of their mails
        #[arg(long, default_value = "en")]
        lang: Lang,
    },
    /// List accounts, newest first
    List {
        /// Part of a name or address
        #[arg(default_value = "")]
        search: String,
    },
    /// Give an account a new password, print it, and end its sessions and reset links
    Reset {
        /// The address
        email: String,
        /// Also take away apps and passkeys of the second step, for somebody who has lost their device and codes
        #[arg(long)]
        second_step: bool,
    },
}

/// Runs the command.
pub async fn run(user: User, config: Config) -> anyhow::Result<End> {
    let app = super::app(config).await?;
    let end = match user {
        User::Add { email, name, roles, lang } => add(&app, &email, &name, &roles, lang).await,
        User::List { search } => list(&app, &search).await,
        User::Reset { email, second_step } => reset(&app, &email, second_step).await,
    };
    app.platform.db.close().await;
    end
}

fn password() -> anyhow::Result<String> {
    let code = id::code(15).map_err(|error| anyhow::anyhow!("{error}"))?.to_lowercase();
    Ok(code)
}

async fn add(app: &halqa::App, email: &str, name: &str, roles: &[Role], lang: Lang) -> anyhow::Result<End> {
    let Some(address) = accounts::EmailAddress::parse(email) else { bail!("{email}: not an e-mail address") };
    let Some(name) = accounts::clean_name(name) else { bail!("a name is needed: --name") };
    let password = password()?;
    let new = accounts::NewAccount {
        email: address,
        confirmed: true,
        password_hash: Some(app.identity.passwords.hash(&password).await?),
        profile: accounts::Profile::new(name, lang),
        roles: roles.to_vec(),
    };
    let mut tx = app.platform.db.begin().await?;
    let now = app.platform.clock.now();
    let Some(account) = accounts::create(&mut tx, now, &new).await? else {
        bail!("{email}: there is an account with this address already");
    };
    audit::record(&mut tx, now, audit::Entry::new("account.made-by-operator").to(account)).await?;
    tx.commit().await?;
    println!("{email}\t{password}");
    Ok(End::Good)
}

async fn list(app: &halqa::App, search: &str) -> anyhow::Result<End> {
    for one in accounts::list(&app.platform.db, search, None, 1000).await? {
        let roles: Vec<&str> = one.roles.iter().map(|role| role.id()).collect();
        println!("{}\t{}\t{}", one.email, one.name, roles.join(","));
    }
    Ok(End::Good)
}

async fn reset(app: &halqa::App, email: &str, second_step: bool) -> anyhow::Result<End> {
    let Some(account) = accounts::find_by_email(&app.platform.db, email).await? else {
        bail!("{email}: no account has this address");
    };
    let password = password()?;
    let hash = app.identity.passwords.hash(&password).await?;
    let mut tx = app.platform.db.begin().await?;
    accounts::set_password(&mut tx, account.id, &hash).await?;
    sessions::end_others(&mut tx, account.id, &[]).await?;
    tokens::revoke(&mut tx, account.id, tokens::Kind::Reset).await?;
    failures::forget(&mut tx, failures::Of::Address(email)).await?;
    known::forget(&mut tx, account.id).await?;
    if second_step {
        second_factor::store::remove_all(&mut tx, account.id).await?;
    }
    let entry = audit::Entry::new("password.reset-by-operator").to(account.id);
    audit::record(&mut tx, app.platform.clock.now(), entry).await?;
    tx.commit().await?;
    println!("{email}\t{password}");
    Ok(End::Good)
}
