//! The worklist: all open dossiers, the most urgent first, with an exact count.

mod assign;
mod export;
mod filter;
mod slice;

use jiff::civil::Date;
use store::{FromRow, Query, Row, StoreError, Tx, args};
use uuid::Uuid;

pub(super) use assign::colleague;
pub use assign::{AT_ONCE, assign};
pub use export::{Export, export};
pub use filter::{Caseworker, Cursor, Filter};
pub use slice::{Slice, Stage};

use super::top::NEVER;
use super::{DossierError, DossierId, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Rows, Scope};

/// The most rows on one page.
pub const LARGEST_PAGE: usize = 100;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub dossier: DossierId,
    pub number: String,
    pub display_name: String,
    pub caseworker: Option<Uuid>,
    pub neighbourhood: Option<String>,
    /// As in files and the API: `b1-route`.
    pub route: Option<String>,
    pub doelgroep: Option<String>,
    pub standing: String,
    /// 0 too late, 1 now, 2 soon, 3 keep in view, 4 nothing.
    pub urgency: i64,
    pub act_by: Option<Date>,
    /// `danger` or `term`, and its code: what makes it urgent.
    pub top_class: Option<String>,
    pub top_code: Option<String>,
    pub overdue: bool,
    pub term_end: Option<Date>,
    /// Codes of the other dangers, most urgent first.
    pub dangers: Vec<String>,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub lines: Vec<Line>,
    /// How many there are in all that the filter and the permit let through.
    pub total: i64,
    pub next: Option<Cursor>,
    pub previous: Option<Cursor>,
}

/// A page that may not be shown yet: who looked is still to be recorded.
pub struct Unseen {
    page: Page,
    activity: Activity,
}

impl Unseen {
    /// The page, once it is safely recorded who looked.
    ///
    /// # Errors
    /// When that could not be recorded.
    pub async fn seen(self, scope: &Scope) -> Result<Page, DossierError> {
        let subjects: Vec<Uuid> = self.page.lines.iter().map(|line| line.dossier.0).collect();
        looked(scope, self.activity, &subjects).await.map_err(StoreError::from)?;
        Ok(self.page)
    }
}

/// One page, from the start or from a place in the list.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn page(scope: &Scope, filter: &Filter, from: Option<Cursor>, size: usize) -> Result<Page, DossierError> {
    scope.may(Room::Worklist, Action::List)?;
    let mut tx = scope.read().await?;
    let page = page_in(&mut tx, scope, filter, from, size).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    page.seen(scope).await
}

/// The same beside other questions of the caller.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn page_in(
    tx: &mut Tx,
    scope: &Scope,
    filter: &Filter,
    from: Option<Cursor>,
    size: usize,
) -> Result<Unseen, DossierError> {
    let permit = scope.may(Room::Worklist, Action::List)?;
    // Where someone lives tells who it is, as much as the name does.
    if (filter.search.is_some() || filter.neighbourhood.is_some()) && !permit.fields.identity {
        return Err(DossierError::Denied);
    }
    let size = size.clamp(1, LARGEST_PAGE);
    let total = count(tx, scope, &permit, filter).await?;
    // One row more than asked says whether there is another page.
    let mut lines = lines(tx, scope, &permit, filter, from, size + 1).await?;
    let more = lines.len() > size;
    lines.truncate(size);
    if !permit.fields.identity {
        lines.iter_mut().for_each(Line::without_identity);
    }
    let back = from.is_some_and(|cursor| cursor.back);
    if back {
        lines.reverse();
    }
    let (before, after) = if back { (more, true) } else { (from.is_some(), more) };
    let activity = if filter.search.is_some() { Activity::Search } else { Activity::Worklist };
    let page = Page {
        // Without a line nobody is looked at; then a search does not tell that there is somebody either.
        total: if lines.is_empty() && filter.search.is_some() { 0 } else { total },
        next: lines.last().filter(|_| after).map(|line| line.place(false)),
        previous: lines.first().filter(|_| before).map(|line| line.place(true)),
        lines,
    };
    Ok(Unseen { page, activity })
}

/// How many dossiers there are in all, whoever they are.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn total(scope: &Scope) -> Result<i64, DossierError> {
    let permit = scope.may(Room::Worklist, Action::List)?;
    let mut tx = scope.read().await?;
    count(&mut tx, scope, &permit, &Filter::default()).await
}

