//! A few messages in the outbox of the demo, so that its page shows what would be sent. Nothing leaves the demo.

use jiff::ToSpan as _;
use store::StoreError;
use texts::Language;
use uuid::Uuid;

use crate::access::Scope;
use crate::connect::mail::{Filled, NewMessage, Recipient, Template, Way, put_in, reminders};
use crate::dossier::{DossierError, DossierId};

/// The mail of the day of the first colleague, and to one newcomer a letter by mail and an appointment by text message.
pub(super) async fn put(
    scope: &Scope,
    colleague: Option<&Uuid>,
    newcomer: Option<&DossierId>,
) -> Result<(), DossierError> {
    let mut tx = scope.write().await.map_err(DossierError::from)?;
    if let Some(colleague) = colleague {
        reminders::put_for(&mut tx, scope, *colleague, Language::Nl).await?;
    }
    if let Some(dossier) = newcomer {
        let to = |address: &str| Recipient::Person {
            dossier: *dossier,
            address: address.to_owned(),
            language: Language::Nl,
        };
        put_in(&mut tx, scope, NewMessage::mail(to("inwoner@thuis.example"), Template::Letter)).await?;
        let day = Filled::Day(scope.today().saturating_add(3.days()));
        let appointment = NewMessage { way: Way::Sms, ..NewMessage::mail(to("06 00 00 00 00"), Template::Appointment) };
        put_in(&mut tx, scope, appointment.with("day", day)).await?;
    }
    tx.commit().await.map_err(StoreError::into)
}
