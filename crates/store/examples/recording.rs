//! Measures durable recordings per second: `cargo run --release -p store --example recording -- sqlite|postgres|URL [WORKERS] [SECONDS]`.

#![expect(clippy::disallowed_methods, reason = "a measurement makes its own ids and times")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use sqlx::{Connection as _, Executor as _, PgConnection};
use store::{FromRow, Query, Row, Settings, Statement, Store, StoreError, TenantId, args};
use testkit::cluster::{Cluster, Durability};
use uuid::Uuid;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const DOSSIERS: usize = 400;
const FACTS: usize = 25;
const DUTIES: i64 = 30;

const LOCK: Statement =
    Statement::new("update dossiers set version = version + 1 where tenant_id = $1 and id = $2 returning version");
const FACTS_OF: Statement = Statement::new(
    "select id, soort, happened_on, recorded_at, data from facts where tenant_id = $1 and dossier_id = $2 order by id",
);
const ADD_FACT: Statement = Statement::new(
    "insert into facts (tenant_id, dossier_id, id, soort, happened_on, recorded_at, source, data)
     values ($1, $2, $3, 'urenregistratie', $4, $5, 'aanbieder', $6)",
);
const RANK: Statement = Statement::new(
    "update worklist set urgency = $3, act_by = $4, top_class = 'term', top_code = 'pip', overdue = false
     where tenant_id = $1 and dossier_id = $2",
);
const ADD_EVENT: Statement = Statement::new(
    "insert into events (tenant_id, id, at, actor_name, request_id, what, dossier_id, body)
     values ($1, $2, $3, 'Fatima', $4, 'fact-recorded', $5, $6)",
);
const ENQUEUE: Statement = Statement::new(
    "insert into queue (id, tenant_id, kind, payload, due_at, attempts) values ($1, $2, 'mail', $3, $4, 0)",
);

struct Fact(String);

impl FromRow for Fact {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let _all = (row.uuid(0)?, row.text(1)?, row.date(2)?, row.time(3)?);
        row.text(4).map(Self)
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default: u32| args.get(at).and_then(|text| text.parse().ok()).unwrap_or(default);
    let (workers, seconds) = (number(1, 8), number(2, 5));
    let place = std::env::temp_dir().join(format!("naober-bench-{}", std::process::id()));
    let url = match args.first().map(String::as_str) {
        Some("postgres") => {
            let cluster = Cluster::start(&place, Durability::Full, Some(std::process::id()))?;
            PgConnection::connect(&cluster.url("postgres")).await?.execute("create database bench").await?;
            cluster.url("bench")
        }
        Some(url) if url.contains(':') => url.to_owned(),
        _ => embedded(&place)?,
    };
    let outcome = measure(&url, workers, u64::from(seconds)).await;
    match args.first().map(String::as_str) {
        Some("postgres") => Cluster::at(&place).stop()?,
        Some(url) if url.contains(':') => {}
        _ => std::fs::remove_dir_all(&place)?,
    }
    outcome
}

fn embedded(place: &Path) -> Outcome<String> {
    std::fs::create_dir(place)?;
    let file: PathBuf = place.join("naober.sqlite");
    Ok(format!("sqlite:{}", file.display()))
}

async fn measure(url: &str, workers: u32, seconds: u64) -> Outcome {
    let store = Store::open(&Settings { connections: workers, ..Settings::new(url) }).await?;
    store.migrate().await?;
    let tenant = TenantId(Uuid::now_v7());
    let dossiers = fill(&store, tenant).await?;
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut running = tokio::task::JoinSet::new();
    for worker in 0..workers as usize {
        let (store, dossiers) = (store.clone(), dossiers.clone());
        running.spawn(async move {
            let mut took = Vec::new();
            for turn in 0.. {
                let begun = Instant::now();
                if begun > end {
                    break;
                }
                record(&store, tenant, dossiers[(turn * 8 + worker) % DOSSIERS]).await?;
                took.push(begun.elapsed());
            }
            Ok::<_, StoreError>(took)
        });
    }
    let mut took = Vec::new();
    for one in running.join_all().await {
        took.extend(one?);
    }
    took.sort_unstable();
    let rate = took.len() as u64 / seconds;
    let at = |share: usize| took[took.len() * share / 100];
    let mut out = std::io::stdout();
    writeln!(out, "{workers} workers: {rate} recordings/s, median {:?}, p95 {:?}, p99 {:?}", at(50), at(95), at(99))?;
    store.close().await;
    Ok(())
}

