//! The receipt of one consent: who gave what to whom until when, to print or to keep.

use askama::Template;
use axum::extract::{Path, Query};
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::consents::{Card, card};
use super::own;
use super::tongue::Beside;
use crate::access::Scope;
use crate::home::consent::{self, Consent};
use crate::web::{HomeFrame, Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/receipt.html")]
pub(super) struct ReceiptPage {
    pub frame: HomeFrame,
    /// Whose it is.
    pub name: String,
    pub card: Card,
    pub today: Date,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    klaar: String,
}

/// The page.
pub(super) async fn show(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    Query(asked): Query<Asked>,
) -> Result<Html, WebError> {
    let consents = consent::consents(&scope, own(&scope)).await?;
    let consent = consents.iter().find(|consent| consent.id == id).ok_or(WebError::NotFound)?;
    let mut frame = HomeFrame::new(&scope, beside, "/mijn/wie-ziet-wat", "home-receipt-title");
    frame.notice = (asked.klaar == "1").then(|| frame.say("home-consent-recorded"));
    Html::render(&build(frame, &scope.actor.name, consent, scope.today()))
}

pub(super) fn build(frame: HomeFrame, name: &str, consent: &Consent, today: Date) -> ReceiptPage {
    ReceiptPage { card: card(&frame, consent, today), name: name.to_owned(), today, frame }
}
