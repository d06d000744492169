//! The one place that turns a scope into "which rows, which field classes". The answer stands in `rights.csv`; what is
//! not in it is refused.

use std::collections::HashMap;
use std::sync::LazyLock;

use uuid::Uuid;

use super::Role;
use crate::named::named;

named! {
    /// A part of the product with its own rights.
    pub enum Room {
        Worklist = "worklist",
        Dossier = "dossier",
        Notes = "notes",
        HealthNotes = "health-notes",
        Plan = "plan",
        PlanHealth = "plan-health",
        Letters = "letters",
        Fines = "fines",
        Handover = "handover",
        Import = "import",
        Accounts = "accounts",
        AccessLog = "access-log",
        Figures = "figures",
        Monitor = "monitor",
        Outbox = "outbox",
        Settings = "settings",
        OwnAccount = "own-account",
        Home = "home",
        Papers = "papers",
        Placement = "placement",
        Network = "network",
        Buddy = "buddy",
    }
}

named! {
    pub enum Action { List = "list", Read = "read", Change = "change", Export = "export", Assign = "assign" }
}

/// Which dossiers a permit opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// All of the tenant.
    Tenant,
    /// Only those of this caseworker.
    Caseload(Uuid),
    /// Only the own one: the account of a newcomer is their dossier.
    Own(Uuid),
    None,
}

/// Which classes of fields a permit opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fields {
    /// Name, birth date, address, language.
    pub identity: bool,
    /// BSN and V-number (Wi 36).
    pub bsn: bool,
    /// Facts and duties.
    pub progress: bool,
    /// Health (Wi 37): only for intake, PIP, guidance, extension and dispensation; never beside a fine.
    pub health: bool,
    pub fine: bool,
    /// What colleagues wrote in their own words.
    pub free_text: bool,
}

/// The gate's answer: rows and fields. Every read path takes one; only the gate makes one.
#[expect(
    clippy::manual_non_exhaustive,
    reason = "non_exhaustive closes nothing inside this crate; a private field does"
)]
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

/// One line of the table.
#[derive(Debug, Clone, Copy)]
struct Right {
    role: Role,
    room: Room,
    action: Action,
    /// `Caseload` and `Own` here mean that of whoever asks.
    rows: Rows,
    fields: Fields,
}

type Rights = HashMap<(Role, Room, Action), Right>;

static RIGHTS: LazyLock<Rights> = LazyLock::new(|| {
    let lines = include_str!("rights.csv").lines().skip(1);
    lines
        .map(|line| parse(line).unwrap_or_else(|| unreachable!("a test reads every line of rights.csv: {line}")))
        .map(|right| ((right.role, right.room, right.action), right))
        .collect()
});

/// Asks the gate.
///
/// # Errors
/// [`Denied`] when the table does not hold the combination.
pub(super) fn gate(role: Role, account: Uuid, room: Room, action: Action) -> Result<Permit, Denied> {
    let right = RIGHTS.get(&(role, room, action)).ok_or(Denied)?;
    let rows = match right.rows {
        Rows::Caseload(_) => Rows::Caseload(account),
        Rows::Own(_) => Rows::Own(account),
        rows => rows,
    };
    Ok(Permit { room, action, rows, fields: right.fields, _made_by_the_gate: () })
}

fn parse(line: &str) -> Option<Right> {
    let mut cells = line.split(',');
    let mut cell = || cells.next();
    let right = Right {
        role: Role::from_name(cell()?)?,
        room: Room::from_name(cell()?)?,
        action: Action::from_name(cell()?)?,
        rows: rows(cell()?)?,
        fields: fields(cell()?)?,
    };
    cell().is_none().then_some(right)
}

fn rows(name: &str) -> Option<Rows> {
    match name {
        "tenant" => Some(Rows::Tenant),
        "caseload" => Some(Rows::Caseload(Uuid::nil())),
        "own" => Some(Rows::Own(Uuid::nil())),
        "none" => Some(Rows::None),
        _ => None,
    }
}

