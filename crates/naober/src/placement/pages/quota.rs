//! The table of quotas: by inhabitants, by hand, shifted between regions, or from a file.

use askama::Template;
use axum::extract::Multipart;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;

use super::super::quota::{Band, Counts, MOST, QuotaTable};
use super::super::tables::{self, Kept};
use super::super::{PlacementError, RegionCode};
use super::reading::{FILE, sheet, told};
use super::{moment, refused, regions};
use crate::access::Scope;
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words, grouped};

#[derive(Template)]
#[template(path = "placement/pages/quota.html")]
pub(super) struct QuotaPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    lead: String,
    counts: Vec<Choice>,
    rows: Vec<Row>,
    together: String,
    from: Vec<Choice>,
    to: Vec<Choice>,
    /// What is wrong with a file, line by line.
    faults: Vec<String>,
}

struct Row {
    code: &'static str,
    name: &'static str,
    lower: String,
    upper: String,
    /// What is wrong with each.
    lower_wrong: Option<String>,
    upper_wrong: Option<String>,
}

impl Row {
    fn is_wrong(&self) -> bool {
        self.lower_wrong.is_some() || self.upper_wrong.is_some()
    }
}

const LABELS: &[(&str, &str)] = &[
    ("van", "placement-quota-from"),
    ("tot", "placement-quota-until"),
    ("aantal", "placement-quota-national"),
    ("geeft", "placement-quota-gives"),
    ("neemt", "placement-quota-takes"),
    ("hoeveel", "placement-quota-many"),
    (FILE, "import-file"),
];

/// The table that holds.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, Mistakes::none(), None, Vec::new()).await
}

/// The table as it was typed.
pub(super) async fn change(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let period = period(&typed, &mut mistakes);
    let bands: Vec<Band> = RegionCode::all().map(|region| band(&typed, region, &mut mistakes)).collect();
    let Some((from, until)) = period.filter(|_| !mistakes.any()) else {
        return Ok(refused(page(&scope, mistakes, Some(typed), Vec::new()).await?));
    };
    tables::set_quota(&scope, &QuotaTable { from, until, counts: counts(&typed), bands }).await?;
    Ok(saved())
}

/// A table by inhabitants.
pub(super) async fn by_inhabitants(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let period = period(&typed, &mut mistakes);
    let national = typed.number("aantal", 1, i64::from(MOST), &mut mistakes);
    if national.is_none() && !mistakes.has("aantal") {
        mistakes.add("aantal", "mistake-required");
    }
    let (Some((from, until)), Some(national)) = (period, national.filter(|_| !mistakes.any())) else {
        return Ok(refused(page(&scope, mistakes, Some(typed), Vec::new()).await?));
    };
    let national = u32::try_from(national).unwrap_or(MOST);
    let table = QuotaTable::by_inhabitants(from, until, counts(&typed), national);
    tables::set_quota(&scope, &table).await?;
    Ok(saved())
}

/// Two regions shift quota.
pub(super) async fn shift(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let many = typed.number("hoeveel", 1, i64::from(MOST), &mut mistakes);
    if many.is_none() && !mistakes.has("hoeveel") {
        mistakes.add("hoeveel", "mistake-required");
    }
    let mut region = |field: &str| {
        let region = RegionCode::parse(typed.text(field));
        if region.is_none() {
            mistakes.add(field, "wrong-choice-missing");
        }
        region
    };
    let (from, to) = (region("geeft"), region("neemt"));
    let (Some(from), Some(to), Some(many)) = (from, to, many) else {
        return Ok(refused(page(&scope, mistakes, Some(typed), Vec::new()).await?));
    };
    if let Err(fewer) = tables::shift_quota(&scope, from, to, u32::try_from(many).unwrap_or(MOST)).await? {
        mistakes.add_with("hoeveel", "placement-quota-not-that-many", vec![("most", i64::from(fewer.most).into())]);
        return Ok(refused(page(&scope, mistakes, Some(typed), Vec::new()).await?));
    }
    Ok(saved())
}

/// The bands from a file; period and count stay.
pub(super) async fn bring(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let read = match sheet(form).await? {
        Ok(read) => read,
        Err(mistakes) => return Ok(refused(page(&scope, mistakes, None, Vec::new()).await?)),
    };
    match QuotaTable::read(&read) {
        Ok(bands) => {
            let table = tables::quota(&scope).await?.table;
            tables::set_quota(&scope, &QuotaTable { bands, ..table }).await?;
            Ok(saved())
        }
        Err(faults) => {
            let faults = told(Words::new(scope.language), &faults);
            let mistakes = Mistakes::one(FILE, "placement-file-wrong");
            Ok(refused(page(&scope, mistakes, None, faults).await?))
        }
    }
}

