//! Dossiers: facts of one person, the duties they make, the worklist over all of them.

pub mod pages;
