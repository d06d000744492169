//! What every page of a dossier begins with: who it is, where on the way, the tabs, and the banner while looking back.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use jiff::civil::Date;

use super::line::place;
use super::people::Colleagues;
use super::say::{self, Say};
use crate::access::Scope;
use crate::dossier::{AsOf, DossierId, DossierView};
use crate::web::{Frame, WebError, Words, date_typed};

/// The head of a dossier page.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub id: DossierId,
    /// Given names and family name apart: the two may be written in different directions.
    pub name: Vec<String>,
    pub number: String,
    pub route: String,
    pub group: String,
    pub caseworker: String,
    /// Where on the way, in one sentence.
    pub place: String,
    /// Why this law does not apply, when it does not.
    pub outside: Option<String>,
    /// Letters go out with the name alone.
    pub no_address: bool,
    /// The dossier is closed.
    pub closed: Option<String>,
    /// Set while looking back.
    pub looking_back: Option<String>,
    /// Looking back at a day on which there was no dossier.
    pub not_yet: bool,
    /// The question as typed, to keep it over the tabs.
    pub on: String,
    pub known: String,
    pub mistake: bool,
    pub tabs: Vec<Tab>,
}

#[derive(Debug, Clone)]
pub(crate) struct Tab {
    pub path: String,
    pub text: String,
    pub here: bool,
}

/// The two dates of looking back, as typed: which day is asked about, and what was known at the end of which day.
#[derive(Debug, Clone, Default)]
pub(crate) struct LookBack {
    pub on: String,
    pub known: String,
}

impl<S: Send + Sync> FromRequestParts<S> for LookBack {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        let pairs = pairs.map(|Query(pairs)| pairs).unwrap_or_default();
        let get =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim()).to_owned();
        Ok(Self { on: get("op"), known: get("bekend") })
    }
}

impl LookBack {
    /// The dates that could be read.
    pub fn as_of(&self) -> AsOf {
        AsOf { on: date_typed(&self.on), known: date_typed(&self.known) }
    }

    fn mistaken(&self) -> bool {
        let wrong = |typed: &str| !typed.is_empty() && date_typed(typed).is_none();
        wrong(&self.on) || wrong(&self.known)
    }

    /// The question, to put behind the path of a tab.
    fn query(&self) -> String {
        let dates = self.as_of();
        let part = |name: &str, day: Option<Date>| day.map(|day| format!("{name}={day}"));
        let parts: Vec<String> = [part("op", dates.on), part("bekend", dates.known)].into_iter().flatten().collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

/// The frame of a dossier page. Its title is the number and the page: a name would stay behind in the history of a browser.
pub(crate) fn frame(scope: &Scope, view: &DossierView, title: &str) -> Frame {
    let frame = Frame::new(scope, "worklist", title);
    let title = format!("{} · {}", view.number, frame.title);
    frame.titled(title)
}

/// Builds the head.
pub(crate) fn head(
    words: Words,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    here: &str,
    people: &Colleagues,
) -> Head {
    let say = Say { words, law, view };
    let assessment = &view.assessment;
    let outside = matches!(assessment.standing, wi2021::Standing::NotThisLaw(_))
        .then(|| say::standing(words, assessment.standing, &view.full_name()));
    let route = assessment.route.map(|route| words.t(&format!("choice-leerroute-{}", say::code(&route))));
    let group = assessment.group.map(|group| words.t(&format!("group-{}", say::code(&group))));
    let looking_back = looking_back(words, view, back);
    let not_yet = looking_back.is_some() && is_before(view);
    Head {
        id: view.id,
        name: name(view),
        number: view.number.clone(),
        route: route.unwrap_or_default(),
        group: group.unwrap_or_default(),
        caseworker: people.name(view.caseworker, words),
        place: if outside.is_some() || not_yet { String::new() } else { place(&say) },
        outside,
        no_address: view.person.adres.is_none(),
        closed: view.closed.as_ref().map(|closed| {
            let reason = words.t(&format!("close-reason-{}", closed.reason.name()));
            words.tn("dossier-closed", &[("date", words.date(&closed.on).into()), ("reason", reason.into())])
        }),
        looking_back: if not_yet { Some(words.t1("looking-before", "on", words.date(&view.on))) } else { looking_back },
        not_yet,
        on: back.on.clone(),
        known: back.known.clone(),
        mistake: back.mistaken(),
        tabs: tabs(words, view.id, back, here),
    }
}

/// The parts of a name in the order in which one speaks of someone.
pub(super) fn name(view: &DossierView) -> Vec<String> {
    let parts = [view.person.given_names.trim(), view.person.family_name.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Nothing had happened yet, or nothing was known, and the dossier was not there.
fn is_before(view: &DossierView) -> bool {
    view.on < view.opened_on && !view.facts.iter().any(|recorded| recorded.fact.happened <= view.on)
}

fn looking_back(words: Words, view: &DossierView, back: &LookBack) -> Option<String> {
    let dates = back.as_of();
    match (dates.on, dates.known) {
        (None, None) => None,
        (Some(on), None) => Some(words.t1("looking-on", "on", words.date(&on))),
        (_, Some(known)) => {
            let values = [("on", words.date(&view.on).into()), ("known", words.date(&known).into())];
            Some(words.tn("looking-known", &values))
        }
    }
}

fn tabs(words: Words, id: DossierId, back: &LookBack, here: &str) -> Vec<Tab> {
    let query = back.query();
    [
        ("", "tab-overview"),
        ("/plan", "tab-plan"),
        ("/rechten", "tab-rights"),
        ("/tijdlijn", "tab-timeline"),
        ("/taken", "tab-tasks"),
        ("/gezin", "tab-household"),
        ("/beheer", "tab-manage"),
    ]
    .into_iter()
    .map(|(path, key)| Tab { path: format!("/dossiers/{id}{path}{query}"), text: words.t(key), here: key == here })
    .collect()
}
