//! Eight differences between the engines, each shown as it is and with the rule that makes it harmless.

use jiff::Timestamp;
use store::check::{portable, prepare_all};
use store::{Engine, Query, Statement, Store, StoreError, TenantId, Tx, args};

use crate::{COUNT_UP, Migrated, VALUE, a_tenant};

async fn text(tx: &mut Tx, sql: &'static str) -> Vec<String> {
    tx.all_of(Query::new(sql)).await.unwrap()
}

testkit::both_engines! {
    async fn trap_1_lower_folds_accents_on_one_engine_only(store: Migrated) {
        let mut tx = store.look().await.unwrap();
        let folded = text(&mut tx, "select lower('ÉVA')").await;
        // What it gives on PostgreSQL depends even on how the cluster was made.
        assert!(store.engine() == Engine::Postgres || folded == ["Éva"]);

        assert!(portable("select id from t where lower(name) = $1").is_err());
        assert_eq!("ÉVA".to_lowercase(), "éva", "so names are folded in Rust");
    }

    async fn trap_2_times_sort_as_text_because_they_are_written_at_a_fixed_width(store: Migrated) {
        let mut tx = store.control().await.unwrap();
        tx.run_of(Query::new("create table times (at timestamptz)")).await.unwrap();
        let moments = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.1Z", "2026-01-01T00:00:00.000002Z"];
        let mut insert = Query::new("insert into times (at) values ");
        insert.rows(moments.map(|moment| args![moment.parse::<Timestamp>().unwrap()]));
        tx.run_of(insert).await.unwrap();

        let sorted: Vec<Moment> = tx.all_of(Query::new("select at from times order by at")).await.unwrap();

        let expected = [moments[0], moments[2], moments[1]].map(|moment| moment.parse::<Timestamp>().unwrap());
        assert_eq!(sorted.iter().map(|moment| moment.0).collect::<Vec<_>>(), expected);
    }

    async fn trap_3_names_sort_as_a_dutch_reader_expects(store: Migrated) {
        let mut tx = store.control().await.unwrap();
        tx.run_of(Query::new("create table names (name text)")).await.unwrap();
        let names = ["Zwart", "aalsmeer", "IJsselstein", "Ömer", "Éva", "eva", "de Wit", "D'Hondt", "Ẓāhir", "Anne-Lies", "Anne Marie"];
        let mut insert = Query::new("insert into names (name) values ");
        insert.rows(names.map(|name| args![name]));
        tx.run_of(insert).await.unwrap();

        let sorted = text(&mut tx, "select name from names order by name collate nl_names").await;

        assert_eq!(
            sorted,
            ["aalsmeer", "Anne Marie", "Anne-Lies", "D'Hondt", "de Wit", "eva", "Éva", "IJsselstein", "Ömer", "Ẓāhir", "Zwart"]
        );
    }

    async fn trap_4_reading_and_then_writing_does_not_fail_beside_another_writer(store: Migrated) {
        let tenant = a_tenant();
        // Two doors to one file, as when the command line works beside the server.
        let second = crate::open(store.database.url()).await;
        let both = [store.store.clone(), second].map(|store| tokio::spawn(async move {
            for _ in 0..25 {
                read_then_write(&store, tenant).await?;
            }
            Ok::<(), StoreError>(())
        }));
        for one in both {
            one.await.unwrap().unwrap();
        }
    }

    async fn trap_5_what_one_engine_lacks_is_refused_in_a_common_text(store: Migrated) {
        for sql in [
            "select id from dossiers where tenant_id = $1 and id = any($2)",
            "select id from dossiers where tenant_id = $1 and number ilike $2",
            "select id from dossiers where tenant_id = $1 and opened_on < now()",
            "select greatest(version, 1) from dossiers where tenant_id = $1",
            "select gen_random_uuid() from dossiers where tenant_id = $1",
        ] {
            assert!(prepare_all(&store, &[("BAD", Statement::new(sql))]).await.is_err(), "{sql}");
        }
    }

    async fn trap_6_only_fixed_pieces_and_bound_values_become_sql(store: Migrated) {
        let mut tx = store.look().await.unwrap();
        let mut query = Query::new("select count(*) from tenants where name = ");
        query.bind("x' or 'x' = 'x");
        assert_eq!(tx.all_of::<i64>(query).await.unwrap(), [0]);
    }

    async fn trap_7_like_is_for_folded_columns_and_sums_are_cast(store: Migrated) {
        let mut tx = store.look().await.unwrap();
        let ignores_case = text(&mut tx, "select case when 'A' like 'a' then 'yes' else 'no' end").await;
        assert_eq!(ignores_case == ["yes"], store.engine() == Engine::Sqlite);
        assert!(portable("select id from t where name like $1").is_err());
        assert!(portable("select id from t where search_key like $1").is_ok());

        assert!(portable("select sum(value) from t").is_err());
        let tenant = a_tenant();
        let sum = Statement::new("select cast(coalesce(sum(value), 0) as bigint) from counters where tenant_id = $1");
        prepare_all(&store, &[("SUM", sum)]).await.unwrap();
        let mut tx = store.write(tenant).await.unwrap();
        tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap();
        assert_eq!(tx.one::<i64>(sum, args![tenant]).await.unwrap(), 1);
    }

    async fn trap_8_a_statement_may_have_a_text_per_engine_side_by_side(store: Migrated) {
        let claim = Statement::per_engine(
            "select id from queue where done_at is null order by due_at limit 1",
            "select id from queue where done_at is null order by due_at limit 1 for update skip locked",
        );
        prepare_all(&store, &[("CLAIM", claim)]).await.unwrap();
    }

    async fn a_value_that_one_engine_cannot_keep_is_refused_by_both(store: Migrated) {
        let tenant = a_tenant();
        let mut tx = store.write(tenant).await.unwrap();
        let zero = tx.one::<i64>(COUNT_UP, args![tenant, "a\0b"]).await;
        assert!(matches!(zero, Err(StoreError::Unfit(_))), "{zero:?}");
        let mut query = Query::new("select count(*) from dossiers where tenant_id = ");
        query.bind(tenant).push(" and birth_date = ").bind(jiff::civil::date(-9999, 1, 1));
        let long_ago = tx.all_of::<i64>(query).await;
        assert!(matches!(long_ago, Err(StoreError::Unfit(_))), "{long_ago:?}");
    }

    async fn a_misspelt_column_is_found_by_preparing(store: Migrated) {
        let wrong = Statement::new("select nmae from dossiers where tenant_id = $1");
        let faults = prepare_all(&store, &[("WRONG", wrong)]).await.unwrap_err().to_string();
        assert!(faults.contains("WRONG: ") && faults.contains("nmae"), "{faults}");
    }
}

async fn read_then_write(store: &Store, tenant: TenantId) -> Result<(), StoreError> {
    let mut tx = store.write(tenant).await?;
    let before = tx.maybe::<i64>(VALUE, args![tenant, "n"]).await?.unwrap_or(0);
    tokio::task::yield_now().await;
    let after = tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await?;
    assert!(after > before);
    tx.commit().await
}

struct Moment(Timestamp);

impl store::FromRow for Moment {
    fn from_row(row: &store::Row) -> Result<Self, StoreError> {
        row.time(0).map(Moment)
    }
}
