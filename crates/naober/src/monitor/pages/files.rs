//! A table as a file, and the quarter file. Names of files hold no personal data.

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::tables::tables;
use crate::access::Scope;
use crate::dossier::pages::{csv_file, workbook};
use crate::dossier::quarter::Quarter;
use crate::monitor;
use crate::web::{WebError, Words};

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// One table, by its name and the ending of the file.
pub(super) async fn table(scope: Scope, Path(file): Path<String>) -> Result<Response, WebError> {
    let report = monitor::report(&scope).await?;
    let (name, ending) = file.rsplit_once('.').ok_or(WebError::NotFound)?;
    let all = tables(Words::new(scope.language), &report);
    let table = all.into_iter().find(|table| table.name == name).ok_or(WebError::NotFound)?;
    let mut rows = vec![table.columns];
    rows.extend(table.lines.into_iter().map(|line| {
        let mut row = vec![line.label];
        row.extend(line.fields.into_iter().map(|field| field.text));
        row
    }));
    let name = format!("rapport-{name}-{}", scope.today());
    match ending {
        "csv" => Ok(download(&name, "csv", CSV, csv_file(&rows)?)),
        "xlsx" => {
            let body = workbook(&rows).map_err(|error| WebError::broken("xlsx", &error))?;
            Ok(download(&name, "xlsx", XLSX, body))
        }
        _ => Err(WebError::NotFound),
    }
}

/// The file of a quarter for Statistics Netherlands.
pub(super) async fn quarter(scope: Scope, Path(file): Path<String>) -> Result<Response, WebError> {
    let quarter: Option<Quarter> = file.strip_suffix(".csv").and_then(|name| name.parse().ok());
    let quarter = quarter.ok_or(WebError::NotFound)?;
    let rows = monitor::quarter_file(&scope, quarter).await?;
    Ok(download(&format!("swi-{quarter}"), "csv", CSV, csv_file(&rows)?))
}

fn download(name: &str, ending: &str, kind: &'static str, body: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)], body).into_response()
}
