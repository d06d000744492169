//! Reading a JSON body: the path of the mistake in the answer, nothing of the body in the log.

use axum::body::Bytes;
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
