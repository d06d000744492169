//! Looking for a buddy: the own card is made, made anew or taken back.

use axum::response::{IntoResponse, Response};

use super::super::tongue::Beside;
use super::outcome::done;
use super::page::wrong;
use crate::access::Scope;
use crate::dossier::DossierError;
use crate::network::pages::{choosable, read_card};
use crate::network::{self, NetworkError, own_wish, places};
use crate::web::{Entries, Mistakes, WebError};

/// Yes, look for a buddy; or the card made anew.
pub(super) async fn wish(scope: Scope, Beside(beside): Beside, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let own = own_wish(&scope).await?.and_then(|wish| wish.card.place);
    let places = choosable(places(&scope).await?, own);
    if let Some(card) = read_card(&typed, &places, ("home-in-empty", "home-ask-long"), &mut mistakes) {
        match network::wish(&scope, &card, typed.checked("vrouw")).await {
            Ok(()) => return Ok(done("gevraagd").into_response()),
            Err(NetworkError::Dossier(DossierError::Closed)) => mistakes.add("naam", "home-ask-closed"),
            Err(error) => return Err(error.into()),
        }
    }
    wrong(&scope, beside, mistakes, typed).await
}

/// Takes it back.
pub(super) async fn withdraw(scope: Scope) -> Result<Response, WebError> {
    match network::withdraw(&scope).await {
        Ok(()) => Ok(done("weg").into_response()),
        Err(NetworkError::NotFound) => Ok(done("te-laat").into_response()),
        Err(error) => Err(error.into()),
    }
}
