//! A newcomer and a volunteer: proposed, going on, or over; and what each may see of it.

use jiff::civil::Date;
use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::card::Card;
use super::contact::total_in;
use super::standing::{of_newcomer, of_volunteer, pair_in, pairs_in};
use super::volunteers::{Volunteer, volunteer_in, volunteers_in};
use super::wishes::{Wish, wish_in, wishes_in};
use super::{NetworkError, RESTS_DAYS, days_after, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Role, Room, Scope};
use crate::named::named;

/// Who of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Newcomer,
    Volunteer,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Proposed,
    Running,
    Ended,
}

named! {
    /// Why it is over. Neither of the two is shown which of these it was.
    pub enum Ended {
        Refused = "afgewezen",
        Lapsed = "verlopen",
        /// By the coordinator.
        TakenBack = "ingetrokken",
        ByNewcomer = "newcomer",
        ByVolunteer = "volunteer",
        /// The account was closed, or works in another role.
        VolunteerLeft = "volunteer-left",
        DossierClosed = "dossier-closed",
    }
}

/// One pair as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub id: Uuid,
    pub dossier: Uuid,
    pub volunteer: Uuid,
    pub proposed_on: Date,
    pub proposed_by: String,
    /// The last day to answer.
    pub lapses_on: Date,
    pub newcomer_yes: Option<Date>,
    pub volunteer_yes: Option<Date>,
    pub agreed_on: Option<Date>,
    pub ended: Option<(Date, Ended)>,
    /// No contact was written down since.
    pub quiet_since: Option<Date>,
    pub nudged_on: Option<Date>,
    pub warned_on: Option<Date>,
    /// Sealed, like the two below.
    pub newcomer_phone: Option<String>,
    pub volunteer_phone: Option<String>,
    pub thanks: Option<String>,
}

/// What the two did together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Total {
    pub weeks: i64,
    pub times: usize,
    pub minutes: i64,
}

/// A pair as one of the two sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub pair: Pair,
    /// The other one's card, while the pair is not over.
    pub other: Option<Card>,
    pub own_phone: Option<String>,
    pub other_phone: Option<String>,
    pub thanks: Option<String>,
    pub total: Total,
}

/// Everything the coordinator has an eye on.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    pub wishes: Vec<Wish>,
    pub volunteers: Vec<Volunteer>,
    /// The latest first.
    pub pairs: Vec<Pair>,
}

impl Pair {
    pub fn stage(&self) -> Stage {
        match (self.ended, self.agreed_on) {
            (Some(_), _) => Stage::Ended,
            (None, Some(_)) => Stage::Running,
            (None, None) => Stage::Proposed,
        }
    }

    pub fn said_yes(&self, side: Side) -> bool {
        match side {
            Side::Newcomer => self.newcomer_yes.is_some(),
            Side::Volunteer => self.volunteer_yes.is_some(),
        }
    }

    /// Both said yes, and it did not begin: the safety check was no longer valid.
    pub fn waits_for_check(&self) -> bool {
        self.stage() == Stage::Proposed && self.said_yes(Side::Newcomer) && self.said_yes(Side::Volunteer)
    }

    /// A proposal that can be answered, or begin.
    pub(super) fn is_in_time(&self, today: Date) -> bool {
        self.stage() == Stage::Proposed && self.lapses_on >= today
    }

    /// Days without contact, of a pair that goes on.
    pub fn quiet_for(&self, today: Date) -> i64 {
        let since = self.quiet_since.filter(|_| self.stage() == Stage::Running);
        since.map_or(0, |day| i64::from((today - day).get_days()))
    }

    /// One of the two said no, or they were a pair that somebody ended: these two are not proposed again.
    pub(super) fn keeps_apart(&self) -> bool {
        let nobody_did = [Ended::Lapsed, Ended::VolunteerLeft, Ended::DossierClosed];
        self.ended.is_some_and(|(_, how)| !nobody_did.contains(&how)) && !self.was_taken_back()
    }

    /// A coordinator took the proposal back before it began: nobody said no.
    pub fn was_taken_back(&self) -> bool {
        self.agreed_on.is_none() && self.ended.is_some_and(|(_, how)| how == Ended::TakenBack)
    }

    /// It was taken back lately, so it is not worked out again yet.
    pub(super) fn rests(&self, today: Date) -> bool {
        self.was_taken_back() && self.ended.is_some_and(|(day, _)| days_after(day, RESTS_DAYS) > today)
    }
}

/// The side of who asks, when the gate opens it.
pub(super) fn side(scope: &Scope, action: Action) -> Result<Side, NetworkError> {
    if scope.actor.role == Role::Inburgeraar {
        scope.may(Room::Home, action)?;
        return Ok(Side::Newcomer);
    }
    scope.may(Room::Buddy, action)?;
    Ok(Side::Volunteer)
}

