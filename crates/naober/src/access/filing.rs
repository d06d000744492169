//! Filing: who was looked at in a list is written with the action at once, and under each person a moment later.

use store::{FromRow, Query, Row, Statement, Store, StoreError, TenantId, args};
use uuid::Uuid;

use super::sql;

/// People per statement.
const PEOPLE: usize = 5_000;
/// Bytes of one person in `people`.
const WIDTH: usize = 16;

/// An action on many people that is still to be filed.
pub(super) struct Unfiled {
    pub(super) action: Uuid,
    pub(super) people: Vec<Uuid>,
}

impl FromRow for Unfiled {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { action: row.uuid(0)?, people: unpacked(&row.bytes(1)?) })
    }
}

/// Keeps actions with their people until they are filed.
pub(super) fn unfiled<'a>(tenant: TenantId, actions: impl Iterator<Item = (Uuid, &'a [Uuid])>) -> Query {
    let mut query = Query::new("insert into access_unfiled (tenant_id, log_id, people) values ");
    query.rows(actions.map(|(action, people)| args![tenant, action, packed(people)]));
    query
}

/// Files some actions under their people; whether there may be more.
pub(super) async fn some(store: &Store, tenant: TenantId) -> bool {
    match file(store, tenant).await {
        Ok(filed) => filed > 0,
        Err(error) => {
            tracing::error!(%error, "who looked could not be filed under its people; it is on record and is tried again");
            false
        }
    }
}

/// Files some actions; how many.
pub(super) async fn file(store: &Store, tenant: TenantId) -> Result<usize, StoreError> {
    let mut tx = store.write(tenant).await?;
    let taken: Vec<Unfiled> = tx.all(sql::TAKE_UNFILED, args![tenant]).await?;
    // In the order of the people, so that places that lie together in the index are written together.
    let mut pairs: Vec<(Uuid, Uuid)> =
        taken.iter().flat_map(|one| one.people.iter().map(|person| (one.action, *person))).collect();
    pairs.sort_unstable_by_key(|(action, person)| (*person, *action));
    for people in people(&pairs) {
        tx.run(SUBJECTS, args![tenant, people]).await?;
    }
    tx.commit().await?;
    Ok(taken.len())
}

/// Pairs of action and person as JSON lists of one word a pair, in texts of a bearable length.
pub(super) fn people(pairs: &[(Uuid, Uuid)]) -> impl Iterator<Item = String> + '_ {
    pairs.chunks(PEOPLE).map(|part| {
        let mut text = String::with_capacity(part.len() * 67 + 2);
        for (action, person) in part {
            text.push_str(if text.is_empty() { "[\"" } else { "\",\"" });
            text.push_str(action.simple().encode_lower(&mut Uuid::encode_buffer()));
            text.push_str(person.simple().encode_lower(&mut Uuid::encode_buffer()));
        }
        text + "\"]"
    })
}

fn packed(people: &[Uuid]) -> Vec<u8> {
    people.iter().flat_map(|person| person.into_bytes()).collect()
}

pub(super) fn unpacked(bytes: &[u8]) -> Vec<Uuid> {
    bytes.chunks_exact(WIDTH).filter_map(|person| Uuid::from_slice(person).ok()).collect()
}

/// One bound text costs less than hundreds of bound values.
pub(crate) const SUBJECTS: Statement = Statement::per_engine(
    "insert into access_subjects (tenant_id, log_id, data_subject_id)
     select $1, unhex(substr(value, 1, 32)), unhex(substr(value, 33)) from json_each($2)",
    "insert into access_subjects (tenant_id, log_id, data_subject_id)
     select $1, cast(left(pair, 32) as uuid), cast(substr(pair, 33) as uuid)
     from json_array_elements_text(cast($2 as json)) pair",
);
