//! A fresh database per test, gone when the test lets go of it.

use std::collections::HashSet;
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::Mutex;

use uuid::Uuid;

use crate::cluster::{BACKUP_ROLE, Cluster, ROLE};
use crate::keeper;

/// A database of its own for one test. Keep it until the test is done: dropping it removes the database.
#[derive(Debug)]
pub struct Database {
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Folder(PathBuf),
    Server(String),
}

/// An embedded database that is not there yet, in a folder of its own.
///
/// # Panics
/// When no temporary folder can be made.
pub fn sqlite() -> Database {
    let folder = std::env::temp_dir().join(format!("naober-test-{}", Uuid::new_v4()));
    fs::create_dir(&folder).expect("a temporary folder");
    Database { url: format!("sqlite:{}", folder.join("naober.sqlite").display()), place: Place::Folder(folder) }
}

/// An empty PostgreSQL database, owned by a role that is bound by row security.
///
/// # Panics
/// When PostgreSQL is not installed: the message says what to install.
pub async fn postgres() -> Database {
    copy_of("template0").await
}

/// A PostgreSQL database that is a copy of a prepared one. `prepare` gets the address of the empty template, once per
/// cluster and `name`; it must close its connections. Let the name change with what `prepare` does (a digest of the schema).
///
/// # Panics
/// When PostgreSQL is not installed: the message says what to install.
pub async fn postgres_from<F>(name: &str, prepare: impl FnOnce(String) -> F) -> Database
where
    F: Future<Output = ()>,
{
    let template = format!("template_{name}");
    if !known(&template) {
        make_template(&template, prepare).await;
    }
    copy_of(&template).await
}

impl Database {
    /// What `Settings` of the store takes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address for the role that may read every row; the same address on SQLite.
    pub fn backup_url(&self) -> String {
        match &self.place {
            Place::Folder(_) => self.url.clone(),
            Place::Server(name) => Cluster::shared().url_as(BACKUP_ROLE, name),
        }
    }

    /// See [`sqlite`]; async for [`both_engines`](crate::both_engines).
    pub async fn sqlite() -> Self {
        sqlite()
    }

    /// See [`postgres`].
    pub async fn postgres() -> Self {
        postgres().await
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        match &self.place {
            Place::Folder(folder) => drop(fs::remove_dir_all(folder)),
            Place::Server(name) => keeper::run_later(format!("drop database if exists {name} with (force)")),
        }
    }
}

async fn copy_of(template: &str) -> Database {
    let name = format!("test_{}", Uuid::new_v4().simple());
    let create = format!("create database {name} owner {ROLE} template {template}");
    keeper::run(create).await.expect("a database from the template");
    Database { url: Cluster::shared().url(&name), place: Place::Server(name) }
}

async fn make_template<F>(template: &str, prepare: impl FnOnce(String) -> F)
where
    F: Future<Output = ()>,
{
    let lock = tokio::task::spawn_blocking(|| {
        let lock = File::create(Cluster::shared().lock_file("template"))?;
        lock.lock().map(|()| lock)
    });
    let _held = lock.await.expect("the lock is waited for").expect("the lock of the templates");
    if !known(template) && !exists(template).await {
        let draft = format!("{template}_draft");
        keeper::run(format!("drop database if exists {draft} with (force)")).await.expect("no old draft");
        keeper::run(format!("create database {draft} owner {ROLE} template template0")).await.expect("a draft");
        prepare(Cluster::shared().url(&draft)).await;
        keeper::run(format!("alter database {draft} rename to {template}")).await.expect("nobody uses the draft");
    }
    TEMPLATES.lock().expect("no panic while held").get_or_insert_default().insert(template.to_owned());
}

static TEMPLATES: Mutex<Option<HashSet<String>>> = Mutex::new(None);

fn known(template: &str) -> bool {
    TEMPLATES.lock().expect("no panic while held").as_ref().is_some_and(|known| known.contains(template))
}

async fn exists(template: &str) -> bool {
    keeper::run(format!("alter database {template} is_template false")).await.is_ok()
}
