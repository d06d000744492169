//! The scope: who asks, for which tenant, when, in which request. Every verb takes it first.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use store::{Store, StoreError, TenantId, Tx};
use texts::Language;
use uuid::Uuid;
use wi2021::Law;

use super::gate::gate;
use super::session::Session;
use super::{Action, Denied, Permit, Role, Room};
use crate::app::App;

/// The day it was in the Netherlands at a moment.
pub fn day_of(moment: Timestamp) -> Date {
    moment.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)).date()
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub account: Uuid,
    pub name: String,
    pub role: Role,
}

/// One request (or one run of a job) on behalf of one actor of one tenant.
#[derive(Clone)]
pub struct Scope {
    pub app: App,
    pub tenant: TenantId,
    pub actor: Actor,
    pub language: Language,
    pub now: Timestamp,
    pub request: Uuid,
}

impl Scope {
    /// A scope for the program itself: nightly pass, import from the command line, demo.
    pub fn system(app: &App, tenant: TenantId) -> Self {
        Self {
            app: app.clone(),
            tenant,
            actor: Actor { account: Uuid::nil(), name: "Naober".to_owned(), role: Role::System },
            language: Language::Nl,
            now: app.clock.now(),
            request: Uuid::nil(),
        }
    }

    /// A scope for what someone does to their own session before a page is theirs.
    pub(super) fn acting(app: &App, session: &Session) -> Self {
        Self {
            tenant: session.tenant,
            actor: session.actor.clone(),
            language: session.language,
            ..Self::system(app, session.tenant)
        }
    }

    /// Today in the Netherlands.
    pub fn today(&self) -> Date {
        self.day_of(self.now)
    }

    /// The day it was in the Netherlands at a moment.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        day_of(moment)
    }

    /// The law, read the way this municipality chose.
    pub fn law(&self) -> Law {
        self.app.law.with_readings(self.app.places.readings(self.tenant))
    }

    /// A new id; its time is the scope's.
    pub fn new_id(&self) -> Uuid {
        #[expect(clippy::disallowed_methods, reason = "ids are made here and nowhere else")]
        Uuid::now_v7()
    }

    /// Asks the gate: which rows and fields this actor may use in this room for this action.
    ///
    /// # Errors
    /// [`Denied`]
    pub fn may(&self, room: Room, action: Action) -> Result<Permit, Denied> {
        gate(self.actor.role, self.actor.account, room, action)
    }

    pub fn store(&self) -> &Store {
        &self.app.store
    }

    /// A transaction to read this tenant's rows.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        self.app.store.read(self.tenant).await
    }

    /// A transaction to change this tenant's rows.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        self.app.store.write(self.tenant).await
    }
}
