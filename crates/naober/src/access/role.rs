//! What someone is to the municipality.

/// The roles there are. Providers, council members and others come with the rooms that serve them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Case manager: dossiers of the own municipality, the own caseload first.
    Regisseur,
    /// Figures, not people.
    TeamLead,
    /// Figures only, and no small ones.
    PolicyMaker,
    /// Settings, accounts and logs; no dossiers.
    Administrator,
    /// Of COA: households that seek a region, and nothing else of their dossiers.
    PlacementOfficer,
    /// Brings volunteers and newcomers together; no dossiers.
    Coordinator,
    /// The own profile and the own pairs.
    Volunteer,
    /// The newcomer: the own dossier, on pages of their own.
    Inburgeraar,
    /// The nightly pass, imports by command line, the demo.
    System,
}

impl Role {
    pub const ALL: &[Self] = &[
        Self::Regisseur,
        Self::TeamLead,
        Self::PolicyMaker,
        Self::Administrator,
        Self::PlacementOfficer,
        Self::Coordinator,
        Self::Volunteer,
        Self::Inburgeraar,
        Self::System,
    ];
    /// The roles an account can have.
    pub const STAFF: &[Self] = &[
        Self::Regisseur,
        Self::TeamLead,
        Self::PolicyMaker,
        Self::Administrator,
        Self::PlacementOfficer,
        Self::Coordinator,
        Self::Volunteer,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Regisseur => "regisseur",
            Self::TeamLead => "team-lead",
            Self::PolicyMaker => "policy-maker",
            Self::Administrator => "administrator",
            Self::PlacementOfficer => "placement-officer",
            Self::Coordinator => "coordinator",
            Self::Volunteer => "volunteer",
            Self::Inburgeraar => "inburgeraar",
            Self::System => "system",
        }
    }

    /// The key of its name on pages.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Regisseur => "role-regisseur",
            Self::TeamLead => "role-team-lead",
            Self::PolicyMaker => "role-policy-maker",
            Self::Administrator => "role-administrator",
            Self::PlacementOfficer => "role-placement-officer",
            Self::Coordinator => "role-coordinator",
            Self::Volunteer => "role-volunteer",
            Self::Inburgeraar => "role-inburgeraar",
            Self::System => "role-system",
        }
    }

    /// The page someone with this role starts on.
    pub fn home(self) -> &'static str {
        match self {
            Self::Regisseur | Self::TeamLead | Self::System => "/werklijst",
            Self::PolicyMaker => "/rapporten",
            Self::Administrator => "/accounts",
            Self::PlacementOfficer => "/plaatsing",
            Self::Coordinator => "/maatjes/overzicht",
            Self::Volunteer => "/maatjes",
            Self::Inburgeraar => "/mijn",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.name() == name)
    }
}
