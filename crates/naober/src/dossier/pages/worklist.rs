//! The worklist: what is most urgent first.

use crate::web::WebError;

pub async fn show() -> Result<&'static str, WebError> {
    Ok("")
}
