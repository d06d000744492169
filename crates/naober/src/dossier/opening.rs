//! Opening dossiers: one by hand, or many from a file, each with its first facts.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;
use wi2021::Fact;

use super::duties::{self, Delta};
use super::fold::search_key;
use super::journeys::{self, Journey};
use super::listing::{self, Entry, Place};
use super::recording::{check, insert_facts, record_in, unknown};
use super::recount::recount;
use super::worklist::colleague;
use super::{DossierError, DossierId, NewDossier, NewFact, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Bsn, Permit, Role, Room, Scope, VNumber, events};

/// Names of the sealed fields.
pub(super) const BSN: &str = "bsn";
pub(super) const V_NUMBER: &str = "v-number";

/// What a file brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Per row that was given, in order: the dossier it is in now.
    pub dossiers: Vec<DossierId>,
    pub opened: usize,
    /// Dossiers that were here and got new facts.
    pub extended: usize,
    /// Rows that brought nothing new.
    pub unchanged: usize,
    pub facts: usize,
}

/// Opens a dossier with its first facts.
///
/// # Errors
/// [`DossierError::PersonHasDossier`] when the BSN or V-number is here already, or what is wrong with a fact.
pub async fn open(scope: &Scope, new: NewDossier, facts: Vec<NewFact>) -> Result<DossierId, DossierError> {
    scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    colleague(&mut tx, scope, new.caseworker).await?;
    let rows = [(new, facts)];
    if let Some(Some(here)) = here_already(&mut tx, scope, &rows).await?.first() {
        drop(tx);
        return Err(has_dossier(scope, *here).await?);
    }
    let [(new, facts)] = rows;
    let facts = unknown(&mut tx, scope, facts).await?;
    let opened = open_all(&mut tx, scope, vec![(new, facts)]).await?;
    looked_in(&mut tx, scope, Activity::Open, &[opened[0].0]).await?;
    tx.commit().await?;
    Ok(opened[0])
}

/// That someone has a dossier is something about that person: it is on record before it is told.
pub(super) async fn has_dossier(scope: &Scope, here: DossierId) -> Result<DossierError, DossierError> {
    looked(scope, Activity::Search, &[here.0]).await?;
    Ok(DossierError::PersonHasDossier(here))
}

/// Opens or extends a dossier per row, all or nothing. A person who is here already (by BSN, V-number, or a fact that
/// came from the same row before) gets only the facts that are not known yet: the same file twice changes nothing.
///
/// # Errors
/// The first thing wrong; then nothing was imported.
pub async fn import_many(scope: &Scope, rows: Vec<(NewDossier, Vec<NewFact>)>) -> Result<Imported, DossierError> {
    let permit = scope.may(Room::Import, Action::Change)?;
    let mut tx = scope.write().await?;
    one_file_at_a_time(&mut tx, scope).await?;
    let here = here_already(&mut tx, scope, &rows).await?;
    let mut imported = Imported::default();
    let mut dossiers: Vec<Option<DossierId>> = here.clone();
    let mut new = Vec::new();
    let mut places = Vec::new();
    for (at, ((person, facts), known)) in rows.into_iter().zip(here).enumerate() {
        match known {
            Some(id) => extend(&mut tx, scope, &permit, id, facts, &mut imported).await?,
            None => {
                places.push(at);
                new.push((person, facts));
            }
        }
    }
    imported.opened = new.len();
    imported.facts += new.iter().map(|(_, facts)| facts.len()).sum::<usize>();
    for (at, id) in places.into_iter().zip(open_all(&mut tx, scope, new).await?) {
        dossiers[at] = Some(id);
    }
    imported.dossiers = dossiers.into_iter().flatten().collect();
    tx.commit().await?;
    recount(scope, imported.opened, &[]).await;
    Ok(imported)
}

async fn extend(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    facts: Vec<NewFact>,
    imported: &mut Imported,
) -> Result<(), DossierError> {
    let recorded = if facts.is_empty() { 0 } else { record_in(tx, scope, permit, id, facts).await?.facts.len() };
    imported.facts += recorded;
    if recorded == 0 {
        imported.unchanged += 1;
    } else {
        imported.extended += 1;
    }
    Ok(())
}

