//! What a package says and what the law makes of it here, before anything is recorded.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::TermCode;

use super::super::{
    Arrival, HandoverError, Package, Person, Stand, drop_it as throw, letter, look, selection, take as take_in,
};
use super::{PlanLines, PortionLines, municipality, plan, portions};
use crate::access::Scope;
use crate::dossier::Adres;
use crate::dossier::pages::sample_view;
use crate::web::{Entries, Frame, Html, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "handover/pages/show.html")]
struct ShowPage {
    frame: Frame,
    id: Uuid,
    /// Given names and family name apart.
    name: Vec<String>,
    facts: Vec<(&'static str, String)>,
    /// Address of the dossier that is here already.
    here: Option<String>,
    portions: Vec<PortionLines>,
    plans: Vec<PlanLines>,
    known: usize,
    withdrawn: usize,
    /// What, what the package says, what it becomes here, and whether these are the same.
    stands: Vec<(String, String, String, bool)>,
    /// The last day for a plan of this municipality.
    plan_by: Option<String>,
    /// The day of registration here was not given.
    no_day: bool,
    /// The address of the package can be taken over: the dossier is new.
    asks_adres: bool,
    nothing: bool,
}

/// The page.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let arrival = look(&scope, id).await?;
    let from = municipality(&scope, &arrival.package.from);
    let frame = Frame::new(&scope, "import", "handover-look-title");
    Html::render(&build(frame, id, &arrival, from))
}

/// Takes it in.
pub(super) async fn take(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    match take_in(&scope, id, typed.checked("adres")).await {
        Ok(dossier) => Ok(See::other(format!("/dossiers/{dossier}")).with_notice("handover-taken").into_response()),
        Err(HandoverError::DoneWith) => Ok(done_with()),
        Err(error) => Err(error.into()),
    }
}

/// Drops it.
pub(super) async fn drop_it(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    match throw(&scope, id).await {
        Ok(()) => Ok(See::other("/overdracht/inlezen").with_notice("handover-dropped").into_response()),
        Err(HandoverError::DoneWith) => Ok(done_with()),
        Err(error) => Err(error.into()),
    }
}

fn done_with() -> Response {
    See::other("/overdracht/inlezen").with_warning("handover-done-with").into_response()
}

fn build(frame: Frame, id: Uuid, arrival: &Arrival, from: String) -> ShowPage {
    let words = frame.words;
    let package = &arrival.package;
    let person = &package.person;
    let sender = if package.from_name.is_empty() { from } else { format!("{} ({})", package.from_name, package.from) };
    let facts = [
        ("handover-from", sender),
        ("handover-made", words.date(&package.made_on)),
        ("handover-number", package.dossier.clone()),
        ("field-geboortedatum", person.geboortedatum.map(|day| words.date(&day)).unwrap_or_default()),
        ("handover-adres", person.adres.as_ref().map(Adres::line).unwrap_or_default()),
        ("handover-registered", arrival.registered_on.map(|day| words.date(&day)).unwrap_or_default()),
    ];
    let own_plan = arrival.after.terms.iter().rfind(|term| {
        term.code == TermCode::PipNaVerhuizing
            && matches!(term.state, wi2021::TermState::Open | wi2021::TermState::Missed)
    });
    ShowPage {
        id,
        name: [&person.voornamen, &person.achternaam].into_iter().filter(|part| !part.is_empty()).cloned().collect(),
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        here: arrival.here.map(|here| format!("/dossiers/{here}")),
        portions: portions(words, &arrival.portions),
        plans: package.plans.iter().map(|version| plan(words, version)).collect(),
        known: arrival.known,
        withdrawn: arrival.withdrawn,
        stands: stands(words, &package.stand, &arrival.stand),
        plan_by: own_plan.map(|term| words.date(&term.due)),
        asks_adres: arrival.here.is_none() && person.adres.is_some(),
        no_day: arrival.registered_on.is_none(),
        nothing: arrival.portions.is_empty() && arrival.withdrawn == 0,
        frame,
    }
}

/// Both stands side by side.
fn stands(words: Words, theirs: &Stand, ours: &Stand) -> Vec<(String, String, String, bool)> {
    let (theirs, ours) = (letter::stand(words, theirs), letter::stand(words, ours));
    let mut names: Vec<String> = Vec::new();
    for (name, _) in theirs.iter().chain(&ours) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let of = |all: &[(String, String)], name: &str| {
        all.iter()
            .find(|(found, _)| found == name)
            .map_or_else(|| words.t("difference-nothing"), |(_, value)| value.clone())
    };
    let row = |name: String| {
        let (there, here) = (of(&theirs, &name), of(&ours, &name));
        let same = there == here;
        (name, there, here, same)
    };
    names.into_iter().map(row).collect()
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let view = sample_view();
    let facts = selection::select(view.assessed(), "GM0014", &law).facts;
    let stand = Stand::of(&view.assessment);
    let arrival = |here, names: (&str, &str), stand: Stand, known: usize| Arrival {
        package: Package {
            from: "GM0014".to_owned(),
            from_name: "Groningen".to_owned(),
            to: "GM9901".to_owned(),
            made_on: jiff::civil::date(2026, 3, 12),
            dossier: "2024-000123".to_owned(),
            person: Person {
                voornamen: names.0.to_owned(),
                achternaam: names.1.to_owned(),
                adres: view.person.adres.clone(),
                ..Person::default()
            },
            stand,
            plans: Vec::new(),
            facts: facts.clone(),
            lapsed: Vec::new(),
        },
        here,
        portions: if known > 0 { Vec::new() } else { selection::portions(&facts) },
        known,
        withdrawn: 0,
        registered_on: here.map(|_| jiff::civil::date(2026, 3, 1)),
        stand: Stand::of(&view.assessment),
        after: view.assessment.clone(),
    };
    let page = |arrival: &Arrival| {
        let frame = Frame::sample(words, "import", "handover-look-title");
        Sample::new("handover-look", &build(frame, Uuid::nil(), arrival, "GM0014".to_owned()))
    };
    let other = Stand { leerroute: Some("z-route".to_owned()), ..stand.clone() };
    let here = Some(crate::dossier::DossierId(Uuid::nil()));
    vec![
        page(&arrival(None, ("Amina Fatima Zohra", "van den Berg-El Khattabi-Benhaddou"), stand.clone(), 0)),
        page(&arrival(here, ("أمينة", "حداد"), other, 0)),
        page(&arrival(here, ("Amina", "Haddad"), stand, 12)),
    ]
}
