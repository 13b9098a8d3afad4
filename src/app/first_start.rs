//! The first start of a data folder: demo accounts, and the file with their sign-ins.

use std::{io::Write, path::PathBuf};

use halqa_identity::demo;
use serde_json::json;

use crate::App;

/// Name of the file in the data folder.
pub const FILE: &str = "first-start.json";

/// A demo sign-in.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The role's id.
    pub role: String,
    /// The address.
    pub email: String,
    /// The password, in clear: known here and in the file alone.
    pub password: String,
}

/// Makes the demo accounts where they are wanted and nobody has an account yet. The file is written before the
/// accounts, so that no account is ever made whose password nobody knows.
///
/// # Errors
/// The file or the database failed.
pub async fn demo_accounts(app: &App) -> anyhow::Result<Option<Vec<SignIn>>> {
    if !app.platform.config.demo_wanted() || demo::any_account(&app.identity).await? {
        return Ok(None);
    }
    let planned = demo::plan()?;
    let accounts: Vec<SignIn> = planned
        .iter()
        .map(|account| SignIn {
            role: account.role.id().to_owned(),
            email: account.email.clone(),
            password: account.password.clone(),
        })
        .collect();
    write(app, &accounts)?;
    demo::create(&app.identity, &planned).await?;
    Ok(Some(accounts))
}

fn write(app: &App, accounts: &[SignIn]) -> anyhow::Result<()> {
    let list: Vec<_> = accounts
        .iter()
        .map(|account| json!({"role": account.role, "email": account.email, "password": account.password}))
        .collect();
    let text = serde_json::to_string_pretty(&json!({"base_url": app.platform.config.base_url, "accounts": list}))?;
    let data = &app.platform.config.data;
    // The temporary file is made with mode 600 and takes that along when it is renamed.
    let mut file = tempfile::NamedTempFile::new_in(data)?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.as_file().sync_all()?;
    file.persist(path(app))?;
    Ok(())
}

/// Where the file is.
pub fn path(app: &App) -> PathBuf {
    app.platform.config.data.join(FILE)
}
