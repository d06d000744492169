//! The colleagues who can hold dossiers, by name.

use store::Tx;
use uuid::Uuid;

use crate::access::{Role, Scope, accounts};
use crate::web::{Choice, WebError, Words};

/// Case managers of the municipality.
#[derive(Debug, Clone, Default)]
pub(crate) struct Colleagues {
    /// Account, name, still at work.
    all: Vec<(Uuid, String, bool)>,
    me: Uuid,
}

impl Colleagues {
    /// # Errors
    /// The store's own.
    pub async fn of(scope: &Scope) -> Result<Self, WebError> {
        let mut tx = scope.read().await?;
        Self::read(&mut tx, scope).await
    }

    /// The same beside other questions of the caller.
    ///
    /// # Errors
    /// The store's own.
    pub async fn read(tx: &mut Tx, scope: &Scope) -> Result<Self, WebError> {
        let accounts = accounts::of(tx, scope.tenant).await?;
        let managers = accounts.into_iter().filter(|account| account.role == Role::Regisseur);
        let all = managers.map(|account| (account.id, account.name, account.disabled_at.is_none())).collect();
        Ok(Self { all, me: scope.actor.account })
    }

    /// For pages without a database.
    pub(crate) fn sample() -> Self {
        let all = vec![
            (Uuid::from_u128(1), "Fatima Özdemir".to_owned(), true),
            (Uuid::from_u128(2), "Jan-Willem van den Bovenkamp".to_owned(), true),
        ];
        Self { all, me: Uuid::from_u128(1) }
    }

    /// The name of who holds a dossier; a sentence when nobody does.
    pub fn name(&self, account: Option<Uuid>, words: Words) -> String {
        let Some(account) = account else { return words.t("caseworker-nobody") };
        self.all
            .iter()
            .find(|(id, _, _)| *id == account)
            .map_or_else(|| words.t("caseworker-gone"), |(_, name, _)| name.clone())
    }

    /// Everyone to choose from but oneself.
    pub fn choices(&self, chosen: Option<Uuid>) -> Vec<Choice> {
        let others = self.all.iter().filter(|(id, _, at_work)| *at_work && *id != self.me);
        others.map(|(id, name, _)| Choice::new(&id.to_string(), name.clone(), chosen == Some(*id))).collect()
    }

    /// Everyone to choose from.
    pub fn everyone(&self, chosen: Option<Uuid>) -> Vec<Choice> {
        let at_work = self.all.iter().filter(|(_, _, at_work)| *at_work);
        at_work.map(|(id, name, _)| Choice::new(&id.to_string(), name.clone(), chosen == Some(*id))).collect()
    }
}

/// The parts of a name in a list, "Family, Given": each is drawn in its own direction.
pub(crate) fn parts(display_name: &str) -> Vec<String> {
    display_name.splitn(2, ", ").map(str::to_owned).collect()
}
