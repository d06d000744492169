//! Someone in the circle: written down, changed, gone.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{NewPerson, Person, Ring, Role, people};
use super::{ring_key, role_key};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::circle;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/circle/pages/person.html")]
pub(super) struct PersonPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// The person that is changed; none while new.
    pub id: Option<Uuid>,
    pub heading: &'static str,
    pub rings: Vec<Choice>,
    pub roles: Vec<Choice>,
}

const LABELS: &[(&str, &str)] = &[
    ("naam", "circle-name"),
    ("rol", "circle-role"),
    ("ring", "circle-ring"),
    ("doet", "circle-does"),
    ("bereik", "circle-reach"),
    ("sinds", "circle-since"),
    ("laatste", "circle-until"),
];

/// An empty form.
pub(super) async fn fresh(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), None, Mistakes::none(), Entries::default()).await
}

/// Puts someone in the circle.
pub(super) async fn add(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(person) = read(&typed, &mut mistakes) else {
        return Ok(page(&app, &scope, id, None, mistakes, typed).await?.into_response());
    };
    circle::add(&scope, id, &person).await?;
    Ok(See::other(format!("/dossiers/{id}/kring")).with_notice("circle-added").into_response())
}

/// The form, filled with what is known.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((id, person)): Path<(Uuid, Uuid)>,
) -> Result<Html, WebError> {
    let id = DossierId(id);
    let found = present(&scope, id, person).await?;
    let typed = filled(Words::new(scope.language), &found);
    page(&app, &scope, id, Some(person), Mistakes::none(), typed).await
}

/// Writes someone down anew.
pub(super) async fn change(
    State(app): State<App>,
    scope: Scope,
    Path((id, person)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(new) = read(&typed, &mut mistakes) else {
        present(&scope, id, person).await?;
        return Ok(page(&app, &scope, id, Some(person), mistakes, typed).await?.into_response());
    };
    circle::change(&scope, id, person, &new).await?;
    Ok(See::other(format!("/dossiers/{id}/kring")).with_notice("circle-changed").into_response())
}

/// Someone left.
pub(super) async fn end(
    State(app): State<App>,
    scope: Scope,
    Path((id, person)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(last) = typed.required_date("laatste", &mut mistakes) else {
        let mut shown = filled(Words::new(scope.language), &present(&scope, id, person).await?);
        shown.add("laatste", typed.text("laatste"));
        return Ok(page(&app, &scope, id, Some(person), mistakes, shown).await?.into_response());
    };
    circle::end(&scope, id, person, last).await?;
    Ok(See::other(format!("/dossiers/{id}/kring")).with_notice("circle-left").into_response())
}

/// Someone who is still in the circle, as far as who asks may see them.
async fn present(scope: &Scope, id: DossierId, person: Uuid) -> Result<Person, WebError> {
    let found = people(scope, id).await?.into_iter().find(|found| found.id == person && found.ended.is_none());
    found.ok_or(WebError::NotFound)
}

fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<NewPerson> {
    let name = typed.required("naam", LINE, mistakes);
    let role = Role::from_name(typed.text("rol"));
    if role.is_none() {
        mistakes.add("rol", "wrong-choice-missing");
    }
    let ring = Ring::from_name(typed.text("ring"));
    if ring.is_none() {
        mistakes.add("ring", "wrong-choice-missing");
    }
    let does = typed.optional("doet", TEXT, mistakes);
    let reach = typed.optional("bereik", LINE, mistakes);
    let since = typed.date("sinds", mistakes);
    if mistakes.any() {
        return None;
    }
    Some(NewPerson { ring: ring?, role: role?, name: name?, does, reach, since })
}

fn filled(words: Words, person: &Person) -> Entries {
    let who = &person.who;
    Entries::new(&[
        ("naam", &who.name),
        ("rol", who.role.name()),
        ("ring", who.ring.name()),
        ("doet", who.does.as_deref().unwrap_or_default()),
        ("bereik", who.reach.as_deref().unwrap_or_default()),
        ("sinds", &who.since.map(|day| words.short(&day)).unwrap_or_default()),
    ])
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    person: Option<Uuid>,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let colleagues = Colleagues::of(scope).await?;
    let title = if person.is_some() { "circle-change" } else { "circle-add" };
    let frame = frame(scope, &view, title).with_mistakes(&mistakes);
    let health = scope.may(Room::PlanHealth, Action::Change).is_ok();
    Html::render(&build(frame, &app.law, &view, &colleagues, person, mistakes, typed, health))
}

#[expect(clippy::too_many_arguments, reason = "what a form shows again, and who looks at it")]
pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    colleagues: &Colleagues,
    person: Option<Uuid>,
    mistakes: Mistakes,
    typed: Entries,
    health: bool,
) -> PersonPage {
    let words = frame.words;
    let (ring, role) = (typed.text("ring"), typed.text("rol"));
    let rings = Ring::ALL.iter().map(|one| Choice::new(one.name(), words.t(&ring_key(*one)), ring == one.name()));
    let open = Role::ALL.iter().filter(|one| health || !one.is_health());
    let mut roles = vec![Choice::new("", words.t("circle-choose-role"), role.is_empty())];
    roles.extend(open.map(|one| Choice::new(one.name(), words.t(&role_key(*one)), role == one.name())));
    PersonPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", colleagues),
        heading: if person.is_some() { "circle-change" } else { "circle-add" },
        id: person,
        rings: rings.collect(),
        roles,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
