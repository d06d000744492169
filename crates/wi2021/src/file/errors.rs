//! What is wrong with a file of facts, said so that its writer can find the place.

use std::fmt;

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// The number of the fact in the file, from 1; absent when the file as a whole is meant.
    pub fact: Option<usize>,
    /// The kind of that fact, as far as the file gave one.
    pub kind: String,
    /// The path of the field, for example `gegevens.leerroute`.
    pub path: String,
    /// What was expected, or what is wrong.
    pub message: String,
}

/// All problems found in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileErrors(pub Vec<FileError>);

impl FileError {
    pub(super) fn whole(message: String) -> Self {
        Self { fact: None, kind: String::new(), path: String::new(), message }
    }

    pub(super) fn top(path: &str, message: impl Into<String>) -> Self {
        Self { fact: None, kind: String::new(), path: path.to_owned(), message: message.into() }
    }

    pub(super) fn fact(number: usize, kind: &str, path: &str, message: impl Into<String>) -> Self {
        Self { fact: Some(number), kind: kind.to_owned(), path: path.to_owned(), message: message.into() }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fact {
            Some(number) if self.kind.is_empty() => write!(out, "fact {number}: ")?,
            Some(number) => write!(out, "fact {number} ({}): ", self.kind)?,
            None => {}
        }
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        out.write_str(&self.message)
    }
}

impl fmt::Display for FileErrors {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, error) in self.0.iter().enumerate() {
            if at > 0 {
                out.write_str("\n")?;
            }
            write!(out, "{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for FileErrors {}
