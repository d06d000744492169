//! What is known before anyone asks, and where it came from: nobody is asked the same thing twice.

use jiff::Timestamp;
use wi2021::Kind;
use wi2021::facts::Relatie;

use super::answers::Answer;
use super::table::{Ask, Question, option_key};
use crate::dossier::pages::code;
use crate::dossier::{DossierView, RecordedFact};
use crate::web::Words;

/// Where an answer may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    BirthDate,
    /// The language the person reads.
    Language,
    Household,
    Children,
    /// Outcome of the leerbaarheidstoets, or the dispensation from it.
    TestOutcome,
    /// Schools and studies in the Netherlands.
    Studies,
    /// An answer to another question of the intake.
    Answer(&'static str),
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub label: String,
    pub text: String,
    /// "brief van DUO, 12 maart 2026".
    pub from: String,
    /// As it would be typed, when it answers a question by itself.
    pub value: Option<String>,
}

/// What is known from a source.
pub fn known(words: Words, view: &DossierView, answers: &[Answer], source: Source) -> Vec<Known> {
    match source {
        Source::BirthDate => birth_date(words, view).into_iter().collect(),
        Source::Language => language(words, view).into_iter().collect(),
        Source::Household => household(words, view),
        Source::Children => children(words, view),
        Source::TestOutcome => test_outcome(words, view),
        Source::Studies => studies(words, view),
        Source::Answer(question) => answered(words, view, answers, question).into_iter().collect(),
    }
}

/// The answer to a question that is known elsewhere, if it is.
pub fn prefilled(words: Words, view: &DossierView, question: &Question) -> Option<Known> {
    known(words, view, &[], question.known?).into_iter().find(|known| known.value.is_some())
}

/// The facts that hold on the day of the view: not corrected, not withdrawn, not in the future.
pub fn holding(view: &DossierView) -> impl Iterator<Item = &RecordedFact> {
    view.facts.iter().filter(|recorded| {
        let withdrawal = matches!(recorded.fact.kind, Kind::FeitIngetrokken(_));
        recorded.corrected_by.is_none() && !withdrawal && recorded.fact.happened <= view.on
    })
}

/// An answer in words, as it is read back.
pub fn told(words: Words, question: &Question, answer: &Answer) -> String {
    let option = |option: &str| words.t(&option_key(option));
    match question.ask {
        Ask::Line | Ask::Text | Ask::Words | Ask::Number(_) => answer.value.clone(),
        Ask::One(_) | Ask::YesNo => option(&answer.value),
        Ask::Several(_) => answer.value.split(' ').map(option).collect::<Vec<_>>().join(", "),
        Ask::Level => {
            let known_by = answer.known_by.as_deref().unwrap_or("gesprek");
            let values = [
                ("level", words.t(&format!("level-{}", answer.value)).into()),
                ("known", words.t(&format!("known-by-{known_by}")).into()),
            ];
            words.tn("intake-level-told", &values)
        }
    }
}

fn birth_date(words: Words, view: &DossierView) -> Option<Known> {
    let day = view.person.birth_date?;
    let registered = holding(view).filter(
        |recorded| matches!(&recorded.fact.kind, Kind::PersoonGeregistreerd(person) if person.geboortedatum == day),
    );
    let from = registered.last().map_or_else(|| words.t("intake-from-dossier"), |recorded| of_fact(words, recorded));
    Some(Known { label: words.t("field-geboortedatum"), text: words.date(&day), from, value: None })
}

fn language(words: Words, view: &DossierView) -> Option<Known> {
    let tag = view.person.language.as_deref()?;
    let key = format!("language-{tag}");
    let name = if texts::has(&key) { words.t(&key) } else { tag.to_owned() };
    Some(Known {
        label: words.t("intake-reads"),
        text: name.clone(),
        from: words.t("intake-from-dossier"),
        value: Some(name),
    })
}

