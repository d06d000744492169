//! The key file and the data belong together: one without the other is refused at the start, before anything is sealed anew.

use std::path::Path;

use store::{Store, StoreError, TenantId, args};
use uuid::Uuid;

use super::{Keys, sql};

/// The keys for this data. Beside data that was made with a key no new key is made, and another key is refused.
///
/// # Errors
/// One sentence that says what to do.
pub async fn keys_for(store: &Store, path: &Path) -> Result<Keys, String> {
    let someone = someone(store).await.map_err(|error| error.to_string())?;
    if someone.is_some() && !path.exists() {
        return Err(format!(
            "the key file {} is missing and the data was sealed with it: put it back from where it is kept",
            path.display()
        ));
    }
    let keys = Keys::at(path)?;
    let Some(email) = someone else { return Ok(keys) };
    let mut tx = store.look().await.map_err(|error| error.to_string())?;
    let login: Option<(Uuid, Uuid)> =
        tx.maybe(sql::LOGIN_FIND, args![keys.identifier_hash(&email)]).await.map_err(|error| error.to_string())?;
    match login {
        Some(_) => Ok(keys),
        None => Err(format!("the key file {} is not the one that this data was sealed with", path.display())),
    }
}

/// The address of an account: its login was made with the key.
async fn someone(store: &Store) -> Result<Option<String>, StoreError> {
    let mut tx = store.look().await?;
    let tenants: Vec<(Uuid, String)> = tx.all(sql::TENANTS, args![]).await?;
    drop(tx);
    for (tenant, _) in tenants {
        let mut tx = store.read(TenantId(tenant)).await?;
        if let Some(email) = tx.maybe::<String>(sql::ACCOUNT_OLDEST, args![tenant]).await? {
            return Ok(Some(email));
        }
    }
    Ok(None)
}
