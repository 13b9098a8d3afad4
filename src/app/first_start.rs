//! The first start of a data folder: demo accounts, and the file with their sign-ins.

use std::{io::Write, path::PathBuf};

use halqa_identity::demo::{self, DemoAccount};
use serde_json::json;

use crate::App;

/// Name of the file in the data folder.
pub const FILE: &str = "first-start.json";

/// Makes the demo accounts where they are wanted and nobody has an account yet.
///
/// # Errors
/// The file or the database failed.
pub async fn demo_accounts(app: &App) -> anyhow::Result<Vec<DemoAccount>> {
    if !app.platform.config.demo_wanted() || app.identity.is_populated().await? {
        return Ok(Vec::new());
    }
    Ok(demo::create(&app.identity, |accounts| write(app, accounts)).await?)
}

fn write(app: &App, accounts: &[DemoAccount]) -> anyhow::Result<()> {
    let sign_ins = json!({"base_url": app.platform.config.base_url, "accounts": accounts});
    // The temporary file is made with mode 600 and takes that along when it is renamed.
    let mut file = tempfile::NamedTempFile::new_in(&app.platform.config.data)?;
    serde_json::to_writer_pretty(&mut file, &sign_ins)?;
    file.write_all(b"\n")?;
    file.as_file().sync_all()?;
    file.persist(path(app))?;
    Ok(())
}

/// Where the file is.
pub fn path(app: &App) -> PathBuf {
    app.platform.config.data.join(FILE)
}
