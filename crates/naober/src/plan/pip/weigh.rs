//! What is known that speaks for or against a route: shown beside each of the three, with where it comes from. The weighing
//! itself is done by a person, and written down.

use jiff::civil::Date;
use wi2021::facts::{Examenonderdeel, Leerroute, Niveau};
use wi2021::{Fact, Kind};

use super::content::ROUTES;
use crate::dossier::DossierView;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    For,
    Against,
    /// Worth knowing; which way it points, a person says.
    Neither,
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    pub route: Leerroute,
    pub speaks: Speaks,
    /// The sentence, with `value` in it.
    pub key: &'static str,
    pub value: String,
    /// Where it comes from, and since when.
    pub source: String,
    pub day: Option<Date>,
}

/// Everything known about each route, in the order in which it was learned.
pub fn signs(view: &DossierView) -> Vec<Sign> {
    let mut signs = Vec::new();
    let counting = view.facts.iter().filter(|one| one.corrected_by.is_none() && one.fact.happened <= view.on);
    for recorded in counting {
        for (route, speaks, key, value) in of_fact(&recorded.fact) {
            let (source, day) = (recorded.source.clone(), Some(recorded.fact.happened));
            signs.push(Sign { route, speaks, key, value, source, day });
        }
    }
    if let Some(age) = view.person.birth_date.map(|birth| years_between(birth, view.on)) {
        let age = age.to_string();
        let sign = |route| Sign {
            route,
            speaks: Speaks::Neither,
            key: "pip-sign-age",
            value: age.clone(),
            source: String::new(),
            day: None,
        };
        signs.push(sign(Leerroute::Onderwijs));
    }
    signs
}

type Told = (Leerroute, Speaks, &'static str, String);

fn of_fact(fact: &Fact) -> Vec<Told> {
    use Leerroute::{B1, Onderwijs, Z};
    use Speaks::{Against, For, Neither};
    let none = String::new;
    match &fact.kind {
        Kind::LeerbaarheidstoetsUitslag(outcome) => {
            let speaks = |route: Leerroute| if route == outcome.uitkomst { For } else { Neither };
            ROUTES.iter().map(|route| (*route, speaks(*route), test_key(outcome.uitkomst), none())).collect()
        }
        Kind::LeerbaarheidstoetsOntheven(_) => {
            ROUTES.iter().map(|route| (*route, Neither, "pip-sign-no-test", none())).collect()
        }
        Kind::AlfabetiseringGestart(_) => vec![
            (B1, Neither, "pip-sign-literacy", none()),
            (Onderwijs, Against, "pip-sign-literacy", none()),
            (Z, For, "pip-sign-literacy", none()),
        ],
        Kind::OpleidingGestart(_) => vec![(Onderwijs, For, "pip-sign-school", none())],
        Kind::ExamenonderdeelUitslag(result) if result.geslaagd && result.onderdeel != Examenonderdeel::Knm => {
            let level = result.niveau.unwrap_or(Niveau::B1);
            let value = format!("{level:?}");
            let against = if level >= Niveau::B1 { Against } else { Neither };
            vec![(B1, For, "pip-sign-exam", value.clone()), (Z, against, "pip-sign-exam", value)]
        }
        Kind::TaalschakeltrajectGestart(_) => vec![(Onderwijs, For, "pip-sign-taalschakel", none())],
        _ => Vec::new(),
    }
}

fn test_key(outcome: Leerroute) -> &'static str {
    match outcome {
        Leerroute::B1 => "pip-sign-test-b1",
        Leerroute::Onderwijs => "pip-sign-test-onderwijs",
        Leerroute::Z => "pip-sign-test-z",
    }
}

/// Whole years of age on a day.
fn years_between(birth: Date, on: Date) -> i16 {
    let had_birthday = (on.month(), on.day()) >= (birth.month(), birth.day());
    on.year() - birth.year() - i16::from(!had_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn age_is_counted_in_whole_years() {
        assert_eq!(years_between(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(years_between(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }
}
