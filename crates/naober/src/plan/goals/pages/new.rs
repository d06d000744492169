//! A new goal or wish, in the person's own words first.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::base;
use crate::access::{Action, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LANGUAGES, LookBack, frame, head, languages};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::goals::{self, DOMAINS, GoalKind, HEALTH, NewGoal, Wish};
use crate::plan::intake::{self, Answer};
use crate::plan::{Compartment, OwnWords};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError};

#[derive(Template)]
#[template(path = "plan/goals/pages/new.html")]
pub(super) struct NewPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub base: String,
    pub health: bool,
    pub kinds: Vec<Choice>,
    pub domains: Vec<Choice>,
    pub languages: Vec<Choice>,
    /// Where the words in the form were said before.
    pub from: String,
}

/// What it can be: a goal, or one of the wishes.
const KINDS: &[&str] = &["doel", "droombaan", "broodbaan", "wens"];

const LABELS: &[(&str, &str)] = &[
    ("wat", "goal-kind"),
    ("domein", "goal-domain"),
    ("woorden", "goal-words"),
    ("nederlands", "goal-dutch"),
    ("helper", "goal-helper"),
    ("uiterlijk", "task-due"),
];

/// The form, with what was said in the intake when it comes from there.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path(id): Path<Uuid>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    scope.may(compartment.room(), Action::Change)?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let get = |name: &str| asked.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let wish = Wish::from_name(get("wens")).filter(|_| compartment == Compartment::Open);
    let said = match wish {
        Some(wish) => intake::spoken(&scope, id, wish.name()).await?,
        None => None,
    };
    let typed = first(&view, wish, get("domein"), said.as_ref());
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "goal-new");
    let mut page = build(frame, &app.law, &view, &people, compartment, typed, Mistakes::none());
    page.from = said.map(|said| intake::of_answer(page.frame.words, &said.by, said.at)).unwrap_or_default();
    Html::render(&page)
}

/// Sets the goal, or says what is missing.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    compartment: Compartment,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    scope.may(compartment.room(), Action::Change)?;
    let mut mistakes = Mistakes::none();
    let goal = read(&typed, compartment, &mut mistakes);
    let Some(goal) = goal.filter(|_| !mistakes.any()) else {
        let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
        let people = Colleagues::of(&scope).await?;
        let frame = frame(&scope, &view, "goal-new").with_mistakes(&mistakes);
        let page = build(frame, &app.law, &view, &people, compartment, typed, mistakes);
        return Ok(Html::render(&page)?.into_response());
    };
    let made = goals::set(&scope, id, compartment, goal).await?;
    let to = format!("{}/{made}", base(id, compartment));
    Ok(See::other(to).with_notice("goal-set-notice").into_response())
}

/// What the form begins with.
fn first(view: &DossierView, wish: Option<Wish>, domain: &str, said: Option<&Answer>) -> Entries {
    let reads = view.person.language.as_deref().unwrap_or_default();
    Entries::new(&[
        ("wat", wish.map_or("doel", Wish::name)),
        ("domein", if wish.is_some() { "wrk" } else { domain }),
        ("woorden", said.map_or("", |said| said.value.as_str())),
        ("woorden-in-taal", said.and_then(|said| said.language.as_deref()).unwrap_or(reads)),
    ])
}

fn read(typed: &Entries, compartment: Compartment, mistakes: &mut Mistakes) -> Option<NewGoal> {
    let health = compartment == Compartment::Health;
    let (kind, wish) = match typed.text("wat") {
        "droombaan" => (GoalKind::Ontwikkelwens, Some(Wish::Droombaan)),
        "broodbaan" => (GoalKind::Ontwikkelwens, Some(Wish::Broodbaan)),
        "wens" => (GoalKind::Ontwikkelwens, Some(Wish::Anders)),
        "doel" => (GoalKind::Hoofddoel, None),
        _ if health => (GoalKind::Hoofddoel, None),
        _ => {
            mistakes.add("wat", "wrong-choice-missing");
            (GoalKind::Hoofddoel, None)
        }
    };
    let domain = if health { HEALTH } else { typed.text("domein") };
    if !health && (domain == HEALTH || !DOMAINS.contains(&domain)) {
        mistakes.add("domein", "wrong-choice-missing");
    }
    read_words(typed, mistakes).map(|goal| NewGoal { kind, wish, domain: domain.to_owned(), ..goal })
}

/// The fields that a goal and a step share.
pub(super) fn read_words(typed: &Entries, mistakes: &mut Mistakes) -> Option<NewGoal> {
    let said = typed.required("woorden", TEXT, mistakes);
    let chosen = typed.text("woorden-in-taal");
    let language = LANGUAGES.iter().find(|tag| **tag == chosen).copied().unwrap_or_default();
    let dutch = typed.optional("nederlands", TEXT, mistakes).unwrap_or_default();
    let helper = typed.optional("helper", LINE, mistakes).unwrap_or_default();
    let by_day = typed.date("uiterlijk", mistakes);
    Some(NewGoal {
        kind: GoalKind::Subdoel,
        domain: String::new(),
        wish: None,
        words: OwnWords::new(&said?, language),
        dutch,
        helper,
        by_day,
    })
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    compartment: Compartment,
    typed: Entries,
    mistakes: Mistakes,
) -> NewPage {
    let words = frame.words;
    let kind = |kind: &&str| Choice::new(kind, words.t(&format!("goal-kind-{kind}")), typed.text("wat") == *kind);
    let chosen = typed.text("domein");
    let mut domains = vec![Choice::new("", words.t("choice-none"), chosen.is_empty())];
    let open = DOMAINS.iter().filter(|domain| **domain != HEALTH);
    domains.extend(open.map(|domain| Choice::new(domain, words.t(&format!("domain-{domain}")), chosen == *domain)));
    NewPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        base: base(view.id, compartment),
        health: compartment == Compartment::Health,
        kinds: KINDS.iter().map(kind).collect(),
        domains,
        languages: languages(words, typed.text("woorden-in-taal"), LANGUAGES),
        from: String::new(),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
