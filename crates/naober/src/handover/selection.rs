//! Which facts go along to the next municipality, and what is left out of them.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::{Map, Value as Json};
use wi2021::facts::{Boeteartikel, GemeentelijkeBoete, Omvang, Verlengingsgrond};
use wi2021::{Fact, FactId, Kind, Law, TermCode};

/// Why a fact goes along. The order is that of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Who is obliged since when: without it no term can be computed. The next college hears the same from DUO (W 33a).
    Duty,
    /// The plan and every change of it (W 35(4)).
    Plan,
    /// Lessons, hours, talks and exams (W 35(4)).
    Progress,
    /// What DUO decided about the term (W 11(3)).
    Term,
    /// Fines imposed: they count for recidivism and for the caps (W 35(4), Bs 7.1).
    Fines,
}

impl Part {
    pub const ALL: &[Self] = &[Self::Duty, Self::Plan, Self::Progress, Self::Term, Self::Fines];
}

/// The facts of one part.
#[derive(Debug, Clone, PartialEq)]
pub struct Portion {
    pub part: Part,
    pub facts: Vec<Fact>,
}

/// What goes along of a dossier, in the order of the days, and which facts no longer hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Selection {
    pub facts: Vec<Fact>,
    /// Facts of these kinds that were corrected: an earlier package may have held them.
    pub lapsed: Vec<FactId>,
}

/// The part a kind of fact belongs to; none when it stays behind.
pub fn part_of(kind: &Kind) -> Option<Part> {
    Some(match kind {
        Kind::PersoonGeregistreerd(_)
        | Kind::VerblijfVerleend(_)
        | Kind::VerblijfGeeindigd(_)
        | Kind::UitzonderingVastgesteld(_)
        | Kind::InburgeringsplichtVastgesteld(_)
        | Kind::InburgeringsplichtOnderbroken(_)
        | Kind::InburgeringsplichtHervat(_)
        | Kind::InburgeringsplichtGeeindigd(_)
        | Kind::WordtBehandeldAlsVastgesteld(_)
        | Kind::VrijstellingVerleend(_)
        | Kind::OntheffingBeslist(_)
        | Kind::OpleidingGestart(_)
        | Kind::OpleidingBeeindigd(_)
        | Kind::PlichtVoldaan(_)
        | Kind::GemeenteGekoppeld(_)
        | Kind::BrpIngeschreven(_)
        | Kind::KennisgevingOntvangen(_) => Part::Duty,
        Kind::BredeIntakeAfgerond(_)
        | Kind::LeerbaarheidstoetsUitslag(_)
        | Kind::PipVastgesteld(_)
        | Kind::PipGewijzigd(_)
        | Kind::PipIngetrokken(_)
        | Kind::LeerrouteGewijzigd(_)
        | Kind::ExamenA2Toegestaan(_) => Part::Plan,
        Kind::AanbodGedaan(_)
        | Kind::CursusGestart(_)
        | Kind::CursusBeeindigd(_)
        | Kind::TaalschakeltrajectGestart(_)
        | Kind::TaalschakeldiplomaBehaald(_)
        | Kind::AlfabetiseringGestart(_)
        | Kind::AlfabetiseringBeeindigd(_)
        | Kind::KeurmerkVervallen(_)
        | Kind::AanbiederGesloten(_)
        | Kind::UrenverklaringOntvangen(_)
        | Kind::VoortgangsgesprekGevoerd(_)
        | Kind::LesurenGevolgd(_)
        | Kind::VerzuimGemeld(_)
        | Kind::ParticipatieUrenGevolgd(_)
        | Kind::PvtUrenGevolgd(_)
        | Kind::ParticipatieverklaringOndertekend(_)
        | Kind::MapUrenGevolgd(_)
        | Kind::MapEindgesprekGevoerd(_)
        | Kind::ZEindgesprekGevoerd(_)
        | Kind::ExamenpogingGedaan(_)
        | Kind::ExamenonderdeelUitslag(_) => Part::Progress,
        Kind::TermijnVastgesteld(_) | Kind::VerlengingBeslist(_) => Part::Term,
        Kind::GemeentelijkeBoeteOpgelegd(_) | Kind::BoeteOpgelegd(_) => Part::Fines,
        // Guidance, assistance, money, family, requests, circumstances and everything about health stay behind.
        _ => return None,
    })
}

/// What goes along of these facts from this municipality (its CBS code).
pub fn select(facts: &[Fact], from: &str, law: &Law) -> Selection {
    let corrected: HashMap<FactId, FactId> = facts.iter().filter_map(|fact| Some((fact.corrects?, fact.id))).collect();
    let mut selection = Selection::default();
    for fact in facts.iter().filter(|fact| goes_along(&fact.kind)) {
        if corrected.contains_key(&fact.id) {
            selection.lapsed.push(fact.id);
        } else {
            let kind = without_more(facts, fact, from, law);
            selection.facts.push(Fact { corrects: None, recorded: None, kind, ..fact.clone() });
        }
    }
    selection.facts.sort_by_key(|fact| fact.happened);
    selection
}

