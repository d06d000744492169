//! What the door promises.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::date;
use store::{Engine, FromRow, Query, Row, Settings, Store, StoreError, args};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::{COUNT_UP, Migrated, VALUE, a_tenant};

testkit::both_engines! {
    async fn what_is_committed_is_there_and_what_is_not_is_gone(store: Migrated) {
        let tenant = a_tenant();

        let mut tx = store.write(tenant).await.unwrap();
        assert_eq!(tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let mut tx = store.write(tenant).await.unwrap();
        assert_eq!(tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap(), 2);
        drop(tx);

        let mut tx = store.read(tenant).await.unwrap();
        assert_eq!(tx.one::<i64>(VALUE, args![tenant, "n"]).await.unwrap(), 1);
    }

    async fn a_reading_transaction_refuses_to_change_anything(store: Migrated) {
        let tenant = a_tenant();
        let mut tx = store.read(tenant).await.unwrap();
        assert!(tx.run(COUNT_UP, args![tenant, "n"]).await.is_err());
        let mut tx = store.look().await.unwrap();
        assert!(tx.run_of(Query::new("delete from queue")).await.is_err());
    }

    async fn a_key_that_exists_is_a_conflict(store: Migrated) {
        let tenant = a_tenant();
        let insert = || {
            let mut query = Query::new("insert into counters (tenant_id, name, value) values ");
            query.rows([args![tenant, "same", 1_i64]]);
            query
        };
        let mut tx = store.write(tenant).await.unwrap();
        tx.run_of(insert()).await.unwrap();
        assert!(matches!(tx.run_of(insert()).await, Err(StoreError::Conflict(_))));
    }

    async fn after_a_transaction_that_the_engine_gave_up_another_begins(store: Migrated) {
        let tenant = a_tenant();
        let mut tx = store.write(tenant).await.unwrap();
        tx.run(COUNT_UP, args![tenant, "n"]).await.unwrap();
        // What SQLite also does by itself, when the disk is full.
        let or = if store.engine() == Engine::Sqlite { "insert or rollback" } else { "insert" };
        let mut again = Query::new(or);
        again.push(" into counters (tenant_id, name, value) values ").rows([args![tenant, "n", 1_i64]]);
        assert!(matches!(tx.run_of(again).await, Err(StoreError::Conflict(_))));
        drop(tx);

        let mut tx = store.write(tenant).await.unwrap();
        assert_eq!(tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap(), 1);
        tx.commit().await.unwrap();
    }

    async fn many_rows_go_in_one_statement_and_come_back_by_a_list(store: Migrated) {
        let tenant = a_tenant();
        let mut tx = store.write(tenant).await.unwrap();
        let mut insert = Query::new("insert into counters (tenant_id, name, value) values ");
        insert.rows((0..500_i64).map(|n| args![tenant, format!("n{n}"), n]));
        let (inserted, statements) = store::counter::count(tx.run_of(insert)).await;
        assert_eq!((inserted.unwrap(), statements), (500, 1));

        let mut select = Query::new("select value from counters where tenant_id = ");
        select.bind(tenant).push(" and name in ").list(["n7", "n9", "absent"]).push(" order by value");
        assert_eq!(tx.all_of::<i64>(select).await.unwrap(), [7, 9]);
    }

    async fn more_values_than_an_engine_takes_are_refused_in_words(store: Migrated) {
        let tenant = a_tenant();
        let mut tx = store.write(tenant).await.unwrap();
        let mut insert = Query::new("insert into counters (tenant_id, name, value) values ");
        insert.rows((0..11_000_i64).map(|n| args![tenant, n.to_string(), n]));
        let error = tx.run_of(insert).await.unwrap_err();
        assert!(error.to_string().contains("take the rows in parts"), "{error}");
    }

    async fn every_kind_of_value_comes_back_as_it_went_in(store: Migrated) {
        let mut tx = store.control().await.unwrap();
        tx.run_of(Query::new(
            "create table kinds (a text, b bigint, c boolean, d uuid, e date, f timestamptz, g bytea)",
        )).await.unwrap();
        let id = Uuid::now_v7();
        let time: Timestamp = "2026-03-29T00:59:59.123456Z".parse().unwrap();
        let mut insert = Query::new("insert into kinds (a, b, c, d, e, f, g) values ");
        let some = args!["Ḧé", i64::MIN, true, id, date(2024, 2, 29), time, vec![0_u8, 255]];
        let none: store::Args = vec![
            store::Value::Text(None), store::Value::Int(None), store::Value::Bool(None), store::Value::Uuid(None),
            store::Value::Date(None), store::Value::Time(None), store::Value::Bytes(None),
        ];
        insert.rows([some.clone(), none.clone()]);
        tx.run_of(insert).await.unwrap();
        let rows: Vec<Kinds> = tx.all_of(Query::new("select a, b, c, d, e, f, g from kinds order by a nulls last")).await.unwrap();
        assert_eq!(rows[0].0, some);
        assert_eq!(rows[1].0, none);
    }

    async fn a_task_knows_how_many_statements_it_sent(store: Migrated) {
        let tenant = a_tenant();
        let work = async {
            let mut tx = store.write(tenant).await.unwrap();
            for _ in 0..3 {
                tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap();
            }
            tx.commit().await.unwrap();
        };
        assert_eq!(store::counter::count(work).await.1, 3);
    }

    async fn who_waits_too_long_for_a_connection_is_told_that_it_is_busy(store: Migrated) {
        let settings = Settings { connections: 1, patience: Duration::from_millis(50), ..Settings::new(store.database.url()) };
        let store = Store::open(&settings).await.unwrap();
        let _held = store.write(a_tenant()).await.unwrap();
        assert!(matches!(store.write(a_tenant()).await, Err(StoreError::Busy(_))));
    }

    async fn writers_queue_up_instead_of_failing(store: Migrated) {
        let tenant = a_tenant();
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let store = store.store.clone();
            writers.spawn(async move {
                let mut tx = store.write(tenant).await.unwrap();
                let value = tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap();
                tx.commit().await.unwrap();
                value
            });
        }
        let mut numbers = writers.join_all().await;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=20).collect::<Vec<i64>>(), "no number twice, none left out");
    }
}

