//! Kills a program without warning and lets the caller check that nothing it acknowledged is lost.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{ChildStdout, Command};
use tokio::time::{sleep, timeout};

/// How often and how long.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub rounds: u32,
    /// Each round the program is killed at a moment between its first acknowledgement and this much later.
    pub within: Duration,
    /// Makes the moments reproducible as far as a scheduler lets them be.
    pub seed: u64,
}

/// Starts the program that `command` makes, reads what it acknowledges (one line each on its standard output), kills it
/// (signal 9) at a random moment, and hands everything acknowledged so far, in all rounds, to `verify`.
/// Returns the number of acknowledgements.
///
/// The program prints a line only after its commit came back, and flushes it.
///
/// # Panics
/// When the program does not start, or acknowledges nothing within half a minute.
pub async fn kill_at_random<V>(
    plan: Plan,
    command: impl Fn(u32) -> Command,
    mut verify: impl FnMut(Vec<String>) -> V,
) -> usize
where
    V: Future<Output = ()>,
{
    let mut acknowledged = Vec::new();
    let mut dice = plan.seed;
    for round in 0..plan.rounds {
        let moment = plan.within.mul_f64(fraction(&mut dice));
        acknowledged.extend(one_life(command(round), moment).await);
        verify(acknowledged.clone()).await;
    }
    acknowledged.len()
}

async fn one_life(mut command: Command, moment: Duration) -> Vec<String> {
    let mut child = command.stdout(Stdio::piped()).kill_on_drop(true).spawn().expect("the program starts");
    let mut out = BufReader::new(child.stdout.take().expect("its output is a pipe"));
    let mut lines = vec![first_line(&mut out).await];
    let reader = tokio::spawn(rest(out));
    sleep(moment).await;
    // On Unix this is signal 9: no handler, no destructor, no flush.
    child.start_kill().expect("it still runs or has ended");
    child.wait().await.expect("it has ended");
    lines.extend(reader.await.expect("reading does not panic"));
    lines
}

async fn first_line(out: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    let read = timeout(Duration::from_secs(30), out.read_line(&mut line)).await;
    read.expect("a first acknowledgement within half a minute").expect("readable output");
    assert!(line.ends_with('\n'), "the program ended before it acknowledged anything: {line:?}");
    line.trim_end().to_owned()
}

/// Whole lines only: one that was cut off by the kill was not received by anybody.
async fn rest(mut out: BufReader<impl AsyncRead + Unpin>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    while out.read_line(&mut line).await.is_ok_and(|read| read > 0) && line.ends_with('\n') {
        lines.push(line.trim_end().to_owned());
        line.clear();
    }
    lines
}

/// The next number in 0..1 of a splitmix64 sequence.
fn fraction(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let bits = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or_default();
    f64::from(bits) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn everything_said_before_the_kill_is_handed_over_and_nothing_half_said() {
        let plan = Plan { rounds: 3, within: Duration::from_millis(20), seed: 7 };
        let program = |round| {
            let mut command = Command::new("sh");
            command.args(["-c", &format!("printf '{round}a\\n{round}b\\nhalf'; exec tail -f /dev/null")]);
            command
        };
        let mut seen = Vec::new();
        let count = kill_at_random(plan, program, |lines| {
            seen = lines;
            async {}
        });
        assert_eq!(count.await, 6);
        assert_eq!(seen, ["0a", "0b", "1a", "1b", "2a", "2b"]);
    }
}
