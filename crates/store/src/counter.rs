//! Counts the statements of one task, so that a test can hold a page to its number of queries.

use std::cell::Cell;

tokio::task_local! {
    static STATEMENTS: Cell<u64>;
}

/// Runs `work` and says how many statements it sent (opening and committing a transaction not counted).
/// Work that is spawned onto another task is not seen.
pub async fn count<F: Future>(work: F) -> (F::Output, u64) {
    STATEMENTS
        .scope(Cell::new(0), async {
            let output = work.await;
            (output, STATEMENTS.with(Cell::get))
        })
        .await
}

pub(crate) fn add() {
    // Outside `count` there is nobody to tell.
    let _ = STATEMENTS.try_with(|count| count.set(count.get() + 1));
}
