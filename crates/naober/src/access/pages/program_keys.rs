//! Keys for programs, on the own account: made, shown once, withdrawn.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::client::Client;
use super::{account, said_of_password};
use crate::access::{Scope, api_keys, own};
use crate::web::{Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

/// Longest name of a key.
const LONGEST: usize = 60;

#[derive(Template)]
#[template(path = "access/pages/key_made.html")]
struct KeyMade {
    frame: Frame,
    name: String,
    secret: String,
}

/// Makes a key and shows its secret, this once.
pub(super) async fn make(scope: Scope, client: Client, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let name = typed.optional("sleutelnaam", LONGEST, &mut mistakes);
    if typed.text("sleutelnaam").is_empty() {
        mistakes.add("sleutelnaam", "account-key-no-name");
    }
    let Some(name) = name.filter(|_| !mistakes.any()) else {
        return account::page(&scope, StatusCode::BAD_REQUEST, mistakes).await;
    };
    match own::new_api_key(&scope, &client.0, typed.text("bewijs"), &name).await {
        Ok(secret) => {
            let frame = Frame::new(&scope, "account", "key-made-title");
            Ok(Html::render(&KeyMade { frame, name, secret })?.into_response())
        }
        Err(error) => {
            let (status, mistakes) = said_of_password(error, "bewijs")?;
            account::page(&scope, status, mistakes).await
        }
    }
}

/// Withdraws a key of one's own: it stops working at once.
pub(super) async fn withdraw(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    if !api_keys::revoke(&scope, id).await? {
        return Err(WebError::NotFound);
    }
    Ok(See::other("/account").with_notice("account-key-withdrawn").into_response())
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let frame = Frame::sample(words, "account", "key-made-title");
    vec![Sample::new("key-made", &KeyMade { frame, name: "Rapportage".to_owned(), secret: "nbr_voorbeeld".to_owned() })]
}
