//! `halqa serve` and `halqa worker`.

use halqa::{App, bundled, first_start, serve};
use halqa_identity::demo::DemoAccount;
use halqa_platform::{bell::Bell, config::Config, presence, telemetry};

use super::End;

/// Starts everything and serves until Ctrl-C.
pub async fn serve(config: Config) -> anyhow::Result<End> {
    telemetry::count()?;
    // The address first: where it is taken, nothing is changed.
    let listener = serve::listen(config.listen)?;
    let beside = serve::listen_plain(config.listen_http)?;
    let stop = serve::stop_signal();
    let app = super::app(config).await?;
    bundled::import(&app).await?;
    let made = first_start::demo_accounts(&app).await?;
    let populated = app.identity.is_populated().await?;
    greet(&app, &made, populated);
    serve::serve(app, listener, beside, stop).await?;
    println!("halqa: stopped; everything is saved");
    Ok(End::Good)
}

fn greet(app: &App, made: &[DemoAccount], populated: bool) {
    let config = &app.platform.config;
    println!("\n  {} is at   {}", config.site_name, config.base_url);
    println!("  Data is in   {}", config.data.display());
    if made.is_empty() && first_start::path(app).exists() {
        println!("  Demo sign-ins: {}", first_start::path(app).display());
    }
    if !made.is_empty() {
        println!("\n  Demo sign-ins (also in {}):", first_start::path(app).display());
        for account in made {
            println!("    {:<14} {:<26} {}", account.role, account.email, account.password);
        }
    }
    if !populated {
        println!(
            "\n  Nobody has an account yet. Open the address above: the first page makes the first administrator."
        );
    }
    if !config.is_https() && !config.is_loopback() {
        println!(
            "\n  Note: plain http. Passwords can be read on the way; use https outside a classroom's own network."
        );
    }
    println!("\n  Ctrl-C stops.\n");
}

/// Runs jobs only.
pub async fn work(config: Config) -> anyhow::Result<End> {
    let stop = serve::stop_signal();
    let app = super::app(config).await?;
    let _presence = presence::among_others(&app.platform.config.data)?;
    println!("halqa: working; Ctrl-C stops");
    let bell = Bell::listen(&app.platform.db, stop.clone());
    let watcher = tokio::spawn(app.learning.library.clone().watch(bell.clone(), stop.clone()));
    let site_watcher = tokio::spawn(halqa_identity::site::watch(app.identity.clone()));
    serve::work(app.clone(), bell, stop).await?;
    watcher.await?;
    site_watcher.abort();
    app.platform.db.close().await;
    Ok(End::Good)
}
