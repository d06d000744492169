//! The circle drawn, and the list that says the same.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;

use super::super::{Person, Ring, people};
use super::{ring_key, role_key};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::svg::{self, Circles, Near};
use crate::web::{Frame, Html, WebError, Words};

#[derive(Template)]
#[template(path = "plan/circle/pages/show.html")]
pub(super) struct CirclePage {
    pub frame: Frame,
    pub head: Head,
    pub picture: String,
    pub rings: Vec<RingLine>,
    /// Who was in the circle.
    pub past: Vec<PersonLine>,
    pub first: bool,
    /// Sentences about the whole: how many know one, how many are paid.
    pub told: Vec<String>,
    pub sees_health: bool,
    pub may_change: bool,
}

pub(super) struct RingLine {
    pub name: String,
    pub people: Vec<PersonLine>,
}

pub(super) struct PersonLine {
    pub initials: String,
    pub name: String,
    /// Role and kind of help.
    pub role: String,
    pub formal: bool,
    pub does: String,
    pub reach: String,
    pub when: String,
    pub path: Option<String>,
}

/// The circle.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let id = DossierId(id);
    let circle = people(&scope, id).await?;
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let colleagues = Colleagues::of(&scope).await?;
    let mut page = build(frame(&scope, &view, "circle-title"), &app.law, &view, &colleagues, &circle);
    page.sees_health = scope.may(Room::PlanHealth, Action::Read).is_ok();
    page.may_change = scope.may(Room::Plan, Action::Change).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    colleagues: &Colleagues,
    circle: &[Person],
) -> CirclePage {
    let words = frame.words;
    let (mut now, past): (Vec<&Person>, Vec<&Person>) =
        circle.iter().partition(|person| person.ended.as_ref().is_none_or(|(until, _)| *until >= view.on));
    now.sort_by_key(|person| (person.who.ring, person.who.role.is_formal(), person.id));
    let of = |ring: Ring| RingLine {
        name: words.t(&ring_key(ring)),
        people: now
            .iter()
            .filter(|person| person.who.ring == ring)
            .map(|person| line(words, view.id, person))
            .collect(),
    };
    CirclePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", colleagues),
        picture: picture(words, &now),
        rings: Ring::ALL.iter().map(|ring| of(*ring)).filter(|ring| !ring.people.is_empty()).collect(),
        past: past.into_iter().map(|person| line(words, view.id, person)).collect(),
        first: circle.is_empty(),
        told: told(words, &now),
        sees_health: true,
        may_change: true,
        frame,
    }
}

fn picture(words: Words, now: &[&Person]) -> String {
    let near = now.iter().map(|person| Near {
        ring: Ring::ALL.iter().position(|ring| *ring == person.who.ring).unwrap_or(0),
        initials: initials(&person.who.name),
        formal: person.who.role.is_formal(),
    });
    svg::circles(&Circles {
        id: "kring".to_owned(),
        title: words.t("circle-title"),
        description: words.t("circle-picture-text"),
        middle: words.t("circle-me"),
        rings: Ring::ALL.iter().map(|ring| words.t(&ring_key(*ring))).collect(),
        people: near.collect(),
    })
}

/// How many help because they know the person, and how many because it is their work.
fn told(words: Words, now: &[&Person]) -> Vec<String> {
    let formal = now.iter().filter(|person| person.who.role.is_formal()).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut told = vec![
        words.tn("circle-counts", &[("informal", count(now.len() - formal).into()), ("formal", count(formal).into())]),
    ];
    if formal == now.len() {
        told.push(words.t("circle-only-formal"));
    }
    told
}

fn line(words: Words, id: DossierId, person: &Person) -> PersonLine {
    let who = &person.who;
    let formal = who.role.is_formal();
    let kind = words.t(if formal { "circle-formal" } else { "circle-informal" });
    let since = who.since.map(|day| words.t1("window-from", "from", words.date(&day)));
    let until = person
        .ended
        .as_ref()
        .map(|(day, by)| words.tn("circle-ended", &[("date", words.date(day).into()), ("who", by.clone().into())]));
    PersonLine {
        initials: initials(&who.name),
        name: who.name.clone(),
        role: format!("{} · {kind}", words.t(&role_key(who.role))),
        formal,
        does: who.does.clone().unwrap_or_default(),
        reach: who.reach.clone().unwrap_or_default(),
        when: [since, until].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        path: person.ended.is_none().then(|| format!("/dossiers/{id}/kring/{}", person.id)),
    }
}

/// The first letters of the first and the last word.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_those_of_the_first_and_the_last_word() {
        for (name, short) in
            [("Anna de Wit", "AW"), ("jamal", "J"), ("", ""), ("(juf) Çelik", "JÇ"), ("أميرة الحداد", "أا")]
        {
            assert_eq!(initials(name), short, "{name}");
        }
    }
}
