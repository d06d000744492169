//! Households that seek a region, with what they wish, one proposal and what a person did with it, so that each page of the
//! placement officer has a life in it.

use uuid::Uuid;

use super::acting::{at, colleague, newcomer};
use super::cast::{Cast, Tale};
use super::dice::Dice;
use super::region::Municipality;
use crate::access::{Action, Role, Room, Scope};
use crate::dossier::{self, DossierError, DossierId};
use crate::placement::planning::Floor;
use crate::placement::wishes::{Answer, Near, Sector, Study, Surroundings, Tie, say};
use crate::placement::{PlacementError, RegionCode, cases, object, rules, runs, steps};

/// So many households; a small region has fewer.
const HOUSEHOLDS: usize = 30;
const SEED: u64 = 0x5245_4749_4F21;

/// So many days ago people came on the list, a proposal was asked, it was told, one objected, and one was decided on.
const LISTED: i64 = 40;
const ASKED: i64 = 12;
const TOLD: i64 = 9;
const OBJECTED: i64 = 6;
const DECIDED: i64 = 2;

/// Does it where there is a placement officer.
pub(super) async fn fill(
    scope: &Scope,
    of: &Municipality,
    dossiers: &[DossierId],
    cast: &Cast,
) -> Result<(), PlacementError> {
    let Some(officer) = colleague(scope, of, Role::PlacementOfficer).await? else { return Ok(()) };
    let mut dice = Dice::new(SEED);
    let listed = list(&at(&officer, LISTED), &mut dice, dossiers, cast).await?;
    let ([first, second, ..], Some(region)) = (&listed[..], RegionCode::parse("AM05")) else { return Ok(()) };
    rules::confirm(&at(&officer, ASKED), *first, rules::Rule::Care, Some(region)).await?;
    steps::fix(&at(&officer, ASKED), *second, region, "De broer woont in Enschede en helpt met de kinderen.").await?;
    tell(scope, &officer, cast).await
}

/// Puts households on the list, with what they wish; those of the cast are told of later.
async fn list(
    officer: &Scope,
    dice: &mut Dice,
    dossiers: &[DossierId],
    cast: &Cast,
) -> Result<Vec<Uuid>, PlacementError> {
    let mut listed = Vec::new();
    for id in dossiers.iter().rev().filter(|id| !cast.includes(**id)) {
        if listed.len() == HOUSEHOLDS {
            break;
        }
        match cases::put_up_of(officer, *id, i64::from(dice.weighted(&[(5, 0), (2, 1), (2, 2), (1, 4)]))).await {
            Ok(case) => {
                wish(officer, dice, *id).await?;
                listed.push(case);
            }
            // Somebody they live with is on the list, or the dossier is closed.
            Err(PlacementError::OnTheList | PlacementError::Dossier(DossierError::Closed)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(listed)
}

/// One whose regions are likely, one who was told, one who objected and one who was decided on, after one proposal for all.
async fn tell(scope: &Scope, officer: &Scope, cast: &Cast) -> Result<(), PlacementError> {
    let mut told = Vec::new();
    for tale in [Tale::Likely, Tale::Proposed, Tale::Objected, Tale::Decided] {
        let Some(person) = cast.of(tale) else { continue };
        let case = cases::put_up_of(&at(officer, LISTED), person, 0).await?;
        wish_for_all(&newcomer(&at(officer, LISTED), person), told.len()).await?;
        told.push((tale, person, case));
    }
    let run = runs::ask(&at(officer, ASKED), Floor::Highest).await?;
    runs::reckon(scope, run).await?;
    for (tale, person, case) in told {
        if tale != Tale::Likely {
            steps::settle(&at(officer, TOLD), run, &[(case, None)], steps::Deed::Tell).await?;
        }
        match tale {
            Tale::Objected => {
                object(&at(&newcomer(scope, person), OBJECTED), "Ik wil graag dicht bij mijn zus wonen.").await?;
            }
            Tale::Decided => {
                steps::settle(&at(officer, DECIDED), run, &[(case, None)], steps::Deed::Decide).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Every question has an answer.
async fn wish_for_all(who: &Scope, nth: usize) -> Result<(), PlacementError> {
    let region = |at: usize| RegionCode::all().nth(nth * 7 + at);
    let near = region(3).map(|region| Near { who: Tie::Family, region });
    let answers = [
        Answer::People(near.into_iter().collect()),
        Answer::WorkedIn(vec![Sector::ALL[nth]]),
        Answer::WantsWorkIn(vec![Sector::ALL[nth], Sector::ALL[nth + 3]]),
        Answer::Study(Some(Study::ALL[nth % Study::ALL.len()])),
        Answer::Hospital(None),
        Answer::JobOrStudy(None),
        Answer::Surroundings(Some(Surroundings::ALL[nth % Surroundings::ALL.len()])),
        Answer::Regions(region(3).into_iter().chain(region(5)).collect()),
    ];
    for answer in answers {
        say(who, answer).await?;
    }
    Ok(())
}

/// Everyone in the household says something.
async fn wish(officer: &Scope, dice: &mut Dice, of: DossierId) -> Result<(), PlacementError> {
    let permit = officer.may(Room::Placement, Action::Read)?;
    let mut tx = officer.read().await?;
    let people = dossier::fellows(&mut tx, officer, &permit, of).await?;
    drop(tx);
    for person in people {
        let scope = newcomer(officer, DossierId(person));
        say(&scope, Answer::WorkedIn(vec![*dice.pick(Sector::ALL)])).await?;
        say(&scope, Answer::WantsWorkIn(vec![*dice.pick(Sector::ALL), *dice.pick(Sector::ALL)])).await?;
        say(&scope, Answer::Surroundings(dice.chance(70).then_some(*dice.pick(Surroundings::ALL)))).await?;
        say(&scope, Answer::Study(dice.chance(40).then_some(*dice.pick(Study::ALL)))).await?;
        let all: Vec<RegionCode> = RegionCode::all().collect();
        let mut wished = vec![*dice.pick(&all), *dice.pick(&all)];
        wished.dedup();
        say(&scope, Answer::Regions(if dice.chance(60) { wished } else { Vec::new() })).await?;
        if dice.chance(35) {
            let who = *dice.pick(&[Tie::Family, Tie::Friends, Tie::Friends, Tie::FirstDegree]);
            say(&scope, Answer::People(vec![Near { who, region: *dice.pick(&all) }])).await?;
        }
    }
    Ok(())
}
