//! Health stands apart: which compartment a page, a row or a permit belongs to.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde_json::Value;
use store::Tx;

use super::PlanError;
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Denied, Permit, Room, Scope, events};
use crate::dossier::DossierId;

/// A part of the plan with its own rights and its own looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compartment {
    Open,
    /// Health (W 37): its own pages, under an address of their own.
    Health,
}

/// The part of an address that belongs to health.
const ADDRESS: &str = "gezondheid";

impl Compartment {
    /// Where something lies that is about health, or is not.
    pub fn holding(health: bool) -> Self {
        if health { Self::Health } else { Self::Open }
    }

    /// Is this one open to the actor, who may read the plan already?
    pub(super) fn may_read(self, scope: &Scope) -> bool {
        self == Self::Open || scope.may(Room::PlanHealth, Action::Read).is_ok_and(|permit| permit.fields.health)
    }

    /// Health asks a right of its own beside that to change the plan.
    pub(super) fn may_change(self, scope: &Scope) -> Result<(), Denied> {
        if self == Self::Open {
            return Ok(());
        }
        let permit = scope.may(Room::PlanHealth, Action::Change)?;
        if permit.fields.health { Ok(()) } else { Err(Denied) }
    }

    pub fn room(self) -> Room {
        if self == Self::Health { Room::PlanHealth } else { Room::Plan }
    }

    /// As it is stored.
    pub fn name(self) -> &'static str {
        if self == Self::Health { "health" } else { "open" }
    }

    /// What reading is recorded as.
    pub fn look(self) -> Activity {
        if self == Self::Health { Activity::PlanHealth } else { Activity::Plan }
    }

    /// What changing is recorded as.
    pub fn change(self) -> Activity {
        if self == Self::Health { Activity::PlanHealth } else { Activity::PlanChange }
    }

    /// Writes that something in it changed: the event, and the look of who changed it.
    pub(super) async fn changed(
        self,
        tx: &mut Tx,
        scope: &Scope,
        dossier: DossierId,
        what: &'static str,
        data: Value,
    ) -> Result<(), PlanError> {
        events::write(tx, scope, what, Some(dossier.0), data).await?;
        looked_in(tx, scope, self.change(), &[dossier.0]).await?;
        Ok(())
    }

    /// The one that a permit opens, and no other.
    ///
    /// # Errors
    /// [`Denied`] for a permit of another room.
    pub(super) fn of(permit: &Permit) -> Result<Self, PlanError> {
        match permit.room {
            Room::Plan => Ok(Self::Open),
            Room::PlanHealth if permit.fields.health => Ok(Self::Health),
            _ => Err(Denied.into()),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Compartment {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let health = parts.uri.path().split('/').any(|part| part == ADDRESS);
        Ok(if health { Self::Health } else { Self::Open })
    }
}
