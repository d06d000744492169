//! Pages of the dossier room.

pub mod forms;
pub mod worklist;
