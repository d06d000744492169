//! The worklist as a file for a spreadsheet. File names hold no personal data; no cell can become a formula.

use axum::extract::Query;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::filter;
use super::people::Colleagues;
use super::worklist::urgency;
use crate::access::Scope;
use crate::dossier::worklist::{self, Line};
use crate::web::{WebError, Words};

const COLUMNS: &[&str] = &[
    "column-number",
    "column-name",
    "column-urgency",
    "column-duty",
    "column-by",
    "column-route",
    "column-group",
    "column-caseworker",
    "column-neighbourhood",
    "column-term-end",
];

/// The list as CSV.
pub(super) async fn csv(scope: Scope, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, WebError> {
    let rows = rows(&scope, &pairs).await?;
    Ok(file(&scope, "csv", "text/csv; charset=utf-8", csv_file(&rows)?))
}

/// The list as XLSX.
pub(super) async fn xlsx(scope: Scope, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, WebError> {
    let rows = rows(&scope, &pairs).await?;
    let body = workbook(&rows).map_err(|error| WebError::broken("xlsx", &error))?;
    Ok(file(&scope, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", body))
}

async fn rows(scope: &Scope, pairs: &[(String, String)]) -> Result<Vec<Vec<String>>, WebError> {
    let words = Words::new(scope.language);
    let people = Colleagues::of(scope).await?;
    let mut rows = vec![COLUMNS.iter().map(|key| words.t(key)).collect()];
    let mut export = worklist::export(scope, &filter::read(pairs)).await?;
    while let Some(lines) = export.next().await? {
        rows.extend(lines.iter().map(|line| cells(words, line, &people)));
    }
    Ok(rows)
}

fn cells(words: Words, line: &Line, people: &Colleagues) -> Vec<String> {
    let duty = match (line.top_class.as_deref(), line.top_code.as_deref()) {
        (Some(class), Some(top)) => words.t(&format!("{class}-{top}")),
        _ => String::new(),
    };
    let named = |prefix: &str, name: &Option<String>| {
        name.as_ref().map(|name| words.t(&format!("{prefix}-{name}"))).unwrap_or_default()
    };
    vec![
        line.number.clone(),
        line.display_name.clone(),
        urgency(words, line.urgency).0,
        duty,
        line.act_by.map(|day| day.to_string()).unwrap_or_default(),
        named("choice-leerroute", &line.route),
        named("group", &line.doelgroep),
        people.name(line.caseworker, words),
        line.neighbourhood.clone().unwrap_or_default(),
        line.term_end.map(|day| day.to_string()).unwrap_or_default(),
    ]
}

/// Rows as CSV, the way spreadsheets here read it.
pub(crate) fn csv_file(rows: &[Vec<String>]) -> Result<Vec<u8>, WebError> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
    for row in rows {
        let safe = row.iter().map(|cell| harmless(cell));
        writer.write_record(safe).map_err(|error| WebError::broken("csv", &error))?;
    }
    let bytes = writer.into_inner().map_err(|error| WebError::broken("csv", &error))?;
    // The mark tells spreadsheets that it is UTF-8.
    let mut body = "\u{feff}".as_bytes().to_vec();
    body.extend(bytes);
    Ok(body)
}

/// Cells that a spreadsheet would run as a formula get an apostrophe, which it shows as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_owned() }
}

/// Every cell is written as text, which is never a formula.
pub(crate) fn workbook(rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    for (y, row) in rows.iter().enumerate() {
        for (x, cell) in row.iter().enumerate() {
            let (y, x) = (u32::try_from(y).unwrap_or(u32::MAX), u16::try_from(x).unwrap_or(u16::MAX));
            if y == 0 {
                sheet.write_string_with_format(y, x, cell, &bold)?;
            } else {
                sheet.write_string(y, x, cell)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    workbook.save_to_buffer()
}

fn file(scope: &Scope, ending: &str, kind: &'static str, body: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"werklijst-{}.{ending}\"", scope.today());
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_becomes_a_formula() {
        for evil in ["=1+1", "+31612345678", "-2", "@sum", "\t=1", "\r=1", "\n=1"] {
            assert!(harmless(evil).starts_with('\''), "{evil}");
        }
        assert_eq!(harmless("Haddad, Amira"), "Haddad, Amira");
    }

    #[test]
    fn a_workbook_opens_again_with_the_same_text() {
        let rows = vec![vec!["Naam".to_owned()], vec!["=HYPERLINK(\"x\")".to_owned()]];
        let bytes = workbook(&rows).expect("writes");
        let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).expect("opens");
        let sheet = calamine::Reader::worksheet_range_at(&mut book, 0).expect("has a sheet").expect("reads");
        assert_eq!(sheet.get_value((1, 0)).map(ToString::to_string).as_deref(), Some("=HYPERLINK(\"x\")"));
    }
}
