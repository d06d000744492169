//! Many people at once.

use store::{Engine, Query, TenantId};
use uuid::Uuid;

use super::{House, person};
use crate::access::Scope;
use crate::dossier::import_many;

/// Tables of people of which PostgreSQL knows that they hold so many rows.
async fn counted(house: &House, many: i64) -> Vec<String> {
    let mut query =
        Query::new("select cast(relname as text) from pg_class where relname = 'dossiers' and reltuples >= ");
    query.bind(many);
    house.app.store.control().await.unwrap().all_of(query).await.unwrap()
}

testkit::both_engines! {
    async fn after_a_big_file_the_engine_has_counted_what_it_holds(house: House) {
        let scope = Scope::system(&house.app, TenantId(Uuid::from_u128(1)));
        let people = |many: usize| (0..many).map(|n| (person(&format!("Persoon {n}"), "Bakker"), Vec::new())).collect();
        import_many(&scope, people(40)).await.unwrap();
        if house.app.store.engine() == Engine::Postgres {
            assert!(counted(&house, 1).await.is_empty(), "a small file changes no way");
        }
        assert_eq!(import_many(&scope, people(600)).await.unwrap().opened, 600);
        if house.app.store.engine() == Engine::Postgres {
            assert_eq!(counted(&house, 640).await, ["dossiers"]);
        }
    }
}
