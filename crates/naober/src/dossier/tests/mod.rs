//! The verbs of the room on each engine.

mod adres;
mod finding;
mod lists;
mod many;
mod verbs;

use clap::Parser as _;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use store::{Settings, Store, TenantId};
use texts::Language;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Kennisgeving, Plicht, Verblijf, Vergunning, Wet};

use super::{NewDossier, NewFact};
use crate::access::{Actor, Keys, Role, Scope, accounts};
use crate::app::{App, Clock};
use crate::config::Config;

/// A migrated database and an application on it.
pub(crate) struct House {
    pub(crate) app: App,
    _database: testkit::Database,
}

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

impl House {
    pub(crate) async fn sqlite() -> Self {
        Self::on(testkit::sqlite()).await
    }

    pub(crate) async fn postgres() -> Self {
        let migrate = async |url: String| {
            let store = Store::open(&Settings::new(url)).await.unwrap();
            store.migrate().await.unwrap();
            store.close().await;
        };
        Self::on(testkit::postgres_from(&store::schema_digest(), migrate).await).await
    }

    async fn on(database: testkit::Database) -> Self {
        let store = Store::open(&Settings::new(database.url())).await.unwrap();
        store.migrate().await.unwrap();
        let config = Line::parse_from(["naober"]).config;
        let app = App::new(store, Keys::from_root(&[7; 32]), Clock::Fixed(noon(date(2026, 3, 12))), config);
        Self { app, _database: database }
    }

    /// Another case manager of the municipality of the scope.
    #[expect(clippy::disallowed_methods, reason = "people of a test need addresses that differ")]
    pub(crate) async fn colleague(&self, scope: &Scope) -> Uuid {
        let email = format!("{}@gemeente.example", Uuid::new_v4());
        let role = Role::Regisseur;
        let new = accounts::NewAccount { name: "Sam".to_owned(), email, role, language: Language::Nl };
        let mut tx = scope.write().await.unwrap();
        let id = accounts::add(&mut tx, scope, &new).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A case manager of a municipality, on a day at noon.
    pub(crate) fn scope(&self, municipality: u128, on: Date) -> Scope {
        let actor =
            Actor { account: Uuid::from_u128(100 + municipality), name: "Rian".to_owned(), role: Role::Regisseur };
        Scope {
            app: self.app.clone(),
            tenant: TenantId(Uuid::from_u128(municipality)),
            actor,
            language: Language::Nl,
            now: noon(on),
            request: Uuid::from_u128(1),
        }
    }
}

pub(crate) fn noon(day: Date) -> Timestamp {
    format!("{day}T12:00:00+01:00").parse().unwrap()
}

pub(crate) fn person(given_names: &str, family_name: &str) -> NewDossier {
    NewDossier { given_names: given_names.to_owned(), family_name: family_name.to_owned(), ..NewDossier::default() }
}

pub(crate) fn fact(happened: Date, kind: Kind) -> NewFact {
    NewFact::new(happened, kind, "brief DUO")
}

/// The notice that starts the ten weeks.
pub(crate) fn notice(on: Date) -> NewFact {
    fact(on, Kind::KennisgevingOntvangen(Kennisgeving::default()))
}

/// Someone with an asylum permit to whom this act applies.
pub(crate) fn obliged(since: Date) -> Vec<NewFact> {
    let permit = Verblijf {
        vergunning: Vergunning::AsielBepaaldeTijd,
        verblijfsdoel: None,
        referent: None,
        geestelijke_bedienaar: false,
    };
    vec![
        fact(since, Kind::VerblijfVerleend(permit)),
        fact(since, Kind::InburgeringsplichtVastgesteld(Plicht { wet: Wet::Wi2021 })),
    ]
}
