//! Keeping in touch: words, a number, a day they met, thanks, and the end of it.

use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::super::tongue::Beside;
use super::outcome::over_or;
use super::page::wrong;
use super::pair::long;
use crate::access::Scope;
use crate::network::pages::{add_stood, read_number, read_stood};
use crate::network::{self, MINUTES, Meeting, NetworkError};
use crate::web::{Entries, Mistakes, WebError, date_typed};

/// Writes to the buddy.
pub(super) async fn write(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::write(&scope, id, typed.text("bericht")).await;
    words_or(&scope, beside, "bericht", typed, kept, "verstuurd").await
}

/// Shows a number, or no longer.
pub(super) async fn phone(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::show_phone(&scope, id, Some(typed.text("nummer"))).await;
    words_or(&scope, beside, "nummer", typed, kept, "nummer").await
}

/// They met.
pub(super) async fn meet(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    mut typed: Entries,
) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    network::meetings(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let on = date_typed(typed.text("op"));
    if on.is_none() {
        mistakes.add("op", "home-buddy-wrong-day");
    }
    let minutes = read_number(&typed, "minuten", MINUTES, "home-in-empty", &mut mistakes);
    let Some((on, minutes)) = on.zip(minutes) else { return wrong(&scope, beside, mistakes, typed).await };
    match network::meet(&scope, id, Meeting { on, minutes }, read_stood(&typed)).await {
        Err(NetworkError::WrongDay) => wrong(&scope, beside, Mistakes::one("op", "home-buddy-wrong-day"), typed).await,
        Err(NetworkError::MetThen(stood)) => {
            add_stood(&mut typed, stood);
            let long = long(scope.language, stood.minutes);
            mistakes.add_with("op", "home-buddy-met-then", vec![("long", long.into())]);
            wrong(&scope, beside, mistakes, typed).await
        }
        kept => over_or(kept, "opgeschreven"),
    }
}

/// A word of thanks.
pub(super) async fn thank(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::thank(&scope, id, typed.text("dank")).await;
    words_or(&scope, beside, "dank", typed, kept, "bedankt").await
}

/// Ends it.
pub(super) async fn end(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    over_or(network::end(&scope, id).await, "gestopt")
}

/// Where it leads, or what is wrong with the words of one field.
async fn words_or(
    scope: &Scope,
    beside: bool,
    field: &str,
    typed: Entries,
    kept: Result<(), NetworkError>,
    word: &str,
) -> Result<Response, WebError> {
    let key = match kept {
        Err(NetworkError::NoText) => "home-in-empty",
        Err(NetworkError::TooLong) => "home-ask-long",
        Err(NetworkError::WrongNumber) => "home-buddy-wrong-phone",
        kept => return over_or(kept, word),
    };
    wrong(scope, beside, Mistakes::one(field, key), typed).await
}
