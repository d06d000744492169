//! Reading what a caller sent: the place of the mistake in the answer, nothing of it in the log.

use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::web::api::Problem;

/// Reads a body.
///
/// # Errors
/// A problem that names the field and what was expected.
pub(super) fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let name = match error.path().to_string().as_str() {
            "." => "body".to_owned(),
            path => path.to_owned(),
        };
        Problem::field(name, "shape", error.inner().to_string())
    })
}

/// The ids in an address.
pub struct Ids<T>(pub T);

impl<T, S> FromRequestParts<S> for Ids<T>
where
    T: DeserializeOwned + Send,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let ids = Path::<T>::from_request_parts(parts, state).await;
        let Path(ids) =
            ids.map_err(|_| Problem::field("id", "uuid", "Een id is een UUID, zoals in de lijst staat."))?;
        Ok(Self(ids))
    }
}
