//! Who lives together, for rooms that look at households: open dossiers only.

use std::collections::HashMap;

use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::opening::V_NUMBER;
use super::rows::DossierRow;
use super::{DossierError, DossierId, Subject, sql};
use crate::access::{Permit, Rows, Scope, VNumber};

/// So many dossiers at a time.
const AT_ONCE: usize = 1_000;

/// For each of these dossiers everyone who lives with that person, themselves too; the oldest first. Who is alone is a
/// household of one.
///
/// # Errors
/// The store's own.
pub(crate) async fn households(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Subject>>, DossierError> {
    let together = household_ids(tx, scope, permit, of).await?;
    let mut people: HashMap<Uuid, Subject> = HashMap::with_capacity(of.len());
    let wanted: Vec<Uuid> = together.values().flatten().copied().collect();
    for part in wanted.chunks(AT_ONCE) {
        let mut query = Query::new(
            "select d.id, d.number, d.given_names, d.family_name, d.birth_date, d.bsn_sealed, d.v_number_sealed, \
             d.language, d.neighbourhood, d.household_id, d.caseworker_id, d.opened_on, d.closed_on, d.closed_reason, \
             d.straat_en_huisnummer, d.postcode, d.plaats from dossiers d where d.tenant_id = ",
        );
        query.bind(scope.tenant).push(" and d.id in ").list(part.iter().copied());
        let rows: Vec<DossierRow> = tx.all_of(query).await?;
        people.extend(rows.iter().map(|row| (row.id, Subject::of(permit, row))));
    }
    let whole = |(of, ids): (Uuid, Vec<Uuid>)| {
        let mut members: Vec<Subject> = ids.iter().filter_map(|id| people.get(id).cloned()).collect();
        members.sort_by_key(|member| (member.birth_date.is_none(), member.birth_date, member.id));
        (of, members)
    };
    Ok(together.into_iter().map(whole).collect())
}

/// The same without who they are, in no order.
///
/// # Errors
/// The store's own.
pub(crate) async fn household_ids(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Uuid>>, DossierError> {
    let mut found: HashMap<Uuid, Vec<Uuid>> = HashMap::with_capacity(of.len());
    if permit.rows != Rows::Tenant {
        return Ok(found);
    }
    for part in of.chunks(AT_ONCE) {
        // In two halves, so that each goes by its own index.
        let mut query = Query::new("select d.id, d.id from dossiers d where d.tenant_id = ");
        query.bind(scope.tenant).push(" and d.id in ").list(part.iter().copied());
        query.push(
            " and d.closed_on is null and d.quarantined_at is null union all \
             select a.id, d.id from dossiers a join dossiers d on d.tenant_id = a.tenant_id \
             and d.household_id = a.household_id and d.id <> a.id where a.tenant_id = ",
        );
        query.bind(scope.tenant).push(" and a.id in ").list(part.iter().copied());
        query.push(" and d.closed_on is null and d.quarantined_at is null");
        for Together { of, who } in tx.all_of::<Together>(query).await? {
            found.entry(of).or_default().push(who);
        }
    }
    Ok(found)
}

/// The dossiers of those who live with somebody, without who they are: for who asks about their own household.
///
/// # Errors
/// [`DossierError::NotFound`] when this permit does not open the dossier.
pub(crate) async fn fellows(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    of: DossierId,
) -> Result<Vec<Uuid>, DossierError> {
    super::subject(tx, scope, permit, of).await?;
    Ok(tx.all(sql::FELLOWS, args![scope.tenant, of.0]).await?)
}

/// The open dossier with this number or V-number, for a room that is about the people themselves.
///
/// # Errors
/// The store's own.
pub(crate) async fn numbered(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    typed: &str,
) -> Result<Option<DossierId>, DossierError> {
    if permit.rows != Rows::Tenant || !permit.fields.identity {
        return Ok(None);
    }
    let v_number = VNumber::parse(typed).ok();
    let index = v_number.map(|number| scope.app.keys.blind_index(scope.tenant, V_NUMBER, number.expose()));
    let found: Option<Uuid> = tx.maybe(sql::NUMBERED, args![scope.tenant, typed.trim(), index]).await?;
    Ok(found.map(DossierId))
}

/// Somebody, and whose household it is.
struct Together {
    of: Uuid,
    who: Uuid,
}

impl FromRow for Together {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { of: row.uuid(0)?, who: row.uuid(1)? })
    }
}
