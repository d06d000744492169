//! Writing the region: municipalities and colleagues once, then the dossiers, one transaction per municipality.

use std::collections::HashMap;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use store::{StoreError, TenantId, args};
use texts::Language;
use uuid::Uuid;
use wi2021::facts::KindError;

use super::cast::Cast;
use super::dice::Dice;
use super::homes;
use super::life::{self, Family, Happening, Life};
use super::messages;
use super::network;
use super::paper;
use super::placing;
use super::plans;
use super::region::{MUNICIPALITIES, Municipality, REGION};
use super::stories::{self, Told, WrittenLife};
use super::test_numbers::{bsns, v_number};
use crate::access::accounts::{self, NewAccount};
use crate::access::{Role, Scope};
use crate::app::App;
use crate::dossier::{self, DossierError, NewDossier, NewFact};
use crate::placement::PlacementError;
use crate::plan::PlanError;
use crate::plan::letters::letterhead;

/// The demo is the same on every machine.
const SEED: u64 = 0x4E41_4F42_4552_2021;
/// One call to the dossier room takes this many at most, so that memory stays small for large seeds.
const PART: usize = 2_000;

/// So many people of a municipality have more written about them than their life: messages, a buddy.
const FIRST: usize = 20;

/// What was put in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seeded {
    pub dossiers: usize,
    pub facts: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A hand-written life cannot be read.
    #[error("written life {0}")]
    Story(String),
    #[error("made-up life: {0}")]
    Life(#[from] KindError),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Plan(#[from] PlanError),
    #[error(transparent)]
    Placement(#[from] PlacementError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts the demo region in, as of the day of the application's clock. A municipality that is there already is left alone.
///
/// # Errors
/// [`DemoError`]; of the municipality at hand nothing is kept then.
pub async fn seed(app: &App, dossiers: usize) -> Result<Seeded, DemoError> {
    let mut seeded = Seeded::default();
    let mut numbers = bsns();
    for (place, municipality) in MUNICIPALITIES.iter().enumerate() {
        let scope = Scope::system(app, TenantId(municipality.id()));
        let wanted = dossiers * municipality.share / 1_000;
        if !settle(&scope, municipality).await? {
            numbers.by_ref().take(wanted).for_each(drop);
            continue;
        }
        letterhead::save(&scope, &paper::of(municipality)).await?;
        let team = team(&scope, municipality).await?;
        let mut dice = Dice::new(SEED + u64::try_from(place).unwrap_or(0));
        let mut rows = written(&scope, place, &team)?;
        let mut lived: Vec<NewDossier> = rows.iter().map(|(person, _)| person.clone()).collect();
        let mut cast = Cast::default();
        let mut nth = 0;
        let mut newcomers = Vec::new();
        while nth < wanted {
            let part = (wanted - nth).min(PART).saturating_sub(rows.len());
            rows.extend(thrown(&scope, municipality, &team, &mut dice, part)?);
            nth += rows.len();
            for (n, (person, _)) in rows.iter_mut().enumerate() {
                person.bsn = numbers.next();
                person.v_number = v_number(place * 10_000_000 + nth + n);
                person.adres = homes::of(municipality, person, nth + n);
            }
            seeded.dossiers += rows.len();
            seeded.facts += rows.iter().map(|(_, facts)| facts.len()).sum::<usize>();
            let imported = dossier::import_many(&scope, std::mem::take(&mut rows)).await?;
            for (person, id) in lived.drain(..).zip(&imported.dossiers) {
                cast.learn(&person.given_names, &person.family_name, *id);
                let regisseurs = municipality.staff.iter().filter(|colleague| colleague.role == Role::Regisseur);
                let mut named = team.iter().zip(regisseurs);
                if let Some((account, colleague)) = named.find(|(account, _)| Some(**account) == person.caseworker) {
                    plans::fill(&scope, *id, &person.family_name, (*account, colleague.name)).await?;
                }
            }
            if newcomers.is_empty() {
                placing::fill(&scope, municipality, &imported.dossiers, &cast).await?;
            }
            newcomers.extend(imported.dossiers);
            newcomers.truncate(FIRST);
        }
        messages::put(&scope, team.first(), newcomers.first()).await?;
        network::fill(&scope, municipality, &newcomers, &cast).await?;
    }
    Ok(seeded)
}

/// Makes the municipality and its colleagues; false when they are there.
async fn settle(scope: &Scope, municipality: &Municipality) -> Result<bool, StoreError> {
    let mut tx = scope.store().control().await?;
    let made = tx.run(TENANT, args![scope.tenant, municipality.name, municipality.gemeentecode, REGION]).await?;
    tx.commit().await?;
    if made == 0 {
        return Ok(false);
    }
    let mut tx = scope.write().await?;
    for colleague in municipality.staff {
        let new = NewAccount {
            name: colleague.name.to_owned(),
            email: colleague.email(municipality),
            role: colleague.role,
            language: Language::Nl,
        };
        accounts::add(&mut tx, scope, &new).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// The accounts of the regisseurs, in the order of the list.
async fn team(scope: &Scope, municipality: &Municipality) -> Result<Vec<Uuid>, StoreError> {
    let mut tx = scope.read().await?;
    let by_name: HashMap<String, Uuid> =
        accounts::of(&mut tx, scope.tenant).await?.into_iter().map(|account| (account.name, account.id)).collect();
    let regisseurs = municipality.staff.iter().filter(|colleague| colleague.role == Role::Regisseur);
    Ok(regisseurs.filter_map(|colleague| by_name.get(colleague.name).copied()).collect())
}

fn written(scope: &Scope, place: usize, team: &[Uuid]) -> Result<Vec<(NewDossier, Vec<NewFact>)>, DemoError> {
    let lives = stories::written(scope.today()).map_err(DemoError::Story)?;
    Ok(lives
        .into_iter()
        .filter(|life| life.municipality == place)
        .map(|life| from_written(scope, life, team))
        .collect())
}

fn from_written(scope: &Scope, life: WrittenLife, team: &[Uuid]) -> (NewDossier, Vec<NewFact>) {
    let person = NewDossier {
        given_names: life.given_names,
        family_name: life.family_name,
        birth_date: Some(life.birth_date),
        language: Some(life.language),
        neighbourhood: Some(life.neighbourhood),
        caseworker: team.get(life.caseworker).copied(),
        ..NewDossier::default()
    };
    let fact = |(nth, told): (usize, Told)| {
        let moment = told.heard.map_or_else(|| heard(scope, told.day, nth), |day| written_down(scope, day, nth));
        NewFact::new(told.day, told.kind, told.source).known_since(moment)
    };
    (person, life.facts.into_iter().enumerate().map(fact).collect())
}

/// Throws that many people, household by household.
fn thrown(
    scope: &Scope,
    of: &Municipality,
    team: &[Uuid],
    dice: &mut Dice,
    count: usize,
) -> Result<Vec<(NewDossier, Vec<NewFact>)>, DemoError> {
    let today = scope.today();
    let mut rows = Vec::with_capacity(count + 1);
    while rows.len() < count {
        let family: Option<Family> = life::family(dice, of, today);
        // Nobody took the dossier yet, now and then: then it stands in the list as "not assigned".
        let caseworker = if dice.chance(3) || team.is_empty() { None } else { Some(*dice.pick(team)) };
        let adults = if family.is_some() { 2 } else { 1 };
        for adult in 0..adults {
            let life = life::live(dice, of, today, family.as_ref(), adult == 1)?;
            rows.push(from_thrown(scope, life, caseworker));
        }
    }
    rows.truncate(count);
    Ok(rows)
}

fn from_thrown(scope: &Scope, life: Life, caseworker: Option<Uuid>) -> (NewDossier, Vec<NewFact>) {
    let person = NewDossier {
        given_names: life.name.given,
        family_name: life.name.family,
        birth_date: Some(life.birth_date),
        language: Some(life.name.language.to_owned()),
        neighbourhood: Some(life.neighbourhood),
        household: life.household,
        caseworker,
        ..NewDossier::default()
    };
    let fact = |(nth, fact): (usize, Happening)| {
        NewFact::new(fact.day, fact.kind, fact.source).known_since(heard(scope, fact.day, nth))
    };
    (person, life.facts.into_iter().enumerate().map(fact).collect())
}

/// Most things are written down within days; one in eleven comes weeks later, with the post.
fn heard(scope: &Scope, day: Date, nth: usize) -> Timestamp {
    const DAYS_LATER: [i32; 11] = [0, 1, 0, 3, 1, 5, 0, 2, 1, 24, 0];
    written_down(scope, life::day(day, DAYS_LATER[nth % DAYS_LATER.len()]), nth)
}

/// A moment in office hours on that day or, in a weekend, on the Monday after; never later than now.
fn written_down(scope: &Scope, mut day: Date, nth: usize) -> Timestamp {
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        day = life::day(day, 1);
    }
    let minutes = 9 * 60 + i64::try_from(nth * 37 % (7 * 60)).unwrap_or(0);
    let moment = day.to_datetime(Time::midnight()).saturating_add(minutes.minutes());
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    moment.to_zoned(zone).map_or(scope.now, |moment| moment.timestamp().min(scope.now))
}

store::statements! {
    pub TENANT = "insert into tenants (id, name, gemeentecode, region, settings) values ($1, $2, $3, $4, '{}') on conflict (id) do nothing";
}

#[cfg(test)]
mod tests;
