//! The pen of the who-looked log: records of requests that come together are written in one transaction per tenant; when
//! nobody waits, it files them under each person.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use store::{Engine, Query, Store, StoreError, TenantId, args};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::filing::{self, people};
use super::log::{Activity, NotRecorded};
use super::{Actor, places};

/// Actions per statement, largest first: few distinct texts, so that each stays prepared.
const ROWS: [usize; 4] = [16, 4, 2, 1];
const WAITING: usize = 1024;
/// Nobody waits when nothing came in for so long.
const QUIET: Duration = Duration::from_millis(200);
/// So few people are put in their place at once; more are filed later.
const FEW: usize = 4;

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
    let mut unfiled = left_unfiled(&store).await;
    let mut taken = Vec::new();
    loop {
        let next = waiting.recv_many(&mut taken, WAITING);
        let count = match unfiled.first() {
            None => next.await,
            Some(tenant) => match tokio::time::timeout(QUIET, next).await {
                Ok(count) => count,
                Err(_) => {
                    let tenant = *tenant;
                    if !filing::some(&store, tenant).await {
                        unfiled.remove(&tenant);
                    }
                    continue;
                }
            },
        };
        if count == 0 {
            return;
        }
        let mut tenants: BTreeMap<TenantId, Vec<Batch>> = BTreeMap::new();
        for batch in taken.drain(..) {
            if batch.record.subjects.len() > FEW {
                unfiled.insert(batch.tenant);
            }
            tenants.entry(batch.tenant).or_default().push(batch);
        }
        join_all(tenants.into_iter().map(|(tenant, batches)| write_tenant(&store, tenant, batches))).await;
    }
}

/// Where the last run may have left something. What cannot be read now is filed after the next look.
async fn left_unfiled(store: &Store) -> BTreeSet<TenantId> {
    places::ids(store).await.unwrap_or_default().into_iter().collect()
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
    let (few, many): (Vec<&Record>, Vec<&Record>) = records.iter().partition(|record| record.subjects.len() <= FEW);
    let mut rest = many.as_slice();
    for size in ROWS {
        while rest.len() >= size {
            let (now, later) = rest.split_at(size);
            queries.push(filing::unfiled(tenant, now.iter().map(|record| (record.id, record.subjects.as_slice()))));
            rest = later;
        }
    }
    let pairs: Vec<_> =
        few.iter().flat_map(|record| record.subjects.iter().map(|person| (record.id, *person))).collect();
    queries.extend(people(&pairs).map(|people| Query::of(filing::SUBJECTS, engine, args![tenant, people])));
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
