//! Throw-away databases, and a harness that kills a program half-way: for tests and benches only.

#![expect(clippy::disallowed_methods, reason = "names of throw-away things belong to no request")]

pub mod browser;
pub mod cluster;
mod database;
mod keeper;
pub mod kill;
pub mod pdf;

pub use database::{Database, postgres, postgres_from, sqlite};

/// Writes a test once and runs it on each engine: `name::sqlite` and `name::postgres`.
///
/// The type of the argument has two associated `async fn`s, `sqlite()` and `postgres()`; [`Database`] does, and so can the
/// caller's own type (a migrated store, a running application).
///
/// ```text
/// testkit::both_engines! {
///     async fn a_closed_dossier_leaves_the_worklist(store: Migrated) { … }
/// }
/// ```
#[macro_export]
macro_rules! both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($arg:ident : $kind:ty) $body:block)+) => {
        $($crate::both_engines! { @one $(#[$meta])* $name, $arg, $kind, $body })+
    };
    (@one $(#[$meta:meta])* $name:ident, $arg:ident, $kind:ty, $body:block) => {
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn body($arg: $kind) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                body(<$kind>::sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                body(<$kind>::postgres().await).await;
            }
        }
    };
}
