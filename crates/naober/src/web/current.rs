//! What belongs to the request being answered and to no verb: its number, the reader's language, the notice to show once.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use texts::Language;
use uuid::Uuid;

use super::see::Notice;
use crate::access::Scope;

tokio::task_local! {
    static CURRENT: Current;
}

/// The request being answered.
#[derive(Debug, Clone)]
pub struct Current {
    /// The number on error pages and in the log.
    pub request: Uuid,
    pub language: Language,
    /// What was just done, carried over a redirect.
    pub(super) notice: Option<Notice>,
    pub demo: bool,
    pub today: Date,
    /// The address is one of the newcomer's pages.
    pub home: bool,
    pub(super) reader: Reader,
    pub(super) closing: Closing,
    pub(super) awaiting: Awaiting,
}

/// A place to live is sought for who asks: their menu has a door more.
#[derive(Debug, Clone, Default)]
pub(super) struct Awaiting(Arc<OnceLock<()>>);

/// Opens that door on the page of this request.
pub fn awaits_a_place() {
    // Outside a request there is no menu.
    let _ = CURRENT.try_with(|current| current.awaiting.0.get_or_init(|| ()).to_owned());
}

/// In how many seconds the browser has to leave the page, because the session is over by then.
#[derive(Debug, Clone, Default)]
pub(super) struct Closing(Arc<OnceLock<i64>>);

impl Closing {
    pub fn seconds(&self) -> Option<i64> {
        self.0.get().copied()
    }
}

/// Without a script a page cannot watch the clock: the browser is told to leave it in time.
pub fn closes_in(seconds: i64) {
    // Outside a request there is no page to leave.
    let _ = CURRENT.try_with(|current| current.closing.0.get_or_init(|| seconds).to_owned());
}

/// Who turned out to be asking, once the session was read: an error page is theirs as much as any other.
#[derive(Clone, Default)]
pub(super) struct Reader(Arc<OnceLock<Scope>>);

impl Reader {
    pub fn scope(&self) -> Option<&Scope> {
        self.0.get()
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

/// Keeps who is asking for the pages of this request that no handler makes.
pub fn read_by(scope: &Scope) {
    // Outside a request nobody waits for an error page.
    let _ = CURRENT.try_with(|current| {
        current.reader.0.get_or_init(|| scope.clone());
    });
}

/// Who is asking, once their session was read.
pub fn asking() -> Option<Scope> {
    CURRENT.try_with(|current| current.reader.scope().cloned()).ok().flatten()
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
            today: Date::default(),
            home: false,
            reader: Reader::default(),
            closing: Closing::default(),
            awaiting: Awaiting::default(),
        })
    }

    pub(super) fn awaits(&self) -> bool {
        self.awaiting.0.get().is_some()
    }
}
