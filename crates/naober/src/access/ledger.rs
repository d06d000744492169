//! The pen of the who-looked log: records of requests that come together are written in one transaction per tenant.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use jiff::Timestamp;
use store::{Engine, Query, Statement, Store, StoreError, TenantId, args};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::Actor;
use super::log::{Activity, NotRecorded};

/// Actions per statement, largest first: few distinct texts, so that each stays prepared.
const ROWS: [usize; 4] = [16, 4, 2, 1];
/// People per statement.
const PEOPLE: usize = 5_000;
const WAITING: usize = 1024;

/// One action and everybody who was looked at in it.
pub(super) struct Record {
    pub(super) id: Uuid,
    pub(super) trace: String,
    pub(super) span: String,
    pub(super) parent: String,
    pub(super) activity: Activity,
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    /// Each once.
    pub(super) subjects: Vec<Uuid>,
    pub(super) actor: Actor,
}

struct Batch {
    tenant: TenantId,
    record: Record,
    kept: oneshot::Sender<bool>,
}

/// Where records are handed in. Cheap to clone; the pen stops when the last one is dropped.
#[derive(Clone)]
pub struct Ledger {
    batches: mpsc::Sender<Batch>,
}

impl Ledger {
    /// Starts the pen in the background.
    pub fn start(store: Store) -> Self {
        let (batches, waiting) = mpsc::channel(WAITING);
        tokio::spawn(write_all(store, waiting));
        Self { batches }
    }

    /// Hands in a record and waits until it is on disk.
    pub(super) async fn keep(&self, tenant: TenantId, record: Record) -> Result<(), NotRecorded> {
        let (kept, answer) = oneshot::channel();
        self.batches.send(Batch { tenant, record, kept }).await.map_err(|_| NotRecorded)?;
        match answer.await {
            Ok(true) => Ok(()),
            Ok(false) | Err(_) => Err(NotRecorded),
        }
    }
}

/// While one transaction is on its way to disk, the next requests gather; together they cost the next one.
async fn write_all(store: Store, mut waiting: mpsc::Receiver<Batch>) {
    let mut taken = Vec::new();
    while waiting.recv_many(&mut taken, WAITING).await > 0 {
        let mut tenants: BTreeMap<TenantId, Vec<Batch>> = BTreeMap::new();
        for batch in taken.drain(..) {
            tenants.entry(batch.tenant).or_default().push(batch);
        }
        join_all(tenants.into_iter().map(|(tenant, batches)| write_tenant(&store, tenant, batches))).await;
    }
}

async fn write_tenant(store: &Store, tenant: TenantId, batches: Vec<Batch>) {
    let mut records = Vec::new();
    let mut waiting = Vec::new();
    for batch in batches {
        records.push(batch.record);
        waiting.push(batch.kept);
    }
    let outcome = write(store, tenant, &records).await;
    if let Err(error) = &outcome {
        tracing::error!(%error, records = records.len(), "who looked could not be recorded");
    }
    for kept in waiting {
        // A request that was cancelled no longer listens.
        let _ = kept.send(outcome.is_ok());
    }
}

async fn write(store: &Store, tenant: TenantId, records: &[Record]) -> Result<(), StoreError> {
    let mut tx = store.write(tenant).await?;
    tx.run_together(inserts(tx.engine(), tenant, records)).await?;
    tx.commit().await
}

/// The changes that write these records.
pub(super) fn inserts(engine: Engine, tenant: TenantId, records: &[Record]) -> Vec<Query> {
    let mut queries = Vec::new();
    let mut rest = records;
    for size in ROWS {
        while rest.len() >= size {
            let (now, later) = rest.split_at(size);
            queries.push(insert(tenant, now));
            rest = later;
        }
    }
    queries.extend(people(records).into_iter().map(|people| Query::of(SUBJECTS, engine, args![tenant, people])));
    queries
}

fn insert(tenant: TenantId, records: &[Record]) -> Query {
    let mut query = Query::new(
        "insert into access_log (tenant_id, id, trace_id, span_id, parent_span_id, name, status, start_time, end_time, \
         processing_activity_id, actor_id, actor_name, actor_role) values ",
    );
    query.rows(records.iter().map(|record| {
        let Record { id, trace, span, parent, activity, start, end, actor, .. } = record;
        let (name, uri, role) = (activity.name(), activity.uri(), actor.role.name());
        args![tenant, *id, trace, span, parent, name, "Ok", *start, *end, uri, actor.account, &actor.name, role]
    }));
    query
}

/// Everybody in all actions as a JSON list of action and person in one word, in texts of a bearable length.
fn people(records: &[Record]) -> Vec<String> {
    let pairs: Vec<(Uuid, Uuid)> =
        records.iter().flat_map(|record| record.subjects.iter().map(|person| (record.id, *person))).collect();
    let text = |part: &[(Uuid, Uuid)]| {
        let mut text = String::with_capacity(part.len() * 67 + 2);
        for (action, person) in part {
            text.push_str(if text.is_empty() { "[\"" } else { "\",\"" });
            text.push_str(action.simple().encode_lower(&mut Uuid::encode_buffer()));
            text.push_str(person.simple().encode_lower(&mut Uuid::encode_buffer()));
        }
        text + "\"]"
    };
    pairs.chunks(PEOPLE).map(text).collect()
}

/// A page of a list has a hundred people: one bound text costs less than hundreds of bound values.
pub(crate) const SUBJECTS: Statement = Statement::per_engine(
    "insert into access_subjects (tenant_id, log_id, data_subject_id)
     select $1, unhex(substr(value, 1, 32)), unhex(substr(value, 33)) from json_each($2)",
    "insert into access_subjects (tenant_id, log_id, data_subject_id)
     select $1, cast(left(pair, 32) as uuid), cast(substr(pair, 33) as uuid)
     from json_array_elements_text(cast($2 as json)) pair",
);
