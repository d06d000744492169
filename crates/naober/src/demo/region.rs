//! The demo region: three municipalities that do not exist, their schools and the people who work there.

use uuid::Uuid;

use crate::access::Role;

/// The name of the region.
pub const REGION: &str = "Merelstreek (demo)";

/// A municipality that does not exist. Its code lies outside the range that CBS hands out.
#[derive(Debug, Clone, Copy)]
pub struct Municipality {
    pub name: &'static str,
    pub gemeentecode: &'static str,
    /// Thousandths of all dossiers.
    pub(super) share: usize,
    pub(super) neighbourhoods: &'static [&'static str],
    pub(super) schools: &'static [&'static str],
    pub staff: &'static [Colleague],
}

/// Someone who works for a demo municipality.
#[derive(Debug, Clone, Copy)]
pub struct Colleague {
    pub name: &'static str,
    pub role: Role,
    /// Key of the sentence on the sign-in card; without it the colleague has no card.
    pub card: Option<&'static str>,
}

/// The school that closed six weeks ago, in the largest municipality.
pub(super) const CLOSED_SCHOOL: &str = "Taalschool Het Kompas";

pub const MUNICIPALITIES: &[Municipality] = &[
    Municipality {
        name: "Wilgenhaven",
        gemeentecode: "GM9901",
        share: 600,
        neighbourhoods: &[
            "Havenkwartier",
            "De Weerd",
            "Molenbuurt",
            "Oosterpark",
            "Rietlanden",
            "Stationsbuurt",
            "Vogelbuurt",
        ],
        schools: &["Taalhuis De Brug", "Leercentrum Noorderlicht", CLOSED_SCHOOL, "Wilgen College"],
        staff: &[
            regisseur("Sanne de Groot", Some("demo-card-regisseur-large")),
            regisseur("Youssef Amrani", Some("demo-card-regisseur-second")),
            regisseur("Marloes Hendriks", None),
            regisseur("Kees Vermeer", None),
            regisseur("Aylin Demir", None),
            regisseur("Tom Bakker", None),
            Colleague { name: "Ingrid Visser", role: Role::TeamLead, card: Some("demo-card-team-lead") },
            Colleague { name: "Nienke Hoekstra", role: Role::PolicyMaker, card: Some("demo-card-policy-maker") },
            Colleague { name: "Pieter Smit", role: Role::Administrator, card: Some("demo-card-administrator") },
            Colleague {
                name: "Hilde Brouwer",
                role: Role::PlacementOfficer,
                card: Some("demo-card-placement-officer"),
            },
        ],
    },
    Municipality {
        name: "Lindemeer",
        gemeentecode: "GM9902",
        share: 250,
        neighbourhoods: &["Bosrand", "Centrum", "Lindenhof", "Meerzicht", "Nieuwland"],
        schools: &["Taalhuis De Brug", "Taalpunt Lindemeer"],
        staff: &[
            regisseur("Fatima El Idrissi", Some("demo-card-regisseur-middle")),
            regisseur("Jeroen Mulder", None),
            regisseur("Anouk Peters", None),
            regisseur("Ravi Soerdjan", None),
            Colleague { name: "Bart Jansen", role: Role::TeamLead, card: None },
            Colleague { name: "Omar Haddou", role: Role::PolicyMaker, card: None },
            Colleague { name: "Els Kramer", role: Role::Administrator, card: None },
        ],
    },
    Municipality {
        name: "Zandesch",
        gemeentecode: "GM9903",
        share: 150,
        neighbourhoods: &["Brink", "Esch-Noord", "Esch-Zuid", "Veldzicht"],
        schools: &["Leercentrum Noorderlicht"],
        staff: &[
            regisseur("Hanneke Postma", Some("demo-card-regisseur-small")),
            regisseur("Wim Dijkstra", None),
            regisseur("Naima Bouali", None),
            regisseur("Lotte van Dam", None),
            Colleague { name: "Gerda Wolters", role: Role::TeamLead, card: None },
            Colleague { name: "Tineke Wiersma", role: Role::PolicyMaker, card: None },
            Colleague { name: "Mark Hofman", role: Role::Administrator, card: None },
        ],
    },
];

/// The key of the sentence on the sign-in card of the colleague with this address.
pub fn about(email: &str) -> Option<&'static str> {
    let all = MUNICIPALITIES.iter().flat_map(|of| of.staff.iter().map(move |colleague| (of, colleague)));
    all.filter(|(of, colleague)| colleague.email(of) == email).find_map(|(_, colleague)| colleague.card)
}

impl Municipality {
    /// Always the same id, so that a second start finds it.
    pub fn id(&self) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("naober:demo:{}", self.gemeentecode).as_bytes())
    }
}

impl Colleague {
    /// An address at a domain that can never exist.
    pub fn email(&self, of: &Municipality) -> String {
        let name = self.name.to_lowercase().replace(' ', ".");
        format!("{name}@{}.example", of.name.to_lowercase())
    }
}

const fn regisseur(name: &'static str, card: Option<&'static str>) -> Colleague {
    Colleague { name, role: Role::Regisseur, card }
}
