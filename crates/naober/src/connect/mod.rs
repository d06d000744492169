//! Outside systems: files in and out.
