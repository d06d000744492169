//! Wishes as they are kept: sealed, with what was asked and answered until then.

use jiff::Timestamp;
use store::{FromRow, Row, StoreError};
use uuid::Uuid;

use super::Wishes;
use crate::access::Scope;
use crate::placement::PlacementError;

/// A row of what someone said.
pub(super) struct Stored {
    pub dossier: Uuid,
    id: Uuid,
    pub said_at: Timestamp,
    sealed: String,
}

impl Stored {
    pub fn open(&self, scope: &Scope) -> Result<Wishes, PlacementError> {
        let text = scope.app.keys.open(scope.tenant, &field(self.id), &self.sealed);
        let text = text.map_err(|error| PlacementError::Unreadable(error.to_string()))?;
        serde_json::from_str(&text).map_err(|error| PlacementError::Unreadable(error.to_string()))
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { dossier: row.uuid(0)?, id: row.uuid(1)?, said_at: row.time(2)?, sealed: row.text(3)? })
    }
}

fn field(id: Uuid) -> String {
    format!("region-wishes/{id}")
}
