//! After a big file, the engine counts what it has.

use crate::access::Scope;

/// Fewer rows do not change which way is short.
const MANY: usize = 500;
/// What a person who comes in fills.
const FILLED: &[&str] = &["dossiers", "search_words", "facts", "duties", "worklist", "events"];

/// So many people came in, with rows in these tables of another room. Asked right after, PostgreSQL would go by what was there
/// before them: a placement proposal for ten thousand households took up to five times as long to ask for.
pub(crate) async fn recount(scope: &Scope, people: usize, also: &[&'static str]) {
    if people >= MANY {
        scope.store().recount(&[FILLED, also].concat()).await;
    }
}
