//! Pages of the dossier room.

pub mod worklist;
