//! The start page: where am I, what is next, who helps me.

use askama::Template;
use axum::extract::Query;
use jiff::SignedDuration;
use serde::Deserialize;
use texts::Language;
use wi2021::{HourCode, Standing};

use super::own;
use super::region::{self, NewsCard, Stand};
use super::tongue::Beside;
use crate::access::Scope;
use crate::access::session::Session;
use crate::dossier::pages::hours_text;
use crate::dossier::{self, AsOf, DossierView};
use crate::home::way::{self, Next, Step, Well};
use crate::home::{self, MailTold};
use crate::network::{self, Seen, Side, Stage};
use crate::placement::{self, objections, wishes};
use crate::plan::circle::{self, Person};
use crate::plan::letters;
use crate::plan::progress::term;
use crate::plan::week::{self, Item};
use crate::web::{HomeFrame, Html, WebError, escaped, svg};

/// A copy goes when the session ends. On a device that more people use that is within minutes, and no copy is offered.
const WORTH_KEEPING: SignedDuration = SignedDuration::from_hours(1);

#[derive(Template)]
#[template(path = "home/pages/now.html")]
pub(super) struct NowPage {
    pub frame: HomeFrame,
    pub name: String,
    /// What happened lately to the way in by mail.
    pub told: Option<MailTold>,
    pub steps: Vec<StepLine>,
    /// About the term, as HTML.
    pub term: Vec<String>,
    pub next: Vec<NextCard>,
    /// Where to live, for whom that is sought.
    pub region: Option<NewsCard>,
    pub helpers: Vec<Helper>,
    pub hours: Vec<HourCard>,
    /// As HTML.
    pub well: Vec<String>,
    /// A copy may be kept on this device.
    pub keep: bool,
    /// What stands ready about a buddy.
    pub buddy: Option<String>,
}

pub(super) struct StepLine {
    pub key: String,
    pub state: &'static str,
}

pub(super) struct NextCard {
    /// As HTML.
    pub title: String,
    pub when: String,
    pub lines: Vec<String>,
    pub late: bool,
}

pub(super) struct Helper {
    pub initials: String,
    pub name: String,
    /// As HTML.
    pub role: String,
    pub does: String,
    /// As HTML.
    pub reach: Vec<String>,
}

pub(super) struct HourCard {
    pub picture: String,
    /// As HTML.
    pub title: String,
    pub numbers: String,
    pub left: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Someone looked for the pages about a region, and none is sought for them.
    #[serde(default)]
    regio: String,
}

/// What the page is made of.
pub(super) struct Made<'a> {
    pub view: &'a DossierView,
    pub week: &'a [Item],
    pub circle: &'a [Person],
    /// The caseworker's name.
    pub caseworker: Option<String>,
    /// How to reach the municipality.
    pub reach: &'a [String],
    /// Where to live, for whom that is sought.
    pub region: Option<Stand>,
}

/// What the page is made of, as it was read.
pub(super) struct Read {
    view: DossierView,
    week: Vec<Item>,
    circle: Vec<Person>,
    caseworker: Option<String>,
    reach: Vec<String>,
    region: Option<Stand>,
}

impl Read {
    pub(super) async fn of(scope: &Scope) -> Result<Self, WebError> {
        let view = dossier::show_with(scope, own(scope), AsOf::default(), &[]).await?;
        let week = week::items(scope, own(scope)).await?;
        let circle = circle::people(scope, own(scope)).await?;
        let caseworker = match view.caseworker {
            Some(account) => crate::access::accounts::name_of(scope, account).await?,
            None => None,
        };
        let reach = letters::reach(scope).await?;
        let region = match placement::news(scope).await? {
            Some(news) => {
                let (unsaid, due) = (wishes::unsaid(scope).await?, objections::due(scope).await?);
                Some(Stand { news, unsaid, due })
            }
            None => None,
        };
        Ok(Self { view, week, circle, caseworker, reach, region })
    }

    pub(super) fn made(&self) -> Made<'_> {
        Made {
            view: &self.view,
            week: &self.week,
            circle: &self.circle,
            caseworker: self.caseworker.clone(),
            reach: &self.reach,
            region: self.region,
        }
    }
}

