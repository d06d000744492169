//! Terms, rights and amounts of a dossier, each with its reason.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;
use wi2021::RightState;

use super::head::{Head, LookBack, frame, head};
use super::people::Colleagues;
use super::say::{Line, Say};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, DossierId, DossierView};
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "dossier/pages/rights.html")]
pub(super) struct RightsPage {
    pub frame: Frame,
    pub head: Head,
    pub terms: Vec<Line>,
    /// Possible now.
    pub open: Vec<Line>,
    pub used: Vec<Line>,
    /// Not yet, passed or refused.
    pub other: Vec<Line>,
    pub amounts: Vec<Line>,
}

/// Terms and rights, of today or of another day.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), back.as_of(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    Html::render(&build(frame(&scope, &view, "tab-rights"), &app.law, &view, &back, &people))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
) -> RightsPage {
    let say = Say { words: frame.words, law, view };
    let assessment = &view.assessment;
    let mut terms: Vec<_> = assessment.terms.iter().collect();
    terms.sort_by_key(|term| term.due);
    let (open, other): (Vec<_>, Vec<_>) = assessment.rights.iter().partition(|right| right.state == RightState::Open);
    let (used, other): (Vec<_>, Vec<_>) = other.into_iter().partition(|right| right.state == RightState::Used);
    RightsPage {
        head: head(frame.words, law, view, back, "tab-rights", people),
        terms: terms.into_iter().map(|term| say.term(term)).collect(),
        open: open.into_iter().map(|right| say.right(right)).collect(),
        used: used.into_iter().map(|right| say.right(right)).collect(),
        other: other.into_iter().map(|right| say.right(right)).collect(),
        amounts: assessment.amounts.iter().map(|amount| say.amount(amount)).collect(),
        frame,
    }
}
