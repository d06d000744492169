//! Who sees what, on which ground and until when; and who looked.

use askama::Template;
use jiff::civil::Date;
use uuid::Uuid;

use super::consents::{recipient, what};
use super::own;
use super::tongue::Beside;
use crate::access::log::Activity;
use crate::access::who_looked::{self, LogError, Look};
use crate::access::{Role, Scope, day_of};
use crate::home::consent::{self, Consent, Standing};
use crate::network;
use crate::web::{HomeFrame, Html, WebError, escaped};

#[derive(Template)]
#[template(path = "home/pages/who.html")]
pub(super) struct WhoPage {
    pub frame: HomeFrame,
    /// Somebody asked something and waits.
    pub asked: bool,
    pub seers: Vec<Seer>,
    /// Who and when; what they did: both as HTML.
    pub looks: Vec<(String, String)>,
}

/// An organisation that sees something. All texts are HTML.
pub(super) struct Seer {
    pub who: String,
    pub what: String,
    pub ground: String,
    pub until: String,
    /// The consent, when it is one and can be withdrawn.
    pub consent: Option<Uuid>,
    /// It is the card for a buddy, which is taken back where it was made.
    pub buddy: bool,
}

/// What is seen because the law says so: who, what, and where it stands.
const BY_LAW: &[(&str, &str, &str)] = &[
    ("home-who-law-gemeente", "home-who-sees-gemeente", "Wet inburgering 2021, art. 13-18, 34-37"),
    ("home-who-law-duo", "home-who-sees-duo", "Besluit inburgering 2021, art. 9.2, 9.3, 9.6"),
    ("home-who-law-school", "home-who-sees-school", "Besluit inburgering 2021, art. 9.2"),
];

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    let looks = match who_looked::at(&scope, own(&scope).0, None).await {
        Ok(looks) => looks,
        Err(LogError::NoSuchDossier) => Vec::new(),
        Err(LogError::Denied) => return Err(WebError::Forbidden),
        Err(LogError::Store(error)) => return Err(error.into()),
    };
    let consents = consent::consents(&scope, own(&scope)).await?;
    let looks_for_buddy = network::own_wish(&scope).await?.is_some();
    let frame = HomeFrame::new(&scope, beside, "/mijn/wie-ziet-wat", "home-who-title");
    Html::render(&build(frame, &consents, looks_for_buddy, &looks, scope.today()))
}

pub(super) fn build(
    frame: HomeFrame,
    consents: &[Consent],
    looks_for_buddy: bool,
    looks: &[Look],
    today: Date,
) -> WhoPage {
    let others = looks.iter().filter(|look| look.actor_role != Role::Inburgeraar.name());
    let mut lines: Vec<(String, String)> = Vec::new();
    for look in others {
        let day = frame.date(&day_of(look.at));
        let who = [("name", look.actor_name.clone().into()), ("date", day.into())];
        let line = (frame.told("home-who-looked-line", &who), frame.say(key(&look.activity)));
        // Several pages in a row are one look to the reader.
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    let by_law = BY_LAW.iter().map(|(who, what, article)| Seer {
        who: frame.say(who),
        what: frame.say(what),
        ground: frame.say1("home-rights-article", "article", *article),
        until: frame.say("home-who-until-law"),
        consent: None,
        buddy: false,
    });
    let stands = |consent: &&Consent, standing| consent.standing(today) == standing;
    let allowed = consents.iter().filter(|consent| stands(consent, Standing::Holds)).map(|consent| Seer {
        who: escaped(&recipient(&frame, &consent.to)),
        what: escaped(&what(&frame, consent)),
        ground: frame.say("home-who-ground-own"),
        until: consent.given().map(|given| frame.say_day("home-rights-until", &given.until)).unwrap_or_default(),
        consent: Some(consent.id),
        buddy: false,
    });
    let buddy = looks_for_buddy.then(|| Seer {
        who: frame.say("home-who-buddy"),
        what: frame.say("home-who-sees-buddy"),
        ground: frame.say("home-who-ground-own"),
        until: frame.say("home-who-until-buddy"),
        consent: None,
        buddy: true,
    });
    let seers = by_law.chain(allowed).chain(buddy).collect();
    let asked = consents.iter().any(|consent| stands(&consent, Standing::Asked));
    WhoPage { seers, asked, frame, looks: lines }
}

fn key(activity: &str) -> &'static str {
    let is = |one: Activity| one.name() == activity;
    if is(Activity::PlanHealth) || is(Activity::HealthNotes) {
        "home-look-health"
    } else if is(Activity::Letter) {
        "home-look-letter"
    } else if is(Activity::Paper) || is(Activity::Consent) {
        "home-look-paper"
    } else if is(Activity::Buddy) {
        "home-look-buddy"
    } else if is(Activity::Plan) {
        "home-look-plan"
    } else if is(Activity::PlanChange) || is(Activity::Record) || is(Activity::Person) {
        "home-look-change"
    } else if is(Activity::Dossier) {
        "home-look-dossier"
    } else {
        "home-look-other"
    }
}
