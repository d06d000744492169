//! One paper at a time of one person: who sends many at once does not keep others waiting.

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use uuid::Uuid;

static BUSY: LazyLock<Mutex<HashSet<Uuid>>> = LazyLock::new(Mutex::default);

/// Holds until it is dropped, also when the person walks away.
pub(super) struct Turn(Uuid);

impl Turn {
    /// None while another paper of the same person is being made clean.
    pub(super) fn of(account: Uuid) -> Option<Self> {
        let mut busy = BUSY.lock().unwrap_or_else(PoisonError::into_inner);
        // Not `then_some`: a turn that is not given must not be made, because it ends when it is dropped.
        busy.insert(account).then(|| Self(account))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        BUSY.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}
