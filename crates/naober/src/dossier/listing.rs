//! The rows of the worklist, kept in step with the facts by the verbs that write.

use std::collections::HashMap;

use jiff::civil::Date;
use store::{Query, Tx, args};
use uuid::Uuid;
use wi2021::Assessment;

use super::top::{NEVER, Top, code_text, standing_text, urgency_in_list};
use super::view::display_name;
use super::{DossierError, sql};
use crate::access::Scope;

/// Where a dossier stands: the columns that an assessment decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub urgency: i64,
    pub act_by: Date,
    pub top_class: Option<String>,
    pub top_code: Option<String>,
    pub overdue: bool,
    pub term_end: Option<Date>,
    pub route: Option<String>,
    pub doelgroep: Option<String>,
    pub standing: String,
    /// The other dangers, most urgent first.
    pub dangers: String,
}

impl Place {
    pub(super) fn of(assessment: &Assessment) -> Self {
        let top = Top::of(assessment);
        Self {
            dangers: other_dangers(assessment, &top),
            urgency: top.urgency,
            act_by: top.act_by.unwrap_or(NEVER),
            top_class: top.class.map(str::to_owned),
            top_code: top.code,
            overdue: top.overdue,
            term_end: top.term_end,
            route: assessment.route.map(|route| code_text(&route)),
            doelgroep: assessment.group.map(|group| code_text(&group)),
            standing: standing_text(assessment.standing).to_owned(),
        }
    }

    fn args(&self, scope: &Scope, id: Uuid) -> store::Args {
        args![
            scope.tenant,
            id,
            self.urgency,
            self.act_by,
            self.top_class.clone(),
            self.top_code.clone(),
            self.overdue,
            self.term_end,
            self.route.clone(),
            self.doelgroep.clone(),
            &self.standing,
            &self.dangers
        ]
    }
}

/// A dossier that enters the list.
pub(super) struct Entry<'a> {
    pub id: Uuid,
    pub number: &'a str,
    pub given_names: &'a str,
    pub family_name: &'a str,
    pub caseworker: Option<Uuid>,
    pub neighbourhood: Option<&'a str>,
    pub place: Place,
}

/// Puts dossiers in the list and counts them with their caseworkers.
pub(super) async fn enter(tx: &mut Tx, scope: &Scope, entries: &[Entry<'_>]) -> Result<(), DossierError> {
    let mut caseloads: HashMap<Uuid, i64> = HashMap::new();
    for part in entries.chunks(500) {
        let mut query = Query::new(
            "insert into worklist (tenant_id, dossier_id, urgency, act_by, top_class, top_code, overdue, term_end, route, \
             doelgroep, standing, dangers, number, display_name, caseworker_id, neighbourhood) values ",
        );
        query.rows(part.iter().map(|entry| {
            let mut values = entry.place.args(scope, entry.id);
            let name = display_name(entry.given_names, entry.family_name);
            values.extend(args![entry.number, name, entry.caseworker, entry.neighbourhood]);
            values
        }));
        for entry in part {
            *caseloads.entry(entry.caseworker.unwrap_or_default()).or_default() += 1;
        }
        tx.run_of(query).await?;
    }
    change_caseloads(tx, scope, &caseloads).await
}

/// Moves a dossier to its new place.
pub(super) fn shift(scope: &Scope, id: Uuid, place: &Place) -> Query {
    Query::of(sql::WORKLIST_MOVE, scope.store().engine(), place.args(scope, id))
}

/// Takes a dossier off the list.
pub(super) async fn leave(tx: &mut Tx, scope: &Scope, id: Uuid, caseworker: Option<Uuid>) -> Result<(), DossierError> {
    tx.run(sql::WORKLIST_DROP, args![scope.tenant, id]).await?;
    change_caseloads(tx, scope, &HashMap::from([(caseworker.unwrap_or_default(), -1)])).await
}

/// Adds to the number of open dossiers per caseworker (nil: nobody); in the order of the ids, so that two transactions
/// never wait for each other.
pub(super) async fn change_caseloads(tx: &mut Tx, scope: &Scope, by: &HashMap<Uuid, i64>) -> Result<(), DossierError> {
    let mut by: Vec<(&Uuid, &i64)> = by.iter().filter(|(_, change)| **change != 0).collect();
    by.sort();
    for (caseworker, change) in by {
        tx.run(sql::CASELOAD_CHANGE, args![scope.tenant, *caseworker, *change]).await?;
    }
    Ok(())
}

/// What else is about to go wrong: each code once, without the one that the dossier stands in the list for.
fn other_dangers(assessment: &Assessment, top: &Top) -> String {
    let first = top.code.as_deref().filter(|_| top.class == Some("danger"));
    let mut dangers: Vec<(i64, Date, String)> = assessment
        .dangers
        .iter()
        .map(|danger| {
            (urgency_in_list(danger.code, danger.urgency), danger.by.unwrap_or(NEVER), code_text(&danger.code))
        })
        .collect();
    dangers.sort();
    let mut codes: Vec<&str> = Vec::with_capacity(dangers.len());
    for (_, _, code) in &dangers {
        if first != Some(code) && !codes.contains(&code.as_str()) {
            codes.push(code);
        }
    }
    codes.join(" ")
}
