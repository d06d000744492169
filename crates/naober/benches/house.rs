//! How fast the house works with one large municipality: pages of the worklist, recording, the nightly pass.
//!
//! Prints rates and percentiles per engine. Both engines keep what they acknowledge through a power cut (fsync on).
//! `NAOBER_BENCH_DOSSIERS` sets the size (100,000), `NAOBER_BENCH_SECONDS` how long each measurement takes (5).

use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser as _;
use jiff::ToSpan as _;
use jiff::civil::Date;
use naober::access::{Actor, Keys, Role, Scope};
use naober::app::{App, Clock};
use naober::config::Config;
use naober::dossier::worklist::{Caseworker, Filter, assign, page};
use naober::dossier::{AsOf, DossierId, NewFact, import_many, load, reassess, record, show};
use store::{Settings, Store, TenantId};
use texts::Language;
use uuid::Uuid;
use wi2021::facts::{Leeg, Leerroute, Pip};
use wi2021::{DangerCode, Kind, TermCode};

const CONNECTIONS: u32 = 8;
const AT_ONCE: usize = 8;

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let only = std::env::var("NAOBER_BENCH_ENGINE").unwrap_or_default();
        if only != "postgres" {
            let database = testkit::sqlite();
            measure("SQLite", database.url()).await;
        }
        if only != "sqlite" {
            let folder = std::env::temp_dir().join(format!("naober-bench-{}", std::process::id()));
            let durable = testkit::cluster::Durability::Full;
            let user = Some(std::process::id());
            let cluster = testkit::cluster::Cluster::start(&folder, durable, user).expect("PostgreSQL starts");
            create_database(&cluster).await;
            measure("PostgreSQL", &cluster.url("bench")).await;
            cluster.stop().expect("PostgreSQL stops");
        }
    });
}

async fn create_database(cluster: &testkit::cluster::Cluster) {
    let mut create = tokio::process::Command::new("psql");
    create.args(["--quiet", "--no-psqlrc", "--command", "create database bench"]).arg(cluster.url("postgres"));
    assert!(create.status().await.expect("psql runs").success(), "the database could not be made");
}

async fn measure(engine: &str, url: &str) {
    let store = Store::open(&Settings { connections: CONNECTIONS, ..Settings::new(url) }).await.expect("a store");
    store.migrate().await.expect("a schema");
    let config = Line::parse_from(["naober"]).config;
    let app = App::new(store, Keys::from_root(&[7; 32]), Clock::System, config);
    let scope = scope(&app);
    let size = number("NAOBER_BENCH_DOSSIERS", 100_000);
    say(&format!("{engine}, {size} dossiers of one municipality, {CONNECTIONS} connections, fsync on"));
    let dossiers = seed(&scope, size).await;

    for (name, filter, deep) in lists() {
        let from = if deep { page(&scope, &filter, None, 100).await.expect("a page").next } else { None };
        let total = page(&scope, &filter, from, 100).await.expect("a page").total;
        let filter = Arc::new(filter);
        let work = move |scope: Scope, _| {
            let filter = filter.clone();
            async move { drop(page(&scope, &filter, from, 100).await.expect("a page")) }
        };
        report(&format!("worklist {name} ({total})"), &run(&app, work).await);
    }
    let all = dossiers.clone();
    let work = move |scope: Scope, n| {
        let id = pick(&all, n);
        async move { drop(show(&scope, id, AsOf::default()).await.expect("shown")) }
    };
    report("dossier", &run(&app, work).await);
    let work = move |scope: Scope, n| {
        let id = pick(&dossiers, n);
        let talk = NewFact::new(scope.today(), Kind::VoortgangsgesprekGevoerd(Leeg {}), "gesprek");
        async move { drop(record(&scope, id, vec![talk]).await.expect("recorded")) }
    };
    report("record a fact", &run(&app, work).await);
    for name in ["nightly pass, same day", "nightly pass, a month later"] {
        let mut scope = self::scope(&app);
        if name.ends_with("later") {
            scope.now += jiff::SignedDuration::from_hours(30 * 24);
        }
        let started = Instant::now();
        let passed = reassess::tenant(&scope).await.expect("passed");
        let rate = passed.seen as f64 / started.elapsed().as_secs_f64();
        say(&format!("  {name}: {} seen, {} changed, {rate:.0}/s", passed.seen, passed.changed));
    }
}

