//! The listening socket as the server takes connections from it: it can be closed before the server ends, so that who
//! has just connected is still heard, while whoever comes later finds the successor (see [`crate::takeover`]).

use std::{
    convert::Infallible,
    future::{Ready, pending, ready},
    io,
    net::SocketAddr,
};

use axum::{Extension, Router, extract::ConnectInfo, middleware::AddExtension};
use axum_server::{AddrListener, Address};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tower::{Layer as _, Service, service_fn};

/// Who connects.
#[derive(Clone, Debug)]
pub struct Visitor(SocketAddr);

impl Address for Visitor {
    type Stream = TcpStream;
    type Listener = Door;
}

/// The socket.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    closed: CancellationToken,
}

impl Door {
    /// On this socket, until `closed`.
    ///
    /// # Errors
    /// The socket cannot be waited for.
    pub fn new(listener: std::net::TcpListener, closed: CancellationToken) -> io::Result<Self> {
        Ok(Self { listener: TcpListener::from_std(listener)?, closed })
    }
}

impl AddrListener<TcpStream, Visitor> for Door {
    async fn bind_to(_: Visitor) -> io::Result<Self> {
        Err(io::Error::from(io::ErrorKind::Unsupported))
    }

    async fn accept_stream(&self) -> io::Result<(TcpStream, Visitor)> {
        tokio::select! {
            biased;
            () = self.closed.cancelled() => pending().await,
            accepted = self.listener.accept() => accepted.map(|(stream, from)| (stream, Visitor(from))),
        }
    }

    fn get_local_addr(&self) -> io::Result<Visitor> {
        self.listener.local_addr().map(Visitor)
    }
}

/// The program for each connection, told who is at its other end.
pub fn for_each_visitor(
    router: Router,
) -> impl Service<Visitor, Response = Heard, Error = Infallible, Future = Now> {
    service_fn(move |Visitor(from)| {
        let heard: Heard = Extension(ConnectInfo(from)).layer(router.clone());
        ready(Ok(heard))
    })
}

type Heard = AddExtension<Router, ConnectInfo<SocketAddr>>;
type Now = Ready<Result<Heard, Infallible>>;
