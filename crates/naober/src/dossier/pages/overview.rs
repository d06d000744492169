//! The first page of a dossier: where someone is on the way, what is needed now, what only a person can decide.

use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{
    DangerCode, HourBalance, HourCode, Kind, Owner, RightCode, RightState, Standing, TermCode, TermState, Urgency,
};

use super::head::{Head, LookBack, frame, head};
use super::line;
use super::people::Colleagues;
use super::say::{self, HourLine, Line, Say, Why};
use crate::access::Scope;
use crate::access::log::{Activity, looked};
use crate::app::App;
use crate::dossier::{self, Adres, DossierId, DossierView, Task, is_duty_of_college};
use crate::web::{Frame, Html, Mistakes, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/overview.html")]
pub(super) struct OverviewPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub line: Option<line::Line>,
    /// Dangers first, then the terms that run.
    pub now: Vec<Line>,
    /// What to say when nothing is needed now, and how it is coloured.
    pub calm: (&'static str, &'static str),
    pub later: Vec<Line>,
    pub decisions: Vec<Line>,
    pub hours: Vec<HourLine>,
    pub standing: Why,
    /// The duty is over and the dossier is open: what to do then.
    pub over: bool,
    pub data: Vec<(&'static str, String)>,
    /// BSN and V-number, only when they were asked for.
    pub numbers: Vec<(&'static str, String)>,
    /// There are numbers to ask for.
    pub has_numbers: bool,
    pub tasks: Vec<(String, String)>,
}

/// The overview, of today or of another day.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), back.as_of(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    Html::render(&build(frame(&scope, &view, "tab-overview"), &app.law, &view, &back, &people))
}

/// The same with the numbers of the person on it. A POST, because that someone looked at them is kept.
pub(super) async fn numbers(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let back = LookBack::default();
    let view = dossier::show_with(&scope, DossierId(id), back.as_of(), &[]).await?;
    looked(&scope, Activity::Bsn, &[id]).await.map_err(store::StoreError::from)?;
    let people = Colleagues::of(&scope).await?;
    let mut page = build(frame(&scope, &view, "tab-overview"), &app.law, &view, &back, &people);
    page.numbers = identity(&view);
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
) -> OverviewPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let assessment = &view.assessment;
    let head = head(words, law, view, back, "tab-overview", people);
    let outside = head.outside.is_some();
    let quiet = outside || head.not_yet;
    let over = matches!(assessment.standing, Standing::Fulfilled | Standing::Ended);
    let mut dangers: Vec<_> = assessment.dangers.iter().collect();
    // What the law asks of the college first; then what is longest late.
    dangers.sort_by_key(|danger| (danger.urgency, !is_duty_of_college(danger.code), danger.by.is_none(), danger.by));
    let mut terms: Vec<_> = assessment
        .terms
        .iter()
        .filter(|term| matches!(term.state, TermState::Open | TermState::Missed) && !outside)
        .collect();
    terms.sort_by_key(|term| term.due);
    let near = |term: &&&wi2021::Term| (term.due - view.on).get_days() <= 60;
    let ours = |term: &&&wi2021::Term| term.owner == Owner::Gemeente;
    terms.retain(|term| !assessment.dangers.iter().any(|danger| says(danger.code) == Some(term.code)));
    let (soon, rest): (Vec<_>, Vec<_>) = terms.iter().partition(|term| near(term) && ours(term));
    let (near, far): (Vec<_>, Vec<_>) = dangers.into_iter().partition(|danger| danger.urgency < Urgency::Volgen);
    let mut now: Vec<Line> = near.into_iter().map(|danger| say.danger(danger)).collect();
    let mut later: Vec<Line> = far.into_iter().map(|danger| say.danger(danger)).collect();
    later.extend(rest.into_iter().take(4).map(|term| say.term(term)));
    now.extend(soon.into_iter().map(|term| say.term(term)));
    // Tasks are those of today, whatever day is looked at.
    let open = if head.looking_back.is_some() { Vec::new() } else { open_tasks(view) };
    let (due, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|task| is_due(task, view.on));
    now.extend(due.into_iter().map(|task| say.task(task, people)));
    let decisions = assessment.decisions.iter().filter(|_| !head.not_yet);
    let hours = assessment.hours.iter().filter(|hours| asks(hours, view));
    let mistakes =
        if head.mistake { Mistakes::one("op", "wrong-date").labelled(&[("op", "look-on")]) } else { Mistakes::none() };
    OverviewPage {
        line: if quiet { None } else { line::draw(&say, head.looking_back.is_some()) },
        calm: calm(&head, assessment.standing),
        now,
        later,
        decisions: decisions.map(|decision| say.decision(decision)).collect(),
        hours: if quiet { Vec::new() } else { hours.map(|hours| say.hours(hours)).collect() },
        standing: say.why(&assessment.standing_basis),
        over: over && head.closed.is_none() && head.looking_back.is_none(),
        data: data(words, view),
        numbers: Vec::new(),
        has_numbers: !identity(view).is_empty() && head.looking_back.is_none(),
        tasks: rest.into_iter().take(4).map(|task| (task.title.clone(), when(words, view, task))).collect(),
        mistakes,
        head,
        frame,
    }
}

