//! Short lines of facts, assessed through the public file reader, with every reason checked.

use jiff::civil::Date;
use wi2021::*;

/// Reads lines of "day kind {payload}" and assesses them.
pub(crate) fn assessed(on: &str, lines: &[&str]) -> Assessment {
    assessed_with(on, "", lines)
}

pub(crate) fn assessed_with(on: &str, readings: &str, lines: &[&str]) -> Assessment {
    let mut text = format!("lezingen: {{{readings}}}\nfeiten:\n");
    for line in lines.iter().flat_map(|lines| lines.lines()).filter(|line| !line.trim().is_empty()) {
        let mut words = line.trim().splitn(3, ' ');
        let (day, kind) = (words.next().unwrap(), words.next().unwrap());
        text.push_str(&format!("- {{datum: {day}, soort: {kind}, gegevens: {}}}\n", words.next().unwrap_or("{}")));
    }
    let document = file::read(&text).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"));
    let law = Law::built_in().with_readings(document.readings);
    let result = assess(&document.facts, day(on), &law);
    explained(&law, &document.facts, &result);
    result
}

/// Everything has a reason in both languages, without holes.
fn explained(law: &Law, facts: &[Fact], result: &Assessment) {
    let bases = (result.hours.iter().map(|line| &line.basis))
        .chain(result.rights.iter().map(|line| &line.basis))
        .chain(result.amounts.iter().map(|line| &line.basis))
        .chain(result.terms.iter().map(|line| &line.basis))
        .chain(result.dangers.iter().map(|line| &line.basis))
        .chain(result.decisions.iter().map(|line| &line.basis));
    for basis in bases {
        assert!(!basis.facts.is_empty(), "no facts: {basis:?}");
        for lang in [Lang::Nl, Lang::En] {
            let reason = explain(law, facts, basis, lang);
            assert!(!reason.steps.is_empty(), "no steps: {basis:?}");
            for (sentence, step) in reason.steps.iter().zip(&basis.steps) {
                assert!(!sentence.contains(['{', '?']) || step.phrase.contains("is-b1"), "{}: {sentence}", step.phrase);
                assert!(law.phrases().has_phrase(step.phrase), "{} is no phrase", step.phrase);
                for word in step.args.iter().filter_map(|arg| if let Arg::Word(word) = arg { Some(word) } else { None })
                {
                    assert!(law.phrases().has_word(word), "{word} is no word");
                }
            }
        }
    }
    for word in result.rights.iter().flat_map(|right| &right.missing) {
        assert!(law.phrases().has_word(word), "{word} is no word");
    }
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}