fn lists() -> Vec<(&'static str, Filter, bool)> {
    let all = Filter::default();
    vec![
        ("first page", all.clone(), false),
        ("second page", all.clone(), true),
        ("mine", Filter { caseworker: Some(Caseworker::Mine), ..all.clone() }, false),
        ("overdue", Filter { overdue: true, ..all.clone() }, false),
        ("neighbourhood", Filter { neighbourhood: Some("Wijk 3".to_owned()), ..all.clone() }, false),
        ("term pip", Filter { term: Some(TermCode::PipVaststellen), ..all.clone() }, false),
        ("danger pip late", Filter { danger: Some(DangerCode::PipTeLaat), ..all.clone() }, false),
        ("name", Filter { search: Some("hadd 1234".to_owned()), ..all }, false),
    ]
}

/// Notices spread over two years; two in three have a plan; one in a hundred is mine.
async fn seed(scope: &Scope, size: usize) -> Vec<DossierId> {
    let started = Instant::now();
    let mut dossiers = Vec::with_capacity(size);
    for from in (0..size).step_by(500) {
        let rows = (from..size.min(from + 500)).map(|n| {
            let since = scope.today().saturating_sub(i64::try_from(n * 7_919 % 730).unwrap_or(0).days());
            let (person, mut facts) = load::someone(n, since);
            if n % 3 != 0 {
                facts.push(plan(since, n));
            }
            (person, facts)
        });
        dossiers.extend(import_many(scope, rows.collect()).await.expect("imported").dossiers);
    }
    let mine: Vec<DossierId> = dossiers.iter().copied().step_by(100).collect();
    for part in mine.chunks(500) {
        assign(scope, part, Some(scope.actor.account)).await.expect("assigned");
    }
    let rate = size as f64 / started.elapsed().as_secs_f64();
    say(&format!("  import: {rate:.0} dossiers/s"));
    dossiers
}

fn plan(since: Date, n: usize) -> NewFact {
    let pip = Pip {
        leerroute: [Leerroute::B1, Leerroute::B1, Leerroute::Z, Leerroute::Onderwijs][n % 4],
        gemeente: None,
        bekendgemaakt_op: None,
        niveau: None,
        uren_per_week: Some(12.0),
        uren_totaal: None,
        voortgangsgesprekken: None,
        contact_interval_weken: Some(13),
    };
    NewFact::new(since.saturating_add(50.days()), Kind::PipVastgesteld(pip), "PIP")
}

fn scope(app: &App) -> Scope {
    let actor = Actor { account: Uuid::from_u128(9), name: "Rian".to_owned(), role: Role::Regisseur };
    let mut scope = Scope::system(app, TenantId(Uuid::from_u128(1)));
    scope.actor = actor;
    scope.language = Language::Nl;
    scope
}

/// Eight at once, each with the next piece of work as soon as the last one is done.
async fn run<W, F>(app: &App, work: W) -> Vec<Duration>
where
    W: Fn(Scope, usize) -> F + Clone + Send + 'static,
    F: Future<Output = ()> + Send,
{
    let until = Instant::now() + Duration::from_secs(number("NAOBER_BENCH_SECONDS", 5) as u64);
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..AT_ONCE {
        let (app, work) = (app.clone(), work.clone());
        workers.spawn(async move {
            let mut took = Vec::new();
            let mut n = worker;
            while Instant::now() < until {
                let started = Instant::now();
                work(scope(&app), n).await;
                took.push(started.elapsed());
                n += AT_ONCE;
            }
            took
        });
    }
    let mut all: Vec<Duration> = workers.join_all().await.into_iter().flatten().collect();
    all.sort();
    all
}

fn report(name: &str, took: &[Duration]) {
    let at = |part: f64| took[((took.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3;
    let rate = took.len() / number("NAOBER_BENCH_SECONDS", 5).max(1);
    say(&format!("  {name}: {rate}/s, p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms", at(0.5), at(0.95), at(0.99)));
}

/// A different dossier each time, spread over all of them.
fn pick(dossiers: &[DossierId], n: usize) -> DossierId {
    dossiers[n * 7_919 % dossiers.len()]
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[expect(clippy::print_stdout, reason = "the result of a bench is what it prints")]
fn say(line: &str) {
    println!("{line}");
}
