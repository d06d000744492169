//! What the letters about rights in time say, in Dutch, with a plain summary where the person needs one.

use jiff::civil::Date;
use texts::{Language, Value};
use wi2021::facts::Vak;
use wi2021::{Fact, Hours, Lang, Law, Right, RuleId};

use super::{Ground, ProviderHours, Scaling};
use crate::dossier::Subject;
use crate::dossier::pages::{cite, code, euros, hours_text};
use crate::plan::letters::{Block, Content, Summary, summary_language};
use crate::web::Words;

/// Letters are Dutch, whatever language the page of their maker speaks.
pub(in crate::plan) const NL: Words = Words { language: Language::Nl };

/// A request for more time, to sign and send to DUO.
pub(super) fn extension(law: &Law, facts: &[Fact], rights: &[&Right], reads: Option<&str>) -> Content {
    let mut blocks = vec![Block::Text(NL.t("remedy-letter-to-duo"))];
    let window = rights.first().map(|right| (right.from, right.until));
    let rows = |(from, until): (Option<Date>, Option<Date>)| {
        let row = |key: &str, day: Option<Date>| day.map(|day| (NL.t(key), NL.date(&day)));
        [row("remedy-term-ends", until), row("remedy-ask-from", from), row("remedy-ask-until", until)]
    };
    blocks.push(Block::Facts(window.map(rows).into_iter().flatten().flatten().collect()));
    blocks.push(Block::Heading(NL.t("remedy-letter-request")));
    blocks.push(Block::Text(NL.t("remedy-letter-extension")));
    for right in rights {
        let told = wi2021::explain(law, facts, &right.basis, Lang::Nl);
        blocks.push(Block::Heading(NL.t(&format!("right-{}", code(&right.code)))));
        blocks.push(Block::Text(told.steps.join(" ")));
        blocks.push(Block::Text(NL.t1("remedy-letter-article", "article", cite(NL, &told.article))));
        if let Some(end) = right.new_end {
            blocks.push(Block::Text(NL.t1("right-new-end", "date", NL.date(&end))));
        }
        let day = right.from.unwrap_or(Date::MIN);
        blocks.extend(proof_list(law, &law.rule(right.basis.rule, day).proofs));
    }
    blocks.push(Block::Facts(signature()));
    let until = rights.iter().find_map(|right| right.until);
    let summary = summary(reads, "plain-verlenging-title", |tag| {
        let mut said = vec![texts::plain(tag, "plain-verlenging-what", &[])];
        if let Some(until) = until {
            let date = Value::from(texts::plain_date(tag, until));
            said.push(texts::plain(tag, "plain-verlenging-when", &[("date", date)]));
        }
        said.push(texts::plain(tag, "plain-verlenging-proofs", &[]));
        said
    });
    Content { subject: NL.t("remedy-subject-extension"), blocks, objection: false, summary }
}

/// A request for dispensation or exemption, to sign and send to DUO.
pub(super) fn other(law: &Law, day: Date, ground: Ground, advice: Option<&str>, reads: Option<&str>) -> Content {
    let rule = ground.rule(law, day);
    let name = ground.code();
    let mut blocks = vec![
        Block::Text(NL.t("remedy-letter-to-duo")),
        Block::Heading(NL.t("remedy-letter-request")),
        Block::Text(NL.t(&format!("remedy-request-{name}"))),
        Block::Text(NL.t1("remedy-letter-article", "article", cite(NL, &rule.article))),
    ];
    blocks.extend(proof_list(law, &rule.proofs));
    if let Some(cents) = fee(law, ground, day) {
        blocks.push(Block::Text(NL.t1("remedy-fee-letter", "amount", euros(Language::Nl, cents))));
    }
    if let Some(advice) = advice {
        blocks.push(Block::Heading(NL.t("remedy-advice")));
        blocks.push(Block::Text(advice.to_owned()));
    }
    blocks.push(Block::Facts(signature()));
    let (subject, what) = match ground {
        Ground::Vrijstelling(_) => ("remedy-subject-exemption", "plain-vrijstelling-what"),
        _ => ("remedy-subject-dispensation", "plain-ontheffing-what"),
    };
    let summary = summary(reads, "plain-ontheffing-title", |tag| {
        vec![texts::plain(tag, what, &[]), texts::plain(tag, "plain-verlenging-proofs", &[])]
    });
    Content { subject: NL.t(subject), blocks, objection: false, summary }
}

/// What DUO asks for looking at it, in cents.
pub(super) fn fee(law: &Law, ground: Ground, day: Date) -> Option<i64> {
    use wi2021::facts::{Ontheffingsgrond, Vrijstellingsgrond};
    let rule = match ground {
        Ground::Ontheffing(Ontheffingsgrond::Medisch) => law.rule(RuleId::DispFee, day),
        Ground::Vrijstelling(Vrijstellingsgrond::VoldoendeIngeburgerd) => law.rule(RuleId::ExIntegrated, day),
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "fees in the rule files are small")]
    rule.euro.map(|euro| (euro * 100.0).round() as i64)
}

