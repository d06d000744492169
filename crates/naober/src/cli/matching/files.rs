//! Files in, known by their columns, and a folder out.

use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use sha2::{Digest, Sha256};

/// What a run writes.
pub(super) const ASSIGNMENT: &str = "assignment.csv";
pub(super) const PRICES: &str = "prices.csv";
pub(super) const REASONS: &str = "reasons.json";
pub(super) const PROOF: &str = "proof.json";
pub(super) const REPORT: &str = "report.html";
const ALL: [&str; 5] = [ASSIGNMENT, PRICES, REASONS, PROOF, REPORT];

/// A file as it was read.
pub(super) struct Input {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
}

/// A file with the fingerprint of what was in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Print {
    pub(super) file: String,
    pub(super) sha256: String,
}

/// Where a run writes.
pub(super) struct Folder {
    path: PathBuf,
}

impl Input {
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        Ok(Self { path: path.to_owned(), bytes })
    }

    /// The names in its first line.
    pub(super) fn columns(&self) -> Vec<String> {
        let first = self.bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = String::from_utf8_lossy(first);
        line.trim_start_matches('\u{feff}').split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect()
    }

    pub(super) fn is_json(&self) -> bool {
        self.path.extension().is_some_and(|ending| ending == "json")
    }

    /// Its name without the folders.
    pub(super) fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    pub(super) fn print(&self) -> Print {
        Print { file: self.name(), sha256: sha256(&self.bytes) }
    }

    /// A sentence about this file.
    pub(super) fn wrong(&self, what: impl std::fmt::Display) -> String {
        format!("{}, {what}", self.path.display())
    }

    /// A sentence about a place in this file.
    pub(super) fn wrong_at(&self, line: u64, column: usize, what: impl std::fmt::Display) -> String {
        self.wrong(format!("line {line}, column {column}: {what}"))
    }

    /// The line of a row. The reader counts from the end of the row before, also when empty lines stand between.
    fn line(&self, position: Option<&csv::Position>) -> u64 {
        let Some(position) = position else { return 1 };
        let after = usize::try_from(position.byte()).ok().and_then(|byte| self.bytes.get(byte..)).unwrap_or_default();
        let empty = after.iter().take_while(|byte| byte.is_ascii_whitespace()).filter(|byte| **byte == b'\n').count();
        position.line() + empty as u64
    }

    /// A sentence about what is wrong in a row.
    fn csv(&self, error: &csv::Error, heads: &csv::StringRecord) -> String {
        let line = self.line(error.position());
        match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => match err.field() {
                Some(field) => {
                    let head = heads.get(field as usize).unwrap_or_default();
                    self.wrong_at(line, field as usize + 1, format!("`{head}` does not read: {}", err.kind()))
                }
                None => self.wrong_at(1, 1, err.kind()),
            },
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                let column = len.min(expected_len) + 1;
                self.wrong_at(line, column as usize, format!("{len} fields where {expected_len} are needed"))
            }
            csv::ErrorKind::Utf8 { err, .. } => self.wrong_at(line, err.field() + 1, "is not UTF-8"),
            _ => self.wrong(error),
        }
    }

    /// What was read from JSON, or the sentence that tells where it goes wrong.
    pub(super) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        serde_json::from_slice(&self.bytes).map_err(|error| {
            let what = error.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            self.wrong_at(error.line() as u64, error.column(), what)
        })
    }
}

impl Folder {
    /// Refuses a folder in which an earlier run wrote, unless that may go.
    pub(super) fn open(path: &Path, force: bool) -> Result<Self, String> {
        if let Some(there) = ALL.iter().map(|name| path.join(name)).find(|file| file.exists() && !force) {
            return Err(format!("{} is there already; --force replaces what an earlier run wrote", there.display()));
        }
        Ok(Self { path: path.to_owned() })
    }

    /// Makes the folder and takes away what an earlier run wrote, so that nothing of two runs stands side by side.
    pub(super) fn clear(&self) -> Result<(), String> {
        fs::create_dir_all(&self.path).map_err(|error| format!("{} cannot be made: {error}", self.path.display()))?;
        for name in ALL {
            match fs::remove_file(self.path.join(name)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(self.unwritten(name, &error)),
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), String> {
        fs::write(self.path.join(name), text).map_err(|error| self.unwritten(name, &error))
    }

    pub(super) fn write_json(&self, name: &str, value: &impl Serialize) -> Result<(), String> {
        let text = serde_json::to_string_pretty(value).map_err(|error| format!("{name}: {error}"))?;
        self.write(name, &(text + "\n"))
    }

    /// A list in JSON, one entry a line, written while it is made.
    pub(super) fn write_list<T: Serialize>(
        &self,
        name: &str,
        list: &str,
        entries: impl Iterator<Item = T>,
    ) -> Result<(), String> {
        let write = || -> std::io::Result<()> {
            let mut file = BufWriter::new(File::create(self.path.join(name))?);
            write!(file, "{{\"{list}\":[")?;
            for (number, entry) in entries.enumerate() {
                file.write_all(if number == 0 { b"\n" } else { b",\n" })?;
                serde_json::to_writer(&mut file, &entry)?;
            }
            file.write_all(b"\n]}\n")?;
            file.flush()
        };
        write().map_err(|error| self.unwritten(name, &error))
    }

    pub(super) fn shown(&self, name: &str) -> String {
        self.path.join(name).display().to_string()
    }

    fn unwritten(&self, name: &str, error: &std::io::Error) -> String {
        format!("{} cannot be written: {error}", self.shown(name))
    }
}

/// The fingerprint of what a file holds.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The rows of a table with the line each stands on. Columns are found by name; others are left alone.
pub(super) fn rows<T: serde::de::DeserializeOwned>(input: &Input) -> Result<Vec<(u64, T)>, String> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(&input.bytes[..]);
    let mut rows = Vec::new();
    let heads = reader.headers().map_err(|error| input.csv(&error, &csv::StringRecord::new()))?.clone();
    for record in reader.into_records() {
        let record = record.map_err(|error| input.csv(&error, &heads))?;
        let line = input.line(record.position());
        rows.push((line, record.deserialize(Some(&heads)).map_err(|error| input.csv(&error, &heads))?));
    }
    Ok(rows)
}

/// A table as text.
pub(super) fn table<const N: usize>(
    heads: [&str; N],
    mut rows: impl Iterator<Item = [String; N]>,
) -> Result<String, String> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(heads).map_err(|error| error.to_string())?;
    rows.try_for_each(|row| table.write_record(row)).map_err(|error| error.to_string())?;
    let bytes = table.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}
