//! Pairs as they stand. No other file reads what is kept of them: a pair is over for everybody from the day that the account of
//! its volunteer or the dossier of its newcomer was closed, also before the night writes that down.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::pairs::{Ended, Pair};
use super::sql;
use super::volunteers::works;
use crate::access::{Scope, accounts, day_of};
use crate::dossier;

/// A pair as it is kept.
struct Kept(Pair);

/// All of them, the latest first.
pub(super) async fn pairs_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Pair>, StoreError> {
    let kept = tx.all(sql::PAIRS, args![scope.tenant]).await?;
    standing(tx, scope, kept).await
}

/// Those of a volunteer, the latest first.
pub(super) async fn of_volunteer(tx: &mut Tx, scope: &Scope, account: Uuid) -> Result<Vec<Pair>, StoreError> {
    let kept = tx.all(sql::PAIRS_OF_VOLUNTEER, args![scope.tenant, account]).await?;
    standing(tx, scope, kept).await
}

/// Those of a newcomer, the latest first.
pub(super) async fn of_newcomer(tx: &mut Tx, scope: &Scope, dossier: Uuid) -> Result<Vec<Pair>, StoreError> {
    let kept = tx.all(sql::PAIRS_OF_NEWCOMER, args![scope.tenant, dossier]).await?;
    standing(tx, scope, kept).await
}

pub(super) async fn pair_in(tx: &mut Tx, scope: &Scope, id: Uuid) -> Result<Option<Pair>, StoreError> {
    let kept: Option<Kept> = tx.maybe(sql::PAIR, args![scope.tenant, id]).await?;
    let standing = standing(tx, scope, kept.into_iter().collect()).await?;
    Ok(standing.into_iter().next())
}

/// Those that are not kept as over: how each was kept, and how it stands.
pub(super) async fn kept_open(tx: &mut Tx, scope: &Scope) -> Result<Vec<(Pair, Option<(Date, Ended)>)>, StoreError> {
    let kept: Vec<Kept> = tx.all(sql::PAIRS_OPEN, args![scope.tenant]).await?;
    let gone = Gone::read(tx, scope, &kept).await?;
    let stands = |Kept(pair): Kept| {
        let ended = gone.ended(&pair);
        (pair, ended)
    };
    Ok(kept.into_iter().map(stands).collect())
}

async fn standing(tx: &mut Tx, scope: &Scope, kept: Vec<Kept>) -> Result<Vec<Pair>, StoreError> {
    let gone = Gone::read(tx, scope, &kept).await?;
    let stands = |Kept(pair): Kept| Pair { ended: pair.ended.or_else(|| gone.ended(&pair)), ..pair };
    Ok(kept.into_iter().map(stands).collect())
}

/// Who of the people in open pairs is gone, since when.
struct Gone {
    volunteers: HashMap<Uuid, Date>,
    newcomers: HashMap<Uuid, Date>,
}

impl Gone {
    async fn read(tx: &mut Tx, scope: &Scope, kept: &[Kept]) -> Result<Self, StoreError> {
        let open = || kept.iter().map(|Kept(pair)| pair).filter(|pair| pair.ended.is_none());
        let (volunteers, newcomers): (BTreeSet<Uuid>, Vec<Uuid>) =
            open().map(|pair| (pair.volunteer, pair.dossier)).unzip();
        let accounts = match volunteers.first() {
            Some(one) if volunteers.len() == 1 => Vec::from_iter(accounts::find(tx, scope.tenant, *one).await?),
            Some(_) => accounts::of(tx, scope.tenant).await?,
            None => Vec::new(),
        };
        let left = accounts.iter().filter(|account| !works(account));
        let since = |account: &accounts::Account| account.disabled_at.map_or(scope.today(), day_of);
        Ok(Self {
            volunteers: left.map(|account| (account.id, since(account))).collect(),
            newcomers: dossier::closed_among(tx, scope, &newcomers).await?,
        })
    }

    fn ended(&self, pair: &Pair) -> Option<(Date, Ended)> {
        let newcomer = self.newcomers.get(&pair.dossier).map(|day| (*day, Ended::DossierClosed));
        newcomer.or_else(|| self.volunteers.get(&pair.volunteer).map(|day| (*day, Ended::VolunteerLeft)))
    }
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let how = row.opt_text(10)?.and_then(|name| Ended::from_name(&name));
        Ok(Self(Pair {
            id: row.uuid(0)?,
            dossier: row.uuid(1)?,
            volunteer: row.uuid(2)?,
            proposed_on: row.date(3)?,
            proposed_by: row.text(4)?,
            lapses_on: row.date(5)?,
            newcomer_yes: row.opt_date(6)?,
            volunteer_yes: row.opt_date(7)?,
            agreed_on: row.opt_date(8)?,
            ended: row.opt_date(9)?.zip(how),
            quiet_since: row.opt_date(11)?,
            nudged_on: row.opt_date(12)?,
            warned_on: row.opt_date(13)?,
            newcomer_phone: row.opt_text(14)?,
            volunteer_phone: row.opt_text(15)?,
            thanks: row.opt_text(16)?,
        }))
    }
}
