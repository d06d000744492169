//! The keys of an installation: sealing what must not be readable at rest, and blind indexes to find it again.

/// Keys derived from the installation's key file.
pub struct Keys {}
