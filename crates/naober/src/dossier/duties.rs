//! Duties as rows: the read model of an assessment, and what of it has to be written.

use serde_json::{Value as Json, json};
use store::{Engine, FromRow, Query, Row, StoreError, TenantId, Tx, args};
use uuid::Uuid;
use wi2021::{Assessment, Basis, Fact, RightState, TermState};

use super::sql;
use super::top::{code_text, term_urgency, urgency_of};

/// Duties per statement.
const AT_ONCE: usize = 5_000;

/// One duty as it is stored. No prose: that is made from the assessment when someone asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Duty {
    pub class: String,
    pub code: String,
    pub n: i64,
    pub state: String,
    pub due_on: Option<jiff::civil::Date>,
    pub urgency: i64,
    pub body: String,
}

impl FromRow for Duty {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            class: row.text(0)?,
            code: row.text(1)?,
            n: row.int(2)?,
            state: row.text(3)?,
            due_on: row.opt_date(4)?,
            urgency: row.int(5)?,
            body: row.text(6)?,
        })
    }
}

/// The rows of an assessment. Nothing in them changes by the passing of a day alone, but for state and urgency.
pub(super) fn of(assessment: &Assessment, facts: &[Fact]) -> Vec<Duty> {
    let mut rows = Rows { facts, rows: Vec::with_capacity(16) };
    for term in &assessment.terms {
        let more = json!({ "owner": term.owner, "start": term.start, "due": term.due, "done": done(term.state) });
        let at = (term_state(term.state), Some(term.due), term_urgency(term, assessment.on));
        rows.add("term", code_text(&term.code), at, &term.basis, more);
    }
    for hours in &assessment.hours {
        let minutes = |h: wi2021::Hours| h.0;
        let more = json!({ "needed": minutes(hours.needed), "done": minutes(hours.done),
            "deducted": minutes(hours.deducted), "left": minutes(hours.left) });
        let state = if hours.complete { "complete" } else { "open" };
        rows.add("hours", code_text(&hours.code), (state, None, 4), &hours.basis, more);
    }
    for right in &assessment.rights {
        let more = json!({ "from": right.from, "until": right.until, "new_end": right.new_end,
            "missing": right.missing.as_slice() });
        rows.add("right", code_text(&right.code), (right_state(right.state), right.until, 4), &right.basis, more);
    }
    for danger in &assessment.dangers {
        let at = ("open", danger.by, urgency_of(danger.urgency));
        rows.add("danger", code_text(&danger.code), at, &danger.basis, json!({}));
    }
    for amount in &assessment.amounts {
        let more =
            json!({ "cents": amount.cents, "new_term_months": amount.new_term_months, "blocked": amount.blocked });
        let state = if amount.blocked.is_some() { "blocked" } else { "open" };
        rows.add("amount", code_text(&amount.code), (state, None, 4), &amount.basis, more);
    }
    for decision in &assessment.decisions {
        rows.add("decision", code_text(&decision.code), ("open", None, 4), &decision.basis, json!({}));
    }
    rows.rows
}

struct Rows<'a> {
    facts: &'a [Fact],
    rows: Vec<Duty>,
}

impl Rows<'_> {
    fn add(
        &mut self,
        class: &str,
        code: String,
        (state, due_on, urgency): (&str, Option<jiff::civil::Date>, i64),
        basis: &Basis,
        mut body: Json,
    ) {
        let same = self.rows.iter().filter(|row| row.class == class && row.code == code).count();
        let ids: Vec<Uuid> =
            basis.facts.iter().filter_map(|at| self.facts.get(usize::from(*at))).map(|f| f.id).collect();
        body["rule"] = json!(basis.rule.name());
        body["facts"] = json!(ids);
        self.rows.push(Duty {
            class: class.to_owned(),
            code,
            n: i64::try_from(same).unwrap_or(i64::MAX),
            state: state.to_owned(),
            due_on,
            urgency,
            body: body.to_string(),
        });
    }
}

fn term_state(state: TermState) -> &'static str {
    match state {
        TermState::Open => "open",
        TermState::Met(_) => "met",
        TermState::MetLate(_) => "met-late",
        TermState::Missed => "missed",
        TermState::Lapsed => "lapsed",
    }
}

fn done(state: TermState) -> Option<jiff::civil::Date> {
    match state {
        TermState::Met(day) | TermState::MetLate(day) => Some(day),
        _ => None,
    }
}

fn right_state(state: RightState) -> &'static str {
    match state {
        RightState::NotYet => "not-yet",
        RightState::Open => "open",
        RightState::Closed => "closed",
        RightState::Refused => "refused",
        RightState::Used => "used",
    }
}

/// What has to be written so that the stored rows become the wanted ones.
#[derive(Debug, Default)]
pub(super) struct Delta {
    pub put: Vec<(Uuid, Duty)>,
    pub gone: Vec<(Uuid, Duty)>,
}

impl Delta {
    pub(super) fn is_empty(&self) -> bool {
        self.put.is_empty() && self.gone.is_empty()
    }

    /// Adds the differences of one dossier.
    pub(super) fn add(&mut self, dossier: Uuid, stored: &[Duty], wanted: Vec<Duty>) {
        let key = |duty: &Duty| (duty.class.clone(), duty.code.clone(), duty.n);
        let gone = stored.iter().filter(|old| !wanted.iter().any(|new| key(new) == key(old)));
        self.gone.extend(gone.map(|old| (dossier, old.clone())));
        self.put.extend(wanted.into_iter().filter(|new| !stored.contains(new)).map(|new| (dossier, new)));
    }

    /// What writes it: a change for what goes, one for what comes or changes (more only for very many).
    pub(super) fn queries(&self, tenant: TenantId, engine: Engine) -> Vec<Query> {
        let gone = self.gone.chunks(AT_ONCE).map(|part| {
            let keys = part.iter().map(|(dossier, duty)| json!([dossier.simple(), duty.class, duty.code, duty.n]));
            Query::of(sql::DROP_DUTIES, engine, args![tenant, Json::from_iter(keys).to_string()])
        });
        let put = self.put.chunks(AT_ONCE).map(|part| {
            let rows = part.iter().map(|(dossier, duty)| {
                let Duty { class, code, n, state, due_on, urgency, body } = duty;
                json!([dossier.simple(), class, code, n, state, due_on, urgency, body])
            });
            Query::of(sql::PUT_DUTIES, engine, args![tenant, Json::from_iter(rows).to_string()])
        });
        gone.chain(put).collect()
    }

    pub(super) async fn write(&self, tx: &mut Tx, tenant: TenantId) -> Result<(), StoreError> {
        for query in self.queries(tenant, tx.engine()) {
            tx.run_of(query).await?;
        }
        Ok(())
    }
}