fn household(words: Words, view: &DossierView) -> Vec<Known> {
    let members = view.household.iter().map(|member| Known {
        label: words.t("household-title"),
        text: match member.birth_date {
            Some(day) => {
                let values = [("name", member.display_name.clone().into()), ("date", words.date(&day).into())];
                words.tn("intake-member-born", &values)
            }
            None => member.display_name.clone(),
        },
        from: words.t1("intake-from-other-dossier", "number", member.number.clone()),
        value: None,
    });
    let relatives = holding(view).filter_map(|recorded| match &recorded.fact.kind {
        Kind::GezinslidGeregistreerd(relative) if relative.relatie != Relatie::Kind => {
            let relation = words.t(&format!("choice-relatie-{}", code(&relative.relatie)));
            let text = match relative.geboortedatum {
                Some(day) => {
                    words.tn("intake-member-born", &[("name", relation.into()), ("date", words.date(&day).into())])
                }
                None => relation,
            };
            Some(Known { label: words.t("household-title"), text, from: of_fact(words, recorded), value: None })
        }
        _ => None,
    });
    members.chain(relatives).collect()
}

fn children(words: Words, view: &DossierView) -> Vec<Known> {
    let born = holding(view).filter_map(|recorded| match &recorded.fact.kind {
        Kind::GezinslidGeregistreerd(relative) if relative.relatie == Relatie::Kind => {
            Some((relative.geboortedatum, recorded))
        }
        Kind::KindGeboren(_) => Some((Some(recorded.fact.happened), recorded)),
        _ => None,
    });
    born.map(|(day, recorded)| Known {
        label: words.t("intake-child"),
        text: day.map_or_else(|| words.t("choice-none"), |day| words.t1("intake-born", "date", words.date(&day))),
        from: of_fact(words, recorded),
        value: Some("ja".to_owned()),
    })
    .collect()
}

fn test_outcome(words: Words, view: &DossierView) -> Vec<Known> {
    let found = holding(view).filter_map(|recorded| {
        let text = match &recorded.fact.kind {
            Kind::LeerbaarheidstoetsUitslag(test) => words.t(&format!("choice-leerroute-{}", code(&test.uitkomst))),
            // Why is about health, which has its own page.
            Kind::LeerbaarheidstoetsOntheven(_) => words.date(&recorded.fact.happened),
            _ => return None,
        };
        let label = words.t(&format!("fact-{}", recorded.fact.kind.name()));
        Some(Known { label, text, from: of_fact(words, recorded), value: None })
    });
    found.collect()
}

fn studies(words: Words, view: &DossierView) -> Vec<Known> {
    let found = holding(view).filter_map(|recorded| match &recorded.fact.kind {
        Kind::OpleidingGestart(_) | Kind::OpleidingBeeindigd(_) => Some(Known {
            label: words.t(&format!("fact-{}", recorded.fact.kind.name())),
            text: words.date(&recorded.fact.happened),
            from: of_fact(words, recorded),
            value: None,
        }),
        _ => None,
    });
    found.collect()
}

fn answered(words: Words, view: &DossierView, answers: &[Answer], question: &'static str) -> Option<Known> {
    let question = Question::named(question)?;
    let label = words.t(&question.label());
    match answers.iter().find(|answer| answer.question == question.id) {
        Some(answer) => {
            let text = told(words, question, answer);
            Some(Known { label, text, from: of_answer(words, &answer.by, answer.at), value: None })
        }
        None => prefilled(words, view, question).map(|known| Known { label, ..known }),
    }
}

/// "brief van DUO, 12 maart 2026".
fn of_fact(words: Words, recorded: &RecordedFact) -> String {
    let source = match recorded.source.trim() {
        "" => words.t("intake-from-dossier"),
        source => source.to_owned(),
    };
    words.tn("intake-from", &[("source", source.into()), ("date", words.date(&recorded.fact.happened).into())])
}

/// "brede intake, 12 maart 2026, 10:31, Rian".
pub fn of_answer(words: Words, by: &str, at: Timestamp) -> String {
    let values = [("who", by.to_owned().into()), ("when", crate::dossier::pages::moment(words, at).into())];
    words.tn("intake-from-answer", &values)
}
