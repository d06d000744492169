//! The letters that call someone to the intake: Dutch, with a plain summary in the language the person reads.

use jiff::civil::Date;
use texts::{Language, Value, plain, plain_date};

use super::ladder::Call;
use super::summons::Invitation;
use crate::plan::letters::{Block, Content, LetterKind, NewLetter, Summary};
use crate::web::Words;

/// The letter. `absence` is the day of the no-show that a warning is about; `reads` the language of the summary.
pub(super) fn of(call: Call, invitation: &Invitation, absence: Option<Date>, reads: Option<&str>) -> NewLetter {
    let words = Words::new(Language::Nl);
    let warning = call == Call::Warning;
    let t = |key: &str| words.t(key);
    let mut blocks = Vec::new();
    if warning {
        blocks.push(Block::Text(match absence {
            Some(day) => words.t1("letter-waarschuwing-absent", "date", words.date(&day)),
            None => t("letter-waarschuwing-absent-no-day"),
        }));
        blocks.push(Block::Text(t("letter-waarschuwing-text")));
    } else {
        blocks.push(Block::Text(t("letter-oproep-text")));
    }
    blocks.push(Block::Facts(vec![
        (t("letter-oproep-day"), words.date(&invitation.on)),
        (t("letter-oproep-time"), invitation.at.clone()),
        (t("letter-oproep-place"), invitation.place.clone()),
        (t("letter-oproep-last"), words.date(&invitation.by)),
    ]));
    blocks.push(Block::Heading(t("letter-oproep-bring")));
    blocks.push(Block::List(vec![
        t("letter-oproep-bring-id"),
        t("letter-oproep-bring-papers"),
        t("letter-oproep-bring-diplomas"),
    ]));
    blocks.push(Block::Heading(t("letter-oproep-alone")));
    blocks.push(Block::Text(t("letter-oproep-alone-text")));
    blocks.push(Block::Heading(t("letter-oproep-cannot")));
    blocks.push(Block::Text(words.t1("letter-oproep-cannot-text", "date", words.date(&invitation.by))));
    blocks.push(Block::Text(t(if warning { "letter-waarschuwing-after" } else { "letter-oproep-after" })));
    let subject = t(if warning { "letter-waarschuwing-subject" } else { "letter-oproep-subject" });
    let summary = reads.map(|language| summary(language, warning, invitation));
    let kind = if warning { LetterKind::Waarschuwing } else { LetterKind::Oproep };
    NewLetter { kind, content: Content { subject, blocks, objection: false, summary } }
}

/// What the letter says, short and plain.
fn summary(language: &str, warning: bool, invitation: &Invitation) -> Summary {
    let say = |key: &str| plain(language, key, &[]);
    let values: [(&str, Value); 4] = [
        ("day", plain_date(language, invitation.on).into()),
        ("time", invitation.at.clone().into()),
        ("place", invitation.place.clone().into()),
        ("last", plain_date(language, invitation.by).into()),
    ];
    Summary {
        language: language.to_owned(),
        title: say(if warning { "plain-waarschuwing-title" } else { "plain-oproep-title" }),
        paragraphs: vec![
            say(if warning { "plain-waarschuwing-why" } else { "plain-oproep-why" }),
            plain(language, "plain-oproep-where", &values),
            say("plain-oproep-alone"),
            say(if warning { "plain-waarschuwing-after" } else { "plain-oproep-after" }),
        ],
    }
}