async fn record(store: &Store, tenant: TenantId, dossier: Uuid) -> Result<(), StoreError> {
    let (now, day) = (Timestamp::now(), date(2026, 3, 1));
    let mut tx = store.write(tenant).await?;
    let version = tx.one::<i64>(LOCK, args![tenant, dossier]).await?;
    let facts: Vec<Fact> = tx.all(FACTS_OF, args![tenant, dossier]).await?;
    let known: usize = facts.iter().map(|fact| fact.0.len()).sum();
    let data = format!("{{\"uren\":3,\"versie\":{version},\"bekend\":{known}}}");
    tx.run(ADD_FACT, args![tenant, dossier, Uuid::now_v7(), day, now, data.as_str()]).await?;
    tx.run_of(duties(tenant, dossier, version % (DUTIES - 1), 2)).await?;
    tx.run(RANK, args![tenant, dossier, version % 5, day]).await?;
    tx.run(ADD_EVENT, args![tenant, Uuid::now_v7(), now, Uuid::now_v7(), dossier, data.as_str()]).await?;
    tx.run(ENQUEUE, args![Uuid::now_v7(), tenant, data.as_str(), now]).await?;
    tx.commit().await
}

fn duties(tenant: TenantId, dossier: Uuid, first: i64, count: i64) -> Query {
    let mut query =
        Query::new("insert into duties (tenant_id, dossier_id, class, code, n, state, due_on, urgency, body) values ");
    let body = "{\"rule\":\"pip-tien-weken\",\"article\":\"Wi2021 15\",\"why\":\"…\"}";
    query.rows(
        (first..first + count)
            .map(|n| args![tenant, dossier, "term", "pip", n, "running", Some(date(2026, 5, 1)), 3_i64, body]),
    );
    query.push(
        " on conflict (tenant_id, dossier_id, class, code, n) do update
          set state = excluded.state, due_on = excluded.due_on, urgency = excluded.urgency, body = excluded.body",
    );
    query
}

async fn fill(store: &Store, tenant: TenantId) -> Result<Vec<Uuid>, StoreError> {
    let dossiers: Vec<Uuid> = (0..DOSSIERS).map(|_| Uuid::now_v7()).collect();
    let mut tx = store.write(tenant).await?;
    let (day, now): (Date, Timestamp) = (date(2026, 1, 1), Timestamp::now());
    for (number, dossier) in dossiers.iter().enumerate() {
        let mut insert = Query::new(
            "insert into dossiers (tenant_id, id, number, given_names, family_name, search_key, opened_on, version) values ",
        );
        insert.rows([args![tenant, *dossier, number.to_string(), "A", "B", "a b", day, 0_i64]]);
        tx.run_of(insert).await?;
        let mut insert = Query::new(
            "insert into facts (tenant_id, dossier_id, id, soort, happened_on, recorded_at, source, data) values ",
        );
        insert.rows((0..FACTS).map(|_| {
            args![
                tenant,
                *dossier,
                Uuid::now_v7(),
                "urenregistratie",
                day,
                now,
                "aanbieder",
                "{\"uren\":3,\"soort\":\"les\"}"
            ]
        }));
        tx.run_of(insert).await?;
        tx.run_of(duties(tenant, *dossier, 0, DUTIES)).await?;
        let mut insert = Query::new(
            "insert into worklist (tenant_id, dossier_id, number, display_name, search_key, standing, urgency, act_by, overdue)
             values ",
        );
        insert.rows([args![tenant, *dossier, number.to_string(), "A B", "a b", "ok", 4_i64, day, false]]);
        tx.run_of(insert).await?;
    }
    tx.commit().await?;
    Ok(dossiers)
}
