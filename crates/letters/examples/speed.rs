//! How long a PIP letter takes, the first in a process and when it is warm, beside what we want of it.
//! With a folder as argument it also leaves the letters there, to be looked at.

use std::io::Write as _;
use std::time::{Duration, Instant};

const COLD: Duration = Duration::from_millis(300);
const WARM: Duration = Duration::from_millis(60);
const TIMES: u32 = 50;

#[path = "speed/sample.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    let start = Instant::now();
    let first = letters::render(&sample::pip(0, "ar"))?;
    let cold = start.elapsed();

    let mut warm = Vec::new();
    for nth in 1..=TIMES {
        let letter = sample::pip(nth, if nth % 2 == 0 { "ar" } else { "en" });
        let start = Instant::now();
        letters::render(&letter)?;
        warm.push(start.elapsed());
    }
    warm.sort_unstable();
    let at = |part: usize| warm[(warm.len() - 1) * part / 100];
    writeln!(out, "first in a process  {:>6.1} ms   goal under {} ms", ms(cold), COLD.as_millis())?;
    writeln!(out, "warm, half under    {:>6.1} ms   goal under {} ms", ms(at(50)), WARM.as_millis())?;
    writeln!(out, "warm, 95 in 100     {:>6.1} ms", ms(at(95)))?;
    writeln!(out, "size                {:>6} bytes", first.len())?;

    if let Some(folder) = std::env::args().nth(1) {
        let folder = std::path::Path::new(&folder);
        for (name, language) in [("pip-ar", "ar"), ("pip-en", "en"), ("pip-ti", "ti")] {
            std::fs::write(folder.join(format!("{name}.pdf")), letters::render(&sample::pip(1, language))?)?;
        }
        std::fs::write(folder.join("bare.pdf"), letters::render(&sample::bare())?)?;
    }
    Ok(())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
