//! What counts and how much, published; and what the regions offer, to see and to bring.

use askama::Template;
use axum::extract::Multipart;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::super::RegionCode;
use super::super::profile::Profile;
use super::super::tables::{self, Kept};
use super::super::weights::{Part, Weights, published};
use super::super::wishes::Sector;
use super::reading::{FILE, sheet, told};
use super::{moment, refused};
use crate::access::Scope;
use crate::web::{Frame, Html, Mistakes, See, WebError, Words, grouped};

#[derive(Template)]
#[template(path = "placement/pages/weights.html")]
pub(super) struct WeightsPage {
    frame: Frame,
    mistakes: Mistakes,
    version: String,
    parts: Vec<(String, String, String)>,
    profile: String,
    example: bool,
    sectors: Vec<String>,
    rows: Vec<Row>,
    faults: Vec<String>,
}

struct Row {
    name: &'static str,
    chances: Vec<u8>,
    study: String,
    around: String,
}

/// The page.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, Mistakes::none(), Vec::new()).await
}

/// Takes in what the regions offer.
pub(super) async fn bring(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let read = match sheet(form).await? {
        Ok(read) => read,
        Err(mistakes) => return Ok(refused(page(&scope, mistakes, Vec::new()).await?)),
    };
    match Profile::read(&read) {
        Ok(profile) => {
            tables::set_profile(&scope, &profile).await?;
            Ok(See::other("/plaatsing/gewichten").with_notice("placement-profile-saved").into_response())
        }
        Err(faults) => {
            let faults = told(Words::new(scope.language), &faults);
            Ok(refused(page(&scope, Mistakes::one(FILE, "placement-file-wrong"), faults).await?))
        }
    }
}

/// What the regions offer as a file.
pub(super) async fn file(scope: Scope) -> Result<impl IntoResponse, WebError> {
    let text = tables::profile(&scope).await?.table.csv();
    let name = "attachment; filename=\"regioprofielen.csv\"";
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, name)], text))
}

async fn page(scope: &Scope, mistakes: Mistakes, faults: Vec<String>) -> Result<Html, WebError> {
    let kept = tables::profile(scope).await?;
    let frame = Frame::new(scope, "placement", "placement-weights").with_mistakes(&mistakes);
    Html::render(&build(frame, published(), &kept, mistakes, faults))
}

pub(super) fn build(
    frame: Frame,
    weights: &Weights,
    kept: &Kept<Profile>,
    mistakes: Mistakes,
    faults: Vec<String>,
) -> WeightsPage {
    let words = frame.words;
    let part = |part: &Part| {
        let name = words.t(&format!("placement-part-{}", part.name()));
        let text = words.t(&format!("placement-part-{}-text", part.name()));
        (name, text, grouped(words, i64::from(weights.of(*part))))
    };
    let row = |region: RegionCode| {
        let of = kept.table.of(region);
        Row {
            name: region.name(),
            chances: Sector::ALL.iter().map(|sector| of.chance(*sector)).collect(),
            study: of.study.iter().map(|level| level.name()).collect::<Vec<_>>().join(", "),
            around: words.t(&format!("placement-around-{}", of.surroundings.name())),
        }
    };
    WeightsPage {
        version: words.tn(
            "placement-weights-since",
            &[("version", weights.version.as_str().into()), ("date", words.date(&weights.since).into())],
        ),
        parts: Part::ALL.iter().map(part).collect(),
        example: kept.made.is_none(),
        profile: match &kept.made {
            Some((at, by)) => {
                words.tn("placement-quota-made", &[("when", moment(words, *at).into()), ("who", by.as_str().into())])
            }
            None => words.t("placement-profile-example"),
        },
        sectors: Sector::ALL.iter().map(|sector| words.t(&format!("placement-sector-{}", sector.name()))).collect(),
        rows: RegionCode::all().map(row).collect(),
        faults,
        mistakes: mistakes.labelled(&[(FILE, "import-file")]),
        frame,
    }
}
