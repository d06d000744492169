//! Outside systems: files in and out, and the queue of what must still go out.

pub mod files;
pub mod queue;
