//! Six newcomers of the largest municipality whom a visitor can look as, and what each of them has to show.

use std::collections::BTreeMap;

use crate::dossier::DossierId;
use crate::named::named;

named! {
    /// What a newcomer of the demo shows.
    pub enum Tale {
        /// They said what they wish; some regions are likely.
        Likely = "likely",
        /// They were told a region.
        Proposed = "proposed",
        /// They said why it does not suit them, and wait for an answer.
        Objected = "objected",
        /// A person decided where they will live.
        Decided = "decided",
        /// A buddy was proposed, and they did not answer yet.
        BuddyProposed = "buddy-proposed",
        /// They have a buddy, and meet.
        BuddyFound = "buddy-found",
    }
}

/// Given names, family name and tale. Each is a written life.
pub const NEWCOMERS: [(&str, &str, Tale); 6] = [
    ("Bassel", "Darwish", Tale::Likely),
    ("Dima", "Al Qasim", Tale::Proposed),
    ("Robel", "Tesfamariam", Tale::Objected),
    ("Mehret", "Tekle Woldu", Tale::Decided),
    ("Fereshta", "Noori", Tale::BuddyProposed),
    ("Cabdullahi", "Hersi", Tale::BuddyFound),
];

/// Who they are in this database; nobody in a municipality without them.
#[derive(Debug, Default)]
pub(super) struct Cast(BTreeMap<Tale, DossierId>);

impl Cast {
    /// Learns of a written life whether it is one of the six.
    pub(super) fn learn(&mut self, given_names: &str, family_name: &str, id: DossierId) {
        let one = NEWCOMERS.iter().find(|one| (one.0, one.1) == (given_names, family_name));
        self.0.extend(one.map(|(_, _, tale)| (*tale, id)));
    }

    pub(super) fn of(&self, tale: Tale) -> Option<DossierId> {
        self.0.get(&tale).copied()
    }

    pub(super) fn includes(&self, id: DossierId) -> bool {
        self.0.values().any(|one| *one == id)
    }
}
