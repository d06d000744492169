//! The letter with who takes over what, and the same in plain words in the language of the person.

use jiff::civil::Date;
use texts::{Language, long_date, plain, plain_date};

use super::follow_up::NewLine;
use crate::plan::letters::{Block, Content, LetterKind, NewLetter, Summary, summary_language};

/// The letter about a follow-up plan that was agreed on a day.
pub(super) fn of(lines: &[NewLine], on: Date, reads: Option<&str>) -> NewLetter {
    let day = |date: Date| long_date(Language::Nl, date);
    let row = |line: &NewLine| {
        vec![
            line.what.clone(),
            line.who.clone(),
            line.ask.clone(),
            line.reach.clone().unwrap_or_default(),
            line.from.map(day).unwrap_or_default(),
        ]
    };
    let header = ["Waarvoor", "Wie", "Wat u mag vragen", "Hoe u dat doet", "Vanaf"];
    let blocks = vec![
        Block::Text(format!("Op {} hebben wij met u afgesproken wie u helpt als onze begeleiding stopt.", day(on))),
        Block::Table {
            caption: "Wie helpt u daarna".to_owned(),
            header: header.map(str::to_owned).to_vec(),
            rows: lines.iter().map(row).collect(),
        },
        Block::Text(
            "Lukt het niet met iemand uit deze lijst? Bel dan de gemeente. Wij zoeken samen naar hulp.".to_owned(),
        ),
    ];
    let content = Content {
        subject: "Wie u helpt als de begeleiding stopt".to_owned(),
        blocks,
        objection: false,
        summary: summary_language(reads).map(|language| summary(language, lines, on)),
    };
    NewLetter { kind: LetterKind::Vervolg, content }
}

fn summary(language: &str, lines: &[NewLine], on: Date) -> Summary {
    let said = |key: &str, values: &[(&str, texts::Value)]| plain(language, key, values);
    let mut paragraphs = vec![said("plain-vervolg-what", &[("date", plain_date(language, on).into())])];
    paragraphs.extend(lines.iter().map(|line| {
        said("plain-vervolg-line", &[("what", line.what.clone().into()), ("who", line.who.clone().into())])
    }));
    paragraphs.push(said("plain-vervolg-help", &[]));
    Summary { language: language.to_owned(), title: said("plain-vervolg-title", &[]), paragraphs }
}
