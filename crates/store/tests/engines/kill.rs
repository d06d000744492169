//! A commit that was acknowledged outlives the process.

use std::io::Write as _;
use std::time::Duration;

use store::{Engine, Query, TenantId, args};
use testkit::kill::{Plan, kill_at_random};
use tokio::process::Command;
use uuid::Uuid;

use crate::{COUNT_UP, Migrated, open};

const URL: &str = "NAOBER_KILL_URL";
const TENANT: TenantId = TenantId(Uuid::from_u128(7));
const MARK: &str = "committed ";

/// The program that is killed: this test program again, running this test alone with an address in its environment.
#[tokio::test]
async fn child_that_commits_until_it_is_killed() {
    let Ok(url) = std::env::var(URL) else { return };
    let store = open(&url).await;
    loop {
        let name = Uuid::new_v4().to_string();
        let mut tx = store.write(TENANT).await.unwrap();
        tx.one::<i64>(COUNT_UP, args![TENANT, name.as_str()]).await.unwrap();
        tx.one::<i64>(COUNT_UP, args![TENANT, "all"]).await.unwrap();
        tx.commit().await.unwrap();
        let mut out = std::io::stdout().lock();
        // The line break first ends what the test runner itself has written.
        writeln!(out, "\n{MARK}{name}").unwrap();
        out.flush().unwrap();
    }
}

testkit::both_engines! {
    async fn what_was_acknowledged_before_a_kill_is_there_afterwards(store: Migrated) {
        let url = store.database.url();
        let plan = Plan { rounds: 8, within: Duration::from_millis(150), seed: 20_260_301 };
        let child = |_| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", "kill::child_that_commits_until_it_is_killed", "--nocapture"]).env(URL, url);
            command
        };
        let mut most = 0;
        kill_at_random(plan, child, |lines| {
            let names: Vec<String> = lines.iter().filter_map(|line| line.strip_prefix(MARK)).map(str::to_owned).collect();
            most = names.len();
            async move { verify(url, &names).await }
        })
        .await;
        assert!(most > 0, "something was acknowledged");
    }
}

async fn verify(url: &str, names: &[String]) {
    let store = open(url).await;
    let mut tx = store.read(TENANT).await.unwrap();
    let mut query = Query::new("select count(*) from counters where tenant_id = ");
    query.bind(TENANT).push(" and name in ").list(names);
    assert_eq!(tx.all_of::<i64>(query).await.unwrap(), [names.len() as i64], "each acknowledged change is there");
    let mut query = Query::new("select coalesce(max(value), 0) - (select count(*) from counters where tenant_id = ");
    query
        .bind(TENANT)
        .push(" and name <> 'all') from counters where tenant_id = ")
        .bind(TENANT)
        .push(" and name = 'all'");
    assert_eq!(tx.all_of::<i64>(query).await.unwrap(), [0], "each change is there whole or not at all");
    if store.engine() == Engine::Sqlite {
        let damage = Query::new("select count(*) from pragma_integrity_check where integrity_check <> 'ok'");
        assert_eq!(tx.all_of::<i64>(damage).await.unwrap(), [0]);
    }
    drop(tx);
    store.close().await;
}
