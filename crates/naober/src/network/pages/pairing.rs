//! Who could meet whom: the proposals of the program with their reasons, for the coordinator to send or leave.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use matching::pairs::Gate;
use uuid::Uuid;

use super::said::{self, Line};
use crate::access::Scope;
use crate::network::{Apart, NetworkError, Sheet, Suggestion, Waiting, propose, sheet};
use crate::web::{Entries, Frame, Html, See, WebError, grouped};

#[derive(Template)]
#[template(path = "network/pages/pairing.html")]
pub(super) struct PairingPage {
    pub frame: Frame,
    pub suggestions: Vec<SuggestionCard>,
    pub waiting: Vec<WaitingCard>,
    pub no_volunteers: bool,
}

pub(super) struct SuggestionCard {
    pub dossier: Uuid,
    pub volunteer: Uuid,
    pub names: String,
    pub reasons: Vec<Line>,
    pub points: String,
}

pub(super) struct WaitingCard {
    pub name: String,
    pub weeks: String,
    pub lines: Vec<Line>,
    pub reasons: Vec<String>,
}

pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope).await
}

/// Sends one.
pub(super) async fn send(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let id = |field: &str| Uuid::try_parse(typed.text(field)).ok();
    let Some((dossier, volunteer)) = id("inburgeraar").zip(id("vrijwilliger")) else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&scope).await?).into_response());
    };
    let see = See::other("/maatjes/koppelen");
    match propose(&scope, dossier, volunteer).await {
        Ok(_) => Ok(see.with_notice("pairing-sent").into_response()),
        // Somebody changed their mind, or a colleague was first.
        Err(NetworkError::NotFitting) => Ok(see.with_warning("pairing-changed").into_response()),
        Err(error) => Err(error.into()),
    }
}

async fn page(scope: &Scope) -> Result<Html, WebError> {
    let sheet = sheet(scope).await?;
    Html::render(&build(Frame::new(scope, "pairing", "nav-pairing"), &sheet))
}

pub(super) fn build(frame: Frame, sheet: &Sheet) -> PairingPage {
    PairingPage {
        suggestions: sheet.suggestions.iter().map(|one| suggestion(&frame, one)).collect(),
        waiting: sheet.waiting.iter().map(|one| waiting(&frame, sheet, one)).collect(),
        no_volunteers: sheet.open_volunteers == 0,
        frame,
    }
}

fn suggestion(frame: &Frame, one: &Suggestion) -> SuggestionCard {
    let (newcomer, volunteer) = (&one.wish.card, &one.volunteer.offer.card);
    let names = [
        ("newcomer", said::name_within(frame, &newcomer.first_name).into()),
        ("volunteer", said::name_within(frame, &volunteer.first_name).into()),
    ];
    let mut reasons = said::shared(frame.words, &newcomer.shared(volunteer));
    let km = i64::try_from(one.km).unwrap_or(i64::MAX);
    reasons.push(("pairing-distance", frame.t1("pairing-km", "km", km)));
    reasons.push(("pairing-waited", frame.t1("pairing-weeks", "weeks", i64::from(one.weeks_waiting))));
    if one.wish.wants_woman {
        reasons.push(("pairing-wish", frame.t("pairing-woman")));
    }
    let part = |number: u32| grouped(frame.words, i64::from(number)).into();
    let parts = &one.parts;
    let points = [
        ("total", part(parts.total())),
        ("languages", part(parts.languages)),
        ("interests", part(parts.interests)),
        ("times", part(parts.times)),
        ("nearness", part(parts.nearness)),
        ("waited", part(parts.waited)),
    ];
    SuggestionCard {
        dossier: one.wish.dossier,
        volunteer: one.volunteer.account,
        names: frame.tn("network-names", &names),
        reasons,
        points: frame.tn("pairing-points", &points),
    }
}

fn waiting(frame: &Frame, sheet: &Sheet, one: &Waiting) -> WaitingCard {
    let reason = |(apart, count): &(Apart, usize)| frame.t1(&format!("network-apart-{}", key(*apart)), "count", *count);
    let mut reasons: Vec<String> = one.apart.iter().map(reason).collect();
    if one.others {
        reasons.insert(0, frame.t("pairing-others"));
    }
    if sheet.open_volunteers == 0 {
        reasons = vec![frame.t("pairing-nobody")];
    }
    WaitingCard {
        name: said::name(frame, &one.wish.card.first_name),
        weeks: frame.t1("pairing-weeks", "weeks", i64::from(one.weeks_waiting)),
        lines: said::card(frame.words, &one.wish.card, &sheet.places),
        reasons,
    }
}

fn key(apart: Apart) -> &'static str {
    match apart {
        Apart::Rule(Gate::SafetyCheck) => "check",
        Apart::Rule(Gate::Language) => "language",
        Apart::Rule(Gate::Distance) => "distance",
        Apart::Rule(Gate::Times) => "times",
        Apart::Rule(Gate::WishForWoman) => "woman",
        Apart::Aim => "aim",
        Apart::Before => "before",
        Apart::TakenBack => "taken-back",
        Apart::Full => "full",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_keeps_people_apart_has_its_words() {
        let rules = matching::pairs::GATES.iter().map(|gate| Apart::Rule(*gate));
        for apart in rules.chain([Apart::Aim, Apart::Before, Apart::TakenBack, Apart::Full]) {
            assert!(texts::has(&format!("network-apart-{}", key(apart))), "{apart:?}");
        }
    }
}
