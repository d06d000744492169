//! Cleaning in a process of its own: this program started anew, with a limit to its memory and its time, and with nothing to find.
//!
//! What a file takes to read does not show from outside. Here it takes a process, and the process is killed; the server keeps what
//! it had. The paper goes in on standard input and comes out clean on standard output; the exit code says why not.

use std::io::{Read as _, Write as _};
use std::process::{ExitCode, ExitStatus, Stdio};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use rlimit::{Resource, setrlimit};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;
use tokio::sync::Semaphore;

use super::paper::{Form, LARGEST, Unfit, cleaned};

/// This very program, also when its file was replaced by a newer one meanwhile.
const PROGRAM: &str = "/proc/self/exe";
/// The hidden verb.
const VERB: &str = "clean-paper";
/// Room for the largest picture, with what is made of it. What the program itself takes is in it.
const MEMORY: u64 = 768 * 1024 * 1024;
/// Of the processor, in seconds. A large photo takes one.
const WORK: u64 = 15;
/// By the clock.
const PATIENCE: Duration = Duration::from_secs(25);
/// Standard input, output and error: nothing else is opened.
const FILES: u64 = 3;
/// The allocator takes memory as it needs it, instead of a large piece ahead that would not fit under the limit.
const ALLOCATOR: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "0");

/// Where papers are made clean.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cleaning {
    /// In this process: for tests of the library, which have no program to start.
    #[default]
    Here,
    /// In a process of its own.
    Apart,
}

/// One process at a time.
static TURN: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(1)));

impl Cleaning {
    /// The file as it will be kept. Who walks away meanwhile takes the process along.
    ///
    /// # Errors
    /// Why it is not kept; outside of that, what kept it from being looked at.
    pub(super) async fn clean(self, bytes: Vec<u8>) -> Result<Result<(Form, Vec<u8>), Unfit>, std::io::Error> {
        let turn = Arc::clone(&TURN).acquire_owned().await.map_err(std::io::Error::other)?;
        match self {
            Self::Apart => {
                let _turn = turn;
                apart(&bytes).await
            }
            Self::Here => {
                // This cannot be stopped: the turn goes along with it.
                let work = move || {
                    let _turn = turn;
                    cleaned(&bytes)
                };
                tokio::task::spawn_blocking(work).await.map_err(std::io::Error::other)
            }
        }
    }
}

async fn apart(bytes: &[u8]) -> Result<Result<(Form, Vec<u8>), Unfit>, std::io::Error> {
    let mut command = Command::new(PROGRAM);
    command.arg(VERB).env_clear().env(ALLOCATOR.0, ALLOCATOR.1).current_dir("/").kill_on_drop(true);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (mut to, from) = child.stdin.take().zip(child.stdout.take()).ok_or(std::io::ErrorKind::BrokenPipe)?;
    let work = async {
        let feed = async move {
            // Who refuses a paper early does not read to its end: why, the exit code says.
            let _ = to.write_all(bytes).await;
        };
        let mut clean = Vec::new();
        let most = u64::try_from(LARGEST).unwrap_or(u64::MAX) + 1;
        let mut from = from.take(most);
        let (_, read, status) = tokio::join!(feed, from.read_to_end(&mut clean), child.wait());
        read?;
        told(status?, clean)
    };
    let in_time = tokio::time::timeout(PATIENCE, work).await;
    in_time.unwrap_or(Ok(Err(Unfit::TooLarge)))
}

/// What the process came to.
fn told(status: ExitStatus, clean: Vec<u8>) -> Result<Result<(Form, Vec<u8>), Unfit>, std::io::Error> {
    match status.code() {
        Some(0)
            if clean.len() <= LARGEST
                && let Some(form) = Form::of(&clean) =>
        {
            Ok(Ok((form, clean)))
        }
        Some(code) if let Some(why) = Unfit::from_code(code) => Ok(Err(why)),
        // Stopped by a limit: more than it may take.
        None => Ok(Err(Unfit::TooLarge)),
        Some(_) => Err(std::io::Error::other(format!("papers cannot be made clean: {status}"))),
    }
}

impl Unfit {
    const CODES: &[(u8, Self)] =
        &[(10, Self::TooLarge), (11, Self::Unknown), (12, Self::Broken), (13, Self::Acts), (PANICKED, Self::Broken)];

    fn code(self) -> u8 {
        Self::CODES.iter().find(|(_, why)| *why == self).map_or(u8::MAX, |(code, _)| *code)
    }

    fn from_code(code: i32) -> Option<Self> {
        Self::CODES.iter().find(|(one, _)| i32::from(*one) == code).map(|(_, why)| *why)
    }
}

/// The exit code of a Rust program that met what it did not expect.
const PANICKED: u8 = 101;
/// The limits could not be set, or a pipe broke.
const CANNOT: u8 = 70;

/// The other side: limits itself before it reads a byte.
pub fn clean_paper() -> ExitCode {
    let paper = limited().and_then(|()| read());
    let Ok(paper) = paper else { return ExitCode::from(CANNOT) };
    match cleaned(&paper) {
        Ok((_, clean)) => std::io::stdout().write_all(&clean).map_or(ExitCode::from(CANNOT), |()| ExitCode::SUCCESS),
        Err(why) => ExitCode::from(why.code()),
    }
}

fn limited() -> std::io::Result<()> {
    let limits = [
        (Resource::AS, MEMORY),
        (Resource::CPU, WORK),
        (Resource::NOFILE, FILES),
        (Resource::FSIZE, 0),
        // A dump would hold the paper.
        (Resource::CORE, 0),
    ];
    limits.into_iter().try_for_each(|(resource, most)| setrlimit(resource, most, most))
}

fn read() -> std::io::Result<Vec<u8>> {
    let mut paper = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX) + 1;
    std::io::stdin().take(most).read_to_end(&mut paper)?;
    Ok(paper)
}
