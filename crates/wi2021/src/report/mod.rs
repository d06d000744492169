//! An assessment as a document: the form that files, the command line and other programs read.

mod text;

use jiff::civil::Date;
use serde::Serialize;

use crate::assessment::*;
use crate::facts::{Doelgroep, Fact, Leerroute};
use crate::file::Document;
use crate::law::{Law, Readings};
use crate::words::{Lang, explain};

/// What holds for one dossier on one day, with a reason for everything.
#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dossier: Option<String>,
    /// The day that was looked at.
    pub datum: Date,
    pub status: Status,
    pub doelgroep: Option<Doelgroep>,
    pub leerroute: Option<Leerroute>,
    pub termijnen: Vec<TermLine>,
    pub uren: Vec<HourLine>,
    pub rechten: Vec<RightLine>,
    pub gevaren: Vec<DangerLine>,
    pub bedragen: Vec<AmountLine>,
    pub besluit_nodig: Vec<DecisionLine>,
    /// The last day to deliver the quarter of `datum` to Statistics Netherlands (W 39, R 9.1).
    pub cbs_kwartaal_uiterlijk: Date,
    /// The readings in force where the text leaves room.
    pub lezingen: Readings,
}

/// Where a line comes from.
#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The id of the rule.
    pub regel: &'static str,
    pub regelnaam: String,
    pub artikel: String,
    /// The facts it rests on, by their id in the file, or their number.
    pub feiten: Vec<String>,
    pub waarom: Vec<String>,
    /// The open readings that decided it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lezing: Vec<&'static str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    pub code: &'static str,
    /// Exempt for as long as something lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tijdelijk: Option<bool>,
    /// Why this law does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reden: Option<String>,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TermLine {
    pub code: TermCode,
    pub eigenaar: Owner,
    pub start: Option<Date>,
    /// The last day.
    pub uiterlijk: Date,
    pub staat: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gehaald_op: Option<Date>,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HourLine {
    pub code: HourCode,
    pub nodig: f64,
    pub gedaan: f64,
    pub afgetrokken: f64,
    pub over: f64,
    pub compleet: bool,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RightLine {
    pub code: RightCode,
    pub vanaf: Option<Date>,
    pub tot_en_met: Option<Date>,
    pub staat: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nieuwe_einddatum: Option<Date>,
    /// What the file still lacks.
    pub ontbreekt: Vec<&'static str>,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DangerLine {
    pub code: DangerCode,
    pub urgentie: Urgency,
    pub voor: Option<Date>,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmountLine {
    pub code: AmountCode,
    pub euro: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nieuwe_termijn_maanden: Option<u32>,
    /// For the grant: the budget year it counts in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begrotingsjaar: Option<i16>,
    /// Why it may not be imposed, although the table gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geblokkeerd: Option<Block>,
    #[serde(flatten)]
    pub grond: Reason,
}

#[derive(Debug, Clone, PartialEq, Serialize, schemars::JsonSchema)]
pub struct DecisionLine {
    pub code: DecisionCode,
    #[serde(flatten)]
    pub grond: Reason,
}

/// Assesses a file on a day and puts the outcome in words.
pub fn report_of(document: &Document, on: Date, law: &Law, lang: Lang) -> Report {
    let law = law.with_readings(document.readings);
    let assessment = crate::assess(&document.facts, on, &law);
    let name = |at: u16| document.labels.get(usize::from(at)).cloned().unwrap_or_default();
    Report {
        dossier: document.dossier.clone(),
        ..Writer { law: &law, facts: &document.facts, lang, name: &name }.whole(&assessment)
    }
}

/// Puts an assessment in words; facts are named by their UUID.
pub fn report(law: &Law, facts: &[Fact], assessment: &Assessment, lang: Lang) -> Report {
    let name = |at: u16| facts.get(usize::from(at)).map(|fact| fact.id.to_string()).unwrap_or_default();
    Writer { law, facts, lang, name: &name }.whole(assessment)
}

struct Writer<'a> {
    law: &'a Law,
    facts: &'a [Fact],
    lang: Lang,
    name: &'a dyn Fn(u16) -> String,
}

impl Writer<'_> {
    fn whole(&self, assessment: &Assessment) -> Report {
        Report {
            dossier: None,
            datum: assessment.on,
            status: self.status(assessment),
            doelgroep: assessment.group,
            leerroute: assessment.route,
            termijnen: assessment.terms.iter().map(|term| self.term(term)).collect(),
            uren: assessment.hours.iter().map(|hours| self.hours(hours)).collect(),
            rechten: assessment.rights.iter().map(|right| self.right(right)).collect(),
            gevaren: assessment.dangers.iter().map(|danger| self.danger(danger)).collect(),
            bedragen: assessment.amounts.iter().map(|amount| self.amount(amount)).collect(),
            besluit_nodig: assessment
                .decisions
                .iter()
                .map(|decision| DecisionLine { code: decision.code, grond: self.reason(&decision.basis) })
                .collect(),
            cbs_kwartaal_uiterlijk: crate::data::cbs_quarter_due(assessment.on),
            lezingen: self.law.readings,
        }
    }

    fn status(&self, assessment: &Assessment) -> Status {
        let grond = self.reason(&assessment.standing_basis);
        let (code, tijdelijk, reden) = match assessment.standing {
            Standing::Obliged => ("inburgeringsplichtig", None, None),
            Standing::Exempt { temporary } => ("vrijgesteld", Some(temporary), None),
            Standing::Dispensed => ("ontheven", None, None),
            Standing::Fulfilled => ("voldaan", None, None),
            Standing::Ended => ("geeindigd", None, None),
            Standing::NotThisLaw(why) => ("niet-deze-wet", None, Some(not_this_law(why))),
            Standing::Unknown => ("onbekend", None, None),
        };
        Status { code, tijdelijk, reden, grond }
    }

    fn term(&self, term: &Term) -> TermLine {
        let (staat, gehaald_op) = match term.state {
            TermState::Open => ("open", None),
            TermState::Met(day) => ("gehaald", Some(day)),
            TermState::MetLate(day) => ("te-laat-gehaald", Some(day)),
            TermState::Missed => ("gemist", None),
            TermState::Lapsed => ("vervallen", None),
        };
        TermLine {
            code: term.code,
            eigenaar: term.owner,
            start: term.start,
            uiterlijk: term.due,
            staat,
            gehaald_op,
            grond: self.reason(&term.basis),
        }
    }

    fn hours(&self, hours: &HourBalance) -> HourLine {
        HourLine {
            code: hours.code,
            nodig: hours.needed.as_decimal(),
            gedaan: hours.done.as_decimal(),
            afgetrokken: hours.deducted.as_decimal(),
            over: hours.left.as_decimal(),
            compleet: hours.complete,
            grond: self.reason(&hours.basis),
        }
    }

    fn right(&self, right: &Right) -> RightLine {
        RightLine {
            code: right.code,
            vanaf: right.from,
            tot_en_met: right.until,
            staat: match right.state {
                RightState::NotYet => "nog-niet",
                RightState::Open => "open",
                RightState::Closed => "gesloten",
                RightState::Refused => "geweigerd",
                RightState::Used => "gebruikt",
            },
            nieuwe_einddatum: right.new_end,
            ontbreekt: right.missing.iter().map(|word| **word).collect(),
            grond: self.reason(&right.basis),
        }
    }

    fn danger(&self, danger: &Danger) -> DangerLine {
        DangerLine { code: danger.code, urgentie: danger.urgency, voor: danger.by, grond: self.reason(&danger.basis) }
    }

    fn amount(&self, amount: &Amount) -> AmountLine {
        #[expect(clippy::cast_precision_loss, reason = "amounts of the law are far below what a float holds exactly")]
        let euro = amount.cents as f64 / 100.0;
        AmountLine {
            code: amount.code,
            euro,
            nieuwe_termijn_maanden: amount.new_term_months,
            begrotingsjaar: amount.budget_year,
            geblokkeerd: amount.blocked,
            grond: self.reason(&amount.basis),
        }
    }

    fn reason(&self, basis: &Basis) -> Reason {
        let explanation = explain(self.law, self.facts, basis, self.lang);
        Reason {
            regel: basis.rule.name(),
            regelnaam: explanation.rule,
            artikel: explanation.article,
            feiten: basis.facts.iter().map(|at| (self.name)(*at)).collect(),
            waarom: explanation.steps,
            lezing: basis.steps.iter().filter_map(|step| step.phrase.strip_prefix("reading.")).collect(),
        }
    }
}

/// The reason as one word, the way the file format writes it.
fn not_this_law(why: NotThisLaw) -> String {
    fn kebab(value: impl Serialize) -> String {
        serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }
    match why {
        NotThisLaw::OlderAct(act) => kebab(act),
        NotThisLaw::Exception(ground) => kebab(ground),
        NotThisLaw::TemporaryPurpose(purpose) => kebab(purpose),
        NotThisLaw::NoPermit => "geen-vergunning".to_owned(),
        NotThisLaw::TooYoung => "te-jong".to_owned(),
        NotThisLaw::AowAge => "aow-leeftijd".to_owned(),
        NotThisLaw::Withdrawn => "melding-ingetrokken".to_owned(),
    }
}
