//! The outbox on both engines: what is handed out, to whom, and how often.

use std::collections::HashSet;

use store::Settings;
use testkit::{Database, both_engines};

use super::*;

/// A migrated database with an empty queue.
struct Outbox {
    store: Store,
    _database: Database,
}

impl Outbox {
    async fn sqlite() -> Self {
        Self::on(Database::sqlite().await).await
    }

    async fn postgres() -> Self {
        Self::on(Database::postgres().await).await
    }

    async fn on(database: Database) -> Self {
        let store = Store::open(&Settings::new(database.url())).await.unwrap();
        store.migrate().await.unwrap();
        Self { store, _database: database }
    }
}

/// Takes everything.
struct Anybody;

impl Receiver for Anybody {
    async fn receive(&self, _: &Message) -> Result<(), String> {
        Ok(())
    }
}

/// Takes nothing.
struct Nobody;

impl Receiver for Nobody {
    async fn receive(&self, _: &Message) -> Result<(), String> {
        Err("nobody is in".to_owned())
    }
}

/// Takes a message when its claim was prolonged, and not before.
struct Slow {
    store: Store,
}

impl Receiver for Slow {
    async fn receive(&self, _: &Message) -> Result<(), String> {
        loop {
            let mut query = Query::new("select kind from queue where claimed_until > ");
            query.bind(noon() + CLAIM);
            let held: Vec<String> = self.store.control().await.unwrap().all_of(query).await.unwrap();
            if !held.is_empty() {
                return Ok(());
            }
            tokio::task::yield_now().await;
        }
    }
}

fn noon() -> Timestamp {
    "2026-03-12T12:00:00Z".parse().unwrap()
}

async fn put_one(store: &Store, id: u128) {
    let tenant = TenantId(Uuid::from_u128(7));
    let mut tx = store.write(tenant).await.unwrap();
    put(&mut tx, tenant, Uuid::from_u128(id), noon(), "fact-recorded", "{}".to_owned()).await.unwrap();
    tx.commit().await.unwrap();
}

both_engines! {
    async fn a_message_is_handed_out_once_while_its_claim_holds(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        assert_eq!(claim(store, noon()).await.unwrap().len(), 1);
        assert_eq!(claim(store, noon()).await.unwrap().len(), 0);
        let again = claim(store, noon() + CLAIM).await.unwrap();
        assert_eq!(again.first().map(|message| message.attempt), Some(2));
    }

    async fn what_a_killed_process_held_is_free_within_a_minute_and_what_is_worked_on_is_not(outbox: Outbox) {
        let store = &outbox.store;
        let after = |seconds| noon() + SignedDuration::from_secs(seconds);
        put_one(store, 1).await;
        let killed = claim(store, noon()).await.unwrap();
        assert!(claim(store, after(59)).await.unwrap().is_empty());
        let held = claim(store, after(60)).await.unwrap();
        assert_eq!(held.len(), 1);
        prolong(store, &held, after(100)).await.unwrap();
        assert!(claim(store, after(120)).await.unwrap().is_empty(), "it is worked on");
        prolong(store, &killed, after(150)).await.unwrap();
        assert_eq!(claim(store, after(160)).await.unwrap().len(), 1, "who lost a claim does not prolong that of another");
    }

    async fn a_message_that_takes_long_stays_with_who_works_on_it(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        let slow = Slow { store: store.clone() };
        let beat = Duration::from_millis(5);
        let worked = tokio::time::timeout(Duration::from_secs(30), round_at(store, noon(), &slow, beat)).await;
        assert_eq!(worked.expect("the claim is prolonged while it is worked on").unwrap(), 1);
        assert!(claim(store, noon() + CLAIM * 100).await.unwrap().is_empty(), "delivered once");
    }

    async fn a_message_of_a_change_that_was_not_made_does_not_exist(outbox: Outbox) {
        let store = &outbox.store;
        let tenant = TenantId(Uuid::from_u128(7));
        let mut tx = store.write(tenant).await.unwrap();
        put(&mut tx, tenant, Uuid::from_u128(1), noon(), "fact-recorded", "{}".to_owned()).await.unwrap();
        drop(tx);
        assert!(claim(store, noon()).await.unwrap().is_empty());
    }

    async fn a_failed_message_comes_back_later_and_is_set_aside_in_the_end(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        let mut now = noon();
        for attempt in 1..=TRIES {
            let taken = claim(store, now).await.unwrap();
            assert_eq!(taken[0].attempt, attempt);
            fail(store, &taken[0], "receiver said no", now).await.unwrap();
            assert!(claim(store, now).await.unwrap().is_empty(), "not at once");
            now += SignedDuration::from_hours(6);
        }
        assert!(claim(store, now).await.unwrap().is_empty(), "set aside");
    }

    async fn finishing_with_a_claim_that_ran_out_changes_nothing(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        let late = claim(store, noon()).await.unwrap();
        let now = noon() + CLAIM;
        let newer = claim(store, now).await.unwrap();
        finish(store, &late, now).await.unwrap();
        fail(store, &newer[0], "receiver said no", now).await.unwrap();
        assert_eq!(claim(store, now + CLAIM).await.unwrap().len(), 1);
    }

    async fn a_round_delivers_everything_that_is_due(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        put_one(store, 2).await;
        assert_eq!(round(store, noon(), &Anybody).await.unwrap(), 2);
        assert_eq!(round(store, noon() + CLAIM, &Anybody).await.unwrap(), 0);
    }

    async fn what_nobody_takes_comes_back_later_with_the_reason_kept(outbox: Outbox) {
        let store = &outbox.store;
        put_one(store, 1).await;
        assert_eq!(round(store, noon(), &Nobody).await.unwrap(), 1);
        assert_eq!(round(store, noon(), &Anybody).await.unwrap(), 0, "not at once");
        let mut tx = store.control().await.unwrap();
        let why: Vec<String> = tx.all_of(Query::new("select failure from queue")).await.unwrap();
        drop(tx);
        assert_eq!(why, ["nobody is in"]);
        assert_eq!(round(store, noon() + pause_before(1), &Anybody).await.unwrap(), 1);
    }

    async fn two_takers_at_once_never_get_the_same_message(outbox: Outbox) {
        let store = &outbox.store;
        let count = 3 * usize::try_from(BATCH).unwrap();
        for id in 0..count {
            put_one(store, id as u128).await;
        }
        let mut taken = Vec::new();
        while taken.len() < count {
            let (one, other) = tokio::join!(claim(store, noon()), claim(store, noon()));
            let (one, other) = (one.unwrap(), other.unwrap());
            assert!(one.len() + other.len() > 0, "{} of {count} were handed out", taken.len());
            taken.extend(one.into_iter().chain(other).map(|message| message.id));
        }
        assert_eq!(taken.iter().collect::<HashSet<_>>().len(), count, "each once");
        assert!(claim(store, noon()).await.unwrap().is_empty());
    }
}

#[test]
fn each_try_waits_longer_up_to_six_hours() {
    assert_eq!(pause_before(1), SignedDuration::from_secs(30));
    assert_eq!(pause_before(2), SignedDuration::from_secs(60));
    assert_eq!(pause_before(12), SignedDuration::from_hours(6));
}