/// The decision to let someone sit exams at A2.
pub(super) fn scaling(scaling: &Scaling, reads: Option<&str>) -> Content {
    let parts: Vec<String> = match scaling.parts.as_slice() {
        [] => vec![NL.t("remedy-all-parts")],
        parts => parts.iter().map(|part| NL.t(&format!("choice-examen-{}", code(part)))).collect(),
    };
    let blocks = vec![
        Block::Text(NL.t("remedy-letter-scaling")),
        Block::List(parts),
        Block::Heading(NL.t("remedy-effort")),
        Block::Text(scaling.effort.trim().to_owned()),
        Block::Heading(NL.t("remedy-unreachable")),
        Block::Text(scaling.unreachable.trim().to_owned()),
        Block::Heading(NL.t("remedy-letter-after")),
        Block::Text(NL.t("remedy-letter-scaling-after")),
    ];
    let summary = summary(reads, "plain-afschalen-title", |tag| {
        ["plain-afschalen-what", "plain-pip-term-same"].map(|key| texts::plain(tag, key, &[])).to_vec()
    });
    Content { subject: NL.t("remedy-subject-scaling"), blocks, objection: true, summary }
}

/// Asks a provider to certify the hours someone followed there.
pub(super) fn statement_request(provider: &str, subject: &Subject, hours: Option<&ProviderHours>) -> Content {
    let who = [
        (NL.t("remedy-letter-to"), provider.to_owned()),
        (NL.t("remedy-letter-about"), subject.full_name()),
        (NL.t("remedy-letter-number"), subject.number.clone()),
    ];
    let mut blocks = vec![Block::Facts(who.to_vec()), Block::Text(NL.t("remedy-letter-statement"))];
    if let Some(hours) = hours.filter(|hours| !hours.subjects.is_empty()) {
        blocks.push(table(hours));
    }
    blocks.push(Block::Heading(NL.t("remedy-letter-we-ask")));
    let asked = ["remedy-we-ask-hours", "remedy-we-ask-person", "remedy-we-ask-effort", "remedy-we-ask-sign"];
    blocks.push(Block::List(asked.map(|key| NL.t(key)).to_vec()));
    blocks.push(Block::Text(NL.t("remedy-letter-statement-why")));
    Content { subject: NL.t("remedy-subject-statement"), blocks, objection: false, summary: None }
}

/// The hours that are known here, for the person.
pub(super) fn overview(hours: &[ProviderHours], on: Date, reads: Option<&str>) -> Content {
    let mut blocks = vec![Block::Text(NL.t1("remedy-letter-overview", "date", NL.date(&on)))];
    for of in hours.iter().filter(|of| !of.subjects.is_empty()) {
        blocks.push(Block::Heading(of.provider.clone().unwrap_or_else(|| NL.t("remedy-no-provider"))));
        blocks.push(table(of));
        blocks.push(Block::Text(match of.statement {
            Some((day, told)) => {
                let values = [("date", NL.date(&day).into()), ("hours", hours_text(Language::Nl, told).into())];
                NL.tn("remedy-statement-there", &values)
            }
            None => NL.t("remedy-statement-not-there"),
        }));
    }
    let summary = summary(reads, "plain-uren-title", |tag| {
        ["plain-uren-what", "plain-uren-check"].map(|key| texts::plain(tag, key, &[])).to_vec()
    });
    Content { subject: NL.t("remedy-subject-overview"), blocks, objection: false, summary }
}

/// What somebody has to do when a provider fell away.
pub(super) fn task(provider: &str) -> String {
    NL.t1("remedy-task", "provider", provider)
}

/// The same in a language the person reads, unless that is Dutch.
pub(in crate::plan) fn summary(
    reads: Option<&str>,
    title: &str,
    paragraphs: impl Fn(&str) -> Vec<String>,
) -> Option<Summary> {
    let tag = summary_language(reads)?;
    let mut paragraphs = paragraphs(tag);
    paragraphs.push(texts::plain(tag, "plain-pip-help", &[]));
    Some(Summary { language: tag.to_owned(), title: texts::plain(tag, title, &[]), paragraphs })
}

fn table(hours: &ProviderHours) -> Block {
    let text = |hours: Hours| hours_text(Language::Nl, hours);
    let row = |of: &super::SubjectHours| {
        let period = format!("{} – {}", NL.short(&of.first), NL.short(&of.last));
        vec![subject_name(NL, of.subject), text(of.followed), text(of.in_person), period]
    };
    Block::Table {
        caption: NL.t("remedy-hours-known"),
        header: COLUMNS.map(|key| NL.t(key)).to_vec(),
        rows: hours.subjects.iter().map(row).collect(),
    }
}

/// Keys of the columns of a table of hours.
const COLUMNS: [&str; 4] = ["column-lesson", "column-followed", "column-in-person", "column-lesson-period"];

pub(super) fn subject_name(words: Words, subject: Vak) -> String {
    words.t(&format!("choice-vak-{}", code(&subject)))
}

fn proof_list(law: &Law, proofs: &[String]) -> Vec<Block> {
    if proofs.is_empty() {
        return Vec::new();
    }
    let names = proofs.iter().map(|proof| law.phrases().word(proof, Lang::Nl).to_owned()).collect();
    vec![Block::Text(NL.t("remedy-letter-proofs")), Block::List(names)]
}

fn signature() -> Vec<(String, String)> {
    ["remedy-letter-date", "remedy-letter-sign"].map(|key| (NL.t(key), "…".repeat(12))).to_vec()
}
