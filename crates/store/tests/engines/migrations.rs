//! Bringing a schema up to date.

use store::{Engine, Query, StoreError};

use crate::{Migrated, open};

testkit::both_engines! {
    async fn migrating_twice_changes_nothing(store: Migrated) {
        store.migrate().await.unwrap();
    }

    async fn a_database_that_is_newer_than_the_program_is_refused(store: Migrated) {
        let mut tx = store.control().await.unwrap();
        tx.run_of(Query::new(
            "insert into migrations (name, checksum, program, applied_at) values ('9999_later', '', '9.9.9', '2030-01-01')",
        )).await.unwrap();
        tx.commit().await.unwrap();

        let refused = store.migrate().await.unwrap_err();

        assert!(matches!(refused, StoreError::Migrate(_)));
        assert!(refused.to_string().contains("newer than this program"), "{refused}");
        assert!(refused.to_string().contains("9999_later"), "{refused}");
    }

    async fn a_database_made_by_another_text_is_refused(store: Migrated) {
        let mut tx = store.control().await.unwrap();
        tx.run_of(Query::new("update migrations set checksum = 'other' where name = '0002_access'")).await.unwrap();
        tx.commit().await.unwrap();

        let refused = store.migrate().await.unwrap_err();

        assert!(refused.to_string().contains("another text of 0002_access"), "{refused}");
    }

    async fn programs_that_start_together_migrate_one_after_the_other(database: testkit::Database) {
        let mut starts = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let url = database.url().to_owned();
            starts.spawn(async move {
                let store = open(&url).await;
                store.migrate().await
            });
        }
        for outcome in starts.join_all().await {
            outcome.unwrap();
        }
    }

    async fn plain_databases_cannot_be_distributed_and_say_why(store: Migrated) {
        let refused = store.distribute().await.unwrap_err().to_string();
        match store.engine() {
            Engine::Sqlite => assert!(refused.contains("this is SQLite"), "{refused}"),
            Engine::Postgres => assert!(refused.contains("has no Citus"), "{refused}"),
        }
    }
}
