//! The closed world a letter is set in: one template, fixed fonts, the letter as data. No files, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Letter, LetterError, Logo, data};

/// Noto Sans for Latin, Greek and Cyrillic, for Arabic and for Ethiopic script, each regular and bold.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 6] = [
        include_bytes!("../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
    ];
    files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
/// The words of the typesetter. Row headers of tables are among what it still calls extras.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});
static LETTER: LazyLock<Source> = LazyLock::new(|| source("letter.typ", include_str!("letter.typ")));
static PICTURE: LazyLock<Source> = LazyLock::new(|| source("picture.typ", include_str!("picture.typ")));

/// What was laid out lately and may be needed again; everything older is forgotten, because it is about people.
const KEPT: usize = 2;

struct Closed<'l> {
    main: &'static Source,
    data: Bytes,
    logo: Option<&'l Logo>,
}

impl World for Closed<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_without_slash();
        match self.logo {
            _ if name == "letter.json" => Ok(self.data.clone()),
            Some(logo) if name == logo.file() => Ok(Bytes::new(logo.bytes().to_vec())),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays a letter out in pages.
pub(crate) fn lay_out(letter: &Letter) -> Result<PagedDocument, LetterError> {
    let data = Bytes::new(data::of(letter)?.to_string().into_bytes());
    compile(&Closed { main: &LETTER, data, logo: letter.letterhead.logo.as_ref() })
}

/// Whether a picture can be drawn.
pub(crate) fn draws(logo: &Logo) -> bool {
    let data = Bytes::new(serde_json::json!({ "logo": logo.file() }).to_string().into_bytes());
    compile(&Closed { main: &PICTURE, data, logo: Some(logo) })
        .is_ok_and(|document| typst_pdf::pdf(&document, &PdfOptions::default()).is_ok())
}

/// Writes the pages as PDF/UA-1 and PDF/A-2a.
pub(crate) fn export(document: &PagedDocument) -> Result<Vec<u8>, LetterError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| LetterError::Refused(format!("{error:?}")))?;
    let creator = Smart::Custom(Some("Naober".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|errors| refused(&errors))
}

/// Whether one of the fonts has a sign.
pub(crate) fn covers(sign: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(sign.into()))
}

fn compile(world: &Closed) -> Result<PagedDocument, LetterError> {
    let document = typst::compile::<PagedDocument>(world).output.map_err(|errors| refused(&errors));
    typst::comemo::evict(KEPT);
    document
}

fn source(name: &str, text: &str) -> Source {
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("a name written here"));
    Source::new(FileId::new(RootedPath::new(VirtualRoot::Project, path)), text.to_owned())
}

fn refused(errors: &[SourceDiagnostic]) -> LetterError {
    LetterError::Refused(errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
}
