//! Processor time of this process and of the database server, from the kernel's own count.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// The kernel counts in hundredths of a second on every Linux there is.
const TICK: Duration = Duration::from_millis(10);

/// Whose time is counted.
pub struct Meter {
    server: Option<u32>,
}

/// Processor time so far.
#[derive(Clone, Copy)]
pub struct Spent {
    pub program: Duration,
    pub server: Duration,
}

impl Meter {
    pub fn embedded() -> Self {
        Self { server: None }
    }

    /// Counts the processes of the server in `folder` too.
    pub fn with_server(folder: &Path) -> Self {
        let file = fs::read_to_string(folder.join("data").join("postmaster.pid")).unwrap_or_default();
        Self { server: file.lines().next().and_then(|line| line.trim().parse().ok()) }
    }

    pub fn read(&self) -> Spent {
        let program = of("self").map(|(_, ticks)| ticks).unwrap_or_default();
        let server = self.server.map(children).unwrap_or_default();
        Spent { program: TICK * program, server: TICK * server }
    }
}

impl Spent {
    pub fn since(self, before: Self) -> Self {
        Self { program: self.program.saturating_sub(before.program), server: self.server.saturating_sub(before.server) }
    }
}

fn children(of_process: u32) -> u32 {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| of(entry.file_name().to_str()?));
    processes.filter(|(parent, _)| *parent == of_process).map(|(_, ticks)| ticks).sum()
}

/// Parent and ticks of a process.
fn of(process: &str) -> Option<(u32, u32)> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program may hold spaces and brackets; what follows it does not.
    let fields: Vec<&str> = line.rsplit_once(") ")?.1.split(' ').collect();
    let field = |at: usize| fields.get(at).and_then(|text| text.parse::<u32>().ok());
    Some((field(1)?, field(11)? + field(12)?))
}
