//! Who goes to live where: what people wish and can do, and the region that is proposed for them. A person decides.

mod awaits;
mod error;
pub mod place;
mod region;
pub mod wishes;

pub use awaits::awaits;
pub use error::PlacementError;
pub use region::RegionCode;
pub use wishes::Wishes;

/// Every statement of this room, for the tests that prepare each on each engine.
pub fn statements() -> Vec<(&'static str, store::Statement)> {
    [wishes::sql::ALL].concat()
}