/// Nothing is needed; or it cannot be said, because what the law starts from is not known.
fn calm(head: &Head, standing: Standing) -> (&'static str, &'static str) {
    match standing {
        _ if head.looking_back.is_some() => ("now-nothing-then", "good"),
        Standing::Unknown => ("now-unknown", "info"),
        _ => ("now-nothing", "good"),
    }
}

/// Hours for exams on A2 are shown once someone thinks of those exams, or the hours are nearly there.
fn asks(hours: &HourBalance, view: &DossierView) -> bool {
    let scaling = matches!(hours.code, HourCode::Afschalen | HourCode::AfschalenFysiek);
    let open =
        view.assessment.rights.iter().any(|right| {
            right.code == RightCode::Afschalen && matches!(right.state, RightState::Open | RightState::Used)
        });
    let asked = view.facts.iter().any(|recorded| recorded.fact.kind.name() == "afschalen-verzocht");
    let near = view.assessment.hours.iter().any(|hours| {
        hours.code == HourCode::Afschalen && hours.done.0.saturating_mul(4) >= hours.needed.0.saturating_mul(3)
    });
    !scaling || open || asked || near
}

/// The term that a danger already speaks of.
fn says(danger: DangerCode) -> Option<TermCode> {
    match danger {
        DangerCode::PipBijnaTeLaat | DangerCode::PipTeLaat => Some(TermCode::PipVaststellen),
        DangerCode::AanbodTeLaat => Some(TermCode::Aanbod),
        DangerCode::GeenVoortgangscontact => Some(TermCode::Voortgangsgesprek),
        DangerCode::TermijnEindigt | DangerCode::TermijnVerlopen => Some(TermCode::Inburgeringstermijn),
        _ => None,
    }
}

fn data(words: Words, view: &DossierView) -> Vec<(&'static str, String)> {
    let person = &view.person;
    let rows = [
        ("data-birth", person.birth_date.map(|day| words.date(&day))),
        ("data-language", person.language.as_ref().map(|tag| language_name(words, tag))),
        ("data-neighbourhood", person.neighbourhood.clone()),
        ("data-address", person.adres.as_ref().map(Adres::line)),
        ("data-permit", permit(words, view)),
        ("data-school", dossier::present_provider(view)),
        ("data-opened", Some(words.date(&view.opened_on))),
    ];
    rows.into_iter()
        .filter_map(|(key, value)| value.filter(|value| !value.is_empty()).map(|value| (key, value)))
        .collect()
}

/// The last permit that was granted, as far as the day of the page.
fn permit(words: Words, view: &DossierView) -> Option<String> {
    let mut granted: Vec<_> = view.facts.iter().filter(|one| one.corrected_by.is_none()).map(|one| &one.fact).collect();
    granted.retain(|fact| fact.happened <= view.on);
    granted.sort_by_key(|fact| fact.happened);
    granted.into_iter().rev().find_map(|fact| match &fact.kind {
        Kind::VerblijfVerleend(stay) => Some(words.t(&format!("choice-vergunning-{}", say::code(&stay.vergunning)))),
        _ => None,
    })
}

fn identity(view: &DossierView) -> Vec<(&'static str, String)> {
    let numbers = [("data-bsn", view.person.bsn.clone()), ("data-v-number", view.person.v_number.clone())];
    numbers.into_iter().filter_map(|(key, number)| number.map(|number| (key, number))).collect()
}

/// The name of a language; the tag itself for one without a name here.
pub(super) fn language_name(words: Words, tag: &str) -> String {
    if super::open::LANGUAGES.contains(&tag) { words.t(&format!("language-{tag}")) } else { tag.to_owned() }
}

/// Open tasks, the first to be done first.
fn open_tasks(view: &DossierView) -> Vec<&Task> {
    let mut open: Vec<&Task> = view.tasks.iter().filter(|task| task.done_at.is_none()).collect();
    open.sort_by_key(|task| (task.due_on.is_none(), task.due_on));
    open
}

/// Within two weeks, as any duty.
fn is_due(task: &Task, on: Date) -> bool {
    task.due_on.is_some_and(|day| (day - on).get_days() <= 14)
}

fn when(words: Words, view: &DossierView, task: &Task) -> String {
    task.due_on.map(|day| say::by(words, view.on, day)).unwrap_or_default()
}
