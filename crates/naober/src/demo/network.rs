//! Volunteers of the largest municipality and newcomers who look for a buddy: one pair in each state.

use store::StoreError;
use texts::Language;
use uuid::Uuid;

use super::acting::{acting, at, colleague, day, newcomer};
use super::cast::{Cast, Tale};
use super::region::Municipality;
use crate::access::{Role, Scope, accounts};
use crate::dossier::DossierId;
use crate::network::{
    self, Aim, Card, Day, Interest, Meeting, NetworkError, Offer, Part, Place, place_for_demo, places,
};

/// A volunteer as they would write it: languages, what for, likes, days, parts, part of town, how far, how many, a woman.
struct Written {
    name: &'static str,
    languages: &'static [Language],
    aims: &'static [Aim],
    interests: &'static [Interest],
    days: &'static [Day],
    parts: &'static [Part],
    place: &'static str,
    at_once: i64,
    is_woman: bool,
    /// So many days ago the safety check was seen.
    checked: Option<i64>,
}

const WEEK: &[Day] = &[Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];
const WEEKEND: &[Day] = &[Day::Saturday, Day::Sunday];

const VOLUNTEERS: &[Written] = &[
    Written {
        name: "Wim de Boer",
        languages: &[Language::Nl, Language::En],
        aims: &[Aim::Taal, Aim::Wegwijs],
        interests: &[Interest::Techniek, Interest::Wandelen],
        days: WEEK,
        parts: &[Part::Ochtend, Part::Middag],
        place: "Havenkwartier",
        at_once: 2,
        is_woman: false,
        checked: Some(200),
    },
    Written {
        name: "Ineke Visser",
        languages: &[Language::Nl, Language::Fr],
        aims: &[Aim::Taal, Aim::Samen],
        interests: &[Interest::Koken, Interest::Tuin],
        days: WEEK,
        parts: &[Part::Middag, Part::Avond],
        place: "De Weerd",
        at_once: 2,
        is_woman: true,
        checked: Some(90),
    },
    Written {
        name: "Samir Aziz",
        languages: &[Language::Nl, Language::Ar],
        aims: &[Aim::Coach, Aim::Werkplek],
        interests: &[Interest::Techniek, Interest::Sport],
        days: WEEKEND,
        parts: &[Part::Ochtend, Part::Middag],
        place: "Oosterpark",
        at_once: 1,
        is_woman: false,
        checked: Some(400),
    },
    Written {
        name: "Corrie Mulder",
        languages: &[Language::Nl],
        aims: &[Aim::Taal],
        interests: &[Interest::Lezen, Interest::Maken],
        days: WEEK,
        parts: &[Part::Avond],
        place: "Vogelbuurt",
        at_once: 1,
        is_woman: true,
        // Three years and more ago: over.
        checked: Some(1_200),
    },
];

/// What newcomers ask, in the order in which they are given. Only who is a woman in her written life wishes for one.
const WISHES: &[(Aim, Interest, &[Part], bool)] = &[
    (Aim::Taal, Interest::Wandelen, &[Part::Ochtend], false),
    (Aim::Taal, Interest::Koken, &[Part::Middag], false),
    (Aim::Wegwijs, Interest::Techniek, &[Part::Middag], false),
    (Aim::Samen, Interest::Tuin, &[Part::Avond], false),
    (Aim::Taal, Interest::Lezen, &[Part::Avond], true),
    (Aim::Coach, Interest::Sport, &[Part::Ochtend], false),
];

/// Puts them in.
///
/// # Errors
/// The store's own.
pub(super) async fn fill(
    scope: &Scope,
    of: &Municipality,
    newcomers: &[DossierId],
    cast: &Cast,
) -> Result<(), NetworkError> {
    let Some(coordinator) = colleague(scope, of, Role::Coordinator).await? else { return Ok(()) };
    let mut tx = scope.read().await?;
    let people = accounts::of(&mut tx, scope.tenant).await?;
    drop(tx);
    for (nth, name) in of.neighbourhoods.iter().enumerate() {
        let step = i32::try_from(nth).unwrap_or(0);
        place_for_demo(&coordinator, name, (200_000 + step * 1_000, 480_000 + step % 3 * 1_000)).await?;
    }
    let towns = places(&coordinator).await?;
    let mut volunteers = Vec::new();
    for one in VOLUNTEERS {
        let Some(account) = people.iter().find(|account| account.name == one.name) else { continue };
        let volunteer = acting(scope, account.id, one.name, Role::Volunteer);
        offer(&coordinator, &volunteer, one, &towns).await?;
        volunteers.push(volunteer);
    }
    let seekers = seekers(newcomers, cast);
    for (nth, (dossier, asked)) in seekers.iter().zip(WISHES).enumerate() {
        wish(scope, *dossier, asked, nth, &towns).await?;
    }
    pairs(scope, &coordinator, &volunteers, &seekers).await
}

