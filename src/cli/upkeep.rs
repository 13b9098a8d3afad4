//! `halqa migrate`, `backup`, `restore`, `doctor`.

use std::path::Path;

use halqa_platform::{backup, clock::Clock, config::Config, doctor};

use super::End;

/// Brings the database up to date.
pub async fn migrate(config: Config) -> anyhow::Result<End> {
    let app = super::app(config).await?;
    let version = app.platform.db.version().await?.unwrap_or(0);
    println!("The database is at migration {version}.");
    app.platform.db.close().await;
    Ok(End::Good)
}

/// Writes everything into one file.
pub async fn backup(config: Config, to: &Path) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    db.refuse_newer().await?;
    let manifest = backup::backup(&db, &config.data, to, &Clock::system(), halqa::BLOBS).await?;
    println!(
        "{}: {} rows in {} tables, {} files",
        to.display(),
        manifest.rows(),
        manifest.tables.len(),
        manifest.blobs.len()
    );
    db.close().await;
    Ok(complete(&manifest))
}

/// Says which files a backup lacks.
fn complete(manifest: &backup::Manifest) -> End {
    for name in &manifest.damaged {
        eprintln!("halqa: {name}: was damaged in the data folder; not in the backup");
    }
    for name in &manifest.missing {
        eprintln!(
            "halqa: {name}: was gone from the data folder, although the database names it; not in the backup"
        );
    }
    if manifest.is_complete() { End::Good } else { End::Faults }
}

/// Reads a backup into an empty site, or only checks it.
pub async fn restore(config: Config, from: &Path, verify: bool) -> anyhow::Result<End> {
    let manifest = backup::verify(from, halqa::BLOBS).await?;
    if verify {
        let whole =
            if manifest.is_complete() { "whole" } else { "as it was made, but files were lacking then" };
        println!("{}: {whole}; {} rows, made {}", from.display(), manifest.rows(), manifest.created_at);
        return Ok(complete(&manifest));
    }
    let db = halqa::open(&config).await?;
    let manifest = backup::restore(from, &db, &config.data, halqa::BLOBS).await?;
    println!(
        "{} rows and {} files are back in {}.",
        manifest.rows(),
        manifest.blobs.len(),
        config.data.display()
    );
    db.close().await;
    Ok(complete(&manifest))
}

/// Looks at everything and says what to do.
pub async fn doctor(config: Config) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    let (clock, gaps) = (Clock::system(), halqa::all_language_gaps());
    let mut end = End::Good;
    let mut checks = doctor::checks(&config, &db, &clock, &gaps, halqa::BLOBS).await;
    checks.push(halqa_identity::health::check_log(&db, clock.now()).await);
    for check in checks {
        println!("{} {:<14} {}", if check.ok { "ok  " } else { "FAIL" }, check.name, check.detail);
        if let Some(todo) = check.todo {
            println!("     → {todo}");
            end = End::Faults;
        }
    }
    db.close().await;
    Ok(end)
}
