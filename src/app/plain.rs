//! The plain http listener beside https: leads everybody there, and answers a certificate authority.

use std::net::TcpListener;

use axum::{
    Router,
    extract::{Path, State},
    http::{Uri, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use axum_server::{Handle, Server};
use halqa_platform::error::Result;
use tokio_util::sync::CancellationToken;

use crate::{
    App, acme,
    door::{self, Door, Visitor},
};

/// Serves until the handle is shut down.
///
/// # Errors
/// The listener failed.
pub async fn serve(
    app: App,
    listener: TcpListener,
    closed: CancellationToken,
    handle: Handle<Visitor>,
) -> std::io::Result<()> {
    let door = Door::new(listener, closed)?;
    let router = Router::new()
        .route("/.well-known/acme-challenge/{token}", get(answer))
        .fallback(lead)
        .with_state(app);
    Server::from_listener(door).handle(handle).serve(door::for_each_visitor(router)).await
}

async fn answer(State(app): State<App>, Path(token): Path<String>, uri: Uri) -> Result<Response> {
    let platform = &app.platform;
    if platform.config.acme.is_some()
        && let Some(answer) = acme::http_answer(&platform.db, &platform.clock, &token).await?
    {
        return Ok(([(header::CONTENT_TYPE, "application/octet-stream")], answer).into_response());
    }
    Ok(lead(State(app), uri).await)
}

// To the one address that people use, whatever host they asked for: nobody is led to a host that a header names.
async fn lead(State(app): State<App>, uri: Uri) -> Response {
    let path = uri.path_and_query().map(|path| path.as_str()).filter(|path| path.starts_with('/'));
    Redirect::permanent(&format!("{}{}", app.platform.config.base_url, path.unwrap_or("/"))).into_response()
}
