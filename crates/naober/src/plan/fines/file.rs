//! The file about one violation: what happened, and row by row what was found out and weighed. Nothing in it is changed
//! afterwards; what is written later under the same step holds.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::{FromRow, Row, StoreError};
use uuid::Uuid;
use wi2021::facts::{Boeteartikel, Overtreding, Verwijtbaarheid};
use wi2021::{FactId, Kind};

use crate::dossier::{DossierId, NewFact};

/// What happened, as far as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    pub article: Boeteartikel,
    /// What was done or left, in a few words.
    pub conduct: String,
    /// The day of finding.
    pub found_on: Date,
    /// The day of the violation itself, if it was another.
    pub done_on: Option<Date>,
    /// The fact of this violation, when the dossier has one.
    pub fact: Option<FactId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FineFile {
    pub id: Uuid,
    pub dossier: DossierId,
    pub about: NewFile,
    pub by: String,
    pub at: Timestamp,
    /// In the order in which they were written.
    pub rows: Vec<FileRow>,
}

/// One thing that was found out, weighed or decided.
#[derive(Debug, Clone, PartialEq)]
pub struct FileRow {
    pub id: Uuid,
    pub step: Step,
    pub by: String,
    pub at: Timestamp,
}

/// The steps of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stap", rename_all = "kebab-case")]
pub enum Step {
    /// What was looked into: a source, its day, and what it showed.
    Onderzoek {
        bron: String,
        op: Date,
        bevinding: String,
    },
    /// The person was invited, was heard, gave a view, or was not heard and why.
    Horen {
        hoe: Hearing,
        op: Date,
        tekst: String,
    },
    Verwijt {
        mate: Blame,
        reden: String,
    },
    /// What was known of the person's situation, and how it was weighed (Bs 7.1(6)).
    Omstandigheden {
        tekst: String,
    },
    /// Was assistance lowered for the same conduct (W 27)?
    Samenloop {
        verlaagd: bool,
        tekst: String,
    },
    /// Why this person of the asylum group may be fined after all.
    Uitzondering {
        reden: String,
    },
    Besluit {
        euro: Option<u32>,
        reden: String,
        op: Date,
        brief: Uuid,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hearing {
    Uitgenodigd,
    Gehoord,
    Zienswijze,
    NietGehoord,
}

impl Hearing {
    pub const ALL: [Self; 4] = [Self::Uitgenodigd, Self::Gehoord, Self::Zienswijze, Self::NietGehoord];
}

/// How far the person is to blame, as the law's facts name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Blame(pub Verwijtbaarheid);

impl Blame {
    pub const ALL: [Verwijtbaarheid; 5] = [
        Verwijtbaarheid::Geen,
        Verwijtbaarheid::Verminderd,
        Verwijtbaarheid::Normaal,
        Verwijtbaarheid::GroveSchuld,
        Verwijtbaarheid::Opzet,
    ];
}

impl Step {
    /// Its name in rows and forms.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Onderzoek { .. } => "onderzoek",
            Self::Horen { .. } => "horen",
            Self::Verwijt { .. } => "verwijt",
            Self::Omstandigheden { .. } => "omstandigheden",
            Self::Samenloop { .. } => "samenloop",
            Self::Uitzondering { .. } => "uitzondering",
            Self::Besluit { .. } => "besluit",
        }
    }
}

impl FineFile {
    /// How far the person is to blame, by what was written last.
    pub fn blame(&self) -> Option<Verwijtbaarheid> {
        self.steps().rev().find_map(|step| match step {
            Step::Verwijt { mate, .. } => Some(mate.0),
            _ => None,
        })
    }

    /// Was assistance lowered for the same conduct, by what was written last?
    pub fn lowered(&self) -> Option<bool> {
        self.steps().rev().find_map(|step| match step {
            Step::Samenloop { verlaagd, .. } => Some(*verlaagd),
            _ => None,
        })
    }

    /// What was decided: the row of the decision.
    pub fn decision(&self) -> Option<&FileRow> {
        self.rows.iter().find(|row| matches!(row.step, Step::Besluit { .. }))
    }

    pub fn has(&self, step: &str) -> bool {
        self.steps().any(|one| one.name() == step)
    }

    /// Was the person heard, or did they not use the chance, or is hearing not asked?
    pub fn is_heard(&self, required: bool) -> bool {
        let did =
            |hearing: Hearing| self.steps().any(|step| matches!(step, Step::Horen { hoe, .. } if *hoe == hearing));
        let spoke = did(Hearing::Gehoord) || did(Hearing::Zienswijze);
        spoke || (did(Hearing::NietGehoord) && (!required || did(Hearing::Uitgenodigd)))
    }

    /// The violation as a fact, with the blame that was found.
    pub(super) fn violation(&self, blame: Verwijtbaarheid) -> NewFact {
        let about = &self.about;
        let found = Overtreding {
            artikel: about.article,
            verwijtbaarheid: blame,
            gedraging: Some(about.conduct.clone()),
            begaan_op: about.done_on,
        };
        let fact = NewFact::new(about.found_on, Kind::OvertredingVastgesteld(found), "boetedossier");
        match about.fact {
            Some(old) => fact.correcting(old),
            None => fact,
        }
    }

    fn steps(&self) -> impl DoubleEndedIterator<Item = &Step> {
        self.rows.iter().map(|row| &row.step)
    }
}

/// The name of an article in rows and forms.
pub fn article_name(article: Boeteartikel) -> &'static str {
    match article {
        Boeteartikel::Art22 => "22",
        Boeteartikel::Art23 => "23",
    }
}

/// The same read back.
pub fn article_named(name: &str) -> Option<Boeteartikel> {
    [Boeteartikel::Art22, Boeteartikel::Art23].into_iter().find(|article| article_name(*article) == name)
}

/// A row with the file it belongs to.
pub(super) struct RowOf {
    pub file: Uuid,
    pub row: FileRow,
}

impl FromRow for RowOf {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let step = serde_json::from_str(&row.text(2)?).map_err(|error| StoreError::Shape(error.to_string()))?;
        let row_of = FileRow { id: row.uuid(1)?, step, by: row.text(3)?, at: row.time(4)? };
        Ok(Self { file: row.uuid(0)?, row: row_of })
    }
}

impl FromRow for FineFile {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let article = row.text(2)?;
        Ok(Self {
            id: row.uuid(0)?,
            dossier: DossierId(row.uuid(1)?),
            about: NewFile {
                article: article_named(&article).ok_or_else(|| StoreError::Shape(format!("no article: {article}")))?,
                conduct: row.text(3)?,
                found_on: row.date(4)?,
                done_on: row.opt_date(5)?,
                fact: row.opt_uuid(6)?,
            },
            by: row.text(7)?,
            at: row.time(8)?,
            rows: Vec::new(),
        })
    }
}
