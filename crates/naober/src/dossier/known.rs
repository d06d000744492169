//! What is stored about one dossier, read at once while it is locked: facts, duties, place in the list.

use store::{FromRow, Row, StoreError, Tx, args};
use wi2021::Fact;

use super::duties::Duty;
use super::listing::Place;
use super::rows::FactRow;
use super::{DossierError, DossierId, sql};
use crate::access::Scope;

pub(super) struct Known {
    /// In the order they were recorded.
    pub facts: Vec<Fact>,
    pub duties: Vec<Duty>,
    /// None when the dossier is closed.
    pub place: Option<Place>,
}

impl Known {
    pub(super) async fn of(tx: &mut Tx, scope: &Scope, id: DossierId) -> Result<Self, DossierError> {
        let rows: Vec<KnownRow> = tx.all(sql::KNOWN, args![scope.tenant, id.0]).await?;
        let mut known = Self { facts: Vec::with_capacity(rows.len()), duties: Vec::new(), place: None };
        for row in rows {
            match row {
                KnownRow::Fact(row) => known.facts.push(row.fact()?),
                KnownRow::Duty(duty) => known.duties.push(duty),
                KnownRow::Place(place) => known.place = Some(place),
            }
        }
        Ok(known)
    }
}

enum KnownRow {
    Fact(FactRow),
    Duty(Duty),
    Place(Place),
}

impl FromRow for KnownRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(match row.int(0)? {
            0 => Self::Fact(FactRow {
                id: row.uuid(1)?,
                corrects: row.opt_uuid(2)?,
                recorded_at: row.time(3)?,
                happened: row.date(4)?,
                soort: row.text(9)?,
                data: row.text(10)?,
            }),
            1 => Self::Duty(Duty {
                due_on: row.opt_date(4)?,
                n: row.int(6)?,
                urgency: row.int(7)?,
                class: row.text(9)?,
                code: row.text(10)?,
                state: row.text(11)?,
                body: row.text(12)?,
            }),
            _ => Self::Place(Place {
                act_by: row.date(4)?,
                term_end: row.opt_date(5)?,
                urgency: row.int(7)?,
                overdue: row.bool(8)?,
                top_class: row.opt_text(9)?,
                top_code: row.opt_text(10)?,
                route: row.opt_text(11)?,
                doelgroep: row.opt_text(12)?,
                standing: row.text(13)?,
                dangers: row.text(14)?,
            }),
        })
    }
}
