//! One file: what its columns mean, what would happen, what is wrong with which row.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::columns::{self, FIELD, IGNORED};
use super::super::{
    Check, FileKind, Import, ImportError, Refusal, State, check, drop_file, find, finish as take_in, map as give,
};
use crate::access::{Bsn, Scope, VNumber};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

/// Rows with mistakes that one page shows.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "connect/files/pages/show.html")]
struct ShowPage {
    frame: Frame,
    mistakes: Mistakes,
    id: Uuid,
    kind: String,
    /// How many rows, in words.
    rows: String,
    open: bool,
    dropped: bool,
    columns: Vec<Column>,
    /// Which columns are left out; empty when none is.
    left: String,
    /// What happens, or happened, one sentence each.
    outcome: Vec<String>,
    refusals: Vec<Line>,
    /// That more rows have mistakes than are shown; empty when all are.
    more: String,
    /// What to choose when rows are refused; empty when none is.
    leave_out: String,
    /// A row can be taken in.
    some: bool,
}

struct Column {
    /// Of the form field.
    field: String,
    name: String,
    example: String,
    meanings: Vec<Choice>,
}

struct Line {
    row: usize,
    column: String,
    cell: String,
    text: String,
}

/// The file as it stands, with what taking it in would do.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&scope, id, Mistakes::none()).await
}

