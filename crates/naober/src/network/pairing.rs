//! Who fits whom today: rules first, then the best set of pairs, with the reasons of each and of who waits.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;
use matching::pairs::{Choices, GATES, Gate, Newcomer, Parts, Request, Rules, Spot, Supporter, propose};
use store::{StoreError, Tx};
use uuid::Uuid;

use super::NetworkError;
use super::card::Card;
use super::choices::{Interest, Listed as _, bits};
use super::pairs::Pair;
use super::places::{Place, middle, places_in, spot_of};
use super::standing::pairs_in;
use super::volunteers::{FURTHEST, Volunteer, volunteers_in, works};
use super::wishes::{Wish, wishes_in};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope, accounts, day_of};

/// What keeps two people apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Apart {
    /// One of the rules of the matching.
    Rule(Gate),
    /// They want different things.
    Aim,
    /// They were a pair, or one of them said no.
    Before,
    /// A coordinator took the proposal back lately. By hand it can be sent again.
    TakenBack,
    /// The volunteer has no place left.
    Full,
}

/// A pair that is worth proposing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub wish: Wish,
    pub volunteer: Volunteer,
    pub parts: Parts,
    pub km: u64,
    pub weeks_waiting: u16,
}

/// Somebody for whom there is nobody now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub wish: Wish,
    pub weeks_waiting: u16,
    /// How many volunteers each rule keeps away.
    pub apart: Vec<(Apart, usize)>,
    /// Who does fit went to others, or waiting is better than what is left.
    pub others: bool,
}

/// What the coordinator decides from.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub suggestions: Vec<Suggestion>,
    pub waiting: Vec<Waiting>,
    pub places: Vec<Place>,
    /// Volunteers who want proposals now.
    pub open_volunteers: usize,
}

/// Everyone, as they stand in one transaction; each counted once.
pub(super) struct Table {
    /// Newcomers who are in no pair and no proposal,
    wishes: Vec<Wish>,
    /// as the matching knows them,
    newcomers: Vec<Newcomer>,
    /// the places of the volunteers with whom it did not go on before,
    before: Vec<Vec<usize>>,
    /// and of those whose proposal was taken back lately.
    resting: Vec<Vec<usize>>,
    /// Volunteers who want proposals,
    volunteers: Vec<Volunteer>,
    /// as the matching knows them.
    supporters: Vec<Supporter>,
    places: Vec<Place>,
}

/// Solves for today. Nothing is kept or sent.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn sheet(scope: &Scope) -> Result<Sheet, NetworkError> {
    scope.may(Room::Network, Action::Read)?;
    let mut tx = scope.read().await?;
    let table = Table::read(&mut tx, scope).await?;
    drop(tx);
    let shown: Vec<Uuid> = table.wishes.iter().map(|wish| wish.dossier).collect();
    looked(scope, Activity::Buddy, &shown).await?;
    table.solved()
}

impl Table {
    pub(super) async fn read(tx: &mut Tx, scope: &Scope) -> Result<Self, NetworkError> {
        let accounts = accounts::of(tx, scope.tenant).await?;
        let working: HashSet<Uuid> = accounts.iter().filter(|one| works(one)).map(|one| one.id).collect();
        let mut volunteers = volunteers_in(tx, scope).await?;
        volunteers.retain(|one| one.is_open() && working.contains(&one.account));
        let (pairs, wishes) = (pairs_in(tx, scope).await?, wishes_in(tx, scope).await?);
        Ok(Self::of(wishes, volunteers, &pairs, places_in(tx, scope).await?, scope.today()))
    }

    fn of(mut wishes: Vec<Wish>, volunteers: Vec<Volunteer>, pairs: &[Pair], places: Vec<Place>, today: Date) -> Self {
        let open = || pairs.iter().filter(|pair| pair.ended.is_none());
        let taken: HashSet<Uuid> = open().map(|pair| pair.dossier).collect();
        wishes.retain(|wish| !taken.contains(&wish.dossier));
        let mut busy: HashMap<Uuid, i64> = HashMap::new();
        open().for_each(|pair| *busy.entry(pair.volunteer).or_default() += 1);
        let at: HashMap<Uuid, usize> = volunteers.iter().enumerate().map(|(at, one)| (one.account, at)).collect();
        let with = |of: &dyn Fn(&Pair) -> bool| {
            let mut with: HashMap<Uuid, Vec<usize>> = HashMap::new();
            for pair in pairs.iter().filter(|pair| of(pair)) {
                with.entry(pair.dossier).or_default().extend(at.get(&pair.volunteer));
            }
            wishes.iter().map(|wish| with.remove(&wish.dossier).unwrap_or_default()).collect()
        };
        let middle = middle(&places);
        // Without a list, distance counts for nobody.
        let listed = places.iter().any(|place| !place.removed);
        let spot = |card: &Card| spot_of(&places, card.place).filter(|_| listed).unwrap_or(middle);
        let busy = |one: &Volunteer| busy.get(&one.account).copied().unwrap_or(0);
        Self {
            newcomers: wishes.iter().map(|wish| newcomer(wish, spot(&wish.card), today)).collect(),
            before: with(&Pair::keeps_apart),
            resting: with(&|pair| pair.rests(today)),
            supporters: volunteers.iter().map(|one| supporter(one, spot(&one.offer.card), busy(one), today)).collect(),
            wishes,
            volunteers,
            places,
        }
    }

