//! The way into the plan: its parts in the order in which one meets them.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;

use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, sample_view};
use crate::dossier::{self, AsOf, DossierId};
use crate::web::{Frame, Html, Sample, WebError, Words};

#[derive(Template)]
#[template(path = "plan/pages/hub.html")]
struct HubPage {
    frame: Frame,
    head: Head,
    groups: Vec<(&'static str, Vec<&'static Part>)>,
}

/// One part of the plan.
struct Part {
    /// Behind the address of the dossier.
    path: &'static str,
    title: &'static str,
    text: &'static str,
    room: Room,
}

/// Every part there is, in the order in which one meets them.
#[rustfmt::skip]
const PARTS: &[Part] = &[
    Part { path: "/intake", title: "intake-title", text: "intake-about", room: Room::Plan },
    Part { path: "/doelen", title: "goals-title", text: "goals-about", room: Room::Plan },
    Part { path: "/pip", title: "pip-title", text: "pip-part", room: Room::Plan },
    Part { path: "/week", title: "week-title", text: "week-part", room: Room::Plan },
    Part { path: "/voortgang", title: "progress-title", text: "progress-text", room: Room::Plan },
    Part { path: "/kring", title: "circle-title", text: "circle-part", room: Room::Plan },
    Part { path: "/ontzorgen", title: "ontzorgen-title", text: "ontzorgen-part", room: Room::Plan },
    Part { path: "/overdracht", title: "handover-title", text: "handover-part", room: Room::Handover },
    Part { path: "/verlenging", title: "remedy-extension-title", text: "remedy-extension-part", room: Room::Plan },
    Part { path: "/ontheffing", title: "remedy-dispensation-title", text: "remedy-dispensation-part", room: Room::Plan },
    Part { path: "/afschalen", title: "remedy-scaling-title", text: "remedy-scaling-part", room: Room::Plan },
    Part { path: "/urenverklaring", title: "remedy-statement-title", text: "remedy-statement-part", room: Room::Plan },
    Part { path: "/lening", title: "remedy-loan-title", text: "remedy-loan-part", room: Room::Plan },
    Part { path: "/boetes", title: "fine-title", text: "fine-part", room: Room::Fines },
    Part { path: "/toegang", title: "newcomer-way-in-title", text: "newcomer-way-in-part", room: Room::Plan },
    Part { path: "/vragen", title: "newcomer-asks-title", text: "newcomer-asks-part", room: Room::Plan },
    Part { path: "/papieren", title: "newcomer-papers-title", text: "newcomer-papers-part", room: Room::Papers },
    Part { path: "/brieven", title: "letters-title", text: "letters-part", room: Room::Letters },
];

/// The parts by what they are for; the addresses say which belongs where, the rest comes last.
const GROUPS: &[(&str, &[&str])] = &[
    ("plan-group-begin", &["/intake", "/doelen", "/pip"]),
    (
        "plan-group-way",
        &["/voortgang", "/week", "/kring", "/ontzorgen", "/vervolg", "/toegang", "/vragen", "/papieren"],
    ),
    ("plan-group-rights", &["/verlenging", "/ontheffing", "/afschalen", "/urenverklaring", "/lening", "/boetes"]),
    ("plan-group-papers", &[]),
];

/// What one may open, group by group.
fn groups(may: impl Fn(&Part) -> bool) -> Vec<(&'static str, Vec<&'static Part>)> {
    let grouped = |path: &str| GROUPS.iter().any(|(_, paths)| paths.contains(&path));
    let of = |paths: &[&str]| {
        let mut found: Vec<&Part> = PARTS.iter().filter(|part| may(part)).collect();
        found.retain(|part| if paths.is_empty() { !grouped(part.path) } else { paths.contains(&part.path) });
        found.sort_by_key(|part| paths.iter().position(|path| *path == part.path));
        found
    };
    GROUPS.iter().map(|(title, paths)| (*title, of(paths))).filter(|(_, parts)| !parts.is_empty()).collect()
}

/// The way into the plan.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    scope.may(Room::Plan, Action::Read)?;
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "tab-plan");
    let head = head(frame.words, &app.law, &view, &LookBack::default(), "tab-plan", &people);
    let groups = groups(|part| scope.may(part.room, Action::Read).is_ok());
    Html::render(&HubPage { frame, head, groups })
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let frame = Frame::sample(words, "worklist", "tab-plan");
    let head = head(words, &law, &sample_view(), &LookBack::default(), "tab-plan", &Colleagues::sample());
    vec![Sample::new("plan", &HubPage { frame, head, groups: groups(|_| true) })]
}
