//! Households that seek a region, with what they wish, one proposal and what a person did with it, so that each page of the
//! placement officer has a life in it.

use store::StoreError;
use uuid::Uuid;

use super::dice::Dice;
use super::region::Municipality;
use crate::access::{Action, Actor, Role, Room, Scope, accounts};
use crate::dossier::{self, DossierError, DossierId};
use crate::placement::planning::Floor;
use crate::placement::wishes::{Answer, Near, Sector, Study, Surroundings, Tie, say};
use crate::placement::{PlacementError, RegionCode, cases, object, rules, runs, steps};

/// So many households; a small region has fewer.
const HOUSEHOLDS: usize = 30;
const SEED: u64 = 0x5245_4749_4F21;

/// Does it where there is a placement officer.
pub(super) async fn fill(scope: &Scope, of: &Municipality, dossiers: &[DossierId]) -> Result<(), PlacementError> {
    let Some(officer) = officer(scope, of).await? else { return Ok(()) };
    let mut dice = Dice::new(SEED);
    let mut listed: Vec<(Uuid, DossierId)> = Vec::new();
    for id in dossiers.iter().rev() {
        if listed.len() == HOUSEHOLDS {
            break;
        }
        match cases::put_up_of(&officer, *id, i64::from(dice.weighted(&[(5, 0), (2, 1), (2, 2), (1, 4)]))).await {
            Ok(case) => {
                wish(&officer, &mut dice, *id).await?;
                listed.push((case, *id));
            }
            // Somebody they live with is on the list, or the dossier is closed.
            Err(PlacementError::OnTheList | PlacementError::Dossier(DossierError::Closed)) => {}
            Err(error) => return Err(error),
        }
    }
    let ([(first, _), (second, _), (third, person), (fourth, _), ..], Some(region)) =
        (&listed[..], RegionCode::parse("AM05"))
    else {
        return Ok(());
    };
    rules::confirm(&officer, *first, rules::Rule::Care, Some(region)).await?;
    steps::fix(&officer, *second, region, "De broer woont in Enschede en helpt met de kinderen.").await?;
    let run = runs::ask(&officer, Floor::Highest).await?;
    runs::reckon(scope, run).await?;
    steps::settle(&officer, run, &[*third, *fourth], false).await?;
    steps::settle(&officer, run, &[*fourth], true).await?;
    object(&newcomer(scope, *person), "Ik wil graag dicht bij mijn zus wonen.").await?;
    Ok(())
}

async fn officer(scope: &Scope, of: &Municipality) -> Result<Option<Scope>, StoreError> {
    let Some(colleague) = of.staff.iter().find(|colleague| colleague.role == Role::PlacementOfficer) else {
        return Ok(None);
    };
    let mut tx = scope.read().await?;
    let account = accounts::of(&mut tx, scope.tenant).await?.into_iter().find(|account| account.name == colleague.name);
    let actor = account.map(|account| Actor { account: account.id, name: account.name, role: colleague.role });
    Ok(actor.map(|actor| Scope { actor, ..scope.clone() }))
}

fn newcomer(scope: &Scope, of: DossierId) -> Scope {
    let actor = Actor { account: of.0, name: String::new(), role: Role::Inburgeraar };
    Scope { actor, ..scope.clone() }
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
