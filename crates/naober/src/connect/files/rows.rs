//! Rows of a file as what the dossier room takes in; what cannot be read is said row by row, all of it at once.

use std::collections::HashMap;

use texts::Value;
use wi2021::facts::RedenIntrekking;

use super::FileKind;
use super::cells;
use super::columns::{FIELD, IGNORED};
use super::fields::{self, Field, FieldMistake};
use super::people;
use super::sheet::{Row, Sheet};
use crate::access::{Bsn, Scope, VNumber};
use crate::dossier::{Brought, NewFact};

/// What is wrong with a row, and where.
#[derive(Debug, Clone)]
pub struct Mistake {
    pub line: usize,
    /// The column as the file names it; empty when it is about the whole row.
    pub column: String,
    /// What stood there; empty for numbers that identify a person.
    pub cell: String,
    pub what: What,
}

/// The sentence: a text key with values.
#[derive(Debug, Clone)]
pub struct What {
    pub key: &'static str,
    pub values: Vec<(&'static str, Value)>,
}

/// Everything that could be read, with its row, and everything that could not.
pub(super) struct Read {
    pub rows: Vec<(usize, Brought)>,
    pub mistakes: Vec<Mistake>,
}

/// One row with the meaning of its columns.
pub(super) struct Line<'a> {
    pub scope: &'a Scope,
    pub line: usize,
    /// Of the municipality that reads the file.
    pub gemeentecode: &'a str,
    /// Meaning to (column name, cell); cells that are empty are not there.
    cells: HashMap<&'a str, (&'a str, &'a str)>,
    pub mistakes: Vec<Mistake>,
}

/// Reads every row by the meanings of the columns.
pub(super) fn read(scope: &Scope, gemeentecode: &str, kind: FileKind, sheet: &Sheet, meanings: &[String]) -> Read {
    let mut read = Read { rows: Vec::new(), mistakes: Vec::new() };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in &sheet.rows {
        let mut line = Line::new(scope, gemeentecode, sheet, row, meanings);
        let brought = match kind {
            FileKind::People => people::person(&mut line),
            FileKind::Facts => fact(&mut line),
        };
        if kind == FileKind::People {
            line.refuse_second(&mut seen);
        }
        match brought {
            Some(brought) if line.mistakes.is_empty() => read.rows.push((row.line, brought)),
            _ => read.mistakes.append(&mut line.mistakes),
        }
    }
    read
}

impl<'a> Line<'a> {
    fn new(scope: &'a Scope, gemeentecode: &'a str, sheet: &'a Sheet, row: &'a Row, meanings: &'a [String]) -> Self {
        let mut cells = HashMap::new();
        let mut mistakes = Vec::new();
        for ((column, cell), meaning) in sheet.columns.iter().zip(&row.cells).zip(meanings) {
            if meaning == IGNORED || cell.is_empty() {
                continue;
            }
            if cells::is_formula_error(cell) {
                let what = What { key: "import-row-formula", values: Vec::new() };
                mistakes.push(Mistake { line: row.line, column: column.clone(), cell: cell.clone(), what });
                continue;
            }
            cells.insert(meaning.as_str(), (column.as_str(), cell.as_str()));
        }
        Self { scope, line: row.line, gemeentecode, cells, mistakes }
    }

