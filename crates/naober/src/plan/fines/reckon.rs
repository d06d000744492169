//! What the law makes of a file as it stands: the amount by the engine, and what stands in the way. It proposes nothing.

use jiff::civil::Date;
use uuid::Uuid;
use wi2021::facts::Boeteartikel;
use wi2021::{Amount, AmountCode, Assessment, Block, DecisionCode, DecisionNeeded, Fact, Law};

use super::FineFile;
use crate::dossier::NewFact;

/// What the engine computes when the violation of a file is put beside the facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoning {
    /// The facts that were assessed: those of the dossier and the violation.
    pub facts: Vec<Fact>,
    /// Absent when the engine has nothing to say about this violation.
    pub amount: Option<Amount>,
    /// What is left under the cap.
    pub room: Option<Amount>,
    /// What only a person can decide about it.
    pub decisions: Vec<DecisionNeeded>,
    /// Before a fine of this article the person must be able to give a view.
    pub hearing: wi2021::Hearing,
}

/// What still stands in the way of a fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Onderzoek,
    Horen,
    Verwijt,
    Omstandigheden,
    Samenloop,
    /// Asylum group: only with a reasoned exception (Keren).
    Uitzondering,
    /// Assistance was lowered for the same conduct, as the file itself says.
    Verlaagd,
    /// The engine says no.
    Geblokkeerd(Block),
    /// The engine gives no amount.
    GeenBedrag,
}

/// Puts the violation of a file beside the facts of its dossier. Without a finding of blame there is nothing to compute.
pub fn reckon(file: &FineFile, facts: &[Fact], on: Date, law: &Law) -> Option<Reckoning> {
    let violation = file.violation(file.blame()?);
    let facts = beside(facts, &[violation]);
    let assessment = wi2021::assess(&facts, on, law);
    let at = facts.len() - 1;
    Some(Reckoning {
        amount: of_violation(&assessment, file.about.article, at),
        room: assessment.amounts.iter().find(|amount| amount.code == AmountCode::RuimteBoetemaximum).cloned(),
        decisions: assessment.decisions.into_iter().filter(|one| about_fines(one.code)).collect(),
        hearing: wi2021::hearing(file.about.article, file.about.found_on, law),
        facts,
    })
}

/// Facts with new ones behind them, as they would be assessed.
pub(super) fn beside(facts: &[Fact], new: &[NewFact]) -> Vec<Fact> {
    let as_fact = |new: &NewFact| Fact {
        // Any id but those that are there; it never leaves this computation.
        id: Uuid::max(),
        happened: new.happened,
        recorded: None,
        corrects: new.corrects,
        kind: new.kind.clone(),
    };
    facts.iter().cloned().chain(new.iter().map(as_fact)).collect()
}

/// The amount for this violation. For the intake the engine weighs the last failure, which may be the no-show itself.
fn of_violation(assessment: &Assessment, article: Boeteartikel, at: usize) -> Option<Amount> {
    let code = match article {
        Boeteartikel::Art22 => AmountCode::BoeteArt22,
        Boeteartikel::Art23 => AmountCode::BoeteArt23,
    };
    let of_code: Vec<&Amount> = assessment.amounts.iter().filter(|amount| amount.code == code).collect();
    let own = of_code.iter().find(|amount| amount.basis.facts.iter().any(|fact| usize::from(*fact) == at));
    let last = of_code.last().filter(|_| article == Boeteartikel::Art22);
    own.or(last).map(|amount| (*amount).clone())
}

fn about_fines(code: DecisionCode) -> bool {
    matches!(
        code,
        DecisionCode::BoeteAsielstatushouder
            | DecisionCode::BoetemaximumVoorAanvang
            | DecisionCode::VoorwaardenBoete
            | DecisionCode::GegevensOntbreken
    )
}

impl Reckoning {
    /// The question that Keren leaves open is put to a person.
    pub fn asks_exception(&self) -> bool {
        self.decisions.iter().any(|one| one.code == DecisionCode::BoeteAsielstatushouder)
    }

    /// Whole euros, downwards: what a fine is recorded in.
    pub fn euro(&self) -> u32 {
        self.amount.as_ref().map_or(0, |amount| u32::try_from(amount.cents / 100).unwrap_or(0))
    }
}

/// What stands in the way of a fine, in the order of the steps. Nothing in the way is no reason to fine.
pub fn lacks(file: &FineFile, reckoning: Option<&Reckoning>) -> Vec<Lack> {
    let mut lacks = Vec::new();
    let mut need = |there: bool, lack: Lack| {
        if !there {
            lacks.push(lack);
        }
    };
    let required = reckoning.is_none_or(|reckoning| reckoning.hearing.required);
    need(file.has("onderzoek"), Lack::Onderzoek);
    need(file.is_heard(required), Lack::Horen);
    need(file.blame().is_some(), Lack::Verwijt);
    need(file.has("omstandigheden"), Lack::Omstandigheden);
    need(file.lowered().is_some(), Lack::Samenloop);
    need(file.lowered() != Some(true), Lack::Verlaagd);
    let Some(reckoning) = reckoning else { return lacks };
    need(!reckoning.asks_exception() || file.has("uitzondering"), Lack::Uitzondering);
    match &reckoning.amount {
        // With a reasoned exception this block is lifted; the engine has already looked at the others.
        Some(Amount { blocked: Some(Block::Asielstatushouder), .. }) => {}
        Some(Amount { blocked: Some(block), .. }) => need(false, Lack::Geblokkeerd(*block)),
        _ => {}
    }
    need(reckoning.euro() > 0, Lack::GeenBedrag);
    lacks
}
