//! Reading what a caller sent: the place of the mistake in the answer, nothing of it in the log.

use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::{InvalidField, Problem};

/// Reads a body.
///
/// # Errors
/// A problem that names the field and what was expected.
pub fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Problem> {
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

/// Mistakes in what was sent, gathered so that all of them are told at once.
#[derive(Default)]
pub struct Wrong(Vec<InvalidField>);

impl Wrong {
    pub fn add(&mut self, name: impl Into<String>, code: &str, reason: impl Into<String>) {
        self.0.push(InvalidField { name: name.into(), code: code.to_owned(), reason: reason.into() });
    }

    /// A text that may be left out, and is no longer than this.
    pub fn at_most(&mut self, name: impl Into<String>, text: Option<&str>, most: usize) {
        if text.is_some_and(|text| text.chars().count() > most) {
            self.add(name, "too-long", format!("Hoogstens {most} tekens."));
        }
    }

    /// A text that has to say something, and is no longer than this.
    pub fn needed(&mut self, name: &str, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.add(name, "required", "Vul dit in.");
        }
        self.at_most(name, Some(text), most);
    }

    /// # Errors
    /// The problem with all of them, when there are any.
    pub fn none(self) -> Result<(), Problem> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::invalid(self.0)) }
    }
}
