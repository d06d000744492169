//! What goes along to the next municipality, and making the package.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{
    Brought, Given, HandoverError, Offer, PlanVersion, code_typed, download as text_of, make as make_package, offer,
    selection,
};
use super::{PlanLines, PortionLines, moment, municipality, plan, portions};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, sample_view};
use crate::web::{Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "handover/pages/give.html")]
struct GivePage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    typed: Entries,
    portions: Vec<PortionLines>,
    behind: usize,
    plans: usize,
    given: Vec<GivenLine>,
    brought: Vec<BroughtLine>,
    /// There is no plan yet: the next college starts where this one was.
    no_plan: bool,
}

struct BroughtLine {
    text: String,
    plans: Vec<PlanLines>,
}

struct GivenLine {
    id: Uuid,
    to: String,
    when: String,
    by: String,
    facts: i64,
    checksum: String,
    letter: Option<Uuid>,
}

const LABELS: &[(&str, &str)] = &[("gemeente", "handover-code")];

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Makes the package.
pub(super) async fn make(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let code = typed.text("gemeente");
    let mut mistakes = Mistakes::none();
    if code.is_empty() {
        mistakes.add("gemeente", "mistake-required");
    } else if code_typed(code).is_none() {
        mistakes.add("gemeente", "handover-not-a-code");
    }
    if !mistakes.any() {
        match make_package(&scope, id, code).await {
            Ok(_) => {
                let page = See::other(format!("/dossiers/{id}/overdracht"));
                return Ok(page.with_notice("handover-done").into_response());
            }
            Err(HandoverError::Own) => mistakes.add("gemeente", "handover-own"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

/// The file. Its name says nothing about anybody.
pub(super) async fn download(
    scope: Scope,
    Path((id, package)): Path<(Uuid, Uuid)>,
) -> Result<impl IntoResponse, WebError> {
    let text = text_of(&scope, DossierId(id), package).await?;
    let name = format!("attachment; filename=\"overdracht-{}.json\"", package.simple());
    let kind = "application/json; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text))
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let offer = offer(scope, id).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &offer.view, "handover-title").with_mistakes(&mistakes);
    let to = |code: &str| municipality(scope, code);
    Html::render(&build(frame, &app.law, &offer, &people, mistakes, typed, to))
}

fn build(
    frame: Frame,
    law: &wi2021::Law,
    offer: &Offer,
    people: &Colleagues,
    mistakes: Mistakes,
    typed: Entries,
    to: impl Fn(&str) -> String,
) -> GivePage {
    let words = frame.words;
    let line = |given: &Given| GivenLine {
        id: given.id,
        to: to(&given.to),
        when: moment(words, given.at),
        by: given.by.clone(),
        facts: given.facts,
        checksum: given.checksum.chars().take(12).collect(),
        letter: given.letter,
    };
    let came = |one: &Brought| BroughtLine {
        text: words.tn("handover-came", &[("from", to(&one.from).into()), ("date", words.date(&one.on).into())]),
        plans: one.plans.iter().map(|version| plan(words, version)).collect(),
    };
    GivePage {
        head: head(words, law, &offer.view, &LookBack::default(), "tab-plan", people),
        portions: portions(words, &offer.portions),
        behind: offer.behind,
        plans: offer.plans,
        given: offer.given.iter().map(line).collect(),
        brought: offer.brought.iter().map(came).collect(),
        no_plan: offer.view.assessment.route.is_none(),
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let view = sample_view();
    let facts = selection::select(view.assessed(), "GM9901", &law).facts;
    let given = Given {
        id: Uuid::from_u128(1),
        to: "GM0363".to_owned(),
        by: "Fatima van den Voorbeelde-Özdemir".to_owned(),
        at: jiff::Timestamp::UNIX_EPOCH,
        facts: 41,
        checksum: "0f".repeat(32),
        letter: Some(Uuid::from_u128(2)),
    };
    let page = |name, facts: &[wi2021::Fact], given: Vec<Given>, mistakes: Mistakes| {
        let frame = Frame::sample(words, "worklist", "handover-title").with_mistakes(&mistakes);
        let inhoud = crate::plan::pip::Content {
            leerroute: Some(wi2021::facts::Leerroute::B1),
            eigen_woorden: "أريد أن أعمل خبازًا.".to_owned(),
            ..crate::plan::pip::Content::default()
        };
        let plans = vec![PlanVersion { versie: 1, dagtekening: jiff::civil::date(2025, 3, 12), inhoud }];
        let brought = Brought { from: "GM0014".to_owned(), on: jiff::civil::date(2026, 3, 1), plans };
        let brought = if given.is_empty() { Vec::new() } else { vec![brought] };
        let portions = selection::portions(facts);
        let mut view = view.clone();
        view.person.adres = view.person.adres.filter(|_| given.is_empty());
        let offer = Offer { view, portions, behind: 3, plans: given.len(), given, brought };
        let typed = Entries::new(&[("gemeente", if mistakes.any() { "Groningen" } else { "" })]);
        let to = str::to_owned;
        Sample::new(name, &build(frame, &law, &offer, &Colleagues::sample(), mistakes, typed, to))
    };
    vec![
        page("handover", &facts, Vec::new(), Mistakes::none()),
        page("handover-given", &facts, vec![given], Mistakes::none()),
        page("handover-wrong", &facts, Vec::new(), Mistakes::one("gemeente", "handover-not-a-code")),
        page("handover-empty", &[], Vec::new(), Mistakes::none()),
    ]
}
