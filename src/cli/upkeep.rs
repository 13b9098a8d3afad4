//! `halqa migrate`, `backup`, `restore`, `doctor`.

use std::path::Path;

use halqa_platform::{
    backup,
    clock::Clock,
    config::Config,
    db::{Db, transfer::transfer},
    doctor, presence,
    storage::Storage,
};

use super::End;

/// Brings the database up to date.
pub async fn migrate(config: Config) -> anyhow::Result<End> {
    let app = super::app(config).await?;
    let version = app.platform.db.version().await?.unwrap_or(0);
    println!("The database is at migration {version}.");
    app.platform.db.close().await;
    Ok(End::Good)
}

/// Moves everything into another, empty database.
pub async fn move_to(config: Config, to: &str) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    let _alone = presence::alone(&config.data)?;
    let scheme = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| to.starts_with(scheme));
    let url = if scheme { to.to_owned() } else { format!("sqlite:{to}") };
    let target = Db::open(&url).await?;
    let moved = transfer(&db, &target).await?;
    for table in &moved {
        println!("{:<28} {:>10} rows  {}", table.table, table.rows, table.sha256);
    }
    let rows: u64 = moved.iter().map(|table| table.rows).sum();
    println!("\n{rows} rows in {} tables are the same in both databases.", moved.len());
    println!(
        "Start with DATABASE_URL set to the new one. The old database was not changed; keep it until you are sure."
    );
    target.close().await;
    db.close().await;
    Ok(End::Good)
}

/// Writes everything into one file.
pub async fn backup(config: Config, to: &Path) -> anyhow::Result<End> {
    let db = halqa::open(&config).await?;
    db.refuse_newer().await?;
    let manifest = backup::backup(&db, &Storage::of(&config)?, to, &Clock::system(), halqa::BLOBS).await?;
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
    let manifest = backup::restore(from, &db, &Storage::of(&config)?, halqa::BLOBS).await?;
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