/// A dispensation that was refused changes nothing for the other college, and would only say that someone asked.
fn goes_along(kind: &Kind) -> bool {
    let refused = matches!(kind, Kind::OntheffingBeslist(decision) if decision.omvang == Omvang::Afgewezen);
    part_of(kind).is_some() && !refused
}

/// The portions of a selection that hold something.
pub fn portions(facts: &[Fact]) -> Vec<Portion> {
    let of = |part: Part| facts.iter().filter(|fact| part_of(&fact.kind) == Some(part)).cloned().collect::<Vec<_>>();
    let all = Part::ALL.iter().map(|part| Portion { part: *part, facts: of(*part) });
    all.filter(|portion| !portion.facts.is_empty()).collect()
}

/// The fact as the other college may know it: it says which college acted, and holds no words about anything else.
fn without_more(facts: &[Fact], fact: &Fact, from: &str, law: &Law) -> Kind {
    let college = || Some(from.to_owned());
    match fact.kind.clone() {
        Kind::PipVastgesteld(mut pip) => {
            pip.gemeente = pip.gemeente.or_else(college);
            Kind::PipVastgesteld(pip)
        }
        Kind::GemeentelijkeBoeteOpgelegd(mut fine) => {
            fine.vastgesteld_op = fine.vastgesteld_op.or_else(|| found(facts, &fine, fact.happened));
            fine.onherroepelijk_op = fine.onherroepelijk_op.or_else(|| settled(facts, fact));
            fine.gemeente = fine.gemeente.or_else(college);
            Kind::GemeentelijkeBoeteOpgelegd(fine)
        }
        Kind::VerlengingBeslist(mut decision) => {
            // The end is what the other college needs; why someone got longer is not.
            if decision.toegestaan {
                decision.verlenging_in_weken = None;
                decision.nieuwe_einddatum = decision.nieuwe_einddatum.or_else(|| end_after(facts, fact, law));
            }
            decision.gronden.retain(|ground| !is_private(*ground));
            Kind::VerlengingBeslist(decision)
        }
        Kind::OntheffingBeslist(mut decision) => {
            // Adapted exams tell of a condition and count for nothing here.
            decision.aangepaste_examenomstandigheden = false;
            Kind::OntheffingBeslist(decision)
        }
        kind @ (Kind::PipGewijzigd(_) | Kind::LeerrouteGewijzigd(_)) => kind,
        kind => without_words(kind),
    }
}

/// Free words stay behind: they may be about anything.
fn without_words(kind: Kind) -> Kind {
    let mut data: Map<String, Json> = serde_json::from_str(&kind.data()).unwrap_or_default();
    if data.remove("reden").is_none() {
        return kind;
    }
    Kind::parse(kind.name(), &Json::Object(data).to_string()).unwrap_or(kind)
}

fn is_private(ground: Verlengingsgrond) -> bool {
    matches!(
        ground,
        Verlengingsgrond::Ziekte
            | Verlengingsgrond::Overlijden
            | Verlengingsgrond::Bevalling
            | Verlengingsgrond::Opvanghuis
            | Verlengingsgrond::Dakloosheid
            | Verlengingsgrond::Overig
            | Verlengingsgrond::Samenloop
    )
}

/// The end of the term as it was after a decision.
fn end_after(facts: &[Fact], decision: &Fact, law: &Law) -> Option<Date> {
    let known: Vec<Fact> = facts.iter().filter(|fact| fact.happened <= decision.happened).cloned().collect();
    let then = wi2021::assess(&known, decision.happened, law);
    let ours = |code: TermCode| matches!(code, TermCode::Inburgeringstermijn | TermCode::NieuweTermijn);
    then.terms.iter().rfind(|term| ours(term.code)).map(|term| term.due)
}

/// The day a violation was found that a fine without one answers: the last one before it.
fn found(facts: &[Fact], fine: &GemeentelijkeBoete, on: Date) -> Option<Date> {
    let standing = facts.iter().filter(|fact| !facts.iter().any(|newer| newer.corrects == Some(fact.id)));
    let about = |fact: &&Fact| match &fact.kind {
        Kind::OvertredingVastgesteld(found) => found.artikel == fine.artikel,
        Kind::NietVerschenen(absence) => fine.artikel == Boeteartikel::Art22 && !absence.verontschuldigd,
        _ => false,
    };
    standing.filter(about).map(|fact| fact.happened).filter(|day| *day <= on).max()
}

/// The day a fine became irrevocable by a fact of its own.
fn settled(facts: &[Fact], fine: &Fact) -> Option<Date> {
    let last = || {
        facts
            .iter()
            .filter(|other| matches!(other.kind, Kind::GemeentelijkeBoeteOpgelegd(_)))
            .max_by_key(|other| (other.happened, other.id))
    };
    facts.iter().find_map(|fact| match &fact.kind {
        Kind::BoeteOnherroepelijk(which) if !facts.iter().any(|newer| newer.corrects == Some(fact.id)) => {
            let about = which.boete.or_else(|| last().map(|fine| fine.id));
            (about == Some(fine.id)).then_some(fact.happened)
        }
        _ => None,
    })
}
