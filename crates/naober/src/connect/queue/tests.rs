use super::*;

async fn store() -> Store {
    let file = std::env::temp_dir().join(format!("naober-queue-{}.sqlite", Uuid::from_u128(rand_of_test())));
    let store = Store::open(&store::Settings::new(format!("sqlite:{}", file.display()))).await.unwrap();
    store.migrate().await.unwrap();
    store
}

/// Different for each test of each run: process and a counter.
fn rand_of_test() -> u128 {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let next = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    (u128::from(std::process::id()) << 64) | u128::from(next)
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

#[tokio::test]
async fn a_message_is_handed_out_once_while_its_claim_holds() {
    let store = store().await;
    put_one(&store, 1).await;
    assert_eq!(claim(&store, noon()).await.unwrap().len(), 1);
    assert_eq!(claim(&store, noon()).await.unwrap().len(), 0);
    let again = claim(&store, noon() + CLAIM).await.unwrap();
    assert_eq!(again.first().map(|message| message.attempt), Some(2));
}

#[tokio::test]
async fn a_message_of_a_change_that_was_not_made_does_not_exist() {
    let store = store().await;
    let tenant = TenantId(Uuid::from_u128(7));
    let mut tx = store.write(tenant).await.unwrap();
    put(&mut tx, tenant, Uuid::from_u128(1), noon(), "fact-recorded", "{}".to_owned()).await.unwrap();
    drop(tx);
    assert!(claim(&store, noon()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_failed_message_comes_back_later_and_is_set_aside_in_the_end() {
    let store = store().await;
    put_one(&store, 1).await;
    let mut now = noon();
    for attempt in 1..=TRIES {
        let taken = claim(&store, now).await.unwrap();
        assert_eq!(taken[0].attempt, attempt);
        fail(&store, &taken[0], "receiver said no", now).await.unwrap();
        assert!(claim(&store, now).await.unwrap().is_empty(), "not at once");
        now += SignedDuration::from_hours(6);
    }
    assert!(claim(&store, now).await.unwrap().is_empty(), "set aside");
}

#[tokio::test]
async fn finishing_with_a_claim_that_ran_out_changes_nothing() {
    let store = store().await;
    put_one(&store, 1).await;
    let late = claim(&store, noon()).await.unwrap();
    let now = noon() + CLAIM;
    let newer = claim(&store, now).await.unwrap();
    finish(&store, &late, now).await.unwrap();
    fail(&store, &newer[0], "receiver said no", now).await.unwrap();
    assert_eq!(claim(&store, now + CLAIM).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_round_delivers_everything_that_is_due() {
    let store = store().await;
    put_one(&store, 1).await;
    put_one(&store, 2).await;
    assert_eq!(round(&store, noon()).await.unwrap(), 2);
    assert_eq!(round(&store, noon() + CLAIM).await.unwrap(), 0);
}

#[test]
fn each_try_waits_longer_up_to_six_hours() {
    assert_eq!(pause_before(1), SignedDuration::from_secs(30));
    assert_eq!(pause_before(2), SignedDuration::from_secs(60));
    assert_eq!(pause_before(12), SignedDuration::from_hours(6));
}
