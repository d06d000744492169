//! The plan as a letter: the decision with its reasons in Dutch, and what it comes to in plain words of the person's language.

use jiff::civil::Date;
use store::Tx;
use texts::{Language, plain, plain_date};
use uuid::Uuid;
use wi2021::{Assessment, TermCode};

use super::content::{Content, route_name};
use super::difference::{parts, said};
use super::{Adoption, Occasion};
use crate::access::Scope;
use crate::dossier::{self, Subject};
use crate::plan::PlanError;
use crate::plan::letters::{self, Block, LetterKind, NewLetter, Summary, summary_language};
use crate::web::Words;

/// Makes the letter of a plan that is being adopted; what the law makes of it is read after its fact is recorded.
pub(super) async fn put(
    tx: &mut Tx,
    scope: &Scope,
    subject: &Subject,
    content: &Content,
    occasion: Occasion,
    how: &Adoption,
) -> Result<Uuid, PlanError> {
    let facts = dossier::facts_of(tx, scope, subject.id).await?;
    let now = wi2021::assess(&facts, scope.today(), &scope.law());
    letters::put(tx, scope, subject.id, write(subject, content, occasion, how, &now)).await
}

/// What the letter says.
pub(super) fn write(
    subject: &Subject,
    content: &Content,
    occasion: Occasion,
    how: &Adoption,
    now: &Assessment,
) -> NewLetter {
    let words = Words::new(Language::Nl);
    let say = said(words);
    let first = occasion == Occasion::First;
    let dated = words.date(&how.dated_on);
    let route = content.leerroute.map(|route| say("leerroute", route_name(route))).unwrap_or_default();
    let opening = if first { "pip-letter-first" } else { "pip-letter-changed" };
    let mut blocks = vec![
        Block::Text(words.tn(opening, &[("date", dated.into()), ("route", route.into())])),
        Block::Text(words.t("pip-letter-basis")),
    ];
    let all: Vec<(String, String)> =
        parts(content, &say).into_iter().filter(|(_, value)| !value.trim().is_empty()).collect();
    let group = |title: &str, wanted: &dyn Fn(&str) -> bool| {
        let found: Vec<(String, String)> = all
            .iter()
            .filter(|(label, _)| wanted(label))
            .map(|(label, value)| (words.t(label), value.clone()))
            .collect();
        (!found.is_empty()).then(|| [Block::Heading(words.t(title)), Block::Facts(found)])
    };
    let reasons = |label: &str| label.starts_with("pip-reason-");
    let own = |label: &str| matches!(label, "pip-own-words" | "pip-agreed");
    blocks.extend(group("pip-letter-holds", &|label| !reasons(label) && !own(label)).into_iter().flatten());
    blocks.extend(group("pip-letter-reasons", &reasons).into_iter().flatten());
    blocks.extend(group("pip-letter-own", &own).into_iter().flatten());
    blocks.push(Block::Heading(words.t("pip-letter-term-title")));
    blocks.push(Block::Text(term_sentence(words, now, first)));
    let subject_line = words.t(if first { "pip-letter-subject" } else { "pip-letter-subject-changed" });
    let summary = summary_language(subject.language.as_deref()).map(|tag| summary(tag, content, first, now));
    NewLetter {
        kind: LetterKind::Pip,
        content: letters::Content { subject: subject_line, blocks, objection: true, summary },
    }
}

/// The term as the law crate computes it; it is never counted here.
fn term_sentence(words: Words, now: &Assessment, first: bool) -> String {
    let Some(term) = now.terms.iter().find(|term| term.code == TermCode::Inburgeringstermijn) else {
        return words.t("pip-letter-term-unknown");
    };
    let from = term.start.map(|day| words.date(&day)).unwrap_or_default();
    let values = [("from", from.into()), ("until", words.date(&term.due).into())];
    words.tn(if first { "pip-letter-term" } else { "pip-letter-term-same" }, &values)
}

fn summary(tag: &str, content: &Content, first: bool, now: &Assessment) -> Summary {
    let due = |code| now.terms.iter().find(|term| term.code == code).map(|term| (term.start, term.due));
    let day = |date: Date| plain_date(tag, date);
    let mut paragraphs = vec![plain(tag, if first { "plain-pip-what" } else { "plain-pip-changed" }, &[])];
    if let Some(route) = content.leerroute {
        paragraphs.push(plain(tag, &["plain-pip-route-", route_name(route)].concat(), &[]));
    }
    if let Some(hours) = content.uren_per_week {
        paragraphs.push(plain(tag, "plain-pip-hours", &[("hours", hours.to_string().into())]));
    }
    match due(TermCode::Inburgeringstermijn) {
        Some((Some(start), end)) if first => {
            let values = [("date", day(start).into()), ("end", day(end).into())];
            paragraphs.push(plain(tag, "plain-pip-term", &values));
        }
        Some(_) => paragraphs.push(plain(tag, "plain-pip-term-same", &[])),
        None => {}
    }
    if let Some(talks) = content.voortgangsgesprekken {
        paragraphs.push(plain(tag, "plain-pip-talks", &[("count", i64::from(talks).into())]));
    }
    if let Some((_, until)) = due(TermCode::BezwaarPip) {
        paragraphs.push(plain(tag, "plain-pip-object", &[("date", day(until).into())]));
    }
    paragraphs.push(plain(tag, "plain-pip-help", &[]));
    Summary { language: tag.to_owned(), title: plain(tag, "plain-pip-title", &[]), paragraphs }
}
