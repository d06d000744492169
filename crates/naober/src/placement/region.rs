//! A labour-market region by its code, one that there is.

use serde::{Deserialize, Serialize};

use crate::land::{self, Region};

/// The code of a labour-market region of `land`, such as AM01. Kept as its place in the list by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(usize);

impl RegionCode {
    pub fn parse(code: &str) -> Option<Self> {
        land::regions().iter().position(|region| region.code == code).map(Self)
    }

    /// All of them, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..land::regions().len()).map(Self)
    }

    /// Its place in [`land::regions`].
    pub fn index(self) -> usize {
        self.0
    }

    pub fn region(self) -> &'static Region {
        &land::regions()[self.0]
    }

    pub fn as_str(self) -> &'static str {
        &self.region().code
    }

    pub fn name(self) -> &'static str {
        &self.region().name
    }
}

impl TryFrom<String> for RegionCode {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or_else(|| format!("no region is called {code}"))
    }
}

impl From<RegionCode> for String {
    fn from(region: RegionCode) -> Self {
        region.as_str().to_owned()
    }
}