/// The page.
pub(super) async fn show(
    scope: Scope,
    session: Option<Session>,
    Beside(beside): Beside,
    Query(asked): Query<Asked>,
) -> Result<Html, WebError> {
    let read = Read::of(&scope).await?;
    let mut frame = HomeFrame::new(&scope, beside, "/mijn", "home-now-title");
    frame.notice = (asked.regio == "geen").then(|| frame.say("home-region-not-sought"));
    let keep = session.is_some_and(|session| session.ends().duration_since(scope.now) >= WORTH_KEEPING);
    let mut page = build(frame, &read.made(), keep);
    page.told = home::mail_told(&scope).await?;
    page.buddy = buddy(&page.frame, &network::newcomers_pairs(&scope).await?);
    Html::render(&page)
}

/// A proposal to answer, or a buddy who was not seen for long.
fn buddy(frame: &HomeFrame, pairs: &[Seen]) -> Option<String> {
    let open = pairs.iter().find(|seen| seen.pair.ended.is_none())?;
    let name = open.other.as_ref().map(|other| other.first_name.clone()).unwrap_or_default();
    match open.pair.stage() {
        Stage::Proposed if !open.pair.said_yes(Side::Newcomer) => Some(frame.t1("home-buddy-proposal", "name", name)),
        Stage::Running if open.pair.nudged_on.is_some() => Some(frame.t("home-buddy-quiet")),
        _ => None,
    }
}

pub(super) fn build(frame: HomeFrame, made: &Made<'_>, keep: bool) -> NowPage {
    let view = made.view;
    let here = way::step(view);
    let steps = Step::ALL.iter().map(|step| StepLine {
        key: format!("home-step-{}", step.name()),
        state: match step.cmp(&here) {
            std::cmp::Ordering::Less => "was",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "will",
        },
    });
    NowPage {
        name: view.person.given_names.clone(),
        told: None,
        steps: steps.collect(),
        term: about_term(&frame, view),
        region: made.region.map(|stand| region::card(&frame, stand)),
        next: way::next(view, made.week).iter().map(|one| card(&frame, view, one)).collect(),
        helpers: helpers(&frame, made),
        hours: hours(&frame, view),
        well: way::well(view).iter().map(|one| went_well(&frame, one)).collect(),
        keep,
        buddy: None,
        frame,
    }
}

fn about_term(frame: &HomeFrame, view: &DossierView) -> Vec<String> {
    if !matches!(view.assessment.standing, Standing::Obliged | Standing::Unknown) {
        return Vec::new();
    }
    let Some((_, due)) = term(&view.assessment) else { return vec![frame.say("home-now-no-term")] };
    let left = (due - view.on).get_days();
    if left < 0 {
        return vec![frame.say_day("home-now-term-over", &due)];
    }
    vec![frame.say_day("home-now-term", &due), frame.say1("home-now-days", "days", i64::from(left))]
}

fn card(frame: &HomeFrame, view: &DossierView, next: &Next) -> NextCard {
    let day = next.day();
    let near = match (day - view.on).get_days() {
        0 => Some(frame.t("home-now-today")),
        1 => Some(frame.t("home-now-tomorrow")),
        _ => None,
    };
    match next {
        Next::Term { code, .. } => {
            let code = crate::dossier::pages::code(code);
            NextCard {
                title: frame.say(&format!("home-term-{code}")),
                when: near.unwrap_or_else(|| frame.say_day("home-now-before", &day)),
                lines: vec![frame.say(&format!("home-term-{code}-text"))],
                late: day < view.on,
            }
        }
        Next::Appointment { starts, title, place, with, .. } => {
            let mut lines = Vec::new();
            lines.extend(with.iter().map(|name| frame.say1("home-week-with", "name", name.clone())));
            lines.extend(place.iter().map(|place| frame.say1("home-now-place", "place", place.clone())));
            lines.push(frame.say("home-now-bring"));
            let title = title.as_deref().map(escaped);
            NextCard {
                title: title.unwrap_or_else(|| frame.say("home-week-kind-afspraak")),
                when: frame.say_hour("home-now-on", &day, &clock(*starts)),
                lines,
                late: false,
            }
        }
    }
}

