//! Adopting a plan: the draft becomes a version, the law gets its fact, the person gets the letter. All of it or nothing.

use jiff::civil::Date;
use serde_json::json;
use store::args;
use uuid::Uuid;
use wi2021::facts::{Pip as PipFact, PipWijziging, Routewijziging};
use wi2021::{Assessment, Fact, Kind, TermCode, TermState};

use super::content::Content;
use super::{Gap, Pip, letter, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId, NewFact};
use crate::named::named;
use crate::plan::PlanError;

named! {
    /// What makes a version.
    pub enum Occasion {
        /// The first plan: starts the term (W 11(2)).
        First = "eerste",
        /// A plan after one that was revoked.
        Anew = "opnieuw",
        /// The person moved here with a plan of another municipality (Bs 5.3(3)).
        Move = "verhuizing",
        /// Another route (W 17(2)).
        Route = "leerroute",
        /// Exams at A2 were allowed (W 17(3)).
        Scaling = "afschalen",
        Other = "anders",
    }
}

impl Occasion {
    /// Reads a name; what is not known is `Other`.
    pub fn named(name: Option<&str>) -> Self {
        name.and_then(Self::from_name).unwrap_or(Self::Other)
    }

    /// A version after the first says why it was made.
    pub fn is_change(self) -> bool {
        matches!(self, Self::Route | Self::Scaling | Self::Other)
    }
}

/// How a draft is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adoption {
    /// The dagtekening.
    pub dated_on: Date,
    /// The day it is told to the person; absent: the dagtekening. The six weeks for objection run from it.
    pub announced_on: Option<Date>,
    /// Another route outside the window, as a special case with reasons (Bs 5.4(3)).
    pub special: bool,
    /// The draft that was read before adopting.
    pub revision: i64,
}

/// What adoption made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adopted {
    pub version: i64,
    pub fact: Option<Uuid>,
    pub letter: Uuid,
}

/// Adopts the draft.
///
/// # Errors
/// [`PlanError::NotReady`] with everything that is missing; [`PlanError::Dagtekening`] for a day that cannot be.
pub async fn adopt(scope: &Scope, id: DossierId, how: &Adoption) -> Result<Adopted, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let facts_permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let draft: Pip = tx.maybe(sql::DRAFT, args![scope.tenant, id.0]).await?.ok_or(PlanError::NotFound)?;
    if draft.revision != how.revision {
        return Err(PlanError::ChangedMeanwhile);
    }
    let latest: Option<Pip> = tx.all(sql::VERSIONS, args![scope.tenant, id.0]).await?.into_iter().next();
    let known = dossier::facts_of(&mut tx, scope, id).await?;
    let before = wi2021::assess(&known, scope.today(), &scope.law());
    let occasion = occasion(&known, &before, &draft.content);
    let gaps = gaps(&draft.content, &before, occasion);
    if !gaps.is_empty() {
        return Err(PlanError::NotReady(gaps));
    }
    let earliest = latest.as_ref().and_then(|latest| latest.adopted.as_ref()).map(|adopted| adopted.dated_on);
    let told = how.announced_on.unwrap_or(how.dated_on);
    if how.dated_on > scope.today() || earliest.is_some_and(|day| how.dated_on < day) || told < how.dated_on {
        return Err(PlanError::Dagtekening);
    }
    let facts = facts_of(&draft.content, occasion, how);
    let recorded = dossier::record_in(&mut tx, scope, &facts_permit, id, facts).await?;
    let letter = letter::put(&mut tx, scope, &subject, &draft.content, occasion, how).await?;
    let version = latest.map_or(1, |latest| latest.version + 1);
    let (by, name) = (scope.actor.account, &scope.actor.name);
    let fact = recorded.facts.first().copied();
    let values = args![
        scope.tenant,
        id.0,
        version,
        occasion.name(),
        how.dated_on,
        how.announced_on,
        by,
        name,
        scope.now,
        fact,
        letter
    ];
    tx.run(sql::ADOPT, values).await?;
    events::write(
        &mut tx,
        scope,
        "pip.adopted",
        Some(id.0),
        json!({ "version": version, "occasion": occasion.name() }),
    )
    .await?;
    looked_in(&mut tx, scope, Activity::PlanChange, &[id.0]).await?;
    tx.commit().await?;
    Ok(Adopted { version, fact, letter })
}

