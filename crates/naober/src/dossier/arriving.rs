//! Somebody who comes from another municipality: what their old one knew is weighed against what is known here, then taken in.

use std::collections::{HashMap, HashSet};

use store::{Query, Tx};
use uuid::Uuid;
use wi2021::facts::Reden;
use wi2021::{Fact, FactId, Kind};

use super::opening::{here_already, open_all};
use super::recording::{check, facts_of, record_in, unknown};
use super::{DossierError, DossierId, NewDossier, NewFact};
use crate::access::{Permit, Scope};

/// What would become of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Newcomer {
    /// The dossier this person has here already.
    pub here: Option<DossierId>,
    /// What is known here.
    pub known: Vec<Fact>,
    /// What would be recorded: neither from an earlier package nor known by another way.
    pub fresh: Vec<NewFact>,
}

/// Finds the person and leaves out what is known. `lapsed` are origin keys of facts that turned out wrong.
///
/// # Errors
/// What is wrong with a fact.
pub(crate) async fn weigh_one(
    tx: &mut Tx,
    scope: &Scope,
    person: &NewDossier,
    facts: Vec<NewFact>,
    lapsed: &[String],
) -> Result<Newcomer, DossierError> {
    let rows = [(person.clone(), facts)];
    let here = here_already(tx, scope, &rows).await?.into_iter().flatten().next();
    let [(_, facts)] = rows;
    let known = match here {
        Some(id) => facts_of(tx, scope, id).await?,
        None => Vec::new(),
    };
    let corrected: HashSet<FactId> = known.iter().filter_map(|fact| fact.corrects).collect();
    let mut fresh = unknown(tx, scope, facts).await?;
    fresh.retain(|new| {
        let same = |old: &&Fact| old.happened == new.happened && old.kind == new.kind;
        !known.iter().filter(|old| !corrected.contains(&old.id)).any(|old| same(&old))
    });
    if let Some(id) = here {
        let wrong = by_origin(tx, scope, id, lapsed).await?;
        for key in lapsed {
            if let Some(fact) = wrong.get(key).filter(|fact| !corrected.contains(fact)) {
                let withdrawn = Kind::FeitIngetrokken(Reden { reden: None });
                let source = fresh.first().map_or("overdracht", |new| new.source.as_str()).to_owned();
                fresh.push(NewFact::new(scope.today(), withdrawn, source).correcting(*fact));
            }
        }
    }
    check(scope, &known, &fresh)?;
    Ok(Newcomer { here, known, fresh })
}

/// Records it: in the dossier that is here, or in one that opens.
///
/// # Errors
/// The same as [`weigh_one`].
pub(crate) async fn bring_one(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    person: NewDossier,
    newcomer: Newcomer,
) -> Result<DossierId, DossierError> {
    match newcomer.here {
        Some(id) => {
            if !newcomer.fresh.is_empty() {
                record_in(tx, scope, permit, id, newcomer.fresh).await?;
            }
            Ok(id)
        }
        None => {
            let opened = open_all(tx, scope, vec![(person, newcomer.fresh)]).await?;
            opened.into_iter().next().ok_or(DossierError::NotFound)
        }
    }
}

impl Newcomer {
    /// Everything that is known once it is recorded.
    pub(crate) fn afterwards(&self, scope: &Scope) -> Vec<Fact> {
        let new = self.fresh.iter().map(|new| Fact {
            id: scope.new_id(),
            happened: new.happened,
            recorded: Some(scope.now),
            corrects: new.corrects,
            kind: new.kind.clone(),
        });
        self.known.iter().cloned().chain(new).collect()
    }
}

async fn by_origin(
    tx: &mut Tx,
    scope: &Scope,
    id: DossierId,
    keys: &[String],
) -> Result<HashMap<String, FactId>, DossierError> {
    let mut found = HashMap::new();
    for part in keys.chunks(500) {
        let mut query = Query::new("select id, origin_key from facts where tenant_id = ");
        query.bind(scope.tenant).push(" and dossier_id = ").bind(id.0).push(" and origin_key in ");
        query.list(part.iter());
        let rows: Vec<(Uuid, String)> = tx.all_of(query).await?;
        found.extend(rows.into_iter().map(|(fact, key)| (key, fact)));
    }
    Ok(found)
}
