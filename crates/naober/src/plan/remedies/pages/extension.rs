//! More time: which grounds build up, what each lacks, and the request to DUO before it is late.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::facts::Verlengingsgrond;
use wi2021::{DecisionCode, Law, Right, RightCode, RightState, TermCode};

use super::parts::{Desk, MadeLine, ProofLine, made_lines, proof_lines};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Head, Line, LookBack, Say, frame, head, lang};
use crate::plan::PlanError;
use crate::plan::remedies::{self, Ground, Mark, proofs_of};
use crate::web::{Entries, Frame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "plan/remedies/pages/extension.html")]
pub(super) struct ExtensionPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    /// When it can be asked.
    pub window: Option<Line>,
    /// What the file shows now.
    pub grounds: Vec<GroundCard>,
    /// Used, passed or refused.
    pub others: Vec<Line>,
    /// What only DUO can weigh, and when it decides.
    pub decisions: Vec<Line>,
    pub terms: Vec<Line>,
    pub made: Vec<MadeLine>,
    /// A request can be made today.
    pub can_prepare: bool,
    pub change: bool,
    /// The grounds of the last request, for the forms of the facts.
    pub query: String,
}

/// A ground that the assessment sees.
pub(super) struct GroundCard {
    pub ground: String,
    /// As the forms of facts name it.
    pub short: String,
    pub line: Line,
    pub gives: bool,
    pub chosen: bool,
    pub proofs: Vec<ProofLine>,
    /// What else is missing.
    pub lacks: String,
    pub health: bool,
}

impl ExtensionPage {
    /// The grounds that can be put forward.
    fn giving(&self) -> impl Iterator<Item = &GroundCard> {
        self.grounds.iter().filter(|card| card.gives)
    }
}

const LABELS: &[(&str, &str)] = &[("gronden", "remedy-grounds")];

/// What can be asked, and what is missing.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), &Entries::default()).await
}

/// Prepares the request.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let chosen: Vec<Verlengingsgrond> = typed.all("gronden").filter_map(ground_named).collect();
    let mut mistakes = Mistakes::none();
    if chosen.is_empty() {
        mistakes.add("gronden", "remedy-wrong-no-ground");
    } else {
        match remedies::prepare_extension(&scope, id, &chosen).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/verlenging");
                return Ok(See::other(path).with_notice("remedy-request-made").into_response());
            }
            Err(PlanError::NotNow) => mistakes.add("gronden", "remedy-wrong-gives-nothing"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, &typed).await?.into_response())
}

fn ground_named(code: &str) -> Option<Verlengingsgrond> {
    match Ground::named(&format!("verlenging-{code}")) {
        Some(Ground::Verlenging(ground)) => Some(ground),
        _ => None,
    }
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let desk = Desk::of(scope, id).await?;
    let marks = remedies::marks(scope, id).await?;
    let frame = frame(scope, &desk.view, "remedy-extension-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &desk, &marks, mistakes, typed))
}

pub(super) fn build(
    frame: Frame,
    law: &Law,
    desk: &Desk,
    marks: &[Mark],
    mistakes: Mistakes,
    typed: &Entries,
) -> ExtensionPage {
    let Desk { view, people, made, change } = desk;
    let say = Say { words: frame.words, law, view };
    let assessment = &view.assessment;
    let rights = assessment.rights.iter();
    let window = rights.clone().find(|right| right.code == RightCode::VerlengingAanvragen);
    let grounds = rights.filter_map(|right| Ground::of(right.code).map(|ground| (ground, right)));
    let (now, others): (Vec<_>, Vec<_>) =
        grounds.partition(|(_, right)| matches!(right.state, RightState::Open | RightState::NotYet));
    let ticked: Vec<&str> = typed.all("gronden").collect();
    let cards = now.iter().map(|(ground, right)| card(say, *ground, right, marks, &ticked)).collect::<Vec<_>>();
    let last = made.iter().find(|one| one.what == "verlenging");
    let query = last.map(|one| {
        let short = one.about.split_whitespace().filter_map(|code| code.strip_prefix("verlenging-"));
        short.map(|code| format!("&gronden={code}")).collect::<String>()
    });
    ExtensionPage {
        head: head(frame.words, law, view, &LookBack::default(), "tab-plan", people),
        can_prepare: cards.iter().any(|card| card.gives)
            && window.is_some_and(|right| right.state != RightState::Closed),
        grounds: cards,
        window: window.map(|right| say.right(right)),
        others: others.iter().map(|(_, right)| say.right(right)).collect(),
        decisions: assessment
            .decisions
            .iter()
            .filter(|decision| decision.code == DecisionCode::BijzondereVerlenging)
            .map(|decision| say.decision(decision))
            .collect(),
        terms: assessment
            .terms
            .iter()
            .filter(|term| term.code == TermCode::BeslissingVerlenging)
            .map(|term| say.term(term))
            .collect(),
        made: made_lines(frame.words, view.id, made, &["verlenging"]),
        change: *change,
        query: query.unwrap_or_default(),
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn card(say: Say, ground: Ground, right: &Right, marks: &[Mark], ticked: &[&str]) -> GroundCard {
    let asked = proofs_of(say.law, right, say.view.on);
    // The engine asks for a proof as long as no fact says that it is there.
    let in_facts = |proof: &str| !asked.is_empty() && !right.missing.iter().any(|missing| **missing == proof);
    let name = ground.code();
    let short = name.trim_start_matches("verlenging-").to_owned();
    let mut line = say.right(right);
    // The window stands above all of them, and the proofs have a list of their own.
    line.when.clear();
    line.notes.retain(|_| right.missing.is_empty());
    if let (Some(end), false) = (right.new_end, right.missing.is_empty()) {
        line.notes.push(say.words.t1("right-new-end", "date", say.words.date(&end)));
    }
    let phrases = say.law.phrases();
    let lacks: Vec<&str> = right
        .missing
        .iter()
        .filter(|missing| !asked.iter().any(|proof| proof == **missing))
        .map(|missing| phrases.word(missing, lang(say.words.language)))
        .collect();
    GroundCard {
        proofs: proof_lines(say.words, say.law, ground, asked, marks, in_facts),
        gives: right.new_end.is_some(),
        chosen: right.new_end.is_some() && (ticked.is_empty() || ticked.contains(&short.as_str())),
        lacks: lacks.join(", "),
        health: ground.is_health(),
        ground: name,
        short,
        line,
    }
}
