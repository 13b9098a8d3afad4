//! The program's command line.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    // One TLS implementation for everything; installed twice is no fault.
    let _ = rustls::crypto::ring::default_provider().install_default();
    cli::run()
}
