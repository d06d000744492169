//! A newcomer has something to read: by mail in their own language, when they gave an address for codes and confirmed it.

use super::HomeError;
use super::mail_told::{address_in, recipient};
use super::mail_way::of;
use crate::access::Scope;
use crate::connect::mail::{NewMessage, Template, put_in};
use crate::dossier::DossierId;

/// Puts a mail down that says no more than that there is something, once under this key. Nothing without an address, and
/// nothing when the dossier is closed.
///
/// # Errors
/// The store's own.
pub async fn tell(scope: &Scope, dossier: DossierId, once: String) -> Result<bool, HomeError> {
    let Some((_, subject)) = of(&scope.app, scope.tenant, dossier).await? else { return Ok(false) };
    let mut tx = scope.read().await?;
    let Some(address) = address_in(&mut tx, scope, &subject).await? else { return Ok(false) };
    let to = recipient(&mut tx, scope, &subject, address).await?;
    drop(tx);
    let mut tx = scope.write().await?;
    let put = put_in(&mut tx, scope, NewMessage { once: Some(once), ..NewMessage::mail(to, Template::Ready) }).await?;
    tx.commit().await?;
    Ok(put.is_some())
}
