//! The pen of the who-looked log: records of requests that come together are written in one transaction per tenant.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use jiff::Timestamp;
use store::{Query, Store, StoreError, TenantId, Tx};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::Actor;
use super::log::{Activity, NotRecorded};

/// Rows per statement, largest first: few distinct texts, so that each stays prepared.
const ROWS: [usize; 4] = [100, 25, 5, 1];
const WAITING: usize = 1024;

/// One person looked at in one action.
pub(super) struct Record {
    pub(super) id: Uuid,
    pub(super) trace: String,
    pub(super) span: String,
    pub(super) parent: String,
    pub(super) activity: Activity,
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    pub(super) subject: Uuid,
    pub(super) actor: Actor,
}

struct Batch {
    tenant: TenantId,
    records: Vec<Record>,
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

    /// Hands in records and waits until they are on disk.
    pub(super) async fn keep(&self, tenant: TenantId, records: Vec<Record>) -> Result<(), NotRecorded> {
        let (kept, answer) = oneshot::channel();
        self.batches.send(Batch { tenant, records, kept }).await.map_err(|_| NotRecorded)?;
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
        records.extend(batch.records);
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
    insert_all(&mut tx, tenant, records).await?;
    tx.commit().await
}

pub(super) async fn insert_all(tx: &mut Tx, tenant: TenantId, records: &[Record]) -> Result<(), StoreError> {
    let mut rest = records;
    for size in ROWS {
        while rest.len() >= size {
            let (now, later) = rest.split_at(size);
            tx.run_of(insert(tenant, now)).await?;
            rest = later;
        }
    }
    Ok(())
}

fn insert(tenant: TenantId, records: &[Record]) -> Query {
    let mut query = Query::new(
        "insert into access_log (tenant_id, id, trace_id, span_id, parent_span_id, name, status, start_time, end_time, \
         processing_activity_id, data_subject_id, actor_id, actor_name, actor_role) values ",
    );
    for (n, record) in records.iter().enumerate() {
        query.push(if n == 0 { "(" } else { ", (" });
        query.bind(tenant).push(", ").bind(record.id).push(", ").bind(&record.trace).push(", ");
        query.bind(&record.span).push(", ").bind(&record.parent).push(", ").bind(record.activity.name());
        query.push(", 'Ok', ").bind(record.start).push(", ").bind(record.end).push(", ");
        query.bind(record.activity.uri()).push(", ").bind(record.subject).push(", ").bind(record.actor.account);
        query.push(", ").bind(&record.actor.name).push(", ").bind(record.actor.role.name()).push(")");
    }
    query
}
