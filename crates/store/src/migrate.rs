//! Forward-only migrations: one numbered text for both engines, and a short list for PostgreSQL alone.

use sha2::{Digest as _, Sha256};

use crate::tables::MIGRATIONS;
use crate::{Engine, FromRow, Row, Statement, Store, StoreError, Tx, args, row_security};

/// One step. A text that has been released never changes; what is wrong in it is put right by a later step.
struct Step {
    name: &'static str,
    sql: &'static str,
    only: Option<Engine>,
}

const fn common(name: &'static str, sql: &'static str) -> Step {
    Step { name, sql, only: None }
}

const fn postgres(name: &'static str, sql: &'static str) -> Step {
    Step { name, sql, only: Some(Engine::Postgres) }
}

/// In the order in which they are applied.
const STEPS: &[Step] = &[
    postgres("postgres/0000_collation", include_str!("../migrations/postgres/0000_collation.sql")),
    common("0001_tenants", include_str!("../migrations/0001_tenants.sql")),
    common("0002_access", include_str!("../migrations/0002_access.sql")),
    common("0003_dossier", include_str!("../migrations/0003_dossier.sql")),
    common("0004_connect", include_str!("../migrations/0004_connect.sql")),
    common("0005_unfiled_looks", include_str!("../migrations/0005_unfiled_looks.sql")),
    common("0006_open_tasks", include_str!("../migrations/0006_open_tasks.sql")),
    common("0007_letters", include_str!("../migrations/0007_letters.sql")),
    common("0014_pips", include_str!("../migrations/0014_pips.sql")),
    common("0015_adres", include_str!("../migrations/0015_adres.sql")),
    common("0016_home", include_str!("../migrations/0016_home.sql")),
    common("0017_papers", include_str!("../migrations/0017_papers.sql")),
    common("0018_consents", include_str!("../migrations/0018_consents.sql")),
    common("0019_way_in", include_str!("../migrations/0019_way_in.sql")),
    common("0012_mail_handover", include_str!("../migrations/0012_mail_handover.sql")),
    common("0010_monitor", include_str!("../migrations/0010_monitor.sql")),
    common("0011_progress", include_str!("../migrations/0011_progress.sql")),
    common("0009_week_circle", include_str!("../migrations/0009_week_circle.sql")),
    common("0008_intake_goals", include_str!("../migrations/0008_intake_goals.sql")),
    common("0013_remedies_fines", include_str!("../migrations/0013_remedies_fines.sql")),
    common("0021_region_wishes", include_str!("../migrations/0021_region_wishes.sql")),
    common("0022_placement", include_str!("../migrations/0022_placement.sql")),
    common("0023_network", include_str!("../migrations/0023_network.sql")),
    common("0024_outlooks", include_str!("../migrations/0024_outlooks.sql")),
    common("0025_placement_lines", include_str!("../migrations/0025_placement_lines.sql")),
    common("0026_places_removed", include_str!("../migrations/0026_places_removed.sql")),
    common("0027_run_floor", include_str!("../migrations/0027_run_floor.sql")),
];

const RECORD: Statement = Statement::per_engine(
    "insert into migrations (name, checksum, program, applied_at)
     values ($1, $2, $3, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'))",
    "insert into migrations (name, checksum, program, applied_at) values ($1, $2, $3, current_timestamp)",
);
const APPLIED: Statement = Statement::new("select name, checksum from migrations order by name");
const IS_NEW: Statement = Statement::per_engine(
    "select count(*) from sqlite_master where type = 'table' and name = 'migrations'",
    "select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relname = 'migrations'",
);

/// A migration that the database says it has.
pub(crate) struct Applied {
    pub(crate) name: String,
    checksum: String,
}

impl FromRow for Applied {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { name: row.text(0)?, checksum: row.text(1)? })
    }
}

impl Store {
    /// Brings the schema up to date. Two programs that start together do it one after the other.
    ///
    /// # Errors
    /// [`StoreError::Migrate`] when the database is newer than this program or was made by other texts;
    /// [`StoreError::Database`] when a step fails: a step is done whole or not at all.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let applied = self.applied().await?;
        refuse_strange(&applied, self.engine())?;
        for step in steps(self.engine()) {
            if !applied.iter().any(|old| old.name == step.name) {
                self.apply(step).await?;
            }
        }
        if self.engine() == Engine::Postgres {
            let mut tx = self.locked().await?;
            row_security::secure(&mut tx).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// What the database has; nothing when it is empty.
    pub(crate) async fn applied(&self) -> Result<Vec<Applied>, StoreError> {
        let mut tx = self.look().await?;
        if tx.one::<i64>(IS_NEW, args![]).await? == 0 {
            return Ok(Vec::new());
        }
        tx.all(APPLIED, args![]).await
    }

    async fn apply(&self, step: &Step) -> Result<(), StoreError> {
        let mut tx = self.locked().await?;
        tx.script(MIGRATIONS).await?;
        let applied: Vec<Applied> = tx.all(APPLIED, args![]).await?;
        if applied.iter().any(|old| old.name == step.name) {
            return Ok(());
        }
        tracing::info!(step = step.name, "migrating");
        tx.script(step.sql).await?;
        tx.run(RECORD, args![step.name, checksum(step.sql), env!("CARGO_PKG_VERSION")]).await?;
        tx.commit().await
    }

    /// A transaction that no other migration runs beside: `begin immediate` is that on SQLite, a lock on PostgreSQL.
    async fn locked(&self) -> Result<Tx, StoreError> {
        let mut tx = self.control().await?;
        if self.engine() == Engine::Postgres {
            tx.script("set local lock_timeout = 0; set local statement_timeout = 0").await?;
            tx.script("select pg_advisory_xact_lock(7304965)").await?;
        }
        Ok(tx)
    }
}

/// Names the schema that this program makes: changes with every text and every table. For templates of test databases.
pub fn schema_digest() -> String {
    let mut texts: Vec<&str> = STEPS.iter().map(|step| step.sql).collect();
    let policies = row_security::policies();
    texts.extend(policies.iter().map(String::as_str));
    texts.push(MIGRATIONS);
    checksum(&texts.concat())[..16].to_owned()
}

/// Refuses a database that this program does not know whole.
pub(crate) fn refuse_strange(applied: &[Applied], engine: Engine) -> Result<(), StoreError> {
    for old in applied {
        let Some(step) = steps(engine).find(|step| step.name == old.name) else {
            return Err(StoreError::Migrate(format!(
                "the database is newer than this program ({}): it has {}, which this program does not know; \
                 start the newer program",
                env!("CARGO_PKG_VERSION"),
                old.name
            )));
        };
        if checksum(step.sql) != old.checksum {
            return Err(StoreError::Migrate(format!(
                "the database was made by another text of {}; a database of an unreleased version has to be made anew",
                old.name
            )));
        }
    }
    Ok(())
}

/// Whether this program knows a migration by name: a backup lists them.
pub(crate) fn is_known(name: &str) -> bool {
    STEPS.iter().any(|step| step.name == name)
}

fn steps(engine: Engine) -> impl Iterator<Item = &'static Step> {
    STEPS.iter().filter(move |step| step.only.is_none_or(|only| only == engine))
}

fn checksum(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
