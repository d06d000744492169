//! Wishes as they are kept: sealed, with what was answered until then.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Args, FromRow, Row, StoreError, args};
use uuid::Uuid;

use super::{Said, Subject, Wishes};
use crate::access::Scope;
use crate::placement::PlacementError;

/// A row of what someone said.
pub(super) struct Stored {
    pub dossier: Uuid,
    id: Uuid,
    pub said_at: Timestamp,
    sealed: String,
}

/// What is in it.
#[derive(Serialize, Deserialize)]
struct Content {
    wishes: Wishes,
    answered: Vec<Subject>,
}

impl Stored {
    pub fn open(&self, scope: &Scope) -> Result<Said, PlacementError> {
        let text = scope.app.keys.open(scope.tenant, &field(self.id), &self.sealed);
        let text = text.map_err(|error| PlacementError::Unreadable(error.to_string()))?;
        let content: Content =
            serde_json::from_str(&text).map_err(|error| PlacementError::Unreadable(error.to_string()))?;
        Ok(Said { wishes: content.wishes, answered: content.answered, at: self.said_at })
    }
}

/// A new row.
pub(super) fn row(scope: &Scope, dossier: Uuid, said: &Said) -> Result<Args, PlacementError> {
    let content = Content { wishes: said.wishes.clone(), answered: said.answered.clone() };
    let text = serde_json::to_string(&content).map_err(|error| PlacementError::Unreadable(error.to_string()))?;
    let id = scope.new_id();
    Ok(args![scope.tenant, id, dossier, said.at, scope.app.keys.seal(scope.tenant, &field(id), &text)])
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { dossier: row.uuid(0)?, id: row.uuid(1)?, said_at: row.time(2)?, sealed: row.text(3)? })
    }
}

fn field(id: Uuid) -> String {
    format!("region-wishes/{id}")
}