/// Minutes after midnight as people write them.
pub(super) fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn helpers(frame: &HomeFrame, made: &Made<'_>) -> Vec<Helper> {
    let caseworker = made.caseworker.as_ref().map(|name| Helper {
        initials: initials(name),
        name: name.clone(),
        role: frame.say("home-now-helper-regisseur"),
        does: String::new(),
        reach: made.reach.iter().map(|line| reachable(line)).collect(),
    });
    let others = made.circle.iter().filter(|person| person.ended.is_none());
    let others = others.map(|person| Helper {
        initials: initials(&person.who.name),
        name: person.who.name.clone(),
        role: frame.say(&format!("home-role-{}", person.who.role.name())),
        does: person.who.does.clone().unwrap_or_default(),
        reach: person.who.reach.iter().map(|line| reachable(line)).collect(),
    });
    caseworker.into_iter().chain(others).collect()
}

/// How to reach somebody, as HTML: a number can be called and an address written to with one press.
fn reachable(line: &str) -> String {
    let text = escaped(line);
    let number: String = line.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let (words, one) = (line.split_whitespace().count(), line.trim());
    if words == 1 && one.contains('@') {
        format!("<a href=\"mailto:{}\" dir=\"ltr\">{text}</a>", escaped(one))
    } else if number.len() >= 5 && !line.contains(['@', '/', '.']) {
        format!("<a href=\"tel:{number}\" dir=\"auto\">{text}</a>")
    } else {
        format!("<bdi>{text}</bdi>")
    }
}

fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().next().map(|sign| sign.to_uppercase().to_string());
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = words.first().into_iter().chain(words.last().filter(|_| words.len() > 1));
    ends.filter_map(|word| first(word)).collect()
}

fn hours(frame: &HomeFrame, view: &DossierView) -> Vec<HourCard> {
    let shown = |code: HourCode| match code {
        HourCode::PipCursus | HourCode::ZCursus => Some("home-hours-lessons"),
        HourCode::ZParticipatie => Some("home-hours-taking-part"),
        HourCode::MapPraktijk => Some("home-hours-work"),
        HourCode::Pvt => Some("home-hours-pvt"),
        HourCode::Afschalen => Some("home-hours-a2"),
        HourCode::AfschalenFysiek => None,
    };
    let cards = view.assessment.hours.iter().filter_map(|balance| Some((shown(balance.code)?, balance)));
    let card = |(at, (key, balance)): (usize, (&'static str, &wi2021::HourBalance))| {
        let done = wi2021::Hours(balance.done.0.saturating_add(balance.deducted.0));
        let (done_text, asked) = (hours_text(frame.language, done), hours_text(frame.language, balance.needed));
        let numbers = [("done", done_text.clone().into()), ("target", asked.into())];
        let numbers = crate::web::bare(&texts::text_with(frame.language, "home-now-hours-of", &numbers));
        HourCard {
            picture: svg::ring(
                &format!("hours-{at}"),
                &frame.t(key),
                &numbers,
                done.as_decimal(),
                balance.needed.as_decimal(),
                &done_text,
            ),
            title: frame.say(key),
            left: hours_left(frame, balance),
            numbers,
        }
    };
    cards.enumerate().map(card).collect()
}

/// What is still to do, in whole hours; or that it is done.
fn hours_left(frame: &HomeFrame, balance: &wi2021::HourBalance) -> String {
    let done = balance.done.as_decimal() + balance.deducted.as_decimal();
    let left = (balance.needed.as_decimal() - done).ceil();
    if left > 0.0 { frame.say1("home-now-hours-left", "hours", left as i64) } else { frame.say("home-plan-goal-done") }
}

fn went_well(frame: &HomeFrame, well: &Well) -> String {
    match well {
        Well::Done => frame.say("home-now-well-done"),
        Well::Plan => frame.say("home-now-well-plan"),
        Well::Hours(hours) => {
            let of = |language: Language| [("hours", hours_text(language, *hours).into())];
            frame.both("home-now-well-hours", &of(frame.language), &of(Language::Nl))
        }
        Well::Exam(part) => {
            let key = format!("home-part-{}", crate::dossier::pages::code(part));
            let of = |language: Language| [("part", crate::web::bare(&texts::text(language, &key)).into())];
            frame.both("home-now-well-exam", &of(frame.language), &of(Language::Nl))
        }
    }
}
