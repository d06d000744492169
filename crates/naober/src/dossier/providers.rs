//! Providers that fall away: every dossier that names one gets the fact at once.

use jiff::civil::Date;
use store::{StoreError, Tx, args};
use uuid::Uuid;
use wi2021::facts::Aanbieder;
use wi2021::{Fact, Kind};

use super::fold::fold;
use super::recording::{check, facts_of, record_in, within};
use super::rows::DossierRow;
use super::view::display_name;
use super::{DossierError, DossierId, DossierView, Member, NewFact, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};

/// What a provider lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// Its keurmerk (R 8.1).
    Keurmerk,
    /// Everything: it closed.
    Closed,
}

/// The providers that dossiers of this municipality name, as they are written, to choose from in a form.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn known_providers(scope: &Scope) -> Result<Vec<String>, DossierError> {
    scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.read().await?;
    let mut naming: Vec<Uuid> = tx.all(sql::PROVIDERS, args![scope.tenant]).await?;
    naming.sort();
    naming.dedup();
    let mut names: Vec<String> = Vec::new();
    for id in naming.into_iter().map(DossierId) {
        let facts = facts_of(&mut tx, scope, id).await?;
        names.extend(facts.iter().filter_map(|fact| named_in(&fact.kind)).map(|name| name.trim().to_owned()));
    }
    names.sort();
    names.dedup_by(|one, other| fold(one) == fold(other));
    Ok(names)
}

/// Who is with this provider on that day: whom its loss will touch.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn with_provider(scope: &Scope, provider: &str, on: Date) -> Result<Vec<Member>, DossierError> {
    let permit = scope.may(Room::Dossier, Action::List)?;
    let key = fold(provider);
    let mut tx = scope.read().await?;
    let touched: Vec<Uuid> = tx.all(sql::TOUCHED_BY, args![scope.tenant, &key]).await?;
    let mut members = Vec::new();
    for id in touched.into_iter().map(DossierId) {
        let row: Option<DossierRow> = tx.maybe(sql::DOSSIER, args![scope.tenant, id.0]).await?;
        let Ok(row) = within(&permit, row.as_ref()) else { continue };
        if is_open_at(&facts_of(&mut tx, scope, id).await?, &key, on) {
            members.push(Member {
                dossier: id,
                number: row.number.clone(),
                display_name: display_name(&row.given_names, &row.family_name),
                birth_date: row.birth_date,
                open: row.closed_on.is_none(),
                caseworker: row.caseworker,
            });
        }
    }
    drop(tx);
    let subjects: Vec<Uuid> = members.iter().map(|member| member.dossier.0).collect();
    looked(scope, Activity::Search, &subjects).await.map_err(StoreError::from)?;
    Ok(members)
}

/// Records in a dossier that a provider fell away, in a transaction of the caller; says whether that was new. The same
/// provider, day and loss are recorded once.
///
/// # Errors
/// [`DossierError::NotFound`] when it is not there for this actor; what is wrong with the day.
pub(crate) async fn lost_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    provider: &str,
    loss: (Lost, Date),
) -> Result<bool, DossierError> {
    let (what, on) = loss;
    let aanbieder = Aanbieder { aanbieder: provider.trim().to_owned() };
    let kind = match what {
        Lost::Keurmerk => Kind::KeurmerkVervallen(aanbieder),
        Lost::Closed => Kind::AanbiederGesloten(aanbieder),
    };
    let key = format!("{}/{}/{on}/{id}", kind.name(), provider_key(provider));
    let mut fact = NewFact::new(on, kind, "bericht over de aanbieder");
    fact.origin_key = Some(key);
    let recorded = record_in(tx, scope, permit, id, vec![fact]).await?;
    Ok(recorded.known == 0)
}

/// Can a loss on this day be recorded at all?
///
/// # Errors
/// [`DossierError::TooLongAgo`]; [`DossierError::TooFarAhead`].
pub(crate) fn loss_day(scope: &Scope, on: Date) -> Result<(), DossierError> {
    let kind = Kind::AanbiederGesloten(Aanbieder { aanbieder: String::new() });
    check(scope, &[], &[NewFact::new(on, kind, String::new())])
}

/// A name as providers are known by, however it was written.
pub(crate) fn provider_key(name: &str) -> String {
    fold(name)
}

/// The provider that gave the lessons of a fact, as it is written there.
pub(crate) fn provider_of(kind: &Kind) -> Option<&str> {
    named_in(kind)
}

/// The providers a fact names, folded.
pub(super) fn providers_of(kind: &Kind) -> impl Iterator<Item = String> {
    named_in(kind).map(fold).into_iter().filter(|key| !key.is_empty())
}

fn named_in(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::AanbodGedaan(aanbod) => aanbod.aanbieder.as_deref(),
        Kind::CursusGestart(cursus)
        | Kind::CursusBeeindigd(cursus)
        | Kind::TaalschakeltrajectGestart(cursus)
        | Kind::AlfabetiseringGestart(cursus)
        | Kind::AlfabetiseringBeeindigd(cursus) => cursus.aanbieder.as_deref(),
        Kind::LesurenGevolgd(lesuren) => lesuren.aanbieder.as_deref(),
        Kind::UrenverklaringOntvangen(verklaring) => Some(&verklaring.aanbieder),
        _ => None,
    }
}

/// The provider where someone has lessons on the day of the view, as it was last written.
pub fn present_provider(view: &DossierView) -> Option<String> {
    let counts = view.facts.iter().filter(|one| one.corrected_by.is_none() && one.fact.happened <= view.on);
    let mut facts: Vec<&Fact> = counts.map(|one| &one.fact).collect();
    facts.sort_by_key(|fact| fact.happened);
    facts.into_iter().fold(None, |present: Option<String>, fact| {
        let named = named_in(&fact.kind).map(|name| name.trim().to_owned());
        match &fact.kind {
            Kind::CursusBeeindigd(_) | Kind::AlfabetiseringBeeindigd(_) => {
                let other = named.is_some() && named.as_deref().map(fold) != present.as_deref().map(fold);
                present.filter(|_| other)
            }
            Kind::AanbiederGesloten(gone) => present.filter(|name| fold(name) != fold(&gone.aanbieder)),
            Kind::UrenverklaringOntvangen(_) => present,
            _ => named.or(present),
        }
    })
}

/// Is the person with this provider on that day: was the last thing it did there not an end?
fn is_open_at(facts: &[Fact], key: &str, on: Date) -> bool {
    let counts = |fact: &&Fact| fact.happened <= on && !facts.iter().any(|newer| newer.corrects == Some(fact.id));
    let mut with: Vec<&Fact> = facts.iter().filter(counts).collect();
    with.sort_by_key(|fact| fact.happened);
    with.iter().fold(false, |open, fact| {
        let here = named_in(&fact.kind).is_some_and(|name| fold(name) == key);
        match &fact.kind {
            // An end that names no provider ends what runs.
            Kind::CursusBeeindigd(cursus) | Kind::AlfabetiseringBeeindigd(cursus) => {
                open && !(here || cursus.aanbieder.is_none())
            }
            // Certifying hours comes after; it opens nothing.
            Kind::UrenverklaringOntvangen(_) => open,
            _ => open || here,
        }
    })
}
