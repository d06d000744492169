//! The loan of who may borrow: how much, what was used, until when, and when paying back begins.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;
use wi2021::facts::Doelgroep;
use wi2021::{AmountCode, DangerCode, Law, RightCode, TermCode};

use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, Line, LookBack, Say, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "plan/remedies/pages/loan.html")]
pub(super) struct LoanPage {
    pub frame: Frame,
    pub head: Head,
    /// The asylum group gets an offer of the college instead.
    pub asylum: bool,
    pub right: Option<Line>,
    pub amounts: Vec<Line>,
    pub terms: Vec<Line>,
    pub dangers: Vec<Line>,
}

/// The figures, each with its reason.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    scope.may(crate::access::Room::Plan, crate::access::Action::Read)?;
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    Html::render(&build(frame(&scope, &view, "remedy-loan-title"), &app.law, &view, &people))
}

pub(super) fn build(frame: Frame, law: &Law, view: &DossierView, people: &Colleagues) -> LoanPage {
    let say = Say { words: frame.words, law, view };
    let assessment = &view.assessment;
    let of_loan = |code: AmountCode| {
        matches!(code, AmountCode::LeningMaximum | AmountCode::LeningGebruikt | AmountCode::LeningRuimte)
    };
    let terms = assessment
        .terms
        .iter()
        .filter(|term| matches!(term.code, TermCode::BeslissingLening | TermCode::TerugbetalingLening));
    let dangers = assessment.dangers.iter().filter(|danger| danger.code == DangerCode::LeningBijnaOp);
    LoanPage {
        head: head(frame.words, law, view, &LookBack::default(), "tab-plan", people),
        asylum: matches!(assessment.group, Some(Doelgroep::AsielstatushouderA | Doelgroep::AsielstatushouderB)),
        right: assessment.rights.iter().find(|right| right.code == RightCode::Lening).map(|right| say.right(right)),
        amounts: assessment
            .amounts
            .iter()
            .filter(|amount| of_loan(amount.code))
            .map(|amount| say.amount(amount))
            .collect(),
        terms: terms.map(|term| say.term(term)).collect(),
        dangers: dangers.map(|danger| say.danger(danger)).collect(),
        frame,
    }
}
