//! A newcomer has something to read: by mail, when they gave an address for codes and confirmed it.

use store::{StoreError, args};
use texts::Language;

use super::mail_way::MailRow;
use super::{HomeError, sql};
use crate::access::Scope;
use crate::connect::mail::{NewMessage, Recipient, Template, put_in};
use crate::dossier::DossierId;

/// Puts a mail down that says no more than that there is something, once under this key. Nothing without an address.
///
/// # Errors
/// The store's own.
pub async fn tell(scope: &Scope, dossier: DossierId, once: String) -> Result<bool, HomeError> {
    let mut look = scope.store().look().await?;
    let kept: Option<MailRow> = look.maybe(sql::MAIL_WAY, args![scope.tenant, dossier.0]).await?;
    drop(look);
    let Some(address) = kept.map(|kept| kept.address(scope)).transpose()? else { return Ok(false) };
    let to = Recipient::Person { dossier, address, language: Language::Nl };
    let mut tx = scope.write().await?;
    let put =
        put_in(&mut tx, scope, NewMessage { once: Some(once), ..NewMessage::mail(to, Template::Message) }).await?;
    tx.commit().await?;
    Ok(put.is_some())
}

impl MailRow {
    fn address(&self, scope: &Scope) -> Result<String, StoreError> {
        let opened = scope.app.keys.open(scope.tenant, super::mail_way::ADDRESS, &self.sealed);
        opened.map_err(|error| StoreError::Setup(error.to_string()))
    }
}
