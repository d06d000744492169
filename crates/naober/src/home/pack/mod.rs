//! Everything in one file: papers and letters one after another, so that no more than one of them is in memory.

mod data;
mod plan;

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use futures_util::stream::{self, Stream};
use store::StoreError;
use uuid::Uuid;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};

use super::{HomeError, folder};
use crate::access::Scope;
use crate::dossier::DossierId;
use crate::plan::letters;

pub use data::data;

/// One file in the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Tells the day and nothing about the person.
    pub name: String,
    pub what: Source,
}

/// Where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Text(String),
    Letter(Uuid),
    Paper(Uuid),
}

/// The pack, as it is made.
pub fn pack(scope: Scope, files: Vec<Packed>) -> impl Stream<Item = Result<Bytes, HomeError>> {
    let out = Out::default();
    let zip = ZipWriter::new_stream(out.clone());
    let packing = Packing { scope, files: files.into_iter(), zip: Some(zip), out };
    stream::try_unfold(packing, |packing| async {
        let next = packing.next().await;
        next.inspect_err(|error| tracing::error!(%error, "a pack was broken off"))
    })
}

/// A pack that is being made.
struct Packing {
    scope: Scope,
    files: std::vec::IntoIter<Packed>,
    zip: Option<ZipWriter<StreamWriter<Out>>>,
    out: Out,
}

impl Packing {
    /// The bytes of one more file; at last those of the list of all.
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, HomeError> {
        let Some(mut zip) = self.zip.take() else { return Ok(None) };
        let file = match self.files.next() {
            Some(file) => Some((file.name, read(&self.scope, file.what).await?)),
            None => None,
        };
        let work = tokio::task::spawn_blocking(move || match file {
            Some((name, bytes)) => put(&mut zip, &name, &bytes).map(|()| Some(zip)),
            None => zip.finish().map(|_| None),
        });
        self.zip = work.await.map_err(|error| broken(&error))?.map_err(|error| broken(&error))?;
        let bytes = self.out.take();
        Ok(Some((bytes, self)))
    }
}

async fn read(scope: &Scope, what: Source) -> Result<Vec<u8>, HomeError> {
    Ok(match what {
        Source::Text(text) => text.into_bytes(),
        Source::Letter(id) => letters::pdf(scope, DossierId(scope.actor.account), id).await?.bytes,
        Source::Paper(id) => folder::file(scope, id).await?.bytes,
    })
}

fn put(zip: &mut ZipWriter<StreamWriter<Out>>, name: &str, bytes: &[u8]) -> Result<(), ZipError> {
    // Photos and PDFs are packed already: a quick level loses nothing.
    zip.start_file(name, SimpleFileOptions::default().compression_level(Some(1)))?;
    Ok(zip.write_all(bytes)?)
}

fn broken(error: &dyn std::error::Error) -> HomeError {
    StoreError::Setup(error.to_string()).into()
}

/// What was packed and not yet sent.
#[derive(Debug, Clone, Default)]
struct Out(Arc<Mutex<Vec<u8>>>);

impl Out {
    fn take(&self) -> Bytes {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)).into()
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
