//! The `naober` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    naober::cli::run()
}
