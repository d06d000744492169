//! Reading one dossier, as of today or as of any day, with what was known then.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::opening::{BSN, V_NUMBER};
use super::recording::within;
use super::rows::{DossierRow, TrailRow};
use super::view::{AsOf, Closed, DossierView, Member, Note, Person, RecordedFact};
use super::{CloseReason, DossierError, DossierId, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Fields, Room, Scope};

/// The whole dossier: what was owed on a day, by what was known at the end of a day.
///
/// # Errors
/// [`DossierError::NotFound`] when there is none that this actor may read.
pub async fn show(scope: &Scope, id: DossierId, view: AsOf) -> Result<DossierView, DossierError> {
    show_with(scope, id, view, &[Part::Household, Part::Notes]).await
}

/// What is read only where it is shown, because reading it is a look of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The other people of the household.
    Household,
    /// Notes, with those about health for who may see them.
    Notes,
}

/// The dossier with these parts of it; the others stay empty.
///
/// # Errors
/// The same as [`show`].
pub async fn show_with(scope: &Scope, id: DossierId, view: AsOf, parts: &[Part]) -> Result<DossierView, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Read)?;
    let mut tx = scope.read().await?;
    let row: Option<DossierRow> = tx.maybe(sql::DOSSIER, args![scope.tenant, id.0]).await?;
    let row = within(&permit, row.as_ref())?.clone();
    let facts = trail(&mut tx, scope, id, view.known).await?;
    let household: Vec<Member> = match row.household.filter(|_| parts.contains(&Part::Household)) {
        Some(household) => tx.all(sql::HOUSEHOLD, args![scope.tenant, household]).await?,
        None => Vec::new(),
    };
    let household: Vec<Member> = household.into_iter().filter(|member| member.dossier != id).collect();
    let tasks = tx.all(sql::TASKS, args![scope.tenant, id.0]).await?;
    let notes = if parts.contains(&Part::Notes) { notes(&mut tx, scope, id).await? } else { Vec::new() };
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);

    looked(scope, Activity::Dossier, &[id.0]).await.map_err(StoreError::from)?;
    if notes.iter().any(|note| note.health) {
        looked(scope, Activity::HealthNotes, &[id.0]).await.map_err(StoreError::from)?;
    }
    let members: Vec<Uuid> = household.iter().map(|member| member.dossier.0).collect();
    looked(scope, Activity::Household, &members).await.map_err(StoreError::from)?;
    let on = view.on.or(view.known).unwrap_or_else(|| scope.today());
    let assessed: Vec<wi2021::Fact> = facts.iter().map(|recorded| recorded.fact.clone()).collect();
    let assessment = wi2021::assess(&assessed, on, &scope.law());
    Ok(DossierView {
        id,
        number: row.number.clone(),
        person: person(scope, &row, permit.fields)?,
        opened_on: row.opened_on,
        closed: row.closed_on.map(|on| Closed { on, reason: CloseReason::named(row.closed_reason.as_deref()) }),
        caseworker: row.caseworker,
        household_id: row.household,
        on,
        known: view.known,
        facts,
        assessment,
        household,
        tasks,
        notes,
        municipalities: scope.app.places.by_code(),
        assessed,
    })
}

/// The last moment that still belongs to a day in the Netherlands.
pub(super) fn end_of(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let next = day.saturating_add(1.day()).to_zoned(zone).map_or(Timestamp::MAX, |start| start.timestamp());
    next.saturating_sub(1.microsecond()).unwrap_or(next)
}

async fn trail(
    tx: &mut Tx,
    scope: &Scope,
    id: DossierId,
    known: Option<Date>,
) -> Result<Vec<RecordedFact>, DossierError> {
    let rows: Vec<TrailRow> = tx.all(sql::TRAIL, args![scope.tenant, id.0]).await?;
    let until = known.map_or(Timestamp::MAX, end_of);
    let rows = rows.into_iter().filter(|row| row.fact.recorded_at <= until);
    let mut facts: Vec<RecordedFact> = rows.map(TrailRow::recorded).collect::<Result<_, _>>()?;
    let corrections: Vec<_> = facts.iter().filter_map(|new| new.fact.corrects.map(|old| (old, new.fact.id))).collect();
    for (old, new) in corrections {
        if let Some(corrected) = facts.iter_mut().find(|recorded| recorded.fact.id == old) {
            corrected.corrected_by = Some(new);
        }
    }
    Ok(facts)
}

async fn notes(tx: &mut Tx, scope: &Scope, id: DossierId) -> Result<Vec<Note>, DossierError> {
    if scope.may(Room::Notes, Action::Read).is_err() {
        return Ok(Vec::new());
    }
    let health = scope.may(Room::HealthNotes, Action::Read).is_ok_and(|permit| permit.fields.health);
    Ok(tx.all(sql::NOTES, args![scope.tenant, id.0, health]).await?)
}

fn person(scope: &Scope, row: &DossierRow, fields: Fields) -> Result<Person, DossierError> {
    let opened = |field: &str, sealed: &Option<String>| match sealed {
        Some(sealed) if fields.bsn => scope
            .app
            .keys
            .open(scope.tenant, field, sealed)
            .map(Some)
            .map_err(|error| DossierError::Unreadable(error.to_string())),
        _ => Ok(None),
    };
    Ok(Person {
        given_names: row.given_names.clone(),
        family_name: row.family_name.clone(),
        birth_date: row.birth_date,
        bsn: opened(BSN, &row.bsn_sealed)?,
        v_number: opened(V_NUMBER, &row.v_number_sealed)?,
        language: row.language.clone(),
        neighbourhood: row.neighbourhood.clone(),
        adres: row.adres.clone(),
    })
}
