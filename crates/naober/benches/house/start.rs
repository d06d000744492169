//! From the command to the first page with the demo in place, memory at rest, and what a first visit weighs.

use std::ops::RangeInclusive;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::process::{Child, Command};

use crate::browser::{Browser, PACKED};
use crate::goals::Goals;
use crate::say;

pub async fn measure(goals: &mut Goals) {
    let folder = std::env::temp_dir().join(format!("naober-start-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("data")).expect("a folder");
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let address = format!("127.0.0.1:{port}");
    let (mut first, took) = start(&folder, &address).await;
    say(&format!("first start, which makes the demo region: {:.2} s", took.as_secs_f64()));
    first.kill().await.expect("it stops");
    let (mut second, took) = start(&folder, &address).await;
    goals.under("start to first page, demo in place", took.as_secs_f64(), 0.5, "s");
    let weight = weight(&address).await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    goals.under("memory at rest", memory(&second), 80.0, "MB");
    goals.under("first visit: page, styles, fonts, icon", weight, 120.0, "kB");
    second.kill().await.expect("it stops");
    let _ = std::fs::remove_dir_all(folder);
}

/// Starts the program and asks for its first page until it comes.
async fn start(folder: &Path, address: &str) -> (Child, Duration) {
    let began = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_naober"));
    command.args(["demo", "--listen", address]).current_dir(folder).kill_on_drop(true);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts");
    while began.elapsed() < Duration::from_secs(120) {
        if let Ok(mut browser) = Browser::open(address).await
            && browser.get("/inloggen", PACKED).await.is_ok_and(|answer| answer.status == 200)
        {
            return (child, began.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("no page within two minutes");
}

/// Resident memory in MB.
fn memory(child: &Child) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id().unwrap_or(0))).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
}

/// What the file of a font is named after, and the signs it has.
const SCRIPTS: &[(&str, RangeInclusive<char>)] = &[
    ("-latin-ext-", '\u{100}'..='\u{24f}'),
    ("-cyrillic-", '\u{400}'..='\u{4ff}'),
    ("-arabic-", '\u{600}'..='\u{6ff}'),
    ("-ethiopic-", '\u{1200}'..='\u{137f}'),
];

/// Everything that the first page and its styles ask for, as it comes over the wire, in kB.
async fn weight(address: &str) -> f64 {
    let mut browser = Browser::open(address).await.expect("a connection");
    let page = browser.get("/inloggen", PACKED).await.expect("the page");
    let mut total = page.size;
    let plain = String::from_utf8(browser.get("/inloggen", "").await.expect("the page").body).expect("text");
    // A browser fetches a font for the signs that are on the page, by its unicode-range.
    let needless = |path: &str| {
        let mut scripts = SCRIPTS.iter();
        scripts.any(|(name, signs)| path.contains(name) && !plain.chars().any(|sign| signs.contains(&sign)))
    };
    let mut wanted = named(&plain);
    let mut seen: Vec<String> = Vec::new();
    while let Some(path) = wanted.pop() {
        if seen.contains(&path) || needless(&path) {
            continue;
        }
        total += browser.get(&path, PACKED).await.expect("an asset").size;
        if path.contains(".css") {
            let styles = browser.get(&path, "").await.expect("the styles").body;
            wanted.extend(named(&String::from_utf8_lossy(&styles)));
        }
        seen.push(path);
    }
    say(&format!("first visit: {} files beside the page", seen.len()));
    total as f64 / 1000.0
}

fn named(text: &str) -> Vec<String> {
    let ends = |sign: char| "\"')>? ".contains(sign);
    let rests = text.split("/assets/").skip(1);
    rests.map(|rest| format!("/assets/{}", rest.split(ends).next().unwrap_or_default())).collect()
}