/// What a plan with this content would be, by the facts so far.
pub fn occasion(known: &[Fact], now: &Assessment, content: &Content) -> Occasion {
    let counts = |fact: &&Fact| fact.happened <= now.on && !known.iter().any(|newer| newer.corrects == Some(fact.id));
    let mut plan = None;
    for fact in known.iter().filter(counts) {
        match fact.kind {
            Kind::PipVastgesteld(_) => plan = plan.max(Some((fact.happened, true))),
            Kind::PipIngetrokken(_) => plan = plan.max(Some((fact.happened, false))),
            _ => {}
        }
    }
    let moved = now.terms.iter().any(|term| {
        term.code == TermCode::PipNaVerhuizing && matches!(term.state, TermState::Open | TermState::Missed)
    });
    match plan {
        None => Occasion::First,
        Some((_, false)) => Occasion::Anew,
        Some(_) if moved => Occasion::Move,
        Some(_) if content.leerroute.is_some() && now.route != content.leerroute => Occasion::Route,
        Some(_) if scaled_down(known, now) => Occasion::Scaling,
        Some(_) => Occasion::Other,
    }
}

/// Exams at A2 were allowed after the last change of the plan.
fn scaled_down(known: &[Fact], now: &Assessment) -> bool {
    let last = |wanted: fn(&Kind) -> bool| {
        known.iter().filter(|fact| wanted(&fact.kind) && fact.happened <= now.on).map(|fact| fact.happened).max()
    };
    let allowed = last(|kind| matches!(kind, Kind::ExamenA2Toegestaan(_)));
    let changed = last(|kind| matches!(kind, Kind::PipGewijzigd(_)));
    allowed.is_some_and(|day| changed.is_none_or(|change| change < day))
}

/// What adoption asks beside what the plan itself must hold.
pub(super) fn gaps(content: &Content, now: &Assessment, occasion: Occasion) -> Vec<Gap> {
    let mut gaps = content.gaps(now.group, occasion.is_change());
    // After a move the route follows the earlier plan (W 15(4)); it can be changed after that.
    if occasion == Occasion::Move && now.route.is_some() && content.leerroute != now.route {
        gaps.push(Gap { step: super::Step::Route, field: "leerroute", key: "pip-gap-move-route" });
    }
    gaps
}

/// The facts that a plan becomes: what the law counts from.
pub fn facts_of(content: &Content, occasion: Occasion, how: &Adoption) -> Vec<NewFact> {
    let source = "PIP";
    let fact = |kind| NewFact::new(how.dated_on, kind, source);
    let Some(leerroute) = content.leerroute else { return Vec::new() };
    let reason = Some(content.reden.trim().to_owned()).filter(|text| !text.is_empty());
    let plan = || {
        Kind::PipVastgesteld(PipFact {
            leerroute,
            gemeente: None,
            bekendgemaakt_op: how.announced_on,
            niveau: content.niveau,
            uren_per_week: content.uren_per_week,
            uren_totaal: content.uren_totaal,
            z_cursusuren: content.z_cursusuren,
            voortgangsgesprekken: content.voortgangsgesprekken,
            contact_interval_weken: content.contact_interval_weken,
        })
    };
    let change = || {
        Kind::PipGewijzigd(PipWijziging {
            reden: reason.clone(),
            bekendgemaakt_op: how.announced_on,
            uren_per_week: content.uren_per_week,
            uren_totaal: content.uren_totaal,
            z_cursusuren: content.z_cursusuren,
            voortgangsgesprekken: content.voortgangsgesprekken,
            contact_interval_weken: content.contact_interval_weken,
        })
    };
    match occasion {
        Occasion::First | Occasion::Anew | Occasion::Move => vec![fact(plan())],
        Occasion::Route => {
            let route = Routewijziging { naar: leerroute, bijzonder_geval: how.special, reden: reason.clone() };
            vec![fact(Kind::LeerrouteGewijzigd(route)), fact(change())]
        }
        Occasion::Scaling | Occasion::Other => vec![fact(change())],
    }
}
