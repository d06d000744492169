//! Tables as text: regions, cases and scores in, proposals out. Text is handed in; no file is opened here.
//!
//! The format is CSV with commas, in UTF-8, fields with a comma or quote in double quotes. Columns of `regions` and
//! `cases` are found by their name; columns with other names are left alone.
//!
//! | table | columns that must be there | columns that may be there |
//! |---|---|---|
//! | regions | `code`, `name`, `low_units`, `cap_units` | `low_persons`, `cap_persons`, `dw_small`, `dw_medium`, `dw_large`, `lat`, `lon` |
//! | cases | `id`, `size` | |
//! | scores | one line per case, one number per region: 0 to 30000, or -1 where it may not go; no header | |

mod fields;

use std::collections::BTreeSet;
use std::io::BufRead;

use crate::regions::{Misfit, Quota, Region, Scores};
use fields::{Lines, Row};

/// What is wrong in a table, and where: line and column count from 1, a column being a field of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub column: usize,
    pub what: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The text could not be read on.
    Unreadable(std::io::ErrorKind),
    /// Bytes that are not UTF-8.
    NotText,
    /// A quote that is not closed, or something behind it.
    Quote,
    /// No column of this name.
    NoColumn(&'static str),
    /// Nothing where something must be.
    Missing,
    /// Not a whole number, or not within these bounds.
    Number { least: i64, most: i64 },
    /// Another number of fields than needed.
    Fields { found: usize, expected: usize },
    /// A lower quota above the upper one.
    Crossed,
    /// A code or an id that stands above already.
    Twice,
    /// Fewer or more regions than can be planned.
    Regions,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}: ", self.line, self.column)?;
        match &self.what {
            Wrong::Unreadable(kind) => write!(f, "cannot be read on ({kind})"),
            Wrong::NotText => f.write_str("is not UTF-8"),
            Wrong::Quote => f.write_str("a quote is not closed, or something stands behind it"),
            Wrong::NoColumn(name) => write!(f, "there is no column `{name}`"),
            Wrong::Missing => f.write_str("nothing stands here"),
            Wrong::Number { least, most } => write!(f, "a number from {least} to {most} is needed"),
            Wrong::Fields { found, expected } => write!(f, "{found} fields where {expected} are needed"),
            Wrong::Crossed => f.write_str("the lower quota is above the upper one"),
            Wrong::Twice => f.write_str("this stands above already"),
            Wrong::Regions => write!(f, "1 to {} regions can be planned", Scores::MAX_REGIONS),
        }
    }
}

impl std::error::Error for Fault {}

/// A region as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionRow {
    pub code: String,
    pub name: String,
    /// In households.
    pub households: Quota,
    /// In persons, when listed.
    pub persons: Option<Quota>,
    /// Small, medium and large homes, when listed.
    pub homes: Option<[u32; 3]>,
    /// Latitude and longitude in millionths of a degree, when listed.
    pub place: Option<[i32; 2]>,
}

/// A case as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub id: String,
    /// Persons.
    pub size: u16,
}

const MOST: i64 = 10_000_000;

/// Reads the table of regions.
pub fn regions(text: impl BufRead) -> Result<Vec<RegionRow>, Fault> {
    let mut lines = Lines::new(text);
    let header = lines.header()?;
    let (code, name) = (header.must("code")?, header.must("name")?);
    let households = [header.must("low_units")?, header.must("cap_units")?];
    let persons = header.all(["low_persons", "cap_persons"]);
    let homes = header.all(["dw_small", "dw_medium", "dw_large"]);
    let place = header.all(["lat", "lon"]);
    let (mut rows, mut codes) = (Vec::new(), BTreeSet::new());
    while let Some(row) = lines.next()? {
        row.expect(header.len())?;
        rows.push(RegionRow {
            code: new(&row, code, &mut codes)?,
            name: row.text(name)?.to_owned(),
            households: quota(&row, households)?,
            persons: persons.map(|columns| quota(&row, columns)).transpose()?,
            homes: homes.map(|columns| numbers(&row, columns)).transpose()?,
            place: place.map(|[lat, lon]| Ok([row.millionths(lat, 90)?, row.millionths(lon, 180)?])).transpose()?,
        });
    }
    if rows.is_empty() || rows.len() > Scores::MAX_REGIONS {
        return Err(lines.fault(1, Wrong::Regions));
    }
    Ok(rows)
}

/// Reads the table of cases.
pub fn cases(text: impl BufRead) -> Result<Vec<CaseRow>, Fault> {
    let mut lines = Lines::new(text);
    let header = lines.header()?;
    let (id, size) = (header.must("id")?, header.must("size")?);
    let (mut rows, mut ids) = (Vec::new(), BTreeSet::new());
    while let Some(row) = lines.next()? {
        row.expect(header.len())?;
        rows.push(CaseRow { id: new(&row, id, &mut ids)?, size: row.number(size, 1, 100)? as u16 });
    }
    Ok(rows)
}

/// Reads the score table, with this many regions.
pub fn scores(text: impl BufRead, regions: usize) -> Result<Scores, Fault> {
    let mut lines = Lines::new(text);
    let mut scores = Scores::new(regions).map_err(|_| lines.fault(1, Wrong::Regions))?;
    let mut points = Vec::with_capacity(regions);
    while let Some(row) = lines.next()? {
        row.expect(regions)?;
        points.clear();
        for column in 0..regions {
            points.push(row.number(column, -1, i64::from(Scores::MAX))? as i16);
        }
        scores.push(&points).map_err(|misfit| lines.fault(column_of(misfit), Wrong::Missing))?;
    }
    Ok(scores)
}

/// Writes a plan: one line per case with the code of its region.
pub fn plan(cases: &[CaseRow], regions: &[RegionRow], region_of_case: &[Region]) -> String {
    let mut text = String::from("case,region\n");
    for (case, region) in cases.iter().zip(region_of_case) {
        if let Some(region) = regions.get(region.index()) {
            text.push_str(&format!("{},{}\n", fields::quoted(&case.id), fields::quoted(&region.code)));
        }
    }
    text
}

fn column_of(misfit: Misfit) -> usize {
    if let Misfit::Score { region, .. } = misfit { region.index() + 1 } else { 1 }
}

fn new(row: &Row, column: usize, known: &mut BTreeSet<String>) -> Result<String, Fault> {
    let name = row.text(column)?.to_owned();
    if known.insert(name.clone()) { Ok(name) } else { Err(row.fault(column, Wrong::Twice)) }
}

fn quota(row: &Row, [lower, upper]: [usize; 2]) -> Result<Quota, Fault> {
    let [least, most] = numbers(row, [lower, upper])?;
    if least > most { Err(row.fault(lower, Wrong::Crossed)) } else { Ok(Quota { lower: least, upper: most }) }
}

fn numbers<const N: usize>(row: &Row, columns: [usize; N]) -> Result<[u32; N], Fault> {
    let mut found = [0; N];
    for (found, column) in found.iter_mut().zip(columns) {
        *found = row.number(column, 0, MOST)? as u32;
    }
    Ok(found)
}
