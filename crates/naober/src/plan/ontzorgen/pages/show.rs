//! The step plan: what the law says of the months, each cost on its way, steps taken, guidance, and questions.

use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{DangerCode, Kind, RightCode, TermCode};

use super::super::{Cost, Given, Hands, Ontzorgen, Question, show as read};
use super::{cost_key, hands_key};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, Line, LookBack, Say, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, WebError, Words};

#[derive(Template)]
#[template(path = "plan/ontzorgen/pages/show.html")]
pub(super) struct OntzorgenPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// What the law says of ontzorgen: the months, the danger when nothing follows.
    pub law: Vec<Line>,
    pub costs: Vec<CostLine>,
    pub cost_choices: Vec<Choice>,
    pub hands_choices: Vec<Choice>,
    pub steps: Vec<StepLine>,
    /// What the law says of guidance.
    pub guidance: Vec<Line>,
    pub given: Vec<GivenLine>,
    pub open: Vec<QuestionLine>,
    pub answered: Vec<QuestionLine>,
    pub sees_health: bool,
    pub may_change: bool,
}

pub(super) struct CostLine {
    pub name: String,
    /// Each state of the way: its name, and whether it is passed, here or to come.
    pub way: Vec<Stage>,
    pub told: String,
    pub past: Vec<String>,
}

pub(super) struct Stage {
    pub name: String,
    pub here: bool,
    pub passed: bool,
}

pub(super) struct StepLine {
    pub what: String,
    pub on: String,
}

pub(super) struct GivenLine {
    pub id: Uuid,
    pub what: String,
    pub about: String,
    pub runs: bool,
}

pub(super) struct QuestionLine {
    pub id: Uuid,
    pub question: String,
    pub about: String,
    pub late: bool,
    pub answer: String,
    /// The answer that was typed belongs here.
    pub answering: bool,
}

impl OntzorgenPage {
    /// Shows again what was typed as the answer to a question.
    pub(super) fn answer(&mut self, question: Option<Uuid>) {
        for line in &mut self.open {
            line.answering = question == Some(line.id);
        }
    }
}

const LABELS: &[(&str, &str)] = &[
    ("kost", "cost-which"),
    ("hand", "cost-hands"),
    ("sinds", "cost-since"),
    ("toelichting", "cost-note"),
    ("stap", "step-what"),
    ("op", "step-on"),
    ("hulp", "given-what"),
    ("door", "given-who"),
    ("vanaf", "given-from"),
    ("laatste", "given-until"),
    ("vraag", "question-what"),
    ("wie", "question-who"),
    ("uiterlijk", "question-due"),
    ("antwoord", "question-answer"),
];

/// The step plan.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default(), None).await
}

/// The page with what was typed.
pub(super) async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Entries,
    answering: Option<Uuid>,
) -> Result<Html, WebError> {
    let plan = read(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "ontzorgen-title").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, &people, &plan, mistakes, typed);
    page.answer(answering);
    page.sees_health = scope.may(Room::PlanHealth, Action::Read).is_ok();
    page.may_change = scope.may(Room::Plan, Action::Change).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    plan: &Ontzorgen,
    mistakes: Mistakes,
    typed: Entries,
) -> OntzorgenPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let cost_choice =
        |cost: &Cost| Choice::new(cost.name(), words.t(&cost_key(*cost)), typed.text("kost") == cost.name());
    let hands_choice =
        |hands: &Hands| Choice::new(hands.name(), words.t(&hands_key(*hands)), typed.text("hand") == hands.name());
    let question = |question: &Question| question_line(words, view.on, question);
    let (answered, open): (Vec<_>, Vec<_>) = plan.questions.iter().partition(|question| question.answer.is_some());
    OntzorgenPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        law: said_of_ontzorgen(&say),
        costs: Cost::ALL.iter().filter_map(|cost| cost_line(words, plan, *cost, view.on)).collect(),
        cost_choices: Cost::ALL.iter().map(cost_choice).collect(),
        hands_choices: Hands::ALL.iter().map(hands_choice).collect(),
        steps: steps(words, view),
        guidance: said_of_guidance(&say),
        given: plan.given.iter().map(|given| given_line(words, given)).collect(),
        open: open.into_iter().map(question).collect(),
        answered: answered.into_iter().map(question).collect(),
        sees_health: true,
        may_change: true,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

