//! What the coordinator has an eye on: who is quiet, what is proposed, who sees whom, and the volunteers.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use uuid::Uuid;

use super::said;
use crate::access::Scope;
use crate::network::{self, Ended, Enrolled, NetworkError, Overview, Pair, Stage, Volunteer, overview, volunteers};
use crate::web::{Frame, Html, See, WebError};

#[derive(Template)]
#[template(path = "network/pages/overview.html")]
pub(super) struct OverviewPage {
    pub frame: Frame,
    /// How many look for a buddy and are in no pair and no proposal.
    pub waiting: usize,
    /// Quiet for so long that somebody should call, with the address of the volunteer.
    pub quiet: Vec<(Line, String)>,
    pub proposed: Vec<Line>,
    pub running: Vec<Line>,
    /// Over lately, and the two who can be proposed to each other again.
    pub closed: Vec<(Line, Option<Again>)>,
    pub volunteers: Vec<VolunteerLine>,
}

/// A pair in a list.
pub(super) struct Line {
    pub id: Uuid,
    pub names: String,
    pub state: String,
}

/// A proposal that was taken back, to send again.
pub(super) struct Again {
    pub dossier: Uuid,
    pub volunteer: Uuid,
}

/// A volunteer in the table.
pub(super) struct VolunteerLine {
    pub id: Uuid,
    pub name: String,
    pub state: &'static str,
    pub tone: &'static str,
    pub check: &'static str,
    pub check_tone: &'static str,
    pub places: String,
}

/// So many days before a safety check is over, it is said.
const CHECK_SOON_DAYS: i64 = 60;
/// So long it is said that something is over.
const CLOSED_DAYS: i64 = 30;

pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let (all, people) = (overview(&scope).await?, volunteers(&scope).await?);
    let frame = Frame::new(&scope, "network", "network-title");
    Html::render(&build(frame, &all, &people, scope.today()))
}

/// Spoke to a quiet pair.
pub(super) async fn spoke(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    over_or(network::spoke(&scope, id).await, "network-spoken")
}

/// Takes a proposal back, or ends a pair.
pub(super) async fn take_back(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    over_or(network::take_back(&scope, id).await, "network-taken-back")
}

