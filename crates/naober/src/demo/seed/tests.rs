//! The demo region is made once, and fits in its municipalities.

use std::time::Instant;

use store::{Settings, Store};
use testkit::{Database, both_engines};

use super::*;
use crate::access::Keys;
use crate::access::tests::Browser;
use crate::app::Clock;
use crate::config::Config;
use crate::demo::{DOSSIERS, NEWCOMERS, Tale};
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
        let config = Config { demo: true, ..Config::default() };
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::Fixed(noon), config);
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

    async fn each_newcomer_of_the_demo_has_something_of_their_own_to_show(fixed: Fixed) {
        seed(&fixed.app, 60).await.expect("the region");
        let way_in = Browser::at(fixed.app.clone()).get("/mijn/inloggen").await.body;
        for (given_names, family_name, tale) in NEWCOMERS {
            let name = format!("{given_names} {family_name}");
            assert!(way_in.contains(&format!("<bdi>{name}</bdi>")), "{name} is no example: {way_in}");
            let (path, words) = match tale {
                Tale::Likely => ("/mijn/regio/uitkomst", "Er is nog niets beslist"),
                Tale::Proposed => ("/mijn/regio/uitkomst", "Wij denken aan de regio"),
                Tale::Objected => ("/mijn/regio/uitkomst", "dicht bij mijn zus wonen"),
                Tale::Decided => ("/mijn/regio/uitkomst", "Uw regio is"),
                Tale::BuddyProposed => ("/mijn/maatje", "Past Wim bij u?"),
                Tale::BuddyFound => ("/mijn/maatje", "Uw maatje is Wim"),
            };
            let page = looking_as(&fixed, &way_in, &name).await.get(path).await;
            assert_eq!(page.status.as_u16(), 200, "{name}");
            assert!(page.body.contains(words), "{name}: {}", page.body);
        }
        let mut told = looking_as(&fixed, &way_in, "Dima Al Qasim").await;
        assert!(told.get("/mijn/regio").await.body.contains("U heeft alles verteld"), "every question has an answer");
    }
}

/// A browser of somebody who chose that name on the page to come in by, and reads Dutch.
async fn looking_as(fixed: &Fixed, way_in: &str, name: &str) -> Browser {
    let (before, _) = way_in.split_once(&format!("\"><bdi>{name}</bdi>")).expect("the name");
    let (_, dossier) = before.rsplit_once("value=\"").expect("a button");
    let mut browser = Browser::at(fixed.app.clone());
    assert_eq!(browser.post("/mijn/inloggen/voorbeeld", &[("wie", dossier)]).await.location, "/mijn");
    browser.post("/mijn/taal", &[("taal", "nl")]).await;
    browser
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
