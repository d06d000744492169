//! Killed in the middle of eight writers, again and again: nothing acknowledged is lost, and duties are what the facts say.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

use std::collections::HashSet;
use std::time::Duration;

use clap::Parser as _;
use naober::access::{Keys, Scope};
use naober::app::{App, Clock};
use naober::config::Config;
use naober::dossier::{AsOf, DossierId, reassess, show};
use store::{Settings, Store, TenantId};
use testkit::Database;
use testkit::kill::{Plan, kill_at_random};
use tokio::process::Command;
use uuid::Uuid;

const TENANT: Uuid = Uuid::from_u128(1);

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

/// `NAOBER_KILL_ROUNDS` sets how often; the committed figures are of 50.
fn plan() -> Plan {
    let rounds = std::env::var("NAOBER_KILL_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(5);
    Plan { rounds, within: Duration::from_millis(250), seed: 20_260_312 }
}

async fn nothing_acknowledged_is_lost(database: Database) {
    let key_file = std::env::temp_dir().join(format!("naober-kill-{}", std::process::id())).join("key");
    let program = |_| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_naober"));
        command.args([
            "load-record",
            "--writers",
            "8",
            "--database-url",
            database.url(),
            "--tenant",
            &TENANT.to_string(),
        ]);
        command.arg("--key-file").arg(&key_file);
        command
    };
    let count = kill_at_random(plan(), program, |lines| verify(database.url().to_owned(), lines)).await;
    assert!(count > plan().rounds as usize, "too little was recorded to say anything: {count}");
}

async fn verify(url: String, lines: Vec<String>) {
    let store = Store::open(&Settings::new(url)).await.unwrap();
    let config = Line::parse_from(["naober"]).config;
    let app = App::new(store.clone(), Keys::from_root(&[7; 32]), Clock::System, config);
    let scope = Scope::system(&app, TenantId(TENANT));
    let said = lines.iter().map(|line| line.split_once(' ').expect("a dossier and a fact"));
    let said: Vec<(Uuid, Uuid)> = said.map(|(one, two)| (one.parse().unwrap(), two.parse().unwrap())).collect();
    for dossier in said.iter().map(|(dossier, _)| *dossier).collect::<HashSet<_>>() {
        let view = show(&scope, DossierId(dossier), AsOf::default()).await.unwrap();
        let kept: HashSet<Uuid> = view.facts.iter().map(|recorded| recorded.fact.id).collect();
        let lost = said.iter().filter(|(of, fact)| *of == dossier && !kept.contains(fact)).count();
        assert_eq!(lost, 0, "acknowledged facts of dossier {dossier} are gone");
    }
    assert!(reassess::check(&scope).await.unwrap().is_empty(), "stored duties differ from a fresh assessment");
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_sqlite() {
    nothing_acknowledged_is_lost(testkit::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_postgresql() {
    nothing_acknowledged_is_lost(testkit::postgres().await).await;
}
