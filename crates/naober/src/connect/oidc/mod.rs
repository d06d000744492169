//! Relying party of OpenID Connect, to the NL GOV profile: another site says who someone is, and this one checks every word of it.
//!
//! `leave` sends a browser away with a state and a nonce of its own; `come_back` takes the answer once, from that browser, and
//! gives what the provider vouches for. Who that is here is another room's question: nothing of a token is kept or shown.

mod assertion;
mod claims;
mod greeting;
mod jws;
mod keys;
mod provider;
mod reach;
mod settings;
pub(crate) mod sql;
#[cfg(test)]
pub(crate) mod tests;
mod visit;

use store::StoreError;

use crate::access::{Bsn, NotABsn};

pub use greeting::complaints;
pub use provider::{Audience, Provider};
pub use settings::{Providers, Settings};
pub use visit::{Answer, Away, come_back, leave};

/// What a provider vouches for.
pub struct Vouched {
    /// CBS code of the municipality whose provider it is.
    pub municipality: String,
    /// The session is on a device of more people, as they said when they left.
    pub shared: bool,
    number: String,
}

impl Vouched {
    /// The citizen number, of the sector in which it is one when the provider names a sector.
    ///
    /// # Errors
    /// [`NotABsn`]
    pub fn bsn(&self) -> Result<Bsn, NotABsn> {
        let number = match self.number.split_once(':') {
            Some((SECTOR, number)) => number,
            Some(_) => return Err(NotABsn),
            None => &self.number,
        };
        // People type spaces and leave a nought out; a provider does not.
        let whole = number.len() == 9 && number.bytes().all(|sign| sign.is_ascii_digit());
        if whole { Bsn::parse(number) } else { Err(NotABsn) }
    }
}

/// A DigiD sector code says what kind of number follows; this one means a BSN.
const SECTOR: &str = "s00000000";

/// Why nobody is vouched for.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    /// The person stopped at the provider.
    #[error("stopped at the provider")]
    Stopped,
    /// There is no such visit: it is over, was answered already, or began in another browser.
    #[error("no such visit")]
    NoVisit,
    /// The provider cannot be reached, or says nothing that can be used.
    #[error("the provider is away: {0}")]
    Away(&'static str),
    /// The answer is not what was asked, or not the provider's.
    #[error("refused: {0}")]
    Refused(&'static str),
    #[error(transparent)]
    Store(#[from] StoreError),
}
