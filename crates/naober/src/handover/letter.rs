//! The letter that goes with a package: what was given to whom, in Dutch, with a plain summary for the person.

use texts::{Language, plain, plain_date};

use super::package::Package;
use super::selection;
use super::stand::code;
use crate::dossier::Subject;
use crate::plan::letters::{Block, Content, LetterKind, NewLetter, Summary, summary_language};
use crate::web::Words;

/// Writes it.
pub(super) fn of(package: &Package, subject: &Subject, checksum: &str) -> NewLetter {
    let words = Words::new(Language::Nl);
    let mut facts = vec![
        (words.t("handover-to"), package.to.clone()),
        (words.t("handover-made"), words.date(&package.made_on)),
        (words.t("handover-number"), package.dossier.clone()),
        (words.t("handover-checksum"), checksum.to_owned()),
    ];
    facts.extend(stand(words, &package.stand));
    let told = selection::portions(&package.facts).into_iter().map(|portion| {
        let values = [("part", words.t(part_title(portion.part)).into()), ("count", portion.facts.len().into())];
        words.tn("handover-portion", &values)
    });
    let blocks = vec![
        Block::Text(words.t1("handover-letter-what", "to", package.to.as_str())),
        Block::Facts(facts),
        Block::Heading(words.t("handover-goes-title")),
        Block::List(told.collect()),
        Block::Heading(words.t("handover-stays-title")),
        Block::Text(words.t("handover-stays-text")),
        Block::Heading(words.t("handover-law-title")),
        Block::Text(words.t("handover-letter-law")),
    ];
    let content = Content {
        subject: words.t("handover-letter-subject"),
        blocks,
        objection: false,
        summary: summary_language(subject.language.as_deref()).map(|language| summary(language, package)),
    };
    NewLetter { kind: LetterKind::Overdracht, content }
}

/// The numbers that have to stay the same, as question and answer.
pub(super) fn stand(words: Words, stand: &super::Stand) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if let Some(route) = &stand.leerroute {
        all.push((words.t("handover-route"), words.t(&format!("choice-leerroute-{route}"))));
    }
    if let Some(day) = &stand.termijn_van {
        all.push((words.t("handover-term-from"), words.date(day)));
    }
    if let Some(day) = &stand.termijn_tot_en_met {
        all.push((words.t("handover-term-until"), words.date(day)));
    }
    for (name, minutes) in &stand.uren_minuten {
        let hours = hours(words.language, wi2021::Hours(*minutes));
        all.push((words.t(&format!("hours-{name}")), words.t1("handover-hours", "hours", hours)));
    }
    if let Some(cents) = stand.ruimte_boetemaximum_cent {
        let name = code(&wi2021::AmountCode::RuimteBoetemaximum);
        let lang = match words.language {
            Language::Nl => wi2021::Lang::Nl,
            _ => wi2021::Lang::En,
        };
        all.push((words.t(&format!("amount-{name}")), wi2021::euros_in_words(cents, lang)));
    }
    all
}

/// "12,5": decimal hours without needless zeros.
fn hours(language: Language, hours: wi2021::Hours) -> String {
    let text = format!("{:.2}", hours.as_decimal());
    let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
    if language == Language::Nl { text.replace('.', ",") } else { text }
}

pub(super) fn part_title(part: selection::Part) -> &'static str {
    match part {
        selection::Part::Duty => "handover-part-duty",
        selection::Part::Plan => "handover-part-plan",
        selection::Part::Progress => "handover-part-progress",
        selection::Part::Term => "handover-part-term",
        selection::Part::Fines => "handover-part-fines",
    }
}

fn summary(language: &str, package: &Package) -> Summary {
    let say = |key: &str| plain(language, key, &[]);
    let moved = [("date", plain_date(language, package.made_on).into())];
    Summary {
        language: language.to_owned(),
        title: say("plain-handover-title"),
        paragraphs: vec![
            plain(language, "plain-handover-what", &moved),
            say("plain-handover-same"),
            say("plain-handover-stays"),
            say("plain-handover-plan"),
            say("plain-pip-help"),
        ],
    }
}
