//! Copies that can be trusted.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

use store::{Engine, Settings, Store, args};
use testkit::Database;
use uuid::Uuid;

use crate::{COUNT_UP, Migrated, VALUE, a_tenant, open};

/// A folder that removes itself.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("naober-backup-{}", Uuid::new_v4()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn copy(&self) -> PathBuf {
        self.0.join("copy")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn empty_like(store: &Store) -> Database {
    match store.engine() {
        Engine::Sqlite => testkit::sqlite(),
        Engine::Postgres => testkit::postgres().await,
    }
}

async fn backed_up(store: &Migrated) -> (Folder, store::Manifest) {
    let folder = Folder::new();
    let copier = open(&store.database.backup_url()).await;
    let manifest = copier.backup(&folder.copy()).await.unwrap();
    (folder, manifest)
}

testkit::both_engines! {
    async fn a_copy_brings_back_every_row_of_every_tenant(store: Migrated) {
        let tenants = [a_tenant(), a_tenant()];
        for tenant in tenants {
            let mut tx = store.write(tenant).await.unwrap();
            tx.one::<i64>(COUNT_UP, args![tenant, "n"]).await.unwrap();
            tx.commit().await.unwrap();
        }
        let (folder, manifest) = backed_up(&store).await;
        assert_eq!(manifest.rows["counters"], 2);

        let empty = empty_like(&store).await;
        let restored = store::restore(&folder.copy(), &Settings::new(empty.url())).await.unwrap();

        assert_eq!(restored, manifest);
        let again = open(empty.url()).await;
        again.migrate().await.unwrap();
        for tenant in tenants {
            let mut tx = again.read(tenant).await.unwrap();
            assert_eq!(tx.one::<i64>(VALUE, args![tenant, "n"]).await.unwrap(), 1);
        }
        let mut stranger = again.read(a_tenant()).await.unwrap();
        let hidden = stranger.maybe::<i64>(VALUE, args![tenants[0], "n"]).await.unwrap();
        assert!(store.engine() == Engine::Sqlite || hidden.is_none(), "row security came back too");
    }

    async fn a_damaged_copy_is_refused(store: Migrated) {
        let (folder, manifest) = backed_up(&store).await;
        let mut file = fs::OpenOptions::new().write(true).open(folder.copy()).unwrap();
        file.seek(SeekFrom::Start(manifest.bytes / 2)).unwrap();
        file.write_all(b"damage").unwrap();
        drop(file);

        let empty = empty_like(&store).await;
        let refused = store::restore(&folder.copy(), &Settings::new(empty.url())).await.unwrap_err();

        assert!(refused.to_string().contains("damaged"), "{refused}");
    }

    async fn a_copy_that_lost_rows_is_refused(store: Migrated) {
        let (folder, mut manifest) = backed_up(&store).await;
        manifest.rows.insert("facts".to_owned(), 12);
        write_manifest(&folder, &manifest);

        let empty = empty_like(&store).await;
        let refused = store::restore(&folder.copy(), &Settings::new(empty.url())).await.unwrap_err();

        assert!(refused.to_string().contains("not every row arrived"), "{refused}");
    }

    async fn a_copy_of_a_newer_program_is_refused(store: Migrated) {
        let (folder, mut manifest) = backed_up(&store).await;
        manifest.migrations.push("9999_later".to_owned());
        write_manifest(&folder, &manifest);

        let empty = empty_like(&store).await;
        let refused = store::restore(&folder.copy(), &Settings::new(empty.url())).await.unwrap_err();

        assert!(refused.to_string().contains("newer than this program"), "{refused}");
    }

    async fn a_copy_never_overwrites_data_or_another_copy(store: Migrated) {
        let (folder, _) = backed_up(&store).await;
        let copier = open(&store.database.backup_url()).await;
        assert!(copier.backup(&folder.copy()).await.unwrap_err().to_string().contains("is there already"));
        let refused = store::restore(&folder.copy(), &Settings::new(store.database.url())).await.unwrap_err().to_string();
        assert!(refused.contains("is there already") || refused.contains("not empty"), "{refused}");
    }
}

fn write_manifest(folder: &Folder, manifest: &store::Manifest) {
    fs::write(folder.0.join("copy.json"), serde_json::to_string(manifest).unwrap()).unwrap();
}

#[tokio::test]
async fn a_role_that_row_security_binds_is_told_that_it_cannot_make_a_copy() {
    let store = Migrated::postgres().await;
    let folder = Folder::new();
    let refused = store.backup(&folder.copy()).await.unwrap_err().to_string();
    assert!(refused.contains("create role naober_backup"), "{refused}");
}

#[tokio::test]
async fn a_copy_of_one_engine_is_refused_by_the_other() {
    let (folder, _) = backed_up(&Migrated::sqlite().await).await;
    let empty = testkit::postgres().await;
    let refused = store::restore(&folder.copy(), &Settings::new(empty.url())).await.unwrap_err().to_string();
    assert!(refused.contains("this is a copy of sqlite"), "{refused}");
}
