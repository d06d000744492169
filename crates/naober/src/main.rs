//! The `naober` binary.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    naober::cli::run().await
}
