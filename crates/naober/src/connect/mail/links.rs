//! A link to choose a password, by mail in place of on a page.

use uuid::Uuid;

use super::{NewMessage, Recipient, Template, put_in};
use crate::access::staff::{self, AccountError};
use crate::access::{Action, Room, Scope, accounts};

/// Makes a new link for an account and puts it in a mail. Earlier links stop working.
///
/// # Errors
/// [`AccountError::NoSuchAccount`]; [`AccountError::NoMail`] when no mail leaves this installation.
pub async fn invite(scope: &Scope, account: Uuid) -> Result<(), AccountError> {
    scope.may(Room::Accounts, Action::Change)?;
    let mut tx = scope.write().await?;
    accounts::find(&mut tx, scope.tenant, account).await?.ok_or(AccountError::NoSuchAccount)?;
    if !scope.app.config.sends_mail() {
        return Err(AccountError::NoMail);
    }
    let renewed = staff::renew_in(&mut tx, scope, account).await?;
    let template = if renewed.first { Template::Invitation } else { Template::PasswordReset };
    let mut message = NewMessage::mail(Recipient::Colleague(account), template).in_language(renewed.language);
    message.secret = Some(renewed.invitation.path);
    put_in(&mut tx, scope, message).await?;
    Ok(tx.commit().await?)
}