    /// Both are free, and nothing keeps them apart.
    pub(super) fn may_pair(&self, dossier: Uuid, volunteer: Uuid) -> bool {
        let wish = self.wishes.iter().position(|wish| wish.dossier == dossier);
        let volunteer = self.volunteers.iter().position(|one| one.account == volunteer);
        wish.zip(volunteer).is_some_and(|(wish, volunteer)| self.apart(wish, volunteer).next().is_none())
    }

    fn solved(self) -> Result<Sheet, NetworkError> {
        // What only this room knows of keeps a pair out the way a refusal does.
        let (rules, refused) = (rules(), self.kept_out());
        let request =
            Request { newcomers: &self.newcomers, supporters: &self.supporters, rules, refused: &refused, agreed: &[] };
        let found = propose(&request).map_err(|error| StoreError::Setup(error.to_string()))?;
        let mut sheet = Sheet { open_volunteers: self.volunteers.len(), ..Sheet::default() };
        for (at, (wish, supporter)) in self.wishes.iter().zip(&found.supporter_of).enumerate() {
            let Some(supporter) = supporter.and_then(|number| usize::try_from(number).ok()) else {
                sheet.waiting.push(self.waits(at));
                continue;
            };
            let (one, other) = (&self.newcomers[at], &self.supporters[supporter]);
            sheet.suggestions.push(Suggestion {
                wish: wish.clone(),
                volunteer: self.volunteers[supporter].clone(),
                parts: rules.points(one, other),
                km: one.home.metres_to(other.home).div_ceil(1000),
                weeks_waiting: one.weeks_waiting,
            });
        }
        sheet.places = self.places;
        Ok(sheet)
    }

    fn waits(&self, at: usize) -> Waiting {
        let mut counts: BTreeMap<Apart, usize> = BTreeMap::new();
        let mut others = false;
        for other in 0..self.volunteers.len() {
            let mut fits = true;
            let rests = self.resting[at].contains(&other).then_some(Apart::TakenBack);
            for apart in self.apart(at, other).chain(rests) {
                fits = false;
                *counts.entry(apart).or_default() += 1;
            }
            others |= fits;
        }
        Waiting {
            wish: self.wishes[at].clone(),
            weeks_waiting: self.newcomers[at].weeks_waiting,
            apart: counts.into_iter().collect(),
            others,
        }
    }

    /// All that keeps a newcomer and a volunteer apart, each once.
    fn apart(&self, at: usize, other: usize) -> impl Iterator<Item = Apart> {
        let (one, supporter) = (&self.newcomers[at], &self.supporters[other]);
        let further = [
            (self.is_too_far(at, other), Apart::Rule(Gate::Distance)),
            (self.aims_differ(at, other), Apart::Aim),
            (self.before[at].contains(&other), Apart::Before),
            (supporter.room == 0, Apart::Full),
        ];
        let gates = GATES.into_iter().filter(|gate| *gate != Gate::Distance);
        let gates = gates.filter(|gate| rules().shut(*gate, one, supporter)).map(Apart::Rule);
        gates.chain(further.into_iter().filter(|(shut, _)| *shut).map(|(_, apart)| apart))
    }

    /// Pairs that the matching has no rule against, and this room has.
    fn kept_out(&self) -> Vec<(u32, u32)> {
        let numbered = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let all = (0..self.wishes.len()).flat_map(|at| (0..self.volunteers.len()).map(move |other| (at, other)));
        let shut = all.filter(|&(at, other)| {
            let kept = self.before[at].contains(&other) || self.resting[at].contains(&other);
            kept || self.is_too_far(at, other) || self.aims_differ(at, other)
        });
        shut.map(|(at, other)| (numbered(at), numbered(other))).collect()
    }

    /// For this volunteer, who goes no further than anybody is asked to.
    fn is_too_far(&self, at: usize, other: usize) -> bool {
        let reach = u64::try_from(self.volunteers[other].offer.reach_km.min(FURTHEST)).unwrap_or(0);
        self.newcomers[at].home.metres_to(self.supporters[other].home) > reach * 1000
    }

    fn aims_differ(&self, at: usize, other: usize) -> bool {
        let aims = |choices: Choices| choices.0 >> Interest::ALL.len();
        aims(self.newcomers[at].interests) & aims(self.supporters[other].interests) == 0
    }
}

fn newcomer(wish: &Wish, home: Spot, today: Date) -> Newcomer {
    let weeks = (today - day_of(wish.asked_at)).get_days() / 7;
    Newcomer {
        home,
        languages: Choices(bits(&wish.card.languages)),
        interests: interests(&wish.card),
        times: Choices(wish.card.times()),
        wants_woman: wish.wants_woman,
        weeks_waiting: u16::try_from(weeks).unwrap_or(0),
    }
}

fn supporter(volunteer: &Volunteer, home: Spot, busy: i64, today: Date) -> Supporter {
    let card = &volunteer.offer.card;
    Supporter {
        home,
        languages: Choices(bits(&card.languages)),
        interests: interests(card),
        times: Choices(card.times()),
        is_woman: volunteer.offer.is_woman,
        checked: volunteer.is_checked(today),
        room: u8::try_from(volunteer.offer.room.saturating_sub(busy)).unwrap_or(0),
    }
}

/// What someone likes, and behind it what for.
fn interests(card: &Card) -> Choices {
    Choices(bits(&card.interests) | bits(&card.aims) << Interest::ALL.len())
}

fn rules() -> Rules {
    let most_metres = u32::try_from(FURTHEST * 1000).unwrap_or(u32::MAX);
    Rules { most_metres, ..Rules::default() }
}