    pub(super) fn text(&self, meaning: &str) -> Option<&'a str> {
        self.cells.get(meaning).map(|(_, cell)| *cell)
    }

    /// Notes what is wrong with the cell of a meaning.
    pub(super) fn wrong(&mut self, meaning: &str, key: &'static str, values: Vec<(&'static str, Value)>) {
        let (column, cell) = self.cells.get(meaning).copied().unwrap_or_default();
        let cell = if matches!(meaning, "bsn" | "v-nummer") { String::new() } else { shortened(cell) };
        let column = column.to_owned();
        if self.mistakes.iter().any(|known| known.column == column && known.what.key == key && !column.is_empty()) {
            return;
        }
        self.mistakes.push(Mistake { line: self.line, column, cell, what: What { key, values } });
    }

    pub(super) fn day(&mut self, meaning: &str) -> Option<jiff::civil::Date> {
        let text = self.text(meaning)?;
        let day = cells::day(text);
        if day.is_none() {
            self.wrong(meaning, "import-row-day", Vec::new());
        }
        day
    }

    pub(super) fn number(&mut self, meaning: &str) -> Option<f64> {
        let text = self.text(meaning)?;
        let number = cells::number(text).filter(|number| *number >= 0.0);
        if number.is_none() {
            self.wrong(meaning, "import-row-number", Vec::new());
        }
        number
    }

    pub(super) fn one_of<'t>(&mut self, meaning: &str, table: &[(&'t str, &'t str)]) -> Option<&'t str> {
        let text = self.text(meaning)?;
        let found = cells::one_of(text, table);
        if found.is_none() {
            let mut words: Vec<&str> = Vec::new();
            for (said, _) in table {
                words.push(said);
            }
            self.wrong(meaning, "import-row-one-of", vec![("options", words.join(", ").into())]);
        }
        found
    }

    pub(super) fn bsn(&mut self) -> Option<Bsn> {
        let found = Bsn::parse(self.text("bsn")?).ok();
        if found.is_none() {
            self.wrong("bsn", "import-row-bsn", Vec::new());
        }
        found
    }

    pub(super) fn v_number(&mut self) -> Option<VNumber> {
        let found = VNumber::parse(self.text("v-nummer")?.trim_start_matches(['v', 'V'])).ok();
        if found.is_none() {
            self.wrong("v-nummer", "import-row-v-number", Vec::new());
        }
        found
    }

    pub(super) fn withdrawn(&mut self) -> Option<RedenIntrekking> {
        let text = self.one_of(
            "intrekking",
            &[
                ("verkeerde-wet", "verkeerde-wet"),
                ("verkeerde-gemeente", "verkeerde-gemeente"),
                ("verkeerde-persoon", "verkeerde-persoon"),
                ("niet-inburgeringsplichtig", "niet-inburgeringsplichtig"),
            ],
        )?;
        serde_json::from_value(serde_json::json!(text)).ok()
    }

    /// Names the row for good: the same words from the same person are the same fact. Keyed, so that it tells nobody who.
    pub(super) fn origin(&self, who: &str, what: &str) -> Option<String> {
        Some(self.scope.app.keys.blind_index(self.scope.tenant, "origin", &format!("{who}\n{what}")))
    }

    /// Whom the row is about, in one text.
    pub(super) fn who(&self) -> String {
        let named = ["bsn", "v-nummer", "dossiernummer"].iter().find_map(|code| Some((code, self.text(code)?)));
        match named {
            Some((code, number)) => format!("{code} {}", cells::folded(number)),
            None => ["voornamen", "achternaam", "geboortedatum"]
                .iter()
                .filter_map(|code| self.text(code))
                .collect::<Vec<_>>()
                .join("|"),
        }
    }

    fn refuse_second(&mut self, seen: &mut HashMap<String, usize>) {
        let first = *seen.entry(self.who()).or_insert(self.line);
        if first != self.line {
            self.mistakes.push(Mistake {
                line: self.line,
                column: String::new(),
                cell: String::new(),
                what: What { key: "import-row-twice", values: vec![("row", first.into())] },
            });
        }
    }

    fn fields(&self) -> Vec<Field<'a>> {
        let mut fields: Vec<Field<'a>> = self
            .cells
            .iter()
            .filter_map(|(meaning, (_, text))| Some(Field { name: meaning.strip_prefix(FIELD)?, text }))
            .collect();
        fields.sort_by_key(|field| field.name);
        fields
    }
}

/// A row that says one thing that happened.
fn fact(line: &mut Line<'_>) -> Option<Brought> {
    let (bsn, v_number) = (line.bsn(), line.v_number());
    let number = line.text("dossiernummer").map(str::to_owned);
    if ["bsn", "v-nummer", "dossiernummer"].iter().all(|code| line.text(code).is_none()) {
        line.wrong("", "import-row-who", Vec::new());
    }
    let day = line.day("datum");
    if line.text("datum").is_none() {
        line.wrong("datum", "import-row-needs-day", Vec::new());
    }
    let Some(soort) = line.text("soort") else {
        line.wrong("soort", "import-row-needs-kind", Vec::new());
        return None;
    };
    let kind = match fields::kind(soort, &line.fields()) {
        Ok(kind) => kind,
        Err(mistake) => {
            say(line, mistake);
            return None;
        }
    };
    let day = day?;
    let source = line.text("bron").unwrap_or("bestand").to_owned();
    let what = match line.text("sleutel") {
        Some(key) => format!("sleutel {key}"),
        None => format!("{day} {} {}", kind.name(), kind.data()),
    };
    let mut brought = Brought { number, ..Brought::default() };
    brought.person.bsn = bsn;
    brought.person.v_number = v_number;
    match kind {
        wi2021::Kind::MeldingIngetrokken(withdrawn) => brought.withdrawn = Some(withdrawn.reden),
        kind => {
            let origin_key = line.origin(&line.who(), &what);
            brought.facts.push(NewFact { happened: day, kind, source, corrects: None, origin_key, recorded: None });
        }
    }
    Some(brought)
}

fn say(line: &mut Line<'_>, mistake: FieldMistake) {
    match mistake {
        FieldMistake::UnknownKind => line.wrong("soort", "import-row-kind", Vec::new()),
        FieldMistake::Missing { field } => line.wrong("", "import-row-needs-field", vec![("field", field.into())]),
        FieldMistake::NotOfThisKind { field } => {
            line.wrong(&format!("{FIELD}{field}"), "import-row-not-of-this-kind", Vec::new());
        }
        FieldMistake::Wrong { field, expected } if expected.is_empty() => {
            line.wrong(&format!("{FIELD}{field}"), "import-row-other-type", Vec::new());
        }
        FieldMistake::Wrong { field, expected } => {
            line.wrong(&format!("{FIELD}{field}"), "import-row-one-of", vec![("options", expected.join(", ").into())]);
        }
    }
}

fn shortened(cell: &str) -> String {
    let mut short: String = cell.chars().take(60).collect();
    if short.len() < cell.len() {
        short.push('…');
    }
    short
}
