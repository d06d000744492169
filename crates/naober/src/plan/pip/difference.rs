//! What is different between two versions of a plan, part by part.

use jiff::civil::Date;
use texts::Language;

use super::content::{Content, ROUTES, route_name};
use crate::web::Words;

/// A part of the plan with what it was and what it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The text key of its label.
    pub label: String,
    pub before: String,
    pub after: String,
}

/// Puts the coded values of a plan into words: the list a value is of, and its code.
pub(super) fn said(words: Words) -> impl Fn(&str, &str) -> String {
    move |list, code| match list {
        "date" => code.parse::<Date>().map_or_else(|_| code.to_owned(), |day| words.date(&day)),
        "hours" if words.language == Language::Nl => code.replace('.', ","),
        "hours" => code.to_owned(),
        own if own.starts_with("pip-") => words.t(&format!("{own}-{code}")),
        shared => words.t(&format!("choice-{shared}-{code}")),
    }
}

/// The parts of a plan in its order, each as it would be read; `say` as [`said`] makes it.
pub(super) fn parts(content: &Content, say: &dyn Fn(&str, &str) -> String) -> Vec<(String, String)> {
    let number = |value: Option<u32>| value.map(|number| number.to_string()).unwrap_or_default();
    let mut parts = vec![(
        "pip-route".to_owned(),
        content.leerroute.map(|route| say("leerroute", route_name(route))).unwrap_or_default(),
    )];
    parts.extend(
        ROUTES
            .iter()
            .map(|route| (format!("pip-reason-{}", route_name(*route)), content.afweging.of(*route).to_owned())),
    );
    let level = content.niveau.map(|level| format!("{level:?}")).unwrap_or_default();
    let exams: Vec<String> = content.z_examens.iter().map(|exam| say("examen", &code(exam))).collect();
    let decisions: Vec<String> = content
        .besluiten
        .iter()
        .map(|one| {
            format!(
                "{}, {} {}",
                say("pip-besluit", &code(&one.soort)),
                say("date", &one.datum.to_string()),
                one.kenmerk
            )
            .trim()
            .to_owned()
        })
        .collect();
    let agreed = content.instemming.map(|agreed| say("pip-instemming", &code(&agreed))).unwrap_or_default();
    let literacy = if content.alfabetisering { say("pip-alfabetisering", "ja") } else { String::new() };
    let rest = [
        ("pip-level", level),
        ("pip-hours-week", content.uren_per_week.map(|hours| say("hours", &hours.to_string())).unwrap_or_default()),
        ("pip-hours-total", number(content.uren_totaal)),
        ("pip-z-hours", number(content.z_cursusuren)),
        ("pip-z-exams", exams.join(", ")),
        ("pip-literacy", literacy),
        ("pip-support", content.ondersteuning.clone()),
        ("pip-pvt", content.pvt.clone()),
        ("pip-map", content.map.clone()),
        ("pip-talks", number(content.voortgangsgesprekken)),
        ("pip-contact", number(content.contact_interval_weken)),
        ("pip-preschool", content.voorschool.clone()),
        ("pip-decisions", decisions.join("\n")),
        ("pip-own-words", content.eigen_woorden.clone()),
        ("pip-agreed", agreed),
        ("pip-why", content.reden.clone()),
    ];
    parts.extend(rest.map(|(label, value)| (label.to_owned(), value)));
    parts
}

/// Only what differs.
pub fn differences(before: &Content, after: &Content, say: &dyn Fn(&str, &str) -> String) -> Vec<Part> {
    let pairs = parts(before, say).into_iter().zip(parts(after, say));
    pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((label, before), (_, after))| Part { label, before, after })
        .collect()
}

/// A coded value as it is written outside.
pub(super) fn code(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_told_with_both_sides() {
        let before = Content { pvt: "drie dagdelen".to_owned(), map: "later".to_owned(), ..Content::default() };
        let after = Content { pvt: "vier dagdelen".to_owned(), voortgangsgesprekken: Some(4), ..before.clone() };
        let found = differences(&before, &after, &|_, code| code.to_owned());
        let told: Vec<_> =
            found.iter().map(|part| (part.label.as_str(), part.before.as_str(), part.after.as_str())).collect();
        assert_eq!(told, [("pip-pvt", "drie dagdelen", "vier dagdelen"), ("pip-talks", "", "4")]);
    }
}