/// Gives the columns their meaning.
pub(super) async fn map(scope: Scope, Path(id): Path<Uuid>, form: Entries) -> Result<Response, WebError> {
    let import = find(&scope, id).await?;
    let meanings: Vec<String> = (0..import.sheet.columns.len())
        .map(|at| form.text(&format!("kolom-{at}")))
        .map(|code| if code.is_empty() { IGNORED.to_owned() } else { code.to_owned() })
        .collect();
    match give(&scope, id, &meanings).await {
        Ok(()) => Ok(See::other(format!("/inlezen/{id}")).with_notice("import-mapped").into_response()),
        Err(ImportError::MeaningTwice { code }) => {
            let mut mistakes = Mistakes::none();
            let at = meanings.iter().rposition(|given| *given == code).unwrap_or(0);
            let meaning = label(&Words::new(scope.language), &code);
            mistakes.add_with(&format!("kolom-{at}"), "import-meaning-twice", vec![("meaning", meaning.into())]);
            let import = Import { meanings, ..import };
            Ok((StatusCode::BAD_REQUEST, render(&scope, &import, mistakes).await?).into_response())
        }
        Err(ImportError::NoSuchMeaning) => Err(WebError::Unreadable),
        Err(ImportError::DoneWith) => Ok(See::other(format!("/inlezen/{id}")).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Takes the file in.
pub(super) async fn finish(scope: Scope, Path(id): Path<Uuid>, form: Entries) -> Result<Response, WebError> {
    match take_in(&scope, id, form.text("rijen") == "weglaten").await {
        Ok(_) | Err(ImportError::DoneWith) => {
            Ok(See::other(format!("/inlezen/{id}")).with_notice("import-done").into_response())
        }
        Err(ImportError::RowsRefused) => {
            let mistakes = Mistakes::one("rijen", "import-rows-refused");
            Ok((StatusCode::BAD_REQUEST, page(&scope, id, mistakes).await?).into_response())
        }
        Err(ImportError::NoRowLeft) => {
            let mistakes = Mistakes::one("", "import-no-row-left");
            Ok((StatusCode::BAD_REQUEST, page(&scope, id, mistakes).await?).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Forgets the file.
pub(super) async fn drop_it(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    match drop_file(&scope, id).await {
        Ok(()) | Err(ImportError::DoneWith) => Ok(See::other("/inlezen").with_notice("import-dropped")),
        Err(error) => Err(error.into()),
    }
}

async fn page(scope: &Scope, id: Uuid, mistakes: Mistakes) -> Result<Html, WebError> {
    render(scope, &find(scope, id).await?, mistakes).await
}

async fn render(scope: &Scope, import: &Import, mistakes: Mistakes) -> Result<Html, WebError> {
    let open = import.stored.state == State::Uploaded;
    let (check, refusals) = if open { check(scope, import).await? } else { (import.stored.result.clone(), Vec::new()) };
    let mut frame = Frame::new(scope, "import", "import-file-title");
    frame.failed = mistakes.any();
    let words = frame.words;
    let some = check.opened + check.extended + check.withdrawn > 0;
    Html::render(&ShowPage {
        id: import.stored.id,
        kind: words.t(&format!("import-kind-{}", import.stored.kind.name())),
        rows: words.t1("import-count-rows", "count", import.stored.rows),
        open,
        dropped: import.stored.state == State::Dropped,
        columns: columns_of(&words, import),
        left: left(&words, import.sheet.columns.iter().zip(&import.meanings)),
        more: more(&words, refusals.len().saturating_sub(SHOWN)),
        refusals: refusals.iter().take(SHOWN).map(|refusal| Line::of(&words, refusal)).collect(),
        leave_out: if check.refused == 0 {
            String::new()
        } else {
            words.t1("import-leave-out", "count", check.refused)
        },
        outcome: outcome(&words, &check),
        some,
        frame,
        mistakes,
    })
}

fn outcome(words: &Words, check: &Check) -> Vec<String> {
    let told = [
        ("import-opened", check.opened),
        ("import-extended", check.extended),
        ("import-known", check.known),
        ("import-withdrawn", check.withdrawn),
        ("import-facts", check.facts),
        ("import-refused", check.refused),
    ];
    told.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| words.t1(key, "count", count)).collect()
}

/// Columns that mean nothing yet, by name: someone who overlooks them loses what stands in them.
fn left<'i>(words: &Words, columns: impl Iterator<Item = (&'i String, &'i String)>) -> String {
    let names: Vec<&str> = columns.filter(|(_, code)| *code == IGNORED).map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return String::new();
    }
    words.tn("import-left", &[("count", names.len().into()), ("names", names.join(", ").into())])
}

fn more(words: &Words, count: usize) -> String {
    if count == 0 { String::new() } else { words.t1("import-more", "count", count) }
}

fn columns_of(words: &Words, import: &Import) -> Vec<Column> {
    let codes = columns::codes(import.stored.kind);
    import
        .sheet
        .columns
        .iter()
        .zip(&import.meanings)
        .enumerate()
        .map(|(at, (name, chosen))| Column {
            field: format!("kolom-{at}"),
            name: name.clone(),
            example: if matches!(chosen.as_str(), "bsn" | "v-nummer") {
                "•••".to_owned()
            } else {
                import
                    .sheet
                    .rows
                    .iter()
                    .map(|row| &row.cells[at])
                    .find(|cell| !cell.is_empty())
                    .map(|cell| masked(cell).chars().take(40).collect())
                    .unwrap_or_default()
            },
            meanings: std::iter::once(Choice::new(IGNORED, words.t("import-ignore"), chosen == IGNORED))
                .chain(codes.iter().map(|code| Choice::new(code, label(words, code), code == chosen)))
                .collect(),
        })
        .collect()
}

/// A column that nobody recognised may still hold identity numbers.
fn masked(cell: &str) -> &str {
    if Bsn::parse(cell).is_ok() || VNumber::parse(cell).is_ok() { "•••" } else { cell }
}

fn label(words: &Words, code: &str) -> String {
    match code.strip_prefix(FIELD) {
        Some(field) => words.t1("column-field", "field", field),
        None => words.t(&format!("column-{code}")),
    }
}

impl Line {
    fn of(words: &Words, refusal: &Refusal) -> Self {
        Self {
            row: refusal.line,
            column: refusal.column.clone(),
            cell: masked(&refusal.cell).to_owned(),
            text: words.tn(refusal.what.key, &refusal.what.values),
        }
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let column = |at: usize, name: &str| Column {
        field: format!("kolom-{at}"),
        name: name.to_owned(),
        example: "2026-03-12".to_owned(),
        meanings: vec![
            Choice::new(IGNORED, words.t("import-ignore"), at == 1),
            Choice::new("pip", label(&words, "pip"), at == 0),
            Choice::new("gegevens.uren", label(&words, "gegevens.uren"), false),
        ],
    };
    let line = |row: usize| Line {
        row,
        column: "PIP.DagtekeningInitielePIP".to_owned(),
        cell: "31-2-2026".to_owned(),
        text: words.t("import-row-day"),
    };
    let page = |open: bool, refusals: Vec<Line>, mistakes: Mistakes| {
        let check = Check { opened: 12, extended: 3, known: 40, withdrawn: 1, facts: 96, refused: refusals.len() };
        let view = ShowPage {
            frame: Frame::sample(words, "import", "import-file-title"),
            mistakes,
            id: Uuid::from_u128(7),
            kind: words.t(&format!("import-kind-{}", FileKind::People.name())),
            rows: words.t1("import-count-rows", "count", 58_usize),
            open,
            dropped: false,
            columns: vec![
                column(0, "PIP.DagtekeningInitielePIP"),
                column(1, "Opmerkingen van de vorige regisseur over dit dossier"),
            ],
            left: if open {
                words.tn("import-left", &[("count", 1_usize.into()), ("names", "Vnr".into())])
            } else {
                String::new()
            },
            more: more(&words, refusals.len()),
            leave_out: words.t1("import-leave-out", "count", refusals.len()),
            refusals,
            outcome: outcome(&words, &check),
            some: true,
        };
        Sample::new("connect/show", &view)
    };
    vec![
        page(true, Vec::new(), Mistakes::none()),
        page(true, vec![line(4), line(9)], Mistakes::one("rijen", "import-rows-refused")),
        page(false, Vec::new(), Mistakes::none()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_person_is_not_shown_as_an_example() {
        assert_eq!(masked("999990019"), "•••");
        assert_eq!(masked("123 456 7890"), "•••");
        assert_eq!(masked("12-3-2026"), "12-3-2026");
    }
}
