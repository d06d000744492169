//! The demo region: three municipalities that do not exist, thrown from published statistics, always as of today.
//!
//! docs/demo.md names the sources and says what is an assumption. Nobody in it is real; the identity numbers come from
//! the range kept free for tests.

mod acting;
mod cast;
mod dice;
mod homes;
mod life;
mod messages;
mod names;
mod network;
mod paper;
mod placing;
mod plans;
mod region;
mod seed;
mod shares;
mod stories;
mod test_numbers;

pub use cast::{NEWCOMERS, Tale};
pub use region::{Colleague, MUNICIPALITIES, Municipality, REGION, about};
pub use seed::{DemoError, Seeded, seed};

/// Every statement of this room, for the test that prepares them.
pub const STATEMENTS: &[(&str, store::Statement)] = seed::ALL;

/// How many dossiers the demo has.
pub const DOSSIERS: usize = 600;

/// The demo lets anyone in, so it never opens data with another municipality in it.
///
/// # Errors
/// One sentence that says what to do.
pub async fn only(app: &crate::app::App) -> Result<(), String> {
    let places = crate::access::places::all(app).await.map_err(|error| error.to_string())?;
    let real = places.iter().find(|(tenant, _)| !MUNICIPALITIES.iter().any(|one| one.id() == tenant.0));
    match real {
        Some((_, name)) => {
            Err(format!("the demo lets anyone in, and this database holds {name}: give the demo a database of its own"))
        }
        None => Ok(()),
    }
}