/// Writes new dossiers with everything that belongs to them, in as few statements as there are tables.
pub(super) async fn open_all(
    tx: &mut Tx,
    scope: &Scope,
    rows: Vec<(NewDossier, Vec<NewFact>)>,
) -> Result<Vec<DossierId>, DossierError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    for (person, facts) in &rows {
        if person.given_names.trim().is_empty() && person.family_name.trim().is_empty() {
            return Err(DossierError::NoName);
        }
        check(scope, &[], facts)?;
    }
    let numbers = numbers(tx, scope, rows.len()).await?;
    let (people, facts): (Vec<NewDossier>, Vec<Vec<NewFact>>) = rows.into_iter().unzip();
    let new: Vec<Opened> = people
        .into_iter()
        .zip(numbers)
        .zip(&facts)
        .map(|((person, number), facts)| {
            let since = known_since(scope, facts);
            Opened { id: DossierId(scope.new_id()), number, person, since }
        })
        .collect();
    for part in new.chunks(500) {
        tx.run_of(insert_dossiers(scope, part)).await?;
        tx.run_of(insert_words(scope, part)).await?;
    }
    let of: Vec<(DossierId, Vec<NewFact>)> = new.iter().map(|opened| opened.id).zip(facts).collect();
    let facts = insert_facts(tx, scope, &of).await?;
    write_read_models(tx, scope, &new, &facts).await?;
    let counted = new.iter().zip(&facts);
    let opened: Vec<(Uuid, serde_json::Value)> =
        counted.map(|(one, facts)| (one.id.0, json!({ "number": one.number, "facts": facts.len() }))).collect();
    events::write_all(tx, scope, "dossier.opened", &opened).await?;
    Ok(new.into_iter().map(|opened| opened.id).collect())
}

struct Opened {
    id: DossierId,
    number: String,
    person: NewDossier,
    /// Since when there is a dossier.
    since: Date,
}

/// A dossier that the program brings with its past began with the first thing that was known.
fn known_since(scope: &Scope, facts: &[NewFact]) -> Date {
    let first = facts.iter().filter_map(|fact| fact.recorded).min();
    first.filter(|_| scope.actor.role == Role::System).map_or_else(|| scope.today(), |moment| scope.day_of(moment))
}

/// The next numbers of this year's series.
async fn numbers(tx: &mut Tx, scope: &Scope, count: usize) -> Result<Vec<String>, DossierError> {
    let year = scope.today().year();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let last: i64 = tx.one(sql::COUNT_UP, args![scope.tenant, format!("dossier-{year}"), count]).await?;
    Ok((last - count + 1..=last).map(|n| format!("{year}-{n:06}")).collect())
}

fn insert_dossiers(scope: &Scope, rows: &[Opened]) -> Query {
    let mut query = Query::new(
        "insert into dossiers (tenant_id, id, number, given_names, family_name, birth_date, bsn_sealed, bsn_index, \
         v_number_sealed, v_number_index, language, neighbourhood, straat_en_huisnummer, postcode, plaats, household_id, caseworker_id, \
         opened_on, version) values ",
    );
    let keys = &scope.app.keys;
    let seal = |field: &str, text: &str| keys.seal(scope.tenant, field, text);
    let index = |field: &str, text: &str| keys.blind_index(scope.tenant, field, text);
    query.rows(rows.iter().map(|Opened { id, number, person, since }| {
        let bsn = person.bsn.as_ref().map(Bsn::expose);
        let v_number = person.v_number.as_ref().map(VNumber::expose);
        let adres = person.adres.as_ref();
        args![
            scope.tenant,
            id.0,
            number,
            person.given_names.trim(),
            person.family_name.trim(),
            person.birth_date,
            bsn.map(|text| seal(BSN, text)),
            bsn.map(|text| index(BSN, text)),
            v_number.map(|text| seal(V_NUMBER, text)),
            v_number.map(|text| index(V_NUMBER, text)),
            person.language.clone(),
            person.neighbourhood.clone(),
            adres.map(|adres| adres.straat_en_huisnummer.clone()),
            adres.map(|adres| adres.postcode.as_str()),
            adres.map(|adres| adres.plaats.clone()),
            person.household,
            person.caseworker,
            *since,
            0_i64
        ]
    }));
    query
}

fn insert_words(scope: &Scope, rows: &[Opened]) -> Query {
    let mut query = Query::new("insert into search_words (tenant_id, word, dossier_id) values ");
    let words = rows.iter().flat_map(|Opened { id, number, person, .. }| {
        let key = search_key(&person.given_names, &person.family_name, number);
        let words: Vec<Vec<u8>> = key.split(' ').map(|word| word.as_bytes().to_vec()).collect();
        words.into_iter().map(|word| args![scope.tenant, word, id.0])
    });
    query.rows(words);
    query
}