/// The table as a file.
pub(super) async fn file(scope: Scope) -> Result<impl IntoResponse, WebError> {
    let text = tables::quota(&scope).await?.table.csv();
    let name = "attachment; filename=\"quota.csv\"";
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name)], text))
}

fn saved() -> Response {
    See::other("/plaatsing/quota").with_notice("placement-quota-saved").into_response()
}

fn period(typed: &Entries, mistakes: &mut Mistakes) -> Option<(Date, Date)> {
    let (from, until) = (typed.required_date("van", mistakes), typed.required_date("tot", mistakes));
    let (from, until) = (from?, until?);
    if until < from {
        mistakes.add("tot", "placement-quota-ends-before");
    }
    Some((from, until))
}

fn counts(typed: &Entries) -> Counts {
    Counts::from_name(typed.text("telt")).unwrap_or(Counts::Households)
}

fn band(typed: &Entries, region: RegionCode, mistakes: &mut Mistakes) -> Band {
    let (low, high) = (format!("minstens-{}", region.as_str()), format!("hoogstens-{}", region.as_str()));
    let mut number = |field: &str| {
        let read = typed.number(field, 0, i64::from(MOST), &mut Mistakes::none());
        if read.is_none() {
            let values = vec![("region", region.name().into()), ("most", i64::from(MOST).into())];
            mistakes.add_with(field, "placement-quota-no-number", values);
        }
        u32::try_from(read.unwrap_or(0)).unwrap_or(0)
    };
    let (lower, upper) = (number(&low), number(&high));
    if lower > upper && !mistakes.has(&high) {
        mistakes.add_with(&high, "placement-quota-crossed", vec![("region", region.name().into())]);
    }
    Band { lower, upper }
}

async fn page(
    scope: &Scope,
    mistakes: Mistakes,
    typed: Option<Entries>,
    faults: Vec<String>,
) -> Result<Html, WebError> {
    let kept = tables::quota(scope).await.map_err(|error: PlacementError| WebError::from(error))?;
    let frame = Frame::new(scope, "placement", "placement-quota").with_mistakes(&mistakes);
    Html::render(&build(frame, &kept, mistakes, typed, faults))
}

pub(super) fn build(
    frame: Frame,
    kept: &Kept<QuotaTable>,
    mistakes: Mistakes,
    typed: Option<Entries>,
    faults: Vec<String>,
) -> QuotaPage {
    let words = frame.words;
    let table = &kept.table;
    let typed = typed.unwrap_or_default();
    let mut shown = Entries::default();
    let or = |field: &str, otherwise: String| {
        if typed.text(field).is_empty() && !mistakes.has(field) { otherwise } else { typed.text(field).to_owned() }
    };
    shown.add("van", &or("van", words.short(&table.from)));
    shown.add("tot", &or("tot", words.short(&table.until)));
    for field in ["aantal", "hoeveel"] {
        shown.add(field, typed.text(field));
    }
    let wrong = |field: &str| mistakes.of(field).map(|mistake| frame.mistake(mistake));
    let row = |region: RegionCode| {
        let (low, high) = (format!("minstens-{}", region.as_str()), format!("hoogstens-{}", region.as_str()));
        let band = table.of(region);
        Row {
            code: region.as_str(),
            name: region.name(),
            lower_wrong: wrong(&low),
            upper_wrong: wrong(&high),
            lower: or(&low, band.lower.to_string()),
            upper: or(&high, band.upper.to_string()),
        }
    };
    let counted = Counts::from_name(typed.text("telt")).unwrap_or(table.counts);
    let count = |counts: &Counts| {
        Choice::new(counts.name(), words.t(&format!("placement-counts-{}", counts.name())), counted == *counts)
    };
    let together = table.together();
    QuotaPage {
        lead: match &kept.made {
            Some((at, by)) => {
                words.tn("placement-quota-made", &[("when", moment(words, *at).into()), ("who", by.as_str().into())])
            }
            None => words.t("placement-quota-shipped"),
        },
        counts: Counts::ALL.iter().map(count).collect(),
        rows: RegionCode::all().map(row).collect(),
        together: words.tn(
            "match-from-to",
            &[
                ("from", grouped(words, i64::from(together.lower)).into()),
                ("to", grouped(words, i64::from(together.upper)).into()),
            ],
        ),
        from: regions(words, "placement-choose", RegionCode::parse(typed.text("geeft"))),
        to: regions(words, "placement-choose", RegionCode::parse(typed.text("neemt"))),
        faults,
        typed: shown,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
