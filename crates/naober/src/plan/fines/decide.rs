//! The decision: a fine or none, each with its reason. A fine becomes facts and a letter in the same transaction.

use serde_json::json;
use store::Tx;
use uuid::Uuid;
use wi2021::facts::GemeentelijkeBoete;
use wi2021::{Assessment, Fact, Kind, TermCode};

use super::reckon::{beside, lacks, reckon};
use super::{FineFile, Reckoning, Step, file_in, wording, write_in};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::PlanError;
use crate::plan::letters::{self, LetterKind, NewLetter};

/// What the college decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// A fine, or none.
    pub fine: bool,
    /// Lower than the law gives, because of the circumstances; absent: what the law gives.
    pub euro: Option<u32>,
    pub reason: String,
}

/// Decides a file, once. No fine can always be decided; a fine only when nothing stands in its way.
///
/// # Errors
/// [`PlanError::NoText`] without a reason; [`PlanError::NotNow`] when it was decided; [`PlanError::NoFineYet`] and
/// [`PlanError::TooHigh`] for a fine that may not be.
pub async fn decide(scope: &Scope, dossier: DossierId, file: Uuid, decision: Decision) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Fines, Action::Change)?;
    let reason = decision.reason.trim();
    if reason.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let file = file_in(&mut tx, scope, dossier, file).await?;
    if file.decision().is_some() {
        return Err(PlanError::NotNow);
    }
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    let (euro, content) = if decision.fine {
        let reckoning = reckon(&file, &facts, scope.today(), &scope.law());
        let reckoning = reckoning.filter(|reckoning| lacks(&file, Some(reckoning)).is_empty());
        let reckoning = reckoning.ok_or(PlanError::NoFineYet)?;
        let euro = within(&reckoning, decision.euro)?;
        let new = fine_facts(scope, &file, euro)?;
        let after = wi2021::assess(&beside(&facts, &new), scope.today(), &scope.law());
        let told = wording::Fine {
            file: &file,
            euro,
            reckoning: &reckoning,
            reason,
            third_chance: third_chance(&file, &after),
        };
        let content = wording::fine(&scope.law(), &told, subject.language.as_deref());
        record(&mut tx, scope, dossier, new).await?;
        (Some(euro), content)
    } else {
        (None, wording::no_fine(&file, reason, subject.language.as_deref()))
    };
    let letter = letters::put(&mut tx, scope, dossier, NewLetter { kind: LetterKind::Boete, content }).await?;
    let step = Step::Besluit { euro, reden: reason.to_owned(), op: scope.today(), brief: letter };
    write_in(&mut tx, scope, file.id, &step).await?;
    let what = json!({ "file": file.id, "fine": decision.fine });
    events::write(&mut tx, scope, "fine.decided", Some(dossier.0), what).await?;
    looked_in(&mut tx, scope, Activity::Fine, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// What is asked, at most what the engine gives.
fn within(reckoning: &Reckoning, asked: Option<u32>) -> Result<u32, PlanError> {
    let most = reckoning.euro();
    match asked {
        None => Ok(most),
        Some(asked) if asked > 0 && asked <= most => Ok(asked),
        Some(_) => Err(PlanError::TooHigh),
    }
}

/// The violation with the blame that was found, and the fine that answers it.
fn fine_facts(scope: &Scope, file: &FineFile, euro: u32) -> Result<Vec<NewFact>, PlanError> {
    let blame = file.blame().ok_or(PlanError::NoFineYet)?;
    let fine = GemeentelijkeBoete {
        artikel: file.about.article,
        bedrag_euro: euro,
        vastgesteld_op: Some(file.about.found_on),
        onherroepelijk_op: None,
        gemeente: None,
    };
    let fine = NewFact::new(scope.today(), Kind::GemeentelijkeBoeteOpgelegd(fine), "besluit");
    Ok(vec![file.violation(blame), fine])
}

async fn record(tx: &mut Tx, scope: &Scope, dossier: DossierId, new: Vec<NewFact>) -> Result<(), PlanError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    dossier::record_in(tx, scope, &permit, dossier, new).await?;
    Ok(())
}

/// After a fine for the intake there is a new chance, with a last day (W 22(2)).
pub(super) fn third_chance(file: &FineFile, after: &Assessment) -> Option<jiff::civil::Date> {
    let of_intake = file.about.article == wi2021::facts::Boeteartikel::Art22;
    let chance = after.terms.iter().filter(|term| of_intake && term.code == TermCode::DerdeKans);
    chance.map(|term| term.due).max()
}

/// Facts that tell of a violation no file has taken up, to begin a file with.
pub(super) fn violations<'f>(facts: &'f [Fact], files: &[FineFile]) -> Vec<&'f Fact> {
    let free = |fact: &&Fact| !files.iter().any(|file| file.about.fact == Some(fact.id));
    let ours = |fact: &&Fact| super::stands_as_violation(fact, facts);
    // One that a decided file wrote down itself is that file's.
    let written =
        |fact: &&Fact| !files.iter().any(|file| file.decision().is_some() && file.about.found_on == fact.happened);
    facts.iter().filter(ours).filter(free).filter(written).collect()
}
