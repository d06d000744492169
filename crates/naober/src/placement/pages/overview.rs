//! Where placement stands, and the one thing to do: make a proposal.

use askama::Template;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::board::{self, Board};
use super::super::planning::Floor;
use super::super::{PlacementError, runs};
use super::{moment, refused};
use crate::access::Scope;
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words, percent};

#[derive(Template)]
#[template(path = "placement/pages/overview.html")]
pub(super) struct OverviewPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    board: Board,
    floors: Vec<Choice>,
    runs: Vec<RunRow>,
}

/// A proposal in the list of them.
pub(super) struct RunRow {
    id: Uuid,
    when: String,
    who: String,
    /// What everyone had to get at least.
    floor: String,
    state: String,
    tone: &'static str,
}

const LABELS: &[(&str, &str)] = &[("deel", "placement-floor-share"), ("vloer", "placement-floor")];
const HIGHEST: &str = "hoogste";
const CHOSEN: &str = "gekozen";

/// The overview.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, Mistakes::none(), Entries::default()).await
}

/// A person asks for a proposal; it is reckoned in the background.
pub(super) async fn ask(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let share = typed.number("deel", 0, 100, &mut mistakes);
    let floor = match (typed.text("vloer"), share) {
        (CHOSEN, Some(share)) => Floor::AtLeast(u16::try_from(share * 10).unwrap_or(0)),
        (CHOSEN, None) if !mistakes.any() => {
            mistakes.add("deel", "mistake-required");
            Floor::Highest
        }
        _ => {
            if share.is_some() {
                mistakes.add("deel", "placement-floor-not-chosen");
            }
            Floor::Highest
        }
    };
    if mistakes.any() {
        return Ok(refused(page(&scope, mistakes, typed).await?));
    }
    match runs::ask(&scope, floor).await {
        Ok(id) => Ok(See::other(format!("/plaatsing/voorstellen/{id}")).into_response()),
        Err(PlacementError::NobodyToPlace) => {
            let mistakes = Mistakes::one("", "placement-nobody");
            Ok(refused(page(&scope, mistakes, typed).await?))
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(scope: &Scope, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let board = board::board(scope).await?;
    let frame = Frame::new(scope, "placement", "nav-placement").with_mistakes(&mistakes);
    Html::render(&build(frame, board, mistakes, typed))
}

pub(super) fn build(frame: Frame, board: Board, mistakes: Mistakes, typed: Entries) -> OverviewPage {
    let words = frame.words;
    let chosen = typed.text("vloer") == CHOSEN;
    OverviewPage {
        floors: vec![
            Choice::new(HIGHEST, words.t("placement-floor-highest"), !chosen)
                .with_hint(words.t("placement-floor-highest-hint")),
            Choice::new(CHOSEN, words.t("placement-floor-chosen"), chosen),
        ],
        runs: board.runs.iter().map(|brief| RunRow::of(words, brief)).collect(),
        mistakes: mistakes.labelled(LABELS),
        typed,
        board,
        frame,
    }
}

impl RunRow {
    fn of(words: Words, brief: &runs::Brief) -> Self {
        let (state, tone) = match (brief.ended_at.is_some(), brief.answered, brief.planned) {
            (false, ..) => ("placement-run-busy", "info"),
            (true, _, true) => ("placement-run-done", "good"),
            (true, true, false) => ("placement-run-none", "warning"),
            (true, false, false) => ("placement-run-failed", "danger"),
        };
        let floor = match brief.floor {
            Some(Floor::Highest) => words.t("placement-floor-highest"),
            Some(Floor::AtLeast(share)) => {
                words.t1("placement-run-at-least", "share", percent(words, u64::from(share)))
            }
            None => String::new(),
        };
        Self {
            id: brief.id,
            when: moment(words, brief.asked_at),
            who: brief.by_name.clone(),
            floor,
            state: words.t(state),
            tone,
        }
    }
}
