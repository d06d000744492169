//! How fast the house works with one large municipality, each figure beside its goal.
//!
//! Both engines keep what they acknowledge through a power cut (fsync on). Sizes come from the environment:
//! `NAOBER_BENCH_DOSSIERS` (100,000), `NAOBER_BENCH_HOUSEHOLDS` (10,000), `NAOBER_BENCH_SECONDS` per measurement (10), `NAOBER_BENCH_ENGINE` (both).

mod browser;
mod cpu;
mod goals;
mod load;
mod newcomers;
mod placing;
mod plan;
mod start;

use naober::access::Keys;
use naober::app::{App, Clock};
use naober::config::Config;
use store::{Settings, Store};
use testkit::cluster::{Cluster, Durability};

use crate::cpu::Meter;
use crate::goals::Goals;

const CONNECTIONS: u32 = 8;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let mut goals = Goals::default();
    runtime.block_on(async {
        let only = std::env::var("NAOBER_BENCH_ENGINE").unwrap_or_default();
        if only != "postgres" {
            let database = testkit::sqlite();
            house(&mut goals, "SQLite", database.url(), Meter::embedded()).await;
        }
        if only != "sqlite" {
            let folder = std::env::temp_dir().join(format!("naober-bench-{}", std::process::id()));
            let cluster =
                Cluster::start(&folder, Durability::Full, Some(std::process::id())).expect("PostgreSQL starts");
            create_database(&cluster).await;
            house(&mut goals, "PostgreSQL", &cluster.url("bench"), Meter::with_server(&folder)).await;
            cluster.stop().expect("PostgreSQL stops");
        }
        start::measure(&mut goals).await;
    });
    goals.print();
}

async fn create_database(cluster: &Cluster) {
    let mut create = tokio::process::Command::new("psql");
    create.args(["--quiet", "--no-psqlrc", "--command", "create database bench"]).arg(cluster.url("postgres"));
    assert!(create.status().await.expect("psql runs").success(), "the database could not be made");
}

async fn house(goals: &mut Goals, engine: &str, url: &str, meter: Meter) {
    let store = Store::open(&Settings { connections: CONNECTIONS, ..Settings::new(url) }).await.expect("a store");
    store.migrate().await.expect("a schema");
    let config = Config { requests_per_second: 0, idle_minutes: 600, ..Config::default() };
    let app = App::new(store, Keys::from_root(&[7; 32]), Clock::System, config);
    load::measure(goals, engine, &app, &meter).await;
    app.store.close().await;
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn seconds() -> usize {
    number("NAOBER_BENCH_SECONDS", 10).max(1)
}

#[expect(clippy::print_stdout, reason = "the result of a bench is what it prints")]
fn say(line: &str) {
    println!("{line}");
}
