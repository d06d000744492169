//! How far a command is, on one line of a terminal that is written over. Nothing when errors go elsewhere.

use std::io::{IsTerminal, Write};

const WIDTH: usize = 24;

/// A bar over the steps of a command.
pub(super) struct Progress {
    shown: bool,
    steps: usize,
    done: usize,
    percent: usize,
}

impl Progress {
    pub(super) fn new(steps: usize) -> Self {
        Self { shown: std::io::stderr().is_terminal(), steps, done: 0, percent: 0 }
    }

    /// A step begins.
    pub(super) fn step(&mut self, what: &str) {
        self.draw(self.done * WIDTH / self.steps, what);
        self.done += 1;
        self.percent = 0;
    }

    /// The step that runs is this far.
    pub(super) fn part(&mut self, what: &str, done: usize, of: usize) {
        let percent = done * 100 / of.max(1);
        if percent > self.percent {
            self.percent = percent;
            let filled = (self.done.saturating_sub(1) * 100 + percent) * WIDTH / (self.steps * 100);
            self.draw(filled, &format!("{what} {percent}%"));
        }
    }

    fn draw(&self, filled: usize, what: &str) {
        if self.shown {
            let (full, rest) = ("#".repeat(filled.min(WIDTH)), "·".repeat(WIDTH.saturating_sub(filled)));
            let mut terminal = std::io::stderr();
            let _ = write!(terminal, "\r\x1b[K[{full}{rest}] {what}").and_then(|()| terminal.flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