/// The months of PW 56a, and the danger that they end without a step, each with its reason.
fn said_of_ontzorgen(say: &Say) -> Vec<Line> {
    let assessment = &say.view.assessment;
    let dangers = assessment.dangers.iter().filter(|danger| danger.code == DangerCode::OntzorgenZonderFinancieleStap);
    // A step is written down on this very page.
    let mut lines: Vec<Line> = dangers.map(|danger| Line { action: None, ..say.danger(danger) }).collect();
    lines.extend(assessment.terms.iter().filter(|term| term.code == TermCode::Ontzorgen).map(|term| say.term(term)));
    if lines.is_empty() {
        lines.extend(
            assessment.rights.iter().filter(|right| right.code == RightCode::Ontzorgen).map(|right| say.right(right)),
        );
    }
    lines
}

fn said_of_guidance(say: &Say) -> Vec<Line> {
    let rights = say.view.assessment.rights.iter();
    rights.filter(|right| right.code == RightCode::MaatschappelijkeBegeleiding).map(|right| say.right(right)).collect()
}

/// A cost on its way; none when nobody wrote anything about it.
fn cost_line(words: Words, plan: &Ontzorgen, cost: Cost, on: Date) -> Option<CostLine> {
    let rows: Vec<_> = plan.costs.iter().filter(|state| state.cost == cost).collect();
    let last = rows.last()?;
    let here = plan.state(cost, on).map(|state| state.hands);
    let way = Hands::ALL.iter().map(|hands| Stage {
        name: words.t(&hands_key(*hands)),
        here: here == Some(*hands),
        passed: here.is_some_and(|here| *hands < here),
    });
    let told = |state: &&super::super::CostState| {
        let values = [
            ("hands", words.t(&hands_key(state.hands)).into()),
            ("date", words.date(&state.since).into()),
            ("who", state.by.clone().into()),
        ];
        let line = words.tn("cost-told", &values);
        state.note.as_ref().map_or(line.clone(), |note| format!("{line} {note}"))
    };
    Some(CostLine {
        name: words.t(&cost_key(cost)),
        way: way.collect(),
        told: told(last),
        past: rows.iter().rev().skip(1).map(told).collect(),
    })
}

/// Steps in financial skill: the facts themselves, the last one first.
fn steps(words: Words, view: &DossierView) -> Vec<StepLine> {
    let told = view.facts.iter().rev().filter(|recorded| recorded.corrected_by.is_none());
    told.filter_map(|recorded| match &recorded.fact.kind {
        Kind::FinancieleStapGezet(step) => Some(StepLine {
            what: step.reden.clone().unwrap_or_else(|| words.t("fact-financiele-stap-gezet")),
            on: words.date(&recorded.fact.happened),
        }),
        _ => None,
    })
    .collect()
}

fn given_line(words: Words, given: &Given) -> GivenLine {
    let from = words.t1("window-from", "from", words.date(&given.given.from));
    let until = given
        .ended
        .as_ref()
        .map(|(day, who)| words.tn("circle-ended", &[("date", words.date(day).into()), ("who", who.clone().into())]));
    let about: Vec<String> = [Some(given.given.who.clone()), Some(from), until].into_iter().flatten().collect();
    GivenLine { id: given.id, what: given.given.what.clone(), about: about.join(" · "), runs: given.ended.is_none() }
}

fn question_line(words: Words, on: Date, question: &Question) -> QuestionLine {
    let asked = &question.asked;
    let who = words.t1("question-answers", "who", asked.who.clone());
    let due = asked.due.map(|due| words.t1("window-until", "until", words.date(&due)));
    let answered = question.answer.as_ref().map(|answer| words.t1("question-written-by", "who", answer.by.clone()));
    let due = due.filter(|_| answered.is_none());
    QuestionLine {
        id: question.id,
        question: asked.question.clone(),
        about: [Some(who), due, answered].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        late: question.answer.is_none() && asked.due.is_some_and(|due| due < on),
        answer: question.answer.as_ref().map(|answer| answer.text.clone()).unwrap_or_default(),
        answering: false,
    }
}
