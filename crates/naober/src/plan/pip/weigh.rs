//! What is known that speaks for or against a route: shown beside each of the three, with where it comes from. The weighing
//! itself is done by a person, and written down.

use jiff::civil::Date;
use wi2021::facts::{Examenonderdeel, Leerroute, Niveau};
use wi2021::{Fact, Kind};

use super::content::ROUTES;
use crate::dossier::DossierView;
use crate::plan::intake::table::Question;
use crate::plan::intake::{Answer, told};
use crate::web::Words;

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

/// Everything known about each route: what was said in the intake, then what happened, in the order in which it was learned.
pub fn signs(words: Words, view: &DossierView, answers: &[Answer]) -> Vec<Sign> {
    let mut signs: Vec<Sign> = answers.iter().flat_map(|answer| of_answer(words, answer)).collect();
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

/// What an answer of the intake says about the routes. Own words are shown at each: which way they point, a person says.
fn of_answer(words: Words, answer: &Answer) -> Vec<Sign> {
    use Leerroute::{B1, Onderwijs, Z};
    use Speaks::{Against, For, Neither};
    let speaks: &[(Leerroute, Speaks)] = match (answer.question.as_str(), answer.value.as_str()) {
        ("opleiding", "geen-school") => &[(B1, Neither), (Onderwijs, Against), (Z, For)],
        ("opleiding", "basisschool") => &[(B1, Neither), (Z, Neither)],
        ("opleiding", "middelbaar" | "vakschool") => &[(B1, For), (Onderwijs, Neither)],
        ("opleiding", "hogeschool" | "universiteit") => &[(B1, For), (Onderwijs, For), (Z, Against)],
        ("leest-latijns", "niet") => &[(B1, Neither), (Onderwijs, Against), (Z, For)],
        ("leest-latijns", "goed") => &[(B1, For), (Onderwijs, For)],
        ("alfabetisering-nodig", "ja") => &[(B1, Neither), (Onderwijs, Against), (Z, For)],
        ("droombaan", value) if !value.is_empty() => &[(B1, Neither), (Onderwijs, Neither), (Z, Neither)],
        ("luisteren" | "lezen" | "schrijven" | "spreken", "a2" | "b1" | "b2" | "c1") => &[(B1, For), (Z, Against)],
        _ => &[],
    };
    let Some(question) = Question::named(&answer.question) else { return Vec::new() };
    let value = format!("{} {}", words.t(&question.label()), told(words, question, answer));
    let sign = |(route, speaks): &(Leerroute, Speaks)| Sign {
        route: *route,
        speaks: *speaks,
        key: "pip-sign-answer",
        value: value.clone(),
        source: words.t("intake-title"),
        day: None,
    };
    speaks.iter().map(sign).collect()
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