fn over_or(done: Result<(), NetworkError>, notice: &'static str) -> Result<See, WebError> {
    let see = See::other("/maatjes/overzicht");
    match done {
        Ok(()) => Ok(see.with_notice(notice)),
        Err(NetworkError::NotNow) => Ok(see.with_warning("network-over")),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn build(frame: Frame, all: &Overview, people: &[Enrolled], today: Date) -> OverviewPage {
    let open = |stage| all.pairs.iter().filter(move |pair| pair.stage() == stage);
    let line = |pair: &Pair| Line { id: pair.id, names: names(&frame, all, pair), state: state(&frame, pair, today) };
    let unended = || all.pairs.iter().filter(|pair| pair.ended.is_none());
    let taken: HashSet<Uuid> = unended().map(|pair| pair.dossier).collect();
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    unended().for_each(|pair| *places.entry(pair.volunteer).or_default() += 1);
    let asked = |pair: &&Pair| pair.warned_on.is_some();
    let email = |pair: &Pair| people.iter().find(|one| one.account == pair.volunteer).map(|one| one.email.clone());
    let quiet = |pair: &Pair| (line(pair), email(pair).unwrap_or_default());
    let closed = |pair: &Pair| closed(&frame, all, pair, today).map(|line| (line, again(all, pair)));
    let volunteer = |one: &Enrolled| {
        let busy = places.get(&one.account).copied().unwrap_or(0);
        volunteer(&frame, one, busy, today)
    };
    OverviewPage {
        waiting: all.wishes.iter().filter(|wish| !taken.contains(&wish.dossier)).count(),
        quiet: open(Stage::Running).filter(asked).map(quiet).collect(),
        proposed: open(Stage::Proposed).map(line).collect(),
        running: open(Stage::Running).filter(|pair| !asked(pair)).map(line).collect(),
        closed: all.pairs.iter().filter_map(closed).collect(),
        volunteers: people.iter().map(volunteer).collect(),
        frame,
    }
}

fn names(frame: &Frame, all: &Overview, pair: &Pair) -> String {
    let wish = all.wishes.iter().find(|wish| wish.dossier == pair.dossier);
    let newcomer = wish.map_or("", |wish| wish.card.first_name.as_str());
    let profile = all.volunteers.iter().find(|one| one.account == pair.volunteer);
    let volunteer = profile.map_or("", |one| one.offer.card.first_name.as_str());
    let values = [
        ("newcomer", said::name_within(frame, newcomer).into()),
        ("volunteer", said::name_within(frame, volunteer).into()),
    ];
    frame.tn("network-names", &values)
}

fn state(frame: &Frame, pair: &Pair, today: Date) -> String {
    match pair.agreed_on {
        Some(began) if began == today => frame.t("network-running-new"),
        Some(began) => {
            let days = [("date", frame.date(&began).into()), ("days", pair.quiet_for(today).into())];
            frame.tn("network-running-since", &days)
        }
        // Which of the two said yes is nobody's to read before both did.
        None => {
            let key = if pair.waits_for_check() { "network-check-waits" } else { "network-answers-wait" };
            frame.t1(key, "date", frame.date(&pair.lapses_on))
        }
    }
}

/// A pair or a proposal that is over lately; who ended it is not told.
fn closed(frame: &Frame, all: &Overview, pair: &Pair, today: Date) -> Option<Line> {
    let (day, how) = pair.ended.filter(|(day, _)| network::days_after(*day, CLOSED_DAYS) >= today)?;
    let key = match how {
        Ended::VolunteerLeft => "network-left-volunteer",
        Ended::DossierClosed => "network-left-newcomer",
        _ if pair.agreed_on.is_some() => "network-closed-pair",
        _ => "network-closed-proposal",
    };
    Some(Line { id: pair.id, names: names(frame, all, pair), state: frame.t1(key, "date", frame.date(&day)) })
}

/// The last that was between the two was taken back by a coordinator, and the newcomer looks and is in nothing else.
fn again(all: &Overview, pair: &Pair) -> Option<Again> {
    let (dossier, volunteer) = (pair.dossier, pair.volunteer);
    let last = all.pairs.iter().find(|one| one.dossier == dossier && one.volunteer == volunteer);
    let taken = all.pairs.iter().any(|one| one.dossier == dossier && one.ended.is_none());
    let looks = all.wishes.iter().any(|wish| wish.dossier == dossier);
    let open = pair.was_taken_back() && last == Some(pair) && looks && !taken;
    open.then_some(Again { dossier, volunteer })
}

fn volunteer(frame: &Frame, one: &Enrolled, busy: usize, today: Date) -> VolunteerLine {
    let profile = one.profile.as_ref();
    let (state, tone) = match profile {
        None => ("volunteer-no-profile", "warning"),
        Some(one) if one.stopped_at.is_some() => ("volunteer-stopped", ""),
        Some(one) if one.paused_at.is_some() => ("volunteer-paused", "info"),
        Some(_) => ("volunteer-open", "good"),
    };
    let (check, check_tone) = match profile.and_then(|one| one.check.as_ref()) {
        None => ("volunteer-check-none", "warning"),
        Some(check) if !check.is_valid(today) => ("volunteer-check-over", "danger"),
        Some(check) if !check.is_valid(network::days_after(today, CHECK_SOON_DAYS)) => {
            ("volunteer-check-soon", "warning")
        }
        Some(_) => ("volunteer-check-valid", "good"),
    };
    let used =
        |one: &Volunteer| frame.tn("volunteer-places", &[("busy", busy.into()), ("room", one.offer.room.into())]);
    let places = profile.map(used).unwrap_or_default();
    VolunteerLine { id: one.account, name: one.name.clone(), state, tone, check, check_tone, places }
}
