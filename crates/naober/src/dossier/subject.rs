//! Who a dossier is about, for the rooms that stand on this one.

use std::collections::HashMap;

use jiff::civil::Date;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::closing::locked;
use super::opening::BSN;
use super::recording::within;
use super::rows::DossierRow;
use super::{Adres, DossierError, DossierId, sql};
use crate::access::{Bsn, Permit, Scope};

/// So many dossiers at a time.
const AT_ONCE: usize = 1_000;

/// The person of a dossier, as far as the permit opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    pub id: DossierId,
    pub number: String,
    /// Empty without the field class `identity`, like the others about who it is.
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    /// Where post goes.
    pub adres: Option<Adres>,
    /// The language the person reads, as a BCP 47 tag.
    pub language: Option<String>,
    pub caseworker: Option<Uuid>,
    pub household: Option<Uuid>,
    pub closed_on: Option<Date>,
}

/// Whose dossier it is, in a transaction of the caller.
///
/// # Errors
/// [`DossierError::NotFound`] when there is none that this permit opens.
pub(crate) async fn subject(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
) -> Result<Subject, DossierError> {
    let row: Option<DossierRow> = tx.maybe(sql::DOSSIER, args![scope.tenant, id.0]).await?;
    Ok(Subject::of(permit, within(permit, row.as_ref())?))
}

/// Which of these dossiers are closed, and since when. It says nothing of anybody: for rooms whose people these are.
///
/// # Errors
/// The store's own.
pub(crate) async fn closed_among(
    tx: &mut Tx,
    scope: &Scope,
    dossiers: &[Uuid],
) -> Result<HashMap<Uuid, Date>, StoreError> {
    let mut closed = HashMap::new();
    for part in dossiers.chunks(AT_ONCE) {
        let mut query = Query::new("select id, closed_on from dossiers where closed_on is not null and tenant_id = ");
        query.bind(scope.tenant).push(" and id in ").list(part.iter().copied());
        let found: Vec<ClosedOn> = tx.all_of(query).await?;
        closed.extend(found.into_iter().map(|ClosedOn(id, day)| (id, day)));
    }
    Ok(closed)
}

struct ClosedOn(Uuid, Date);

impl FromRow for ClosedOn {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.uuid(0)?, row.date(1)?))
    }
}

/// The one open dossier of a person, by their number.
pub(crate) async fn open_of(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    bsn: &Bsn,
) -> Result<Option<DossierId>, StoreError> {
    if !permit.fields.bsn {
        return Ok(None);
    }
    let index = scope.app.keys.blind_index(scope.tenant, BSN, bsn.expose());
    let found: Vec<Uuid> = tx.all(sql::OPEN_BY_BSN, args![scope.tenant, index]).await?;
    Ok(match found[..] {
        [one] => Some(DossierId(one)),
        _ => None,
    })
}

/// The same, and nobody else changes the dossier until the transaction ends. Also when it is closed: what somebody takes back
/// is taken back.
///
/// # Errors
/// [`DossierError::NotFound`]
pub(crate) async fn lock_subject_even_closed(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
) -> Result<Subject, DossierError> {
    Ok(Subject::of(permit, &locked(tx, scope, permit, id).await?))
}

/// The same of a dossier that is open.
///
/// # Errors
/// [`DossierError::NotFound`]; [`DossierError::Closed`].
pub(crate) async fn lock_subject(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
) -> Result<Subject, DossierError> {
    let row = locked(tx, scope, permit, id).await?;
    if row.closed_on.is_some() {
        return Err(DossierError::Closed);
    }
    Ok(Subject::of(permit, &row))
}

impl Subject {
    pub(super) fn of(permit: &Permit, row: &DossierRow) -> Self {
        let shown = permit.fields.identity;
        let named = |name: &String| if shown { name.clone() } else { String::new() };
        Self {
            id: DossierId(row.id),
            number: row.number.clone(),
            given_names: named(&row.given_names),
            family_name: named(&row.family_name),
            birth_date: row.birth_date.filter(|_| shown),
            adres: row.adres.clone().filter(|_| shown),
            language: row.language.clone(),
            caseworker: row.caseworker,
            household: row.household,
            closed_on: row.closed_on,
        }
    }

    /// Name and address, line by line, as on an envelope; the name alone when no address is known.
    pub fn envelope(&self) -> Vec<String> {
        let mut lines = vec![self.full_name()];
        lines.extend(self.adres.iter().flat_map(Adres::lines));
        lines
    }

    /// As one speaks of someone: given names first.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_names.trim(), self.family_name.trim()).trim().to_owned()
    }
}
