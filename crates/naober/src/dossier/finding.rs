//! Finding people beyond the worklist: by one of their numbers, and those whose dossier is closed.

use std::collections::HashMap;

use store::{FromRow, Query, Row, StoreError, args};
use uuid::Uuid;

use super::fold::{fold, prefix_range};
use super::opening::{BSN, V_NUMBER};
use super::{DossierError, DossierId, Member, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Bsn, Room, Rows, Scope, VNumber};

/// The most closed dossiers in one answer.
const MANY: i64 = 50;

/// Whose number this is, for who may see such numbers. It says nothing about a person yet: who shows what is found
/// records that it was looked at.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn by_number(scope: &Scope, typed: &str) -> Result<Option<DossierId>, DossierError> {
    let permit = scope.may(Room::Dossier, Action::List)?;
    let (bsn, v_number) = (Bsn::parse(typed).ok(), VNumber::parse(typed).ok());
    if !permit.fields.bsn || (bsn.is_none() && v_number.is_none()) {
        return Ok(None);
    }
    let keys = &scope.app.keys;
    let bsn = bsn.map(|number| keys.blind_index(scope.tenant, BSN, number.expose()));
    let v_number = v_number.map(|number| keys.blind_index(scope.tenant, V_NUMBER, number.expose()));
    let mut tx = scope.read().await?;
    let found: Option<Uuid> = tx.maybe(sql::FIND_BY_NUMBER, args![scope.tenant, bsn, v_number]).await?;
    Ok(found.map(DossierId))
}

/// The dossier with this number, for who reads the log of who looked: whose it is stays unsaid.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn by_dossier_number(scope: &Scope, number: &str) -> Result<Option<DossierId>, DossierError> {
    scope.may(Room::AccessLog, Action::List)?;
    let found: Option<Uuid> = scope.read().await?.maybe(sql::BY_DOSSIER_NUMBER, args![scope.tenant, number]).await?;
    Ok(found.map(DossierId))
}

/// The numbers of dossiers, for the same reader.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn dossier_numbers(scope: &Scope, dossiers: &[Uuid]) -> Result<HashMap<Uuid, String>, DossierError> {
    scope.may(Room::AccessLog, Action::List)?;
    if dossiers.is_empty() {
        return Ok(HashMap::new());
    }
    let mut query = Query::new("select id, number from dossiers where tenant_id = ");
    query.bind(scope.tenant).push(" and id in ");
    query.list(dossiers.iter().copied());
    let found: Vec<Numbered> = scope.read().await?.all_of(query).await?;
    Ok(found.into_iter().map(|one| (one.id, one.number)).collect())
}

struct Numbered {
    id: Uuid,
    number: String,
}

impl FromRow for Numbered {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, number: row.text(1)? })
    }
}

/// Closed dossiers by the words of a name or number, or this one if it is closed; the last to close first.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn closed(scope: &Scope, search: &str, only: Option<DossierId>) -> Result<Vec<Member>, DossierError> {
    let permit = scope.may(Room::Dossier, Action::List)?;
    if !permit.fields.identity {
        return Err(DossierError::Denied);
    }
    let mut query = Query::new(
        "select d.id, d.number, d.given_names, d.family_name, d.birth_date, d.closed_on, d.caseworker_id from dossiers d \
         where d.closed_on is not null and d.quarantined_at is null and d.tenant_id = ",
    );
    query.bind(scope.tenant);
    match permit.rows {
        Rows::Tenant => {}
        Rows::Caseload(account) => drop(query.push(" and d.caseworker_id = ").bind(account)),
        Rows::Own(_) | Rows::None => drop(query.push(" and 1 = 0")),
    }
    match only {
        Some(only) => drop(query.push(" and d.id = ").bind(only.0)),
        None => {
            for word in fold(search).split(' ').filter(|word| !word.is_empty()) {
                let (from, until) = prefix_range(word);
                query.push(" and d.id in (select s.dossier_id from search_words s where s.tenant_id = ");
                query
                    .bind(scope.tenant)
                    .push(" and s.word >= ")
                    .bind(from)
                    .push(" and s.word < ")
                    .bind(until)
                    .push(")");
            }
        }
    }
    query.push(" order by d.closed_on desc, d.id limit ").bind(MANY);
    let mut tx = scope.read().await?;
    let found: Vec<Member> = tx.all_of(query).await?;
    drop(tx);
    let subjects: Vec<Uuid> = found.iter().map(|member| member.dossier.0).collect();
    looked(scope, Activity::Search, &subjects).await.map_err(StoreError::from)?;
    Ok(found)
}
