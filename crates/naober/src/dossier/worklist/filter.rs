//! What part of the worklist is asked for, and where in it we are.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::Query;
use uuid::Uuid;
use wi2021::facts::Leerroute;
use wi2021::{DangerCode, TermCode};

use super::super::fold::{prefix_range, sought};
use super::super::top::code_text;
use super::super::{DossierError, DossierId};
use super::Slice;
use crate::access::{Permit, Rows, Scope};

/// What part of the list: every condition that is set holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Filter {
    /// An open or missed term of this kind.
    pub term: Option<TermCode>,
    pub danger: Option<DangerCode>,
    pub route: Option<Leerroute>,
    pub caseworker: Option<Caseworker>,
    /// A term of the college passed.
    pub overdue: bool,
    pub neighbourhood: Option<String>,
    /// 0 too late … 4 nothing.
    pub urgency: Option<u8>,
    /// The people that a figure of the reports counts.
    pub slice: Option<Slice>,
    /// Words of a name or number, each by its beginning. Never in an address.
    #[serde(skip)]
    pub search: Option<String>,
    /// The one whose number was searched. Never in an address.
    #[serde(skip)]
    pub only: Option<DossierId>,
}

/// Whose dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caseworker {
    Mine,
    Nobody,
    Account(Uuid),
}

/// A place in the list: the row that the page comes after (or before, going back).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub(super) urgency: i64,
    pub(super) act_by: Date,
    pub(super) dossier: Uuid,
    pub(super) back: bool,
}

impl Filter {
    /// The caseworker asked for, as an id (nil: nobody).
    pub(super) fn wanted_caseworker(&self, scope: &Scope) -> Option<Uuid> {
        self.caseworker.map(|who| match who {
            Caseworker::Mine => scope.actor.account,
            Caseworker::Nobody => Uuid::nil(),
            Caseworker::Account(account) => account,
        })
    }

    /// Nothing but the caseworker is asked: then the kept counts answer.
    pub(super) fn is_plain(&self) -> bool {
        Self { caseworker: None, ..self.clone() } == Self::default()
    }

    /// Appends the conditions, after `where w.tenant_id = $1`.
    pub(super) fn conditions(&self, query: &mut Query, scope: &Scope, permit: &Permit) {
        match permit.rows {
            Rows::Tenant => {}
            Rows::Caseload(account) => drop(query.push(" and w.caseworker_id = ").bind(account)),
            Rows::Own(_) | Rows::None => drop(query.push(" and 1 = 0")),
        }
        match self.wanted_caseworker(scope) {
            None => {}
            Some(nobody) if nobody.is_nil() => drop(query.push(" and w.caseworker_id is null")),
            Some(account) => drop(query.push(" and w.caseworker_id = ").bind(account)),
        }
        if let Some(route) = self.route {
            query.push(" and w.route = ").bind(code_text(&route));
        }
        if let Some(neighbourhood) = &self.neighbourhood {
            query.push(" and w.neighbourhood = ").bind(neighbourhood);
        }
        if let Some(urgency) = self.urgency {
            query.push(" and w.urgency = ").bind(i64::from(urgency));
        }
        if let Some(slice) = self.slice {
            slice.condition(query, scope);
        }
        if self.overdue {
            query.push(" and w.overdue");
        }
        if let Some(danger) = self.danger {
            has_duty(query, scope, "danger", code_text(&danger));
        }
        if let Some(term) = self.term {
            has_duty(query, scope, "term", code_text(&term));
        }
        if let Some(only) = self.only {
            query.push(" and w.dossier_id = ").bind(only.0);
            return;
        }
        for word in sought(self.search.as_deref().unwrap_or_default()) {
            let (from, until) = prefix_range(&word);
            query.push(" and w.dossier_id in (select s.dossier_id from search_words s where s.tenant_id = ");
            query.bind(scope.tenant).push(" and s.word >= ").bind(from).push(" and s.word < ").bind(until).push(")");
        }
    }
}

fn has_duty(query: &mut Query, scope: &Scope, class: &'static str, code: String) {
    query.push(" and w.dossier_id in (select d.dossier_id from duties d where d.tenant_id = ").bind(scope.tenant);
    query.push(" and d.class = ").bind(class).push(" and d.code = ").bind(code);
    query.push(" and d.state in ('open', 'missed'))");
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let way = if self.back { 'b' } else { 'f' };
        write!(f, "{way}{}{}{}", self.urgency, self.act_by.strftime("%Y%m%d"), self.dossier.simple())
    }
}

impl std::str::FromStr for Cursor {
    type Err = DossierError;

    fn from_str(text: &str) -> Result<Self, DossierError> {
        let bad = || DossierError::BadCursor;
        if text.len() != 42 || !text.is_ascii() {
            return Err(bad());
        }
        let back = match &text[..1] {
            "f" => false,
            "b" => true,
            _ => return Err(bad()),
        };
        let urgency = text[1..2].parse().ok().filter(|urgency| (0..=4).contains(urgency)).ok_or_else(bad)?;
        let act_by = Date::strptime("%Y%m%d", &text[2..10]).map_err(|_| bad())?;
        let dossier = Uuid::try_parse(&text[10..]).map_err(|_| bad())?;
        Ok(Self { urgency, act_by, dossier, back })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_cursor_reads_back_as_it_was_written_and_nothing_else_is_one() {
        let cursor = Cursor { urgency: 2, act_by: date(9999, 12, 31), dossier: Uuid::from_u128(7), back: true };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        for wrong in
            ["", "f", "x22026010100000000000000000000000000000007", "f92026010100000000000000000000000000000007"]
        {
            assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
        }
        assert!("é".repeat(21).parse::<Cursor>().is_err());
    }
}
