//! The demo region is made once, and fits in its municipalities.

use std::time::Instant;

use store::{Settings, Store};
use testkit::{Database, both_engines};

use super::*;
use crate::access::Keys;
use crate::app::Clock;
use crate::config::Config;
use crate::demo::DOSSIERS;
use crate::dossier::worklist::{self, Filter};

/// The application on a fresh database, on a day that never changes.
struct Fixed {
    app: App,
    _database: Database,
}

impl Fixed {
    async fn on(database: Database) -> Self {
        let store = Store::open(&Settings::new(database.url())).await.expect("a store");
        store.migrate().await.expect("the schema");
        let noon = "2026-11-23T12:00:00Z".parse().expect("a moment");
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::Fixed(noon), Config::default());
        Self { app, _database: database }
    }

    async fn sqlite() -> Self {
        Self::on(Database::sqlite().await).await
    }

    async fn postgres() -> Self {
        Self::on(Database::postgres().await).await
    }
}

both_engines! {
    async fn the_demo_region_is_made_once_and_is_there_at_the_next_start(fixed: Fixed) {
        let began = Instant::now();
        let first = seed(&fixed.app, 60).await.expect("the region");
        assert_eq!(first.dossiers, 60);
        assert!((600..3_600).contains(&first.facts), "{}", first.facts);
        assert_eq!(seed(&fixed.app, 60).await.expect("nothing to do"), Seeded::default());
        assert!(began.elapsed().as_secs() < 30);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_region_fits_in_its_three_municipalities() {
    let fixed = Fixed::sqlite().await;
    assert_eq!(seed(&fixed.app, DOSSIERS).await.expect("the region").dossiers, DOSSIERS);
    let mut totals = Vec::new();
    for municipality in MUNICIPALITIES {
        let scope = Scope::system(&fixed.app, TenantId(municipality.id()));
        totals.push(worklist::page(&scope, &Filter::default(), None, 1).await.expect("a page").total);
    }
    assert_eq!(totals, [360, 150, 90]);
}
