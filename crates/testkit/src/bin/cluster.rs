//! Starts one PostgreSQL cluster for a whole test run, or stops it.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use testkit::cluster::{Cluster, Durability};

const USAGE: &str = "cluster start DIR [PID of who needs it] | cluster start-durable DIR PID | cluster stop DIR";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["start", dir] => Cluster::start(Path::new(dir), Durability::None, None).map(drop),
        ["start", dir, user] => start(dir, Durability::None, user),
        ["start-durable", dir, user] => start(dir, Durability::Full, user),
        ["stop", dir] => Cluster::at(dir).stop(),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn start(dir: &str, durability: Durability, user: &str) -> Result<(), String> {
    let user = user.parse().map_err(|_| USAGE.to_owned())?;
    Cluster::start(Path::new(dir), durability, Some(user)).map(drop)
}