async fn write_read_models(
    tx: &mut Tx,
    scope: &Scope,
    new: &[Opened],
    facts: &[Vec<Fact>],
) -> Result<(), DossierError> {
    let mut delta = Delta::default();
    let mut entries = Vec::with_capacity(new.len());
    let mut ways = Vec::with_capacity(new.len());
    for (Opened { id, number, person, .. }, facts) in new.iter().zip(facts) {
        let assessment = wi2021::assess(facts, scope.today(), &scope.law());
        delta.add(id.0, &[], duties::of(&assessment, facts));
        ways.push((id.0, Journey::of(facts, &assessment)));
        entries.push(Entry {
            id: id.0,
            number,
            given_names: &person.given_names,
            family_name: &person.family_name,
            caseworker: person.caseworker,
            neighbourhood: person.neighbourhood.as_deref(),
            place: Place::of(&assessment),
        });
    }
    delta.write(tx, scope.tenant).await?;
    for query in journeys::put(scope, &ways) {
        tx.run_of(query).await?;
    }
    listing::enter(tx, scope, &entries).await
}

/// A dossier and the key it was found by.
struct Found {
    id: Uuid,
    key: String,
}

impl FromRow for Found {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, key: row.text(1)? })
    }
}

/// Who is not here yet is opened next, so two who bring the same people go one after the other.
pub(super) async fn one_file_at_a_time(tx: &mut Tx, scope: &Scope) -> Result<(), StoreError> {
    tx.alone(scope.tenant, "people from files").await
}

/// Per row the dossier that this person has here already.
pub(super) async fn here_already(
    tx: &mut Tx,
    scope: &Scope,
    rows: &[(NewDossier, Vec<NewFact>)],
) -> Result<Vec<Option<DossierId>>, DossierError> {
    let keys = &scope.app.keys;
    let bsn = |row: &(NewDossier, _)| row.0.bsn.as_ref().map(|n| keys.blind_index(scope.tenant, BSN, n.expose()));
    let v_number =
        |row: &(NewDossier, _)| row.0.v_number.as_ref().map(|n| keys.blind_index(scope.tenant, V_NUMBER, n.expose()));
    let bsns: Vec<Option<String>> = rows.iter().map(bsn).collect();
    let v_numbers: Vec<Option<String>> = rows.iter().map(v_number).collect();
    let origins: Vec<Option<String>> =
        rows.iter().map(|(_, facts)| facts.iter().find_map(|fact| fact.origin_key.clone())).collect();
    let by_bsn = find(
        tx,
        scope,
        "select id, bsn_index from dossiers where tenant_id = ",
        " and quarantined_at is null and bsn_index in ",
        &bsns,
    )
    .await?;
    let by_v_number = find(
        tx,
        scope,
        "select id, v_number_index from dossiers where tenant_id = ",
        " and quarantined_at is null and v_number_index in ",
        &v_numbers,
    )
    .await?;
    let by_origin =
        find(tx, scope, "select dossier_id, origin_key from facts where tenant_id = ", " and origin_key in ", &origins)
            .await?;
    let known = |map: &HashMap<String, Uuid>, key: &Option<String>| key.as_ref().and_then(|key| map.get(key)).copied();
    Ok((0..rows.len())
        .map(|at| {
            known(&by_bsn, &bsns[at])
                .or_else(|| known(&by_v_number, &v_numbers[at]))
                .or_else(|| known(&by_origin, &origins[at]))
                .map(DossierId)
        })
        .collect())
}

async fn find(
    tx: &mut Tx,
    scope: &Scope,
    select: &'static str,
    among: &'static str,
    keys: &[Option<String>],
) -> Result<HashMap<String, Uuid>, DossierError> {
    let keys: Vec<&String> = keys.iter().flatten().collect();
    let mut found = HashMap::new();
    for part in keys.chunks(1_000) {
        let mut query = Query::new(select);
        query.bind(scope.tenant).push(among);
        query.list(part.iter().copied());
        found.extend(tx.all_of::<Found>(query).await?.into_iter().map(|row| (row.key, row.id)));
    }
    Ok(found)
}