fn fields(names: &str) -> Option<Fields> {
    let mut fields = Fields::default();
    for name in names.split_whitespace() {
        match name {
            "identity" => fields.identity = true,
            "bsn" => fields.bsn = true,
            "progress" => fields.progress = true,
            "health" => fields.health = true,
            "fine" => fields.fine = true,
            "free-text" => fields.free_text = true,
            _ => return None,
        }
    }
    Some(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(role: Role, room: Room, action: Action) -> Result<Permit, Denied> {
        gate(role, Uuid::nil(), room, action)
    }

    fn every_right() -> impl Iterator<Item = Right> {
        include_str!("rights.csv")
            .lines()
            .skip(1)
            .map(|line| parse(line).unwrap_or_else(|| panic!("unreadable: {line}")))
    }

    #[test]
    fn every_line_of_the_table_is_read_and_no_combination_stands_twice() {
        assert_eq!(every_right().count(), RIGHTS.len());
    }

    #[test]
    fn what_is_not_in_the_table_is_refused() {
        let all = Role::ALL.iter().flat_map(|role| {
            Room::ALL.iter().flat_map(move |room| Action::ALL.iter().map(move |action| (*role, *room, *action)))
        });
        let open = all.filter(|(role, room, action)| ask(*role, *room, *action).is_ok()).count();
        assert_eq!(open, RIGHTS.len());
    }

    #[test]
    fn an_administrator_opens_no_dossier_note_or_import() {
        for room in [Room::Worklist, Room::Dossier, Room::Notes, Room::HealthNotes, Room::Import] {
            for action in Action::ALL {
                assert_eq!(ask(Role::Administrator, room, *action), Err(Denied), "{room:?} {action:?}");
            }
        }
    }

    #[test]
    fn a_policy_maker_opens_no_row_of_anyone() {
        let rows: Vec<Rows> =
            every_right().filter(|right| right.role == Role::PolicyMaker).map(|right| right.rows).collect();
        assert!(!rows.is_empty() && rows.iter().all(|rows| *rows == Rows::None), "{rows:?}");
    }

    #[test]
    fn a_team_lead_sees_no_field_that_tells_who_someone_is() {
        for right in every_right().filter(|right| matches!(right.role, Role::TeamLead | Role::PolicyMaker)) {
            let seen = right.fields;
            assert!(!(seen.identity || seen.bsn || seen.health || seen.fine || seen.free_text), "{right:?}");
        }
    }

    #[test]
    fn a_placement_officer_opens_who_is_to_be_placed_and_nothing_of_progress_health_or_fines() {
        for right in every_right().filter(|right| right.role == Role::PlacementOfficer) {
            let seen = right.fields;
            assert!(matches!(right.room, Room::Placement | Room::OwnAccount), "{right:?}");
            assert!(!(seen.bsn || seen.progress || seen.health || seen.fine || seen.free_text), "{right:?}");
        }
        for role in Role::ALL.iter().filter(|role| **role != Role::PlacementOfficer) {
            for action in Action::ALL {
                match (role, action, ask(*role, Room::Placement, *action)) {
                    // The program knows for whom something is new, and nothing else of them.
                    (Role::System, Action::List, Ok(permit)) => assert_eq!(permit.fields, Fields::default()),
                    (role, action, answer) => assert_eq!(answer, Err(Denied), "{role:?} {action:?}"),
                }
            }
        }
    }

    #[test]
    fn health_never_comes_with_a_fine_and_leaves_in_no_export() {
        for right in every_right() {
            assert!(!(right.fields.health && right.fields.fine), "{right:?}");
            let leaves = right.action == Action::Export;
            assert!(!(leaves && (right.fields.health || right.fields.bsn || right.fields.free_text)), "{right:?}");
        }
    }
}
