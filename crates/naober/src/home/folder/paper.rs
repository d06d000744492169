//! One paper: what it is, and the file as it came, looked at and made clean.

use image::ImageFormat;
use jiff::Timestamp;
use uuid::Uuid;

use super::{document, picture};
use crate::named::named;

/// The largest file, as it comes and as it is kept.
pub const LARGEST: usize = 10 * 1024 * 1024;

named! {
    /// What a paper is.
    pub enum PaperKind {
        Diploma = "diploma",
        Certificaat = "certificaat",
        Brief = "brief",
        Arbeidscontract = "arbeidscontract",
        Anders = "anders",
    }
}

/// In which form a paper is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Jpeg,
    Pdf,
}

impl Form {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Pdf => "application/pdf",
        }
    }

    /// The ending of a file name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
        }
    }

    /// Of a file that was made clean.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ => None,
        }
    }

    pub fn from_media_type(name: &str) -> Option<Self> {
        [Self::Jpeg, Self::Pdf].into_iter().find(|form| form.media_type() == name)
    }
}

/// A paper in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub id: Uuid,
    pub kind: PaperKind,
    /// In the person's own words; may be empty.
    pub name: String,
    pub form: Form,
    pub size: i64,
    pub added_at: Timestamp,
}

/// A paper as someone sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPaper {
    pub kind: PaperKind,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("too many bytes, pixels or pages")]
    TooLarge,
    /// Neither a photo nor a PDF, whatever it is called.
    #[error("neither a picture nor a PDF")]
    Unknown,
    #[error("it cannot be read")]
    Broken,
    /// A PDF with a password, a script, a file inside, or that starts something.
    #[error("it is locked or acts")]
    Acts,
}

/// The file as it will be kept, by what is in it: a name or a header says nothing.
///
/// # Errors
/// [`Unfit`]
pub(super) fn cleaned(bytes: &[u8]) -> Result<(Form, Vec<u8>), Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit::TooLarge);
    }
    if bytes.starts_with(b"%PDF-") {
        return Ok((Form::Pdf, document::clean(bytes)?));
    }
    let format = match bytes {
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat::Jpeg,
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => ImageFormat::Png,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => ImageFormat::WebP,
        _ => return Err(Unfit::Unknown),
    };
    Ok((Form::Jpeg, picture::clean(bytes, format)?))
}
