//! What a proposal gives groups of people: means, the worst off and the fifth percentile, with small groups left out.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use uuid::Uuid;

use super::PlacementError;
use super::cases::{self, Case, years};
use super::planning::Asked;
use super::runs::Run;
use super::wishes::Study;
use crate::access::{Action, Room, Scope};
use crate::monitor::{self, Shown};

/// A group of households. Nothing that a score may not know makes a group either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    All,
    /// By the age of the oldest.
    Under27,
    From27To44,
    From45,
    /// By persons.
    One,
    Two,
    ThreeToFour,
    FiveAndMore,
    /// By what somebody wishes to study.
    StudyMbo,
    StudyHigher,
    NoStudy,
    /// By what is said about work.
    NamesWork,
    NamesNoWork,
}

impl Group {
    /// Groups that together are everyone, kind by kind.
    pub const KINDS: &[&[Self]] = &[
        &[Self::All],
        &[Self::Under27, Self::From27To44, Self::From45],
        &[Self::One, Self::Two, Self::ThreeToFour, Self::FiveAndMore],
        &[Self::StudyMbo, Self::StudyHigher, Self::NoStudy],
        &[Self::NamesWork, Self::NamesNoWork],
    ];

    /// Ends its text key.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Under27 => "under-27",
            Self::From27To44 => "27-44",
            Self::From45 => "from-45",
            Self::One => "one",
            Self::Two => "two",
            Self::ThreeToFour => "three-four",
            Self::FiveAndMore => "five",
            Self::StudyMbo => "mbo",
            Self::StudyHigher => "higher",
            Self::NoStudy => "no-study",
            Self::NamesWork => "work",
            Self::NamesNoWork => "no-work",
        }
    }
}

/// What a group gets of its own best, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    pub households: usize,
    pub mean: u16,
    pub worst: u16,
    pub fifth: u16,
}

/// The spread of each group, kind by kind; none for a group with so few households that a number could point at someone,
/// or could be found by subtracting.
///
/// # Errors
/// Refusals of the gate.
pub async fn audit(scope: &Scope, run: &Run) -> Result<Vec<(Group, Option<Spread>)>, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Read)?;
    let mut tx = scope.read().await?;
    let listed = cases::all_in(&mut tx, scope, &permit).await?;
    drop(tx);
    let today = scope.today();
    let ages = listed.iter().filter_map(|case| Some((case.id, oldest(case, today)?))).collect();
    Ok(spreads(run, &ages))
}

fn spreads(run: &Run, ages: &HashMap<Uuid, i16>) -> Vec<(Group, Option<Spread>)> {
    let Some(plan) = run.plan() else { return Vec::new() };
    let mut shares: HashMap<Group, Vec<u16>> = HashMap::new();
    for (asked, region) in run.input.cases.iter().zip(&plan.regions) {
        let share = run.input.share(asked, *region);
        for group in groups(asked, ages.get(&asked.case).copied()) {
            shares.entry(group).or_default().push(share);
        }
    }
    let hidden = hidden(&shares);
    let shown = |group: &Group| {
        let told = shares.get(group).filter(|_| !hidden.contains(group));
        (*group, told.map(|shares| spread(shares.clone())))
    };
    Group::KINDS.iter().flat_map(|kind| kind.iter().map(shown)).collect()
}

/// Those that are too small, and those that go along so that nobody finds them by subtracting.
fn hidden(shares: &HashMap<Group, Vec<u16>>) -> HashSet<Group> {
    let count = |group: &Group| shares.get(group).map_or(0, |shares| i64::try_from(shares.len()).unwrap_or(i64::MAX));
    let of_kind = |kind: &&'static [Group]| {
        let counts: Vec<i64> = kind.iter().map(count).collect();
        let (shown, whole) = monitor::parts(&counts, &[]);
        // The whole stands on the page, so where it would give a part away no part is shown.
        let all = !matches!(whole, Shown::Exact(_));
        kind.iter()
            .zip(shown)
            .filter(|(_, shown)| all || !matches!(shown, Shown::Exact(_)))
            .map(|(group, _)| *group)
            .collect::<Vec<_>>()
    };
    Group::KINDS.iter().flat_map(of_kind).collect()
}

fn spread(mut shares: Vec<u16>) -> Spread {
    shares.sort_unstable();
    let sum: u64 = shares.iter().map(|share| u64::from(*share)).sum();
    let at = |place: usize| shares.get(place).copied().unwrap_or(0);
    Spread {
        households: shares.len(),
        mean: u16::try_from(sum / u64::try_from(shares.len().max(1)).unwrap_or(1)).unwrap_or(0),
        worst: at(0),
        fifth: at(shares.len() / 20),
    }
}

fn groups(asked: &Asked, oldest: Option<i16>) -> Vec<Group> {
    let adults = &asked.household.adults;
    let age = oldest.map(|age| match age {
        ..27 => Group::Under27,
        27..45 => Group::From27To44,
        45.. => Group::From45,
    });
    let size = match asked.persons {
        0 | 1 => Group::One,
        2 => Group::Two,
        3 | 4 => Group::ThreeToFour,
        _ => Group::FiveAndMore,
    };
    let study = match adults.iter().filter_map(|adult| adult.study).max() {
        None => Group::NoStudy,
        Some(Study::Mbo) => Group::StudyMbo,
        Some(Study::Hbo | Study::Wo) => Group::StudyHigher,
    };
    let names = adults.iter().any(|adult| !adult.worked_in.is_empty() || !adult.wants_work_in.is_empty());
    let work = if names { Group::NamesWork } else { Group::NamesNoWork };
    [Some(Group::All), age, Some(size), Some(study), Some(work)].into_iter().flatten().collect()
}

fn oldest(case: &Case, today: Date) -> Option<i16> {
    case.members.iter().filter_map(|member| member.birth_date).map(|born| years(born, today)).max()
}
