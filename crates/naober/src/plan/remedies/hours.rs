//! Hours of lessons as the dossier knows them: per provider and per subject, with those given in person.

use std::collections::BTreeMap;

use jiff::civil::Date;
use wi2021::facts::Vak;
use wi2021::{Fact, Hours, Kind};

use crate::dossier::pages::code;
use crate::dossier::{provider_key, provider_of};

/// What is known about the lessons at one provider.
#[derive(Debug, Clone, PartialEq)]
pub struct ProviderHours {
    /// As it was last written; nothing when the facts name none.
    pub provider: Option<String>,
    pub subjects: Vec<SubjectHours>,
    /// The last statement of the provider, and the hours in it.
    pub statement: Option<(Date, Hours)>,
    /// It closed or lost its keurmerk on this day.
    pub lost: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SubjectHours {
    pub subject: Vak,
    pub followed: Hours,
    pub in_person: Hours,
    pub first: Date,
    pub last: Date,
}

impl ProviderHours {
    fn empty() -> Self {
        Self { provider: None, subjects: Vec::new(), statement: None, lost: None }
    }

    /// All subjects together.
    pub fn total(&self) -> Hours {
        Hours(self.subjects.iter().fold(0, |sum, subject| sum.saturating_add(subject.followed.0)))
    }

    /// Do lessons stand here that no statement of the provider was written after?
    pub fn is_uncertified(&self) -> bool {
        let last = self.subjects.iter().map(|subject| subject.last).max();
        last.is_some_and(|last| self.statement.is_none_or(|(on, _)| on < last))
    }

    fn add(&mut self, subject: Vak, followed: Hours, in_person: Hours, day: Date) {
        match self.subjects.iter_mut().find(|known| known.subject == subject) {
            Some(known) => {
                known.followed = Hours(known.followed.0.saturating_add(followed.0));
                known.in_person = Hours(known.in_person.0.saturating_add(in_person.0));
                known.first = known.first.min(day);
                known.last = known.last.max(day);
            }
            None => self.subjects.push(SubjectHours { subject, followed, in_person, first: day, last: day }),
        }
    }
}

/// The hours that the facts tell of up to a day. Corrected facts do not count.
pub fn known_hours(facts: &[Fact], on: Date) -> Vec<ProviderHours> {
    let stands = |fact: &&Fact| fact.happened <= on && !facts.iter().any(|newer| newer.corrects == Some(fact.id));
    let mut by_provider: BTreeMap<String, ProviderHours> = BTreeMap::new();
    let mut in_order: Vec<&Fact> = facts.iter().filter(stands).collect();
    in_order.sort_by_key(|fact| fact.happened);
    for fact in in_order {
        let named = match &fact.kind {
            Kind::KeurmerkVervallen(lost) | Kind::AanbiederGesloten(lost) => Some(lost.aanbieder.as_str()),
            kind => provider_of(kind),
        };
        let lessons = matches!(fact.kind, Kind::LesurenGevolgd(_));
        if named.is_none() && !lessons {
            continue;
        }
        let key = named.map(provider_key).unwrap_or_default();
        let of = by_provider.entry(key).or_insert_with(ProviderHours::empty);
        of.provider = named.map(|name| name.trim().to_owned()).or(of.provider.take());
        match &fact.kind {
            Kind::LesurenGevolgd(lessons) => {
                let followed = Hours::decimal(lessons.uren);
                let in_person = lessons.fysiek.map_or(followed, Hours::decimal);
                of.add(lessons.vak, followed, in_person, fact.happened);
            }
            Kind::UrenverklaringOntvangen(told) => of.statement = Some((fact.happened, Hours::decimal(told.uren))),
            Kind::KeurmerkVervallen(_) | Kind::AanbiederGesloten(_) => of.lost = Some(fact.happened),
            _ => {}
        }
    }
    let mut all: Vec<ProviderHours> = by_provider.into_values().collect();
    all.iter_mut().for_each(|of| of.subjects.sort_by_key(|subject| code(&subject.subject)));
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    fn fact(n: u128, happened: Date, kind: &str, data: &str) -> Fact {
        let kind = Kind::parse(kind, data).unwrap();
        Fact { id: Uuid::from_u128(n), happened, recorded: None, corrects: None, kind }
    }

    #[test]
    fn hours_are_added_up_per_provider_and_subject_and_a_corrected_fact_is_left_out() {
        let day = |n| date(2026, 1, n);
        let mut facts = vec![
            fact(1, day(5), "lesuren-gevolgd", r#"{"uren":40,"vak":"nt2","aanbieder":"Taalhuis De Brug"}"#),
            fact(
                2,
                day(9),
                "lesuren-gevolgd",
                r#"{"uren":20.5,"vak":"nt2","fysiek":10,"aanbieder":"taalhuis de brug"}"#,
            ),
            fact(3, day(9), "lesuren-gevolgd", r#"{"uren":4,"vak":"knm","aanbieder":"Taalhuis De Brug"}"#),
            fact(4, day(9), "lesuren-gevolgd", r#"{"uren":9,"vak":"nt2"}"#),
            fact(5, day(8), "lesuren-gevolgd", r#"{"uren":400,"vak":"nt2","aanbieder":"Taalhuis De Brug"}"#),
            fact(6, date(2026, 5, 1), "lesuren-gevolgd", r#"{"uren":8,"vak":"nt2","aanbieder":"Later"}"#),
        ];
        facts.push(Fact { corrects: Some(Uuid::from_u128(5)), ..fact(7, day(8), "contact-gehad", "{}") });
        let hours = known_hours(&facts, date(2026, 3, 12));
        assert_eq!(hours.len(), 2, "{hours:?}");
        assert_eq!((hours[0].provider.as_deref(), hours[0].total()), (None, Hours::whole(9)));
        let bridge = &hours[1];
        assert_eq!(bridge.total(), Hours::decimal(64.5));
        let nt2 = bridge.subjects.iter().find(|subject| subject.subject == Vak::Nt2).unwrap();
        assert_eq!((nt2.in_person, nt2.first, nt2.last), (Hours::whole(50), day(5), day(9)));
        assert!(bridge.is_uncertified());
        let told = fact(8, day(20), "urenverklaring-ontvangen", r#"{"aanbieder":"Taalhuis De Brug","uren":64.5}"#);
        facts.push(told);
        assert!(!known_hours(&facts, date(2026, 3, 12))[1].is_uncertified());
    }
}