struct Kinds(store::Args);

impl FromRow for Kinds {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(args![
            row.opt_text(0)?,
            row.opt_int(1)?,
            row.opt_bool(2)?,
            row.opt_uuid(3)?,
            row.opt_date(4)?,
            row.opt_time(5)?,
            row.opt_bytes(6)?
        ]))
    }
}

#[tokio::test]
async fn on_postgres_another_tenants_rows_do_not_exist() {
    let store = Migrated::postgres().await;
    let (ours, theirs) = (a_tenant(), a_tenant());
    let mut tx = store.write(theirs).await.unwrap();
    tx.one::<i64>(COUNT_UP, args![theirs, "n"]).await.unwrap();
    tx.commit().await.unwrap();

    // The statement asks for their rows; the lock behind it does not care what is asked.
    let mut tx = store.read(ours).await.unwrap();
    assert_eq!(tx.maybe::<i64>(VALUE, args![theirs, "n"]).await.unwrap(), None);
    let mut tx = store.write(ours).await.unwrap();
    assert!(tx.run(COUNT_UP, args![theirs, "n"]).await.is_err());
    let mut tx = store.control().await.unwrap();
    assert_eq!(tx.maybe::<i64>(VALUE, args![theirs, "n"]).await.unwrap(), None, "no tenant, no rows");
}

#[tokio::test]
async fn connections_that_the_server_dropped_are_replaced_unnoticed() {
    let store = Migrated::postgres().await;
    let tenant = a_tenant();
    drop(tokio::try_join!(store.read(tenant), store.read(tenant), store.read(tenant)).unwrap());
    let other = crate::open(store.database.url()).await;
    let mut tx = other.control().await.unwrap();
    let drop_others = "select pg_terminate_backend(pid)::text from pg_stat_activity
                       where datname = current_database() and pid <> pg_backend_pid()";
    tx.all_of::<String>(Query::new(drop_others)).await.unwrap();

    let mut tx = store.write(tenant).await.unwrap();
    assert_eq!(tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_as_such() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("postgres://me@{}/x", listener.local_addr().unwrap());
    drop(listener);
    let refused = Store::open(&Settings::new(url)).await.err().unwrap();
    assert!(refused.to_string().to_lowercase().contains("connection refused"), "{refused}");
}

#[tokio::test]
async fn a_slow_statement_is_logged_by_its_text_and_never_by_its_values() {
    let store = Migrated::sqlite().await;
    let store = Store::open(&Settings { slow: Duration::ZERO, ..Settings::new(store.database.url()) }).await.unwrap();
    let log = Log::default();
    let sink = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || sink.clone()).finish();
    let listening = tracing::subscriber::set_default(subscriber);

    let tenant = a_tenant();
    let mut tx = store.write(tenant).await.unwrap();
    tx.one::<i64>(COUNT_UP, args![tenant, "a secret"]).await.unwrap();
    tx.commit().await.unwrap();

    drop(listening);
    let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(written.contains("slow statement") && written.contains("insert into counters"), "{written}");
    assert!(!written.contains("a secret") && !written.contains(&tenant.0.to_string()), "{written}");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        std::io::Write::write(&mut *self.0.lock().unwrap(), bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn postgres_is_asked_for_encryption_through_its_address() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(async move {
        let (mut caller, _) = listener.accept().await.unwrap();
        let mut question = [0; 8];
        caller.read_exact(&mut question).await.unwrap();
        caller.write_all(b"N").await.unwrap();
        question
    });

    let settings = Settings {
        patience: Duration::from_millis(500),
        ..Settings::new(format!("postgres://me@127.0.0.1:{port}/x?sslmode=require"))
    };
    let refused = Store::open(&settings).await.err().unwrap();

    assert_eq!(server.await.unwrap()[4..], 80_877_103_u32.to_be_bytes(), "the question whether the server encrypts");
    assert!(refused.to_string().contains("TLS"), "{refused}");
}

#[tokio::test]
async fn a_url_of_another_kind_is_refused() {
    let refused = Store::open(&Settings::new("mysql://localhost/x")).await.err().unwrap();
    assert_eq!(refused.to_string(), "the database URL starts with sqlite: or postgres://");
}

#[cfg(unix)]
#[tokio::test]
async fn the_embedded_file_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let store = Migrated::sqlite().await;
    let path = store.database.url().strip_prefix("sqlite:").unwrap();
    for file in [path.to_owned(), format!("{path}-wal")] {
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file}");
    }
}

#[tokio::test]
async fn a_data_file_that_was_taken_away_takes_no_changes_until_it_is_back() {
    let database = testkit::sqlite();
    let store = Store::open(&Settings::new(database.url())).await.unwrap();
    store.migrate().await.unwrap();
    let path = std::path::PathBuf::from(database.url().strip_prefix("sqlite:").unwrap());
    let aside = path.with_extension("aside");
    std::fs::rename(&path, &aside).unwrap();
    assert!(matches!(store.write(a_tenant()).await, Err(StoreError::Setup(_))));
    std::fs::write(&path, b"another file").unwrap();
    assert!(matches!(store.control().await, Err(StoreError::Setup(_))), "another file is not ours either");
    std::fs::rename(&aside, &path).unwrap();
    assert!(store.write(a_tenant()).await.is_ok());
}