/// How many open dossiers each caseworker holds, and how many nobody does: figures, not people.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn caseloads(scope: &Scope) -> Result<Vec<(Option<Uuid>, i64)>, DossierError> {
    scope.may(Room::Figures, Action::Read)?;
    let loads: Vec<Load> = scope.read().await?.all(sql::CASELOADS, args![scope.tenant]).await?;
    Ok(loads.into_iter().map(|load| (Some(load.caseworker).filter(|who| !who.is_nil()), load.open)).collect())
}

/// The neighbourhoods people on the list live in; none for who may not see where people live.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn neighbourhoods_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<String>, DossierError> {
    let permit = scope.may(Room::Worklist, Action::List)?;
    if !permit.fields.identity {
        return Ok(Vec::new());
    }
    Ok(tx.all(sql::NEIGHBOURHOODS, args![scope.tenant]).await?)
}

impl Line {
    /// For who may see the work and not the people: the number stands where the name stood.
    fn without_identity(&mut self) {
        self.display_name.clone_from(&self.number);
        self.neighbourhood = None;
    }

    fn place(&self, back: bool) -> Cursor {
        Cursor { urgency: self.urgency, act_by: self.act_by.unwrap_or(NEVER), dossier: self.dossier.0, back }
    }
}

/// Exact: from the counts that are kept where they answer, otherwise by counting.
async fn count(tx: &mut Tx, scope: &Scope, permit: &Permit, filter: &Filter) -> Result<i64, DossierError> {
    if filter.is_plain() {
        let mine = match permit.rows {
            Rows::Own(_) | Rows::None => return Ok(0),
            Rows::Tenant => None,
            Rows::Caseload(account) => Some(account),
        };
        return Ok(match (mine, filter.wanted_caseworker(scope)) {
            (None, None) => tx.one(sql::CASELOAD_ALL, args![scope.tenant]).await?,
            (Some(mine), Some(wanted)) if mine != wanted => 0,
            (Some(account), _) | (None, Some(account)) => tx.one(sql::CASELOAD, args![scope.tenant, account]).await?,
        });
    }
    let mut query = Query::new("select count(*) from worklist w where w.tenant_id = ");
    query.bind(scope.tenant);
    filter.conditions(&mut query, scope, permit);
    Ok(tx.all_of::<i64>(query).await?.first().copied().unwrap_or(0))
}

pub(super) async fn lines(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    filter: &Filter,
    from: Option<Cursor>,
    size: usize,
) -> Result<Vec<Line>, DossierError> {
    let mut query = Query::new(
        "select w.dossier_id, w.number, w.display_name, w.caseworker_id, w.neighbourhood, w.route, w.doelgroep, \
         w.standing, w.urgency, w.act_by, w.top_class, w.top_code, w.overdue, w.term_end, \
         w.dangers from worklist w where w.tenant_id = ",
    );
    query.bind(scope.tenant);
    filter.conditions(&mut query, scope, permit);
    let back = from.is_some_and(|cursor| cursor.back);
    if let Some(cursor) = from {
        query.push(" and (w.urgency, w.act_by, w.dossier_id) ").push(if back { "< (" } else { "> (" });
        query.bind(cursor.urgency).push(", ").bind(cursor.act_by).push(", ").bind(cursor.dossier).push(")");
    }
    query.push(if back {
        " order by w.urgency desc, w.act_by desc, w.dossier_id desc limit "
    } else {
        " order by w.urgency, w.act_by, w.dossier_id limit "
    });
    query.bind(i64::try_from(size).unwrap_or(i64::MAX));
    Ok(tx.all_of(query).await?)
}

impl FromRow for Line {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            dossier: DossierId(row.uuid(0)?),
            number: row.text(1)?,
            display_name: row.text(2)?,
            caseworker: row.opt_uuid(3)?,
            neighbourhood: row.opt_text(4)?,
            route: row.opt_text(5)?,
            doelgroep: row.opt_text(6)?,
            standing: row.text(7)?,
            urgency: row.int(8)?,
            act_by: Some(row.date(9)?).filter(|day| *day != NEVER),
            top_class: row.opt_text(10)?,
            top_code: row.opt_text(11)?,
            overdue: row.bool(12)?,
            term_end: row.opt_date(13)?,
            dangers: row.text(14)?.split_whitespace().map(str::to_owned).collect(),
        })
    }
}

/// Open dossiers of one caseworker; nil is nobody.
struct Load {
    caseworker: Uuid,
    open: i64,
}

impl FromRow for Load {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { caseworker: row.uuid(0)?, open: row.int(1)? })
    }
}
