//! Objections: those that wait for an answer first.

use askama::Template;
use uuid::Uuid;

use super::super::objections::Objection;
use super::super::{RegionCode, board};
use crate::access::{Scope, day_of};
use crate::web::{Frame, Html, WebError, written};

#[derive(Template)]
#[template(path = "placement/pages/objections.html")]
pub(super) struct ObjectionsPage {
    frame: Frame,
    rows: Vec<Row>,
}

struct Row {
    case: Uuid,
    head: String,
    /// As HTML.
    words: String,
    language: String,
    due: String,
    answered: bool,
    late: bool,
}

/// The list; each is answered on the page of its household.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let found = board::objected(&scope).await?;
    let today = scope.today();
    Html::render(&build(Frame::new(&scope, "placement", "placement-objections"), &found, today))
}

pub(super) fn build(frame: Frame, found: &[(Objection, String)], today: jiff::civil::Date) -> ObjectionsPage {
    let words = frame.words;
    let row = |(one, name): &(Objection, String)| Row {
        case: one.case,
        head: words.tn(
            "placement-objection-of",
            &[
                ("name", format!("\u{2068}{name}\u{2069}").into()),
                ("day", words.date(&day_of(one.made_at)).into()),
                ("region", one.region.map(RegionCode::name).unwrap_or_default().into()),
            ],
        ),
        words: written(&one.words),
        language: one.language.clone(),
        due: words.t1("placement-answer-by", "date", words.date(&one.answer_by)),
        answered: one.answer.is_some(),
        late: one.answer.is_none() && one.answer_by < today,
    };
    ObjectionsPage { rows: found.iter().map(row).collect(), frame }
}
