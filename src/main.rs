//! The program's command line.

mod cli;

use std::process::ExitCode;

// Memory that many threads take and give back in turn (passwords' 19 MiB above all) goes back to the system, which
// the system's own allocator keeps in its arenas.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // One TLS implementation for everything; installed twice is no fault.
    let _ = rustls::crypto::ring::default_provider().install_default();
    cli::run()
}