/// The own pairs of a newcomer, the latest first.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn newcomers_pairs(scope: &Scope) -> Result<Vec<Seen>, NetworkError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    let pairs = of_newcomer(&mut tx, scope, scope.actor.account).await?;
    let mut all = Vec::new();
    for pair in pairs {
        all.push(seen_in(&mut tx, scope, pair, Side::Newcomer).await?);
    }
    Ok(all)
}

/// The own pairs of a volunteer, the latest first.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn volunteers_pairs(scope: &Scope) -> Result<Vec<Seen>, NetworkError> {
    scope.may(Room::Buddy, Action::Read)?;
    let mut tx = scope.read().await?;
    let pairs = of_volunteer(&mut tx, scope, scope.actor.account).await?;
    let mut all = Vec::new();
    for pair in pairs {
        all.push(seen_in(&mut tx, scope, pair, Side::Volunteer).await?);
    }
    drop(tx);
    let shown: Vec<Uuid> = all.iter().filter(|seen| seen.other.is_some()).map(|seen| seen.pair.dossier).collect();
    looked(scope, Activity::Buddy, &shown).await?;
    Ok(all)
}

/// One of them.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not theirs.
pub async fn volunteers_pair(scope: &Scope, id: Uuid) -> Result<Seen, NetworkError> {
    scope.may(Room::Buddy, Action::Read)?;
    let mut tx = scope.read().await?;
    let pair = pair_in(&mut tx, scope, id).await?;
    let pair = pair.filter(|pair| pair.volunteer == scope.actor.account).ok_or(NetworkError::NotFound)?;
    let seen = seen_in(&mut tx, scope, pair, Side::Volunteer).await?;
    drop(tx);
    if seen.other.is_some() {
        looked(scope, Activity::Buddy, &[seen.pair.dossier]).await?;
    }
    Ok(seen)
}

/// Everything, for the coordinator. The cards of newcomers are shown to who opens it.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn overview(scope: &Scope) -> Result<Overview, NetworkError> {
    scope.may(Room::Network, Action::List)?;
    let mut tx = scope.read().await?;
    let overview = Overview {
        wishes: wishes_in(&mut tx, scope).await?,
        volunteers: volunteers_in(&mut tx, scope).await?,
        pairs: pairs_in(&mut tx, scope).await?,
    };
    drop(tx);
    let shown: Vec<Uuid> = overview.wishes.iter().map(|wish| wish.dossier).collect();
    looked(scope, Activity::Buddy, &shown).await?;
    Ok(overview)
}

/// A pair of who asks, which nobody else changes until the transaction ends.
pub(super) async fn own_locked(tx: &mut Tx, scope: &Scope, side: Side, id: Uuid) -> Result<Pair, NetworkError> {
    let pair = locked(tx, scope, id).await?;
    let owner = match side {
        Side::Newcomer => pair.dossier,
        Side::Volunteer => pair.volunteer,
    };
    if owner == scope.actor.account { Ok(pair) } else { Err(NetworkError::NotFound) }
}

pub(super) async fn locked(tx: &mut Tx, scope: &Scope, id: Uuid) -> Result<Pair, NetworkError> {
    tx.run(sql::PAIR_LOCK, args![scope.tenant, id]).await?;
    pair_in(tx, scope, id).await?.ok_or(NetworkError::NotFound)
}

/// Name of the sealed fields of a pair.
pub(super) fn field(what: &str, pair: Uuid) -> String {
    format!("buddy-{what}/{pair}")
}

async fn seen_in(tx: &mut Tx, scope: &Scope, pair: Pair, side: Side) -> Result<Seen, NetworkError> {
    let open = pair.ended.is_none();
    let other = match side {
        Side::Newcomer => volunteer_in(tx, scope, pair.volunteer).await?.map(|found| found.offer.card),
        Side::Volunteer => wish_in(tx, scope, pair.dossier).await?.map(|found| found.card),
    };
    let total = total_in(tx, scope, &pair).await?;
    let opened = |what: &str, sealed: &Option<String>| {
        let open = |text: &String| scope.app.keys.open(scope.tenant, &field(what, pair.id), text);
        sealed.as_ref().map(open).transpose().map_err(|error| StoreError::Setup(error.to_string()))
    };
    let shown = |phone: &Option<String>| opened("phone", phone).map(|phone| phone.filter(|_| open));
    let (newcomer, volunteer) = (shown(&pair.newcomer_phone)?, shown(&pair.volunteer_phone)?);
    let (own_phone, other_phone) = match side {
        Side::Newcomer => (newcomer, volunteer),
        Side::Volunteer => (volunteer, newcomer),
    };
    let thanks = opened("thanks", &pair.thanks)?;
    Ok(Seen { other: other.filter(|_| open), own_phone, other_phone, thanks, total, pair })
}
