//! Who fits whom today: rules first, then the best set of pairs, with the reasons of each and of who waits.

use std::collections::BTreeSet;

use jiff::civil::Date;
use matching::pairs::{Choices, Gate, Newcomer, Parts, Request, Rules, Supporter, propose};
use store::{StoreError, Tx};
use uuid::Uuid;

use super::NetworkError;
use super::choices::{Interest, Listed as _, bits};
use super::pairs::Pair;
use super::places::{Place, places_in, spot_of};
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

/// Everyone, as they stand in one transaction.
pub(super) struct Table {
    /// Newcomers who are in no pair and no proposal.
    wishes: Vec<Wish>,
    volunteers: Vec<Volunteer>,
    pairs: Vec<Pair>,
    places: Vec<Place>,
    today: Date,
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
        let pairs = pairs_in(tx, scope).await?;
        let taken: BTreeSet<Uuid> = pairs.iter().filter(|pair| pair.ended.is_none()).map(|pair| pair.dossier).collect();
        let mut wishes = wishes_in(tx, scope).await?;
        wishes.retain(|wish| !taken.contains(&wish.dossier));
        let accounts = accounts::of(tx, scope.tenant).await?;
        let works = |id: Uuid| accounts.iter().any(|one| one.id == id && works(one));
        let mut volunteers = volunteers_in(tx, scope).await?;
        volunteers.retain(|one| one.is_open() && works(one.account));
        Ok(Self { wishes, volunteers, pairs, places: places_in(tx, scope).await?, today: scope.today() })
    }

    /// Both are free, and nothing keeps them apart.
    pub(super) fn may_pair(&self, dossier: Uuid, volunteer: Uuid) -> bool {
        let wish = self.wishes.iter().find(|wish| wish.dossier == dossier);
        let volunteer = self.volunteers.iter().find(|one| one.account == volunteer);
        wish.zip(volunteer).is_some_and(|(wish, volunteer)| self.apart(wish, volunteer).is_empty())
    }

    fn solved(self) -> Result<Sheet, NetworkError> {
        let newcomers: Vec<Newcomer> = self.wishes.iter().map(|wish| self.newcomer(wish)).collect();
        let supporters: Vec<Supporter> = self.volunteers.iter().map(|one| self.supporter(one)).collect();
        let rules = rules();
        // What only this room knows of keeps a pair out the way a refusal does.
        let refused = self.kept_out();
        let request = Request { newcomers: &newcomers, supporters: &supporters, rules, refused: &refused, agreed: &[] };
        let found = propose(&request).map_err(|error| StoreError::Setup(error.to_string()))?;
        let mut sheet = Sheet { open_volunteers: self.volunteers.len(), ..Sheet::default() };
        for (at, (wish, supporter)) in self.wishes.iter().zip(&found.supporter_of).enumerate() {
            let weeks_waiting = newcomers[at].weeks_waiting;
            let Some(supporter) = supporter.and_then(|number| usize::try_from(number).ok()) else {
                sheet.waiting.push(self.waits(wish, weeks_waiting));
                continue;
            };
            let (one, other) = (&newcomers[at], &supporters[supporter]);
            sheet.suggestions.push(Suggestion {
                wish: wish.clone(),
                volunteer: self.volunteers[supporter].clone(),
                parts: rules.points(one, other),
                km: one.home.metres_to(other.home).div_ceil(1000),
                weeks_waiting,
            });
        }
        sheet.places = self.places;
        Ok(sheet)
    }

    fn waits(&self, wish: &Wish, weeks_waiting: u16) -> Waiting {
        let all: Vec<Vec<Apart>> = self.volunteers.iter().map(|one| self.apart(wish, one)).collect();
        let kinds: BTreeSet<Apart> = all.iter().flatten().copied().collect();
        let count = |kind: Apart| all.iter().filter(|apart| apart.contains(&kind)).count();
        Waiting {
            wish: wish.clone(),
            weeks_waiting,
            apart: kinds.into_iter().map(|kind| (kind, count(kind))).collect(),
            others: all.iter().any(Vec::is_empty),
        }
    }

    /// All that keeps these two apart.
    fn apart(&self, wish: &Wish, volunteer: &Volunteer) -> Vec<Apart> {
        let (one, other) = (self.newcomer(wish), self.supporter(volunteer));
        let mut all: Vec<Apart> = rules().gates(&one, &other).map(Apart::Rule).collect();
        all.extend(self.own_rules(wish, volunteer));
        if other.room == 0 {
            all.push(Apart::Full);
        }
        all.dedup();
        all
    }

    /// What the matching has no rule for.
    fn own_rules(&self, wish: &Wish, volunteer: &Volunteer) -> Vec<Apart> {
        let metres =
            spot_of(&self.places, wish.card.place).metres_to(spot_of(&self.places, volunteer.offer.card.place));
        let too_far = metres > u64::try_from(volunteer.offer.reach_km).unwrap_or(0) * 1000;
        let before =
            |pair: &Pair| pair.dossier == wish.dossier && pair.volunteer == volunteer.account && pair.keeps_apart();
        let rules = [
            (too_far, Apart::Rule(Gate::Distance)),
            (wish.card.shared(&volunteer.offer.card).aims.is_empty(), Apart::Aim),
            (self.pairs.iter().any(before), Apart::Before),
        ];
        rules.into_iter().filter(|(shut, _)| *shut).map(|(_, apart)| apart).collect()
    }

    fn kept_out(&self) -> Vec<(u32, u32)> {
        let numbered = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let pairs = self.wishes.iter().enumerate().flat_map(|(at, wish)| {
            let apart = self.volunteers.iter().enumerate().filter(|(_, one)| !self.own_rules(wish, one).is_empty());
            apart.map(move |(other, _)| (numbered(at), numbered(other)))
        });
        pairs.collect()
    }

    fn newcomer(&self, wish: &Wish) -> Newcomer {
        let weeks = (self.today - day_of(wish.asked_at)).get_days() / 7;
        Newcomer {
            home: spot_of(&self.places, wish.card.place),
            languages: Choices(bits(&wish.card.languages)),
            interests: Choices(bits(&wish.card.interests) | bits(&wish.card.aims) << Interest::ALL.len()),
            times: Choices(wish.card.times()),
            wants_woman: wish.wants_woman,
            weeks_waiting: u16::try_from(weeks).unwrap_or(0),
        }
    }

    fn supporter(&self, volunteer: &Volunteer) -> Supporter {
        let (offer, card) = (&volunteer.offer, &volunteer.offer.card);
        let taken = self.pairs.iter().filter(|pair| pair.ended.is_none() && pair.volunteer == volunteer.account);
        let taken = i64::try_from(taken.count()).unwrap_or(i64::MAX);
        Supporter {
            home: spot_of(&self.places, card.place),
            languages: Choices(bits(&card.languages)),
            interests: Choices(bits(&card.interests) | bits(&card.aims) << Interest::ALL.len()),
            times: Choices(card.times()),
            is_woman: offer.is_woman,
            checked: volunteer.is_checked(self.today),
            room: u8::try_from(offer.room.saturating_sub(taken)).unwrap_or(0),
        }
    }
}

fn rules() -> Rules {
    let most_metres = u32::try_from(FURTHEST * 1000).unwrap_or(u32::MAX);
    Rules { most_metres, ..Rules::default() }
}
