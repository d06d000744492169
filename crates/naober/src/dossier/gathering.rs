//! People who come in for a room of its own, household by household: a dossier for who has none, and together who lives
//! together.

use std::collections::HashMap;

use serde_json::json;
use store::{Tx, args};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::Persoon;

use super::opening::{here_already, one_file_at_a_time, open_all};
use super::{DossierError, DossierId, NewDossier, NewFact, sql, subject};
use crate::access::{Permit, Scope, events};

/// Their dossiers, in order: those that are here already by V-number, and new ones. `household` says who lives together;
/// a household that is here already takes the others in.
///
/// # Errors
/// The store's own; [`DossierError::NoName`].
pub(crate) async fn bring_people(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    people: Vec<NewDossier>,
) -> Result<Vec<DossierId>, DossierError> {
    let rows: Vec<(NewDossier, Vec<NewFact>)> = people.into_iter().map(|person| (person, Vec::new())).collect();
    one_file_at_a_time(tx, scope).await?;
    let here = here_already(tx, scope, &rows).await?;
    // The household as it is called here, by how the people at hand call it.
    let mut called: HashMap<Uuid, Uuid> = HashMap::new();
    for (id, (person, _)) in here.iter().zip(&rows).filter_map(|(id, row)| Some(((*id)?, row))) {
        let Some(named) = person.household else { continue };
        if let Some(known) = subject(tx, scope, permit, id).await?.household {
            called.entry(named).or_insert(known);
        }
    }
    let call = |named: Uuid| called.get(&named).copied().unwrap_or(named);
    let mut new = Vec::new();
    for (id, (person, _)) in here.iter().zip(rows) {
        let household = person.household.map(call);
        match id {
            Some(id) => join(tx, scope, permit, *id, household).await?,
            None => new.push((NewDossier { household, ..person.clone() }, born(scope, &person))),
        }
    }
    let mut opened = open_all(tx, scope, new).await?.into_iter();
    Ok(here.into_iter().filter_map(|id| id.or_else(|| opened.next())).collect())
}

/// Who is alone here goes to live with the others; a household of their own stays.
async fn join(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    household: Option<Uuid>,
) -> Result<(), DossierError> {
    let Some(household) = household else { return Ok(()) };
    if subject(tx, scope, permit, id).await?.household.is_none() {
        tx.run(sql::SET_HOUSEHOLD, args![scope.tenant, id.0, Some(household)]).await?;
        events::write(tx, scope, "household.changed", Some(id.0), json!({ "household": household })).await?;
    }
    Ok(())
}

/// The law looks at the birth date as a fact.
fn born(scope: &Scope, person: &NewDossier) -> Vec<NewFact> {
    let fact = |geboortedatum| {
        let kind = Kind::PersoonGeregistreerd(Persoon { geboortedatum, aow_datum: None });
        NewFact::new(scope.today(), kind, "bestand COA")
    };
    person.birth_date.map(fact).into_iter().collect()
}
