//! A proposal, and yes or no to it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::outcome::done;
use crate::access::Scope;
use crate::network::pages::read_answer;
use crate::network::{self, Answered, NetworkError};
use crate::web::{Entries, WebError};

/// Yes or no to a proposal.
pub(super) async fn answer(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    network::meetings(&scope, id).await?;
    let yes = read_answer(&typed)?;
    let word = match network::answer(&scope, id, yes).await {
        Ok(Answered::Begun) => "begonnen",
        Ok(Answered::OtherNext) => "ja",
        Ok(Answered::CheckNext) => "allebei",
        Ok(Answered::No) => "nee",
        Err(NetworkError::NotNow) => "te-laat",
        Err(error) => return Err(error.into()),
    };
    Ok(done(word).into_response())
}
