//! Who a dossier is about: names, language, neighbourhood and address change, and a number that was missing comes later.

use jiff::civil::Date;
use serde_json::json;
use store::{Query, Tx, args};
use wi2021::facts::Persoon;
use wi2021::{Fact, FactId, Kind};

use super::closing::locked;
use super::fold::search_key;
use super::opening::{BSN, V_NUMBER, has_dossier, here_already};
use super::recording::{facts_of, record_in};
use super::rows::DossierRow;
use super::view::display_name;
use super::{Adres, Bsn, DossierError, DossierId, NewDossier, NewFact, VNumber, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};

/// The details as they are now. A number or birth date that is left out stays as it was.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Details {
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    pub bsn: Option<Bsn>,
    pub v_number: Option<VNumber>,
    pub language: Option<String>,
    pub neighbourhood: Option<String>,
    pub adres: Option<Adres>,
}

/// Changes the details of a person. Another birth date is a correction of the fact that told it, because the law looks at it.
///
/// # Errors
/// [`DossierError::NoName`]; [`DossierError::PersonHasDossier`] when a number belongs to another dossier.
pub async fn change(scope: &Scope, id: DossierId, details: Details, source: &str) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    if details.given_names.trim().is_empty() && details.family_name.trim().is_empty() {
        return Err(DossierError::NoName);
    }
    let mut tx = scope.write().await?;
    let row = locked(&mut tx, scope, &permit, id).await?;
    if let Some(other) = holder(&mut tx, scope, &details).await?.filter(|other| *other != id) {
        drop(tx);
        return Err(has_dossier(scope, other).await?);
    }
    let changed = changed(&row, &details);
    if changed.is_empty() {
        return Ok(());
    }
    tx.run_of(update(scope, id, &row, &details)).await?;
    list_again(&mut tx, scope, &row, &details).await?;
    correct_birth(&mut tx, scope, &permit, id, details.birth_date, source).await?;
    events::write(&mut tx, scope, "person.changed", Some(id.0), json!({ "fields": changed })).await?;
    looked_in(&mut tx, scope, Activity::Person, &[id.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// The dossier that one of these numbers belongs to already.
async fn holder(tx: &mut Tx, scope: &Scope, details: &Details) -> Result<Option<DossierId>, DossierError> {
    let person = NewDossier { bsn: details.bsn.clone(), v_number: details.v_number.clone(), ..NewDossier::default() };
    Ok(here_already(tx, scope, &[(person, Vec::new())]).await?.into_iter().flatten().next())
}

/// Which details differ: their names, for the event, which holds no values.
fn changed(row: &DossierRow, details: &Details) -> Vec<&'static str> {
    let names = row.given_names != details.given_names.trim() || row.family_name != details.family_name.trim();
    [
        ("names", names),
        ("birth-date", details.birth_date.is_some() && row.birth_date != details.birth_date),
        ("bsn", details.bsn.is_some()),
        ("v-number", details.v_number.is_some()),
        ("language", row.language != details.language),
        ("neighbourhood", row.neighbourhood != details.neighbourhood),
        ("adres", row.adres != details.adres),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect()
}

fn update(scope: &Scope, id: DossierId, row: &DossierRow, details: &Details) -> Query {
    let keys = &scope.app.keys;
    let mut query = Query::new("update dossiers set given_names = ");
    query.bind(details.given_names.trim()).push(", family_name = ").bind(details.family_name.trim());
    query.push(", birth_date = ").bind(details.birth_date.or(row.birth_date));
    query.push(", language = ").bind(details.language.clone());
    query.push(", neighbourhood = ").bind(details.neighbourhood.clone());
    let adres = details.adres.as_ref();
    query.push(", straat_en_huisnummer = ").bind(adres.map(|adres| adres.straat_en_huisnummer.clone()));
    query.push(", postcode = ").bind(adres.map(|adres| adres.postcode.as_str()));
    query.push(", plaats = ").bind(adres.map(|adres| adres.plaats.clone()));
    if let Some(bsn) = &details.bsn {
        query.push(", bsn_sealed = ").bind(keys.seal(scope.tenant, BSN, bsn.expose()));
        query.push(", bsn_index = ").bind(keys.blind_index(scope.tenant, BSN, bsn.expose()));
    }
    if let Some(number) = &details.v_number {
        query.push(", v_number_sealed = ").bind(keys.seal(scope.tenant, V_NUMBER, number.expose()));
        query.push(", v_number_index = ").bind(keys.blind_index(scope.tenant, V_NUMBER, number.expose()));
    }
    query.push(" where tenant_id = ").bind(scope.tenant).push(" and id = ").bind(id.0);
    query
}

/// The list and the search know the person by the new details.
async fn list_again(tx: &mut Tx, scope: &Scope, row: &DossierRow, details: &Details) -> Result<(), DossierError> {
    let name = display_name(&details.given_names, &details.family_name);
    tx.run(sql::WORKLIST_NAME, args![scope.tenant, row.id, name, details.neighbourhood.clone()]).await?;
    tx.run(sql::PUT_WORDS_AWAY, args![scope.tenant, row.id]).await?;
    let key = search_key(&details.given_names, &details.family_name, &row.number);
    let mut words = Query::new("insert into search_words (tenant_id, word, dossier_id) values ");
    words.rows(key.split(' ').map(|word| args![scope.tenant, word.as_bytes().to_vec(), row.id]));
    tx.run_of(words).await?;
    Ok(())
}

async fn correct_birth(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    birth: Option<Date>,
    source: &str,
) -> Result<(), DossierError> {
    let Some(geboortedatum) = birth else { return Ok(()) };
    let facts = facts_of(tx, scope, id).await?;
    let told = told_birth(&facts);
    let person = match told {
        Some((_, _, told)) if told.geboortedatum == geboortedatum => return Ok(()),
        Some((_, _, told)) => Persoon { geboortedatum, ..told.clone() },
        None => Persoon { geboortedatum, aow_datum: None },
    };
    let happened = told.map_or(scope.today(), |(_, happened, _)| happened);
    let mut fact = NewFact::new(happened, Kind::PersoonGeregistreerd(person), source);
    fact.corrects = told.map(|(fact, ..)| fact);
    record_in(tx, scope, permit, id, vec![fact]).await?;
    Ok(())
}

/// The fact that tells the birth date, as it stands after corrections.
fn told_birth(facts: &[Fact]) -> Option<(FactId, Date, &Persoon)> {
    facts
        .iter()
        .filter(|fact| !facts.iter().any(|newer| newer.corrects == Some(fact.id)))
        .filter_map(|fact| match &fact.kind {
            Kind::PersoonGeregistreerd(person) => Some((fact.id, fact.happened, person)),
            _ => None,
        })
        .next_back()
}
