//! What the reports of both matches share.

/// A number and what it counts.
pub(super) struct Number {
    pub(super) many: String,
    pub(super) of: String,
}
