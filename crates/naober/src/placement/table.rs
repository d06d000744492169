//! Tables that people bring and take: rows per region, with what is wrong said line by line.

use texts::Value;

use super::RegionCode;
use crate::connect::files::{Row, Sheet};

/// So many signs of a cell are shown again.
const SHOWN: usize = 40;

/// Something in a table that cannot be used.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The line as a spreadsheet counts; none when it is about the whole.
    pub line: Option<usize>,
    /// The column of the file; empty when it is about the whole row.
    pub column: &'static str,
    /// Text key.
    pub key: &'static str,
    pub values: Vec<(&'static str, Value)>,
}

impl Fault {
    pub fn whole(key: &'static str) -> Self {
        Self { line: None, column: "", key, values: Vec::new() }
    }

    pub fn at(line: usize, column: &'static str, key: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { line: Some(line), column, key, values }
    }
}

/// The places of columns in a sheet, found by name.
pub struct Columns<'a> {
    sheet: &'a Sheet,
}

impl<'a> Columns<'a> {
    /// # Errors
    /// A fault for each column that is missing.
    pub fn of(sheet: &'a Sheet, names: &[&str]) -> Result<Self, Vec<Fault>> {
        let columns = Self { sheet };
        let missing = names.iter().filter(|name| columns.place(name).is_none());
        let faults: Vec<Fault> = missing
            .map(|name| Fault { values: vec![("column", (*name).into())], ..Fault::whole("placement-file-no-column") })
            .collect();
        if faults.is_empty() { Ok(columns) } else { Err(faults) }
    }

    /// What stands in a column; empty when there is no such column.
    pub fn cell<'r>(&self, row: &'r Row, name: &str) -> &'r str {
        self.place(name).and_then(|place| row.cells.get(place)).map_or("", |cell| cell.trim())
    }

    /// A whole number within bounds.
    pub fn number(&self, row: &Row, name: &'static str, most: u32, faults: &mut Vec<Fault>) -> Option<u32> {
        let cell = self.cell(row, name);
        let read = cell.parse().ok().filter(|number| *number <= most);
        if read.is_none() {
            faults.push(Fault::at(row.line, name, "placement-file-number", vec![("most", i64::from(most).into())]));
        }
        read
    }

    /// A region by its code.
    pub fn region(&self, row: &Row, name: &'static str, faults: &mut Vec<Fault>) -> Option<RegionCode> {
        let cell = self.cell(row, name);
        let read = RegionCode::parse(&cell.to_uppercase());
        if read.is_none() {
            let cell: String = cell.chars().take(SHOWN).collect();
            faults.push(Fault::at(row.line, name, "placement-file-region", vec![("cell", cell.into())]));
        }
        read
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.sheet.columns.iter().position(|column| column.trim().eq_ignore_ascii_case(name))
    }
}

/// One row for each region in order, or what is missing or doubled.
pub fn each_region<T>(rows: Vec<(usize, RegionCode, T)>) -> Result<Vec<T>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut found: Vec<Option<T>> = RegionCode::all().map(|_| None).collect();
    for (line, region, row) in rows {
        let place = &mut found[region.index()];
        if place.is_some() {
            let values = vec![("region", region.name().into())];
            faults.push(Fault::at(line, "regio", "placement-file-region-twice", values));
        }
        *place = Some(row);
    }
    let missing = RegionCode::all().zip(&found).filter(|(_, row)| row.is_none()).map(|(region, _)| region);
    let values = |region: RegionCode| vec![("region", region.name().into())];
    faults.extend(
        missing.map(|region| Fault { values: values(region), ..Fault::whole("placement-file-region-missing") }),
    );
    if faults.is_empty() { Ok(found.into_iter().flatten().collect()) } else { Err(faults) }
}
