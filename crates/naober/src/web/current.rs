//! What belongs to the request being answered and to no verb: its number, the reader's language, the notice to show once.

use texts::Language;
use uuid::Uuid;

tokio::task_local! {
    static CURRENT: Current;
}

/// The request being answered.
#[derive(Debug, Clone)]
pub struct Current {
    /// The number on error pages and in the log.
    pub request: Uuid,
    pub language: Language,
    /// Text key of what was just done, carried over a redirect.
    pub notice: Option<String>,
    pub demo: bool,
}

impl Current {
    /// Runs something as part of this request.
    pub(super) async fn around<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// The request being answered; outside a request (a test that renders a view) a neutral one.
    pub(super) fn get() -> Self {
        CURRENT.try_with(Clone::clone).unwrap_or(Self {
            request: Uuid::nil(),
            language: Language::Nl,
            notice: None,
            demo: false,
        })
    }
}
