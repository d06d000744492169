//! The demo region: fictional, generated from published statistics.
