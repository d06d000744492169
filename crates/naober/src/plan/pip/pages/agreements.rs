//! What was agreed: talks, contact, early-childhood education, attached decisions, and what the person says of the plan.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::content::{Besluit, Content, Instemming, SoortBesluit, Step};
use super::super::difference::code;
use super::{Desk, TrailStep, keep};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::Head;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/pip/pages/agreements.html")]
pub(super) struct AgreementsPage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    trail: Vec<TrailStep>,
    typed: Entries,
    revision: i64,
    agreed: Vec<Choice>,
    /// A later version says why.
    again: bool,
}

/// Field to the key of its label.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("voortgangsgesprekken", "pip-talks"),
    ("contact_interval_weken", "pip-contact"),
    ("voorschool", "pip-preschool"),
    ("participatie-datum", "pip-besluit-participatie"),
    ("participatie-kenmerk", "pip-besluit-reference"),
    ("ontzorgen-datum", "pip-besluit-ontzorgen"),
    ("ontzorgen-kenmerk", "pip-besluit-reference"),
    ("eigen_woorden", "pip-own-words"),
    ("instemming", "pip-agreed"),
    ("reden", "pip-why"),
];

const AGREED: [Instemming; 3] = [Instemming::Eens, Instemming::NietEens, Instemming::NietGevraagd];

/// The agreements.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    let frame = desk.frame(&scope, "pip-agreements");
    let typed = typed_of(frame.words, &desk.content);
    Html::render(&build(frame, &app.law, &desk, typed, Mistakes::none()))
}

/// Keeps them.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let desk = Desk::of(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let language = desk.pips.subject.language.clone();
    let content = read(&typed, desk.content.clone(), language, &mut mistakes);
    if let Some(answer) = keep(&scope, id, &typed, &content, "vaststellen", &mut mistakes).await? {
        return Ok(answer);
    }
    let frame = desk.frame(&scope, "pip-agreements").with_mistakes(&mistakes);
    Ok(Html::render(&build(frame, &app.law, &desk, typed, mistakes))?.into_response())
}

fn read(typed: &Entries, before: Content, language: Option<String>, mistakes: &mut Mistakes) -> Content {
    let small = |name: &str, least, most, mistakes: &mut Mistakes| {
        typed.number(name, least, most, mistakes).and_then(|number| u32::try_from(number).ok())
    };
    let mut besluiten = Vec::new();
    for (soort, day, mark) in [
        (SoortBesluit::Participatie, "participatie-datum", "participatie-kenmerk"),
        (SoortBesluit::Ontzorgen, "ontzorgen-datum", "ontzorgen-kenmerk"),
    ] {
        let kenmerk = typed.optional(mark, LINE, mistakes).unwrap_or_default();
        match typed.date(day, mistakes) {
            Some(datum) => besluiten.push(Besluit { soort, datum, kenmerk }),
            None if typed.text(day).is_empty() && !kenmerk.is_empty() => mistakes.add(day, "mistake-required"),
            None => {}
        }
    }
    Content {
        voortgangsgesprekken: small("voortgangsgesprekken", 0, 100, mistakes),
        contact_interval_weken: small("contact_interval_weken", 1, 104, mistakes),
        voorschool: typed.optional("voorschool", TEXT, mistakes).unwrap_or_default(),
        besluiten,
        eigen_woorden: typed.optional("eigen_woorden", TEXT, mistakes).unwrap_or_default(),
        taal_eigen_woorden: language.unwrap_or(before.taal_eigen_woorden),
        instemming: AGREED.into_iter().find(|one| code(one) == typed.text("instemming")),
        reden: typed.optional("reden", TEXT, mistakes).unwrap_or_default(),
        ..before
    }
}

pub(super) fn typed_of(words: Words, content: &Content) -> Entries {
    let number = |value: Option<u32>| value.map(|number| number.to_string()).unwrap_or_default();
    let (talks, contact) = (number(content.voortgangsgesprekken), number(content.contact_interval_weken));
    let agreed = content.instemming.map(|one| code(&one)).unwrap_or_default();
    let decision = |soort| {
        let found = content.besluiten.iter().find(|one| one.soort == soort);
        found.map(|one| (words.short(&one.datum), one.kenmerk.clone())).unwrap_or_default()
    };
    let (participation, unburdening) = (decision(SoortBesluit::Participatie), decision(SoortBesluit::Ontzorgen));
    Entries::new(&[
        ("voortgangsgesprekken", &talks),
        ("contact_interval_weken", &contact),
        ("voorschool", &content.voorschool),
        ("participatie-datum", &participation.0),
        ("participatie-kenmerk", &participation.1),
        ("ontzorgen-datum", &unburdening.0),
        ("ontzorgen-kenmerk", &unburdening.1),
        ("eigen_woorden", &content.eigen_woorden),
        ("instemming", &agreed),
        ("reden", &content.reden),
    ])
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    desk: &Desk,
    typed: Entries,
    mistakes: Mistakes,
) -> AgreementsPage {
    let words = frame.words;
    let agreed = AGREED.iter().map(|one| {
        let name = code(one);
        let text = words.t(&format!("pip-instemming-{name}"));
        Choice::new(&name, text, typed.text("instemming") == name)
    });
    AgreementsPage {
        head: desk.head(words, law),
        trail: desk.trail(words, Some(Step::Agreements)),
        agreed: agreed.collect(),
        revision: desk.revision(),
        again: desk.occasion.is_change(),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
