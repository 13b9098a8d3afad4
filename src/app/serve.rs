//! Serving: the listener, TLS, the worker inside, and a clean end.

use std::{
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    time::{Duration, SystemTime},
};

use axum_server::{
    Handle, Server,
    tls_rustls::{RustlsAcceptor, RustlsConfig},
};
use halqa_platform::{bell::Bell, jobs::Worker, presence};
use tokio_util::sync::CancellationToken;

use crate::{
    App, acme,
    door::{self, Door, Visitor},
    memory, plain,
    takeover::{self, Again},
};

/// Takes the address, or what a predecessor hands over, so that a taken port is known before anything is changed.
///
/// # Errors
/// One sentence that says what to do.
pub fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    match takeover::inherited()? {
        Some(listener) => Ok(listener),
        None => bind(address, "HALQA_LISTEN"),
    }
}

/// As [`listen`], for the plain listener beside https, where there is to be one.
///
/// # Errors
/// As [`listen`].
pub fn listen_plain(address: Option<SocketAddr>) -> anyhow::Result<Option<TcpListener>> {
    let inherited = takeover::inherited_plain()?;
    match (address, inherited) {
        (None, _) => Ok(None),
        (Some(_), Some(listener)) => Ok(Some(listener)),
        (Some(address), None) => bind(address, "HALQA_LISTEN_HTTP").map(Some),
    }
}

fn bind(address: SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(address).map_err(|error| {
        anyhow::anyhow!(
            "{address} cannot be listened on: {error}. Stop the program that has it, or choose another address with {setting}"
        )
    })?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves until `stop` is cancelled, then lets open requests finish. `beside` is the plain listener beside https.
///
/// # Errors
/// TLS files cannot be read, or the listener failed.
pub async fn serve(
    app: App,
    listener: TcpListener,
    beside: Option<TcpListener>,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let presence = presence::among_others(&app.platform.config.data)?;
    let again = Again::this_program()?;
    let data = app.platform.config.data.clone();
    let closed = CancellationToken::new();
    let copies = (listener.try_clone()?, beside.as_ref().map(TcpListener::try_clone).transpose()?);
    let heir = takeover::watch(copies.0, copies.1, again, data.clone(), closed.clone(), stop.clone());
    let heir = tokio::spawn(heir);
    let bell = Bell::listen(&app.platform.db, stop.clone());
    let door = Door::new(listener, closed.clone())?;
    let (router, _) = app.router();
    let service = door::for_each_visitor(router);
    let handle = Handle::new();
    let worker =
        app.platform.config.worker.then(|| tokio::spawn(work(app.clone(), bell.clone(), stop.clone())));
    let watcher = tokio::spawn(app.learning.library.clone().watch(bell.clone(), stop.clone()));
    let site_watcher = tokio::spawn(halqa_identity::site::watch(app.identity.clone()));
    let themes_watcher = tokio::spawn(halqa_identity::taxonomies::watch(app.identity.clone()));
    tokio::spawn(warm_up(app.clone()));
    let grace = Duration::from_secs(app.platform.config.shutdown_seconds);
    tokio::spawn(end(handle.clone(), stop.clone(), grace));
    let beside = match beside {
        Some(listener) => {
            let handle = Handle::new();
            tokio::spawn(end(handle.clone(), stop.clone(), grace));
            Some(tokio::spawn(plain::serve(app.clone(), listener, closed, handle)))
        }
        None => None,
    };
    let config = &app.platform.config;
    let mut keeper = None;
    let server = Server::from_listener(door);
    match (&config.acme, &config.tls) {
        (Some(authority), _) => {
            let platform = &app.platform;
            let (db, clock) = (&platform.db, &platform.clock);
            let begun = acme::Keeper::begin(config, authority.clone(), db, clock, &bell).await?;
            let acceptor = begun.acceptor();
            keeper = Some(tokio::spawn(begun.keep(stop.clone())));
            takeover::serving(&data);
            server.acceptor(acceptor).handle(handle).serve(service).await?;
        }
        (None, None) => {
            takeover::serving(&data);
            server.handle(handle).serve(service).await?;
        }
        (None, Some((certificate, key))) => {
            let tls = RustlsConfig::from_pem_file(certificate, key)
                .await
                .map_err(|error| anyhow::anyhow!("tls.certificate or tls.key cannot be read: {error}"))?;
            tokio::spawn(reload(tls.clone(), certificate.clone(), key.clone()));
            let acceptor = RustlsAcceptor::new(tls);
            takeover::serving(&data);
            server.acceptor(acceptor).handle(handle).serve(service).await?;
        }
    }
    let _ = watcher.await;
    if let Some(beside) = beside {
        beside.await??;
    }
    if let Some(keeper) = keeper {
        let _ = keeper.await;
    }
    site_watcher.abort();
    themes_watcher.abort();
    let _ = heir.await;
    if let Some(worker) = worker {
        worker.await??;
    }
    app.platform.db.close().await;
    takeover::served(&data);
    drop(presence);
    Ok(())
}

/// Runs jobs and delivers events until `stop`.
///
/// # Errors
/// A periodic job cannot be set up.
pub async fn work(app: App, bell: Bell, stop: CancellationToken) -> anyhow::Result<()> {
    let registry = app.registry()?;
    let worker = Worker::new(registry, app.platform.db.clone(), app.platform.clock.clone());
    worker.listening(&bell).run(stop).await;
    Ok(())
}

// What can wait until the first pages are out.
async fn warm_up(app: App) {
    if let Err(error) = halqa_learning::catalogue::index::fill(&app.learning).await {
        tracing::warn!(%error, "the search index could not be filled");
    }
    if let Err(error) = halqa_identity::taxonomies::index::fill(&app.identity).await {
        tracing::warn!(%error, "the search index of themes could not be filled");
    }
    let assets = app.platform.site.assets.clone();
    let _ = tokio::task::spawn_blocking(move || assets.compress_all()).await;
    memory::give_back();
}

async fn end(handle: Handle<Visitor>, stop: CancellationToken, grace: Duration) {
    stop.cancelled().await;
    handle.graceful_shutdown(Some(grace));
}

// How often the files of the certificate are looked at; `tls.certificate` in the settings says what comes of it.
const RELOAD: Duration = Duration::from_secs(2);

async fn reload(tls: RustlsConfig, certificate: PathBuf, key: PathBuf) {
    let changed = |path: &PathBuf| {
        std::fs::metadata(path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
    };
    let mut seen = (changed(&certificate), changed(&key));
    loop {
        tokio::time::sleep(RELOAD).await;
        let now = (changed(&certificate), changed(&key));
        if now != seen {
            match tls.reload_from_pem_file(&certificate, &key).await {
                Ok(()) => tracing::info!("the new certificate is in use"),
                Err(error) => {
                    tracing::error!(%error, "the new certificate cannot be used; the old one stays")
                }
            }
            seen = now;
        }
    }
}

/// Cancelled at Ctrl-C or SIGTERM.
pub fn stop_signal() -> CancellationToken {
    let stop = CancellationToken::new();
    let tell = stop.clone();
    tokio::spawn(async move {
        let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(signal) => signal,
            Err(error) => {
                tracing::warn!(%error, "SIGTERM cannot be listened for");
                return;
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        tell.cancel();
    });
    stop
}
