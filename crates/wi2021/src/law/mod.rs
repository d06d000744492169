//! The law as data: rules in YAML, several versions side by side, and the readings a municipality has chosen.

mod phrases;
mod readings;
mod rule;
mod rule_id;

use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

pub use phrases::Phrases;
pub use readings::*;
pub use rule::{Confidence, Length, Rule, Unit};
pub use rule_id::RuleId;

/// All rules and the chosen readings. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Law {
    book: Arc<Book>,
    pub readings: Readings,
}

/// The versions of each rule by its number, and the phrases that explain them.
#[derive(Debug)]
struct Book {
    versions: Vec<Vec<Rule>>,
    phrases: Phrases,
}

/// What is wrong with the rule files.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    #[error("{file}: {message}")]
    Unreadable { file: String, message: String },
    #[error("{file}: unknown rule {id}")]
    UnknownRule { file: String, id: String },
    #[error("rule {0} is in no file")]
    MissingRule(&'static str),
    #[error("rule {rule} lacks its parameter {parameter}")]
    MissingParameter { rule: &'static str, parameter: &'static str },
    #[error("two versions of rule {0} hold on the same day")]
    Overlap(&'static str),
    #[error("words {language}: {message}")]
    Words { language: &'static str, message: String },
}

/// One file per subject; a subject is added by a line here.
const FILES: &[(&str, &str)] = &[
    ("plicht.yaml", include_str!("rules/plicht.yaml")),
    ("intake.yaml", include_str!("rules/intake.yaml")),
    ("pip.yaml", include_str!("rules/pip.yaml")),
    ("kalender.yaml", include_str!("rules/kalender.yaml")),
    ("termijn.yaml", include_str!("rules/termijn.yaml")),
    ("leerroute.yaml", include_str!("rules/leerroute.yaml")),
    ("verlenging.yaml", include_str!("rules/verlenging.yaml")),
    ("aanbod.yaml", include_str!("rules/aanbod.yaml")),
    ("begeleiding.yaml", include_str!("rules/begeleiding.yaml")),
    ("gegevens.yaml", include_str!("rules/gegevens.yaml")),
    ("gevaren_tijd.yaml", include_str!("rules/gevaren_tijd.yaml")),
    ("uren.yaml", include_str!("rules/uren.yaml")),
    ("boete.yaml", include_str!("rules/boete.yaml")),
    ("duo_boete.yaml", include_str!("rules/duo_boete.yaml")),
    ("lening.yaml", include_str!("rules/lening.yaml")),
    ("gevaren_voortgang.yaml", include_str!("rules/gevaren_voortgang.yaml")),
];

static BOOK: LazyLock<Arc<Book>> =
    LazyLock::new(|| Arc::new(Book::read(FILES).expect("the built-in rule files are read by a test")));

/// The days that a royal decree equates with a holiday (ATW 3(3)); the calendar looks at them too.
pub(crate) fn equated_days() -> &'static [Date] {
    BOOK.versions[RuleId::EquatedDays as usize].first().map_or(&[], |rule| rule.dates.as_slice())
}

impl Law {
    /// The rules that come with this release, with the default readings.
    pub fn built_in() -> Self {
        Self { book: Arc::clone(&BOOK), readings: Readings::default() }
    }

    /// The same rules with other readings.
    #[must_use]
    pub fn with_readings(&self, readings: Readings) -> Self {
        Self { book: Arc::clone(&self.book), readings }
    }

    /// The version that holds on a day; the nearest one when none does.
    pub fn rule(&self, id: RuleId, day: Date) -> &Rule {
        let versions = &self.book.versions[id as usize];
        if let [only] = versions.as_slice() {
            return only;
        }
        versions
            .iter()
            .find(|rule| rule.holds_on(day))
            .or_else(|| versions.iter().find(|rule| rule.valid_from.is_some_and(|from| day < from)))
            .unwrap_or_else(|| versions.last().expect("every rule has a version, checked when the files are read"))
    }

    /// The version that holds on a day, if the rule was in force.
    pub fn in_force(&self, id: RuleId, day: Date) -> Option<&Rule> {
        self.book.versions[id as usize].iter().find(|rule| rule.holds_on(day))
    }

    /// Every version of a rule, oldest first.
    pub fn versions(&self, id: RuleId) -> &[Rule] {
        &self.book.versions[id as usize]
    }

    /// The phrases and names in both languages.
    pub fn phrases(&self) -> &Phrases {
        &self.book.phrases
    }
}

impl Book {
    fn read(files: &[(&str, &str)]) -> Result<Self, LawError> {
        let mut versions: Vec<Vec<Rule>> = RuleId::ALL.iter().map(|_| Vec::new()).collect();
        for (file, text) in files {
            let rules: Vec<Rule> = serde_saphyr::from_str(text)
                .map_err(|error| LawError::Unreadable { file: (*file).to_owned(), message: error.to_string() })?;
            for rule in rules {
                let id = RuleId::named(&rule.id)
                    .ok_or_else(|| LawError::UnknownRule { file: (*file).to_owned(), id: rule.id.clone() })?;
                versions[id as usize].push(rule);
            }
        }
        for id in RuleId::ALL {
            check(*id, &mut versions[*id as usize])?;
        }
        Ok(Self { versions, phrases: Phrases::built_in()? })
    }
}

/// A rule has at least one version, all its parameters, and no day with two versions.
fn check(id: RuleId, versions: &mut [Rule]) -> Result<(), LawError> {
    if versions.is_empty() {
        return Err(LawError::MissingRule(id.name()));
    }
    for parameter in id.needs() {
        if versions.iter().any(|rule| !rule.has(parameter)) {
            return Err(LawError::MissingParameter { rule: id.name(), parameter });
        }
    }
    versions.sort_by_key(|rule| rule.valid_from);
    let overlap = versions.windows(2).any(|pair| match (pair[0].valid_to, pair[1].valid_from) {
        (Some(to), Some(from)) => from <= to,
        _ => true,
    });
    if overlap { Err(LawError::Overlap(id.name())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_rules_are_complete() {
        if let Err(error) = Book::read(FILES) {
            panic!("{error}");
        }
    }

    #[test]
    fn every_proof_has_a_name() {
        let law = Law::built_in();
        for rule in RuleId::ALL.iter().flat_map(|id| law.versions(*id)) {
            for proof in &rule.proofs {
                assert!(law.phrases().has_word(proof), "{}: {proof}", rule.id);
            }
        }
    }

    #[test]
    fn two_versions_on_one_day_are_refused() {
        let twice = "- {id: ext_repeat, article: x, actor: duo, source: s, confidence: V}\n\
                     - {id: ext_repeat, article: y, actor: duo, source: s, confidence: V}\n";
        let mut rules: Vec<Rule> = serde_saphyr::from_str(twice).unwrap();
        assert!(matches!(check(RuleId::ExtRepeat, &mut rules), Err(LawError::Overlap("ext_repeat"))));
    }

    #[test]
    fn an_unknown_rule_and_a_missing_parameter_are_refused() {
        let unknown = [("a.yaml", "- {id: nonsense, article: x, actor: duo, source: s, confidence: V}")];
        assert!(matches!(Book::read(&unknown), Err(LawError::UnknownRule { .. })));
        let mut bare: Vec<Rule> =
            serde_saphyr::from_str("- {id: ext_window, article: x, actor: duo, source: s, confidence: V}").unwrap();
        assert!(matches!(check(RuleId::ExtWindow, &mut bare), Err(LawError::MissingParameter { .. })));
        assert!(matches!(Book::read(&[]), Err(LawError::MissingRule(_))));
    }

    #[test]
    fn a_day_of_a_royal_decree_is_read() {
        let text = "- {id: equated_days, article: x, actor: duo, source: s, confidence: V, dates: [2028-04-28]}";
        let rules: Vec<Rule> = serde_saphyr::from_str(text).unwrap();
        assert_eq!(rules[0].dates, [Date::constant(2028, 4, 28)]);
        assert!(equated_days().is_empty());
    }

    #[test]
    fn the_version_of_the_day_is_used() {
        let law = Law::built_in();
        assert!(law.in_force(RuleId::PipOld, Date::constant(2022, 12, 31)).is_some());
        assert!(law.in_force(RuleId::PipOld, Date::constant(2023, 1, 1)).is_none());
        assert!(law.in_force(RuleId::PipNotice, Date::constant(2022, 12, 31)).is_none());
    }
}
