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
    let mut found: HashMap<Uuid, Vec<Subject>> = HashMap::with_capacity(of.len());
    if permit.rows != Rows::Tenant {
        return Ok(found);
    }
    for part in of.chunks(AT_ONCE) {
        let mut query = Query::new(
            "select d.id, d.number, d.given_names, d.family_name, d.birth_date, d.bsn_sealed, d.v_number_sealed, \
             d.language, d.neighbourhood, d.household_id, d.caseworker_id, d.opened_on, d.closed_on, d.closed_reason, \
             d.straat_en_huisnummer, d.postcode, d.plaats, a.id from dossiers a join dossiers d \
             on d.tenant_id = a.tenant_id and (d.id = a.id or d.household_id = a.household_id) \
             where d.closed_on is null and d.quarantined_at is null and a.tenant_id = ",
        );
        query.bind(scope.tenant).push(" and a.id in ").list(part.iter().copied());
        query.push(" order by d.birth_date nulls last, d.id");
        for together in tx.all_of::<Together>(query).await? {
            found.entry(together.of).or_default().push(Subject::of(permit, &together.row));
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

/// A person, and whose household it is.
struct Together {
    row: DossierRow,
    of: Uuid,
}

impl FromRow for Together {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { row: DossierRow::from_row(row)?, of: row.uuid(17)? })
    }
}
