//! The one place that turns a scope into "which rows, which field classes".

use uuid::Uuid;

/// What someone is to the municipality (DESIGN, people).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Case manager: dossiers of the own municipality, the own caseload first.
    Regisseur,
    /// Figures, not people.
    TeamLead,
    /// Settings, accounts and logs; no dossiers.
    Administrator,
    /// The nightly pass, imports by command line, the demo.
    System,
}

impl Role {
    pub const ALL: &[Self] = &[Self::Regisseur, Self::TeamLead, Self::Administrator, Self::System];

    pub fn name(self) -> &'static str {
        match self {
            Self::Regisseur => "regisseur",
            Self::TeamLead => "team-lead",
            Self::Administrator => "administrator",
            Self::System => "system",
        }
    }

    /// The key of its name on pages.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Regisseur => "role-regisseur",
            Self::TeamLead => "role-team-lead",
            Self::Administrator => "role-administrator",
            Self::System => "role-system",
        }
    }

    /// The page someone with this role starts on.
    pub fn home(self) -> &'static str {
        match self {
            Self::Regisseur | Self::TeamLead | Self::System => "/werklijst",
            Self::Administrator => "/accounts",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.name() == name)
    }
}

/// A part of the product with its own rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Room {
    Worklist,
    Dossier,
    Notes,
    HealthNotes,
    Import,
    Accounts,
    AccessLog,
    Figures,
    Settings,
    OwnAccount,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    List,
    Read,
    Change,
    Export,
    Assign,
}

/// Which dossiers a permit opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// All of the tenant.
    Tenant,
    /// Only those of this caseworker.
    Caseload(Uuid),
    None,
}

/// Which classes of fields a permit opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fields {
    pub identity: bool,
    pub bsn: bool,
    pub progress: bool,
    pub health: bool,
    pub fine: bool,
}

/// The gate's answer: rows and fields. Every read path takes one; only the gate makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permit {
    pub room: Room,
    pub action: Action,
    pub rows: Rows,
    pub fields: Fields,
    _made_by_the_gate: (),
}

/// The role does not open this room for this action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not allowed")]
pub struct Denied;

/// Asks the gate.
///
/// # Errors
/// [`Denied`] when the matrix does not hold the combination.
pub(super) fn gate(role: Role, account: Uuid, room: Room, action: Action) -> Result<Permit, Denied> {
    let _ = account;
    let all = Fields { identity: true, bsn: true, progress: true, health: true, fine: true };
    match role {
        Role::Regisseur | Role::System => {
            Ok(Permit { room, action, rows: Rows::Tenant, fields: all, _made_by_the_gate: () })
        }
        Role::TeamLead | Role::Administrator => Err(Denied),
    }
}
