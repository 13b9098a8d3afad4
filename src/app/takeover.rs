//! A graceful restart: at SIGUSR2 the program starts its successor (the file may be a newer program by then), hands it
//! the listening socket, and ends as at Ctrl-C once the successor serves. Nobody who connects meanwhile is refused.
//! Where the successor does not come up, everything stays as it was.

use std::{
    ffi::OsString,
    fs,
    net::TcpListener,
    os::{
        fd::{AsFd, AsRawFd, FromRawFd, OwnedFd, RawFd},
        unix::process::CommandExt as _,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use tokio_util::sync::CancellationToken;

/// Tells a successor that its standard input is the listening socket, and which file it makes once it serves.
const READY_FILE: &str = "HALQA_SUCCESSOR";
/// Tells a successor as which open file it has the plain listening socket, where there is one.
const PLAIN: &str = "HALQA_SUCCESSOR_PLAIN";
/// How long who has connected to this process may take to begin their request, once the successor takes the others.
const LAST_CALL: Duration = Duration::from_secs(2);
/// How long a successor may take: a migration of a large database is done before, with `halqa migrate`.
const PATIENCE: Duration = Duration::from_secs(120);

/// What starts this program again.
#[derive(Clone, Debug)]
pub struct Again {
    program: PathBuf,
    arguments: Vec<OsString>,
}

impl Again {
    /// To be asked at the start: where the file has been replaced since, its name leads to the new one.
    ///
    /// # Errors
    /// The system does not say where the program is.
    pub fn this_program() -> std::io::Result<Self> {
        Ok(Self { program: std::env::current_exe()?, arguments: std::env::args_os().skip(1).collect() })
    }
}

/// The socket that a predecessor handed over, if there is one.
///
/// # Errors
/// What was handed over is no socket.
pub fn inherited() -> anyhow::Result<Option<TcpListener>> {
    if std::env::var_os(READY_FILE).is_none() {
        return Ok(None);
    }
    let socket: OwnedFd = std::io::stdin().as_fd().try_clone_to_owned()?;
    let listener = TcpListener::from(socket);
    listener.local_addr().context("what was handed over is no listening socket")?;
    Ok(Some(listener))
}

/// The plain socket that a predecessor handed over, if there is one.
///
/// # Errors
/// What was handed over is no socket.
#[expect(unsafe_code, reason = "a file that is open by its number cannot be taken over otherwise")]
pub fn inherited_plain() -> anyhow::Result<Option<TcpListener>> {
    let Some(number) = std::env::var(PLAIN).ok().filter(|_| std::env::var_os(READY_FILE).is_some()) else {
        return Ok(None);
    };
    let number: RawFd = number.parse().context("what was handed over has no number")?;
    // SAFETY: the predecessor left this file open for this process and nobody else has it; it is taken once, at start.
    let handed = unsafe { OwnedFd::from_raw_fd(number) };
    // The copy is closed in programs that this one starts, which the one handed over is not.
    let listener = TcpListener::from(handed.try_clone()?);
    listener.local_addr().context("what was handed over is no listening socket")?;
    Ok(Some(listener))
}

/// Tells whoever started this program that it serves: the predecessor, the system's service manager, and whoever reads
/// `halqa.pid` in the data folder.
pub fn serving(data: &Path) {
    if let Err(error) = fs::write(pid_file(data), format!("{}\n", std::process::id())) {
        tracing::warn!(%error, "halqa.pid cannot be written");
    }
    if let Some(file) = std::env::var_os(READY_FILE)
        && let Err(error) = fs::write(&file, b"")
    {
        tracing::error!(%error, "the predecessor could not be told");
    }
    let _ = sd_notify::notify(&[sd_notify::NotifyState::Ready]);
}

/// This process serves no more; where a successor does, the file is its own.
pub fn served(data: &Path) {
    let own = std::process::id().to_string();
    if fs::read_to_string(pid_file(data)).is_ok_and(|there| there.trim() == own) {
        let _ = fs::remove_file(pid_file(data));
    }
}

fn pid_file(data: &Path) -> PathBuf {
    data.join("halqa.pid")
}

/// Waits for SIGUSR2 and hands over; then no more connections are taken, and after a moment `stop` is cancelled.
pub async fn watch(
    listener: TcpListener,
    plain: Option<TcpListener>,
    again: Again,
    data: PathBuf,
    closed: CancellationToken,
    stop: CancellationToken,
) {
    let kind = tokio::signal::unix::SignalKind::user_defined2();
    let mut asked = match tokio::signal::unix::signal(kind) {
        Ok(asked) => asked,
        Err(error) => return tracing::warn!(%error, "SIGUSR2 cannot be listened for"),
    };
    loop {
        tokio::select! {
            _ = asked.recv() => {}
            () = stop.cancelled() => return,
        }
        match hand_over(&listener, plain.as_ref(), &again, &data).await {
            Ok(successor) => {
                tracing::info!(successor, "the successor serves; this process finishes what it has begun");
                let _ = sd_notify::notify(&[sd_notify::NotifyState::MainPid(successor)]);
                closed.cancel();
                tokio::time::sleep(LAST_CALL).await;
                return stop.cancel();
            }
            Err(error) => tracing::error!(error = format!("{error:#}"), "no successor; this process goes on"),
        }
    }
}

async fn hand_over(
    listener: &TcpListener,
    plain: Option<&TcpListener>,
    again: &Again,
    data: &Path,
) -> anyhow::Result<u32> {
    let ready = data.join(format!(".successor-of-{}", std::process::id()));
    let _ = fs::remove_file(&ready);
    let mut command = Command::new(&again.program);
    command
        .args(&again.arguments)
        .env(READY_FILE, &ready)
        .env_remove(PLAIN)
        .stdin(Stdio::from(OwnedFd::from(listener.try_clone()?)));
    if let Some(plain) = plain {
        command.env(PLAIN, plain.as_raw_fd().to_string());
        leave_open(&mut command, plain.as_raw_fd());
    }
    let mut successor =
        command.spawn().with_context(|| format!("{} cannot be started", again.program.display()))?;
    let outcome = until_ready(&mut successor, &ready).await;
    let _ = fs::remove_file(&ready);
    if outcome.is_err() {
        let _ = successor.kill();
        let _ = successor.wait();
    }
    outcome.map(|()| successor.id())
}

// In the successor alone: other programs that this one starts do not get the socket.
#[expect(
    unsafe_code,
    reason = "what is done between fork and exec; one system call, which may be made there"
)]
fn leave_open(command: &mut Command, file: RawFd) {
    // SAFETY: fcntl is async-signal-safe, takes no pointers here, and the file stays open until the start is over.
    unsafe {
        command.pre_exec(move || match libc::fcntl(file, libc::F_SETFD, 0) {
            -1 => Err(std::io::Error::last_os_error()),
            _ => Ok(()),
        });
    }
}

async fn until_ready(successor: &mut Child, ready: &Path) -> anyhow::Result<()> {
    let begun = Instant::now();
    while !ready.exists() {
        if let Some(status) = successor.try_wait()? {
            bail!("the new program ended with {status}; its reason stands above");
        }
        if begun.elapsed() > PATIENCE {
            bail!("the new program did not serve within {} seconds", PATIENCE.as_secs());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}