/// Who look for a buddy, in the order of [`WISHES`]: those of the cast, and two others whose pair is quiet or over.
fn seekers(newcomers: &[DossierId], cast: &Cast) -> Vec<DossierId> {
    let mut others = newcomers.iter().copied().filter(|id| !cast.includes(*id));
    let all = [
        cast.of(Tale::BuddyFound),
        others.next(),
        cast.of(Tale::BuddyProposed),
        others.next(),
        cast.of(Tale::Proposed),
        cast.of(Tale::Likely),
    ];
    all.into_iter().flatten().collect()
}

async fn offer(coordinator: &Scope, volunteer: &Scope, one: &Written, towns: &[Place]) -> Result<(), NetworkError> {
    let card = Card {
        first_name: one.name.split(' ').next().unwrap_or_default().to_owned(),
        languages: one.languages.to_vec(),
        interests: one.interests.to_vec(),
        aims: one.aims.to_vec(),
        days: one.days.to_vec(),
        parts: one.parts.to_vec(),
        place: towns.iter().find(|town| town.name == one.place).map(|town| town.id),
    };
    let offer = Offer { card, reach_km: 5, room: one.at_once, is_woman: one.is_woman };
    network::save_profile(volunteer, &offer).await?;
    if let Some(days) = one.checked {
        let then = at(coordinator, days);
        network::see_check(&then, volunteer.actor.account, then.today()).await?;
    }
    Ok(())
}

async fn wish(
    scope: &Scope,
    dossier: DossierId,
    (aim, interest, parts, wants_woman): &(Aim, Interest, &[Part], bool),
    nth: usize,
    towns: &[Place],
) -> Result<(), NetworkError> {
    let mut tx = scope.read().await?;
    let permit = scope.may(crate::access::Room::Dossier, crate::access::Action::Read)?;
    let subject = crate::dossier::subject(&mut tx, scope, &permit, dossier).await?;
    drop(tx);
    let own = subject.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
    let card = Card {
        first_name: subject.given_names.split(' ').next().unwrap_or_default().to_owned(),
        languages: if own == Language::Nl { vec![own] } else { vec![Language::Nl, own] },
        interests: vec![*interest],
        aims: vec![*aim],
        days: WEEK.to_vec(),
        parts: parts.to_vec(),
        place: towns.get(nth % towns.len().max(1)).map(|town| town.id),
    };
    let asked_days_ago = 20 + i64::try_from(nth).unwrap_or(0) * 14;
    network::wish(&at(&newcomer(scope, dossier), asked_days_ago), &card, *wants_woman).await
}

/// One that goes on, one that is quiet, one that waits for an answer and one that is over; the others wait.
async fn pairs(
    scope: &Scope,
    coordinator: &Scope,
    volunteers: &[Scope],
    newcomers: &[DossierId],
) -> Result<(), NetworkError> {
    let [wim, ineke, ..] = volunteers else { return Ok(()) };
    let [first, second, third, fourth, ..] = newcomers else { return Ok(()) };
    let began = async |by: &Scope, id: &DossierId, days: i64| {
        let then = at(coordinator, days);
        let pair = network::propose(&then, id.0, by.actor.account).await?;
        network::answer(&at(by, days), pair, true).await?;
        network::answer(&at(&newcomer(scope, *id), days), pair, true).await?;
        Ok::<Uuid, NetworkError>(pair)
    };
    let going = began(wim, first, 60).await?;
    network::write(&at(wim, 59), going, "Dag! Zullen we dinsdag om tien uur bij de bibliotheek afspreken?").await?;
    network::write(&at(&newcomer(scope, *first), 58), going, "Dag Wim! Dinsdag is goed. Tot dan.").await?;
    for days in [52, 45, 31, 17, 3] {
        let met = Meeting { on: day(scope, days), minutes: 90 };
        network::meet(&at(wim, days), going, met, None).await?;
    }
    let quiet = began(ineke, second, 45).await?;
    network::meet(&at(ineke, 33), quiet, Meeting { on: day(scope, 33), minutes: 60 }, None).await?;
    let over = began(ineke, fourth, 200).await?;
    network::meet(&at(ineke, 150), over, Meeting { on: day(scope, 150), minutes: 120 }, None).await?;
    network::end(&at(ineke, 120), over).await?;
    network::propose(&at(coordinator, 2), third.0, wim.actor.account).await.map(drop)
}

impl From<NetworkError> for super::DemoError {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::Store(error) => Self::Store(error),
            NetworkError::Dossier(error) => Self::Dossier(error),
            other => Self::Store(StoreError::Setup(other.to_string())),
        }
    }
}
