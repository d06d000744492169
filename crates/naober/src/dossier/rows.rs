//! Stored rows of the dossier room, read by position in the order of their `select`.

use jiff::Timestamp;
use jiff::civil::Date;
use store::{FromRow, Row, StoreError};
use uuid::Uuid;
use wi2021::{Fact, Kind};

use super::view::{Member, Note, RecordedFact, Task, display_name};
use super::{Adres, DossierError, DossierId, Postcode};

/// The columns of a dossier that every verb needs.
#[derive(Debug, Clone)]
pub(super) struct DossierRow {
    pub id: Uuid,
    pub number: String,
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    pub bsn_sealed: Option<String>,
    pub v_number_sealed: Option<String>,
    pub language: Option<String>,
    pub neighbourhood: Option<String>,
    pub household: Option<Uuid>,
    pub caseworker: Option<Uuid>,
    pub opened_on: Date,
    pub closed_on: Option<Date>,
    pub closed_reason: Option<String>,
    pub adres: Option<Adres>,
}

impl FromRow for DossierRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            number: row.text(1)?,
            given_names: row.text(2)?,
            family_name: row.text(3)?,
            birth_date: row.opt_date(4)?,
            bsn_sealed: row.opt_text(5)?,
            v_number_sealed: row.opt_text(6)?,
            language: row.opt_text(7)?,
            neighbourhood: row.opt_text(8)?,
            household: row.opt_uuid(9)?,
            caseworker: row.opt_uuid(10)?,
            opened_on: row.date(11)?,
            closed_on: row.opt_date(12)?,
            closed_reason: row.opt_text(13)?,
            adres: adres(row, 14)?,
        })
    }
}

/// Three columns from this one on.
fn adres(row: &Row, at: usize) -> Result<Option<Adres>, StoreError> {
    let (straat, postcode, plaats) = (row.opt_text(at)?, row.opt_text(at + 1)?, row.opt_text(at + 2)?);
    let (Some(straat_en_huisnummer), Some(postcode), Some(plaats)) = (straat, postcode, plaats) else {
        return Ok(None);
    };
    let postcode = Postcode::parse(&postcode).map_err(|error| StoreError::Shape(error.to_string()))?;
    Ok(Some(Adres { straat_en_huisnummer, postcode, plaats }))
}

/// A fact as stored; the payload is read by [`FactRow::fact`].
#[derive(Debug, Clone)]
pub(super) struct FactRow {
    pub id: Uuid,
    pub soort: String,
    pub happened: Date,
    pub recorded_at: Timestamp,
    pub corrects: Option<Uuid>,
    pub data: String,
}

impl FromRow for FactRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            soort: row.text(1)?,
            happened: row.date(2)?,
            recorded_at: row.time(3)?,
            corrects: row.opt_uuid(4)?,
            data: row.text(5)?,
        })
    }
}

impl FactRow {
    pub(super) fn fact(&self) -> Result<Fact, DossierError> {
        let kind = Kind::parse(&self.soort, &self.data)
            .map_err(|error| DossierError::Unreadable(format!("fact {}: {error}", self.id)))?;
        Ok(Fact {
            id: self.id,
            happened: self.happened,
            recorded: Some(self.recorded_at),
            corrects: self.corrects,
            kind,
        })
    }
}

/// A fact with its paper trail.
pub(super) struct TrailRow {
    pub fact: FactRow,
    pub source: String,
    pub recorded_by: Option<Uuid>,
    pub recorded_by_name: String,
    pub origin_key: Option<String>,
}

impl FromRow for TrailRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            fact: FactRow::from_row(row)?,
            source: row.text(6)?,
            recorded_by: row.opt_uuid(7)?,
            recorded_by_name: row.text(8)?,
            origin_key: row.opt_text(9)?,
        })
    }
}

impl TrailRow {
    pub(super) fn recorded(self) -> Result<RecordedFact, DossierError> {
        Ok(RecordedFact {
            fact: self.fact.fact()?,
            source: self.source,
            recorded_at: self.fact.recorded_at,
            recorded_by: self.recorded_by,
            recorded_by_name: self.recorded_by_name,
            origin_key: self.origin_key,
            corrected_by: None,
        })
    }
}

impl FromRow for Member {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            dossier: DossierId(row.uuid(0)?),
            number: row.text(1)?,
            display_name: display_name(&row.text(2)?, &row.text(3)?),
            birth_date: row.opt_date(4)?,
            open: row.opt_date(5)?.is_none(),
            caseworker: row.opt_uuid(6)?,
        })
    }
}

impl FromRow for Task {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            dossier: DossierId(row.uuid(1)?),
            title: row.text(2)?,
            due_on: row.opt_date(3)?,
            assignee: row.opt_uuid(4)?,
            created_at: row.time(5)?,
            done_at: row.opt_time(6)?,
        })
    }
}

impl FromRow for Note {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            health: row.text(1)? == "health",
            text: row.text(2)?,
            written_by: row.opt_uuid(3)?,
            written_by_name: row.text(4)?,
            written_at: row.time(5)?,
        })
    }
}
