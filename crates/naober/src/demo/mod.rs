//! The demo region: three municipalities that do not exist, thrown from published statistics, always as of today.
//!
//! docs/demo.md names the sources and says what is an assumption. Nobody in it is real; the identity numbers come from
//! the range kept free for tests.

mod dice;
mod life;
mod names;
mod region;
mod seed;
mod shares;
mod stories;
mod test_numbers;

pub use region::{Colleague, MUNICIPALITIES, Municipality, REGION, about};
pub use seed::{DemoError, Seeded, seed};

/// How many dossiers the demo has.
pub const DOSSIERS: usize = 600;
