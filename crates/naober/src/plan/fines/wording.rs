//! What the letter about a violation says: what happened, what was weighed, what was decided, and why.

use jiff::civil::Date;
use texts::{Language, Value};
use wi2021::{Lang, Law};

use super::file::article_name;
use super::{FineFile, Hearing, Reckoning, Step};
use crate::dossier::pages::{cite, code, euros};
use crate::plan::letters::{Block, Content};
use crate::plan::remedies::wording::{NL, summary};

/// A fine as the letter tells it.
pub(super) struct Fine<'f> {
    pub file: &'f FineFile,
    pub euro: u32,
    pub reckoning: &'f Reckoning,
    pub reason: &'f str,
    /// The last day of the new chance for the intake.
    pub third_chance: Option<Date>,
}

/// The decision to fine.
pub(super) fn fine(law: &Law, fine: &Fine, reads: Option<&str>) -> Content {
    let amount = euros(Language::Nl, i64::from(fine.euro) * 100);
    let mut blocks =
        vec![Block::Text(NL.t1("fine-letter-fine", "amount", amount.as_str())), Block::Facts(about(fine.file))];
    blocks.extend(weighed(fine.file));
    blocks.push(Block::Heading(NL.t("fine-letter-amount")));
    if let Some(amount) = &fine.reckoning.amount {
        let told = wi2021::explain(law, &fine.reckoning.facts, &amount.basis, Lang::Nl);
        blocks.push(Block::List(told.steps));
        blocks.push(Block::Text(NL.t1("remedy-letter-article", "article", cite(NL, &told.article))));
    }
    blocks.push(Block::Heading(NL.t("fine-reason")));
    blocks.push(Block::Text(fine.reason.to_owned()));
    if let Some(day) = fine.third_chance {
        blocks.push(Block::Heading(NL.t("fine-letter-chance-title")));
        blocks.push(Block::Text(NL.t1("fine-letter-chance", "date", NL.date(&day))));
    }
    let summary = summary(reads, "plain-boete-title", |tag| {
        let mut said = vec![texts::plain(tag, "plain-boete-what", &[("amount", Value::from(amount.as_str()))])];
        if let Some(day) = fine.third_chance {
            let date = Value::from(texts::plain_date(tag, day));
            said.push(texts::plain(tag, "plain-boete-chance", &[("date", date)]));
        }
        said.push(texts::plain(tag, "plain-boete-object", &[]));
        said
    });
    Content { subject: NL.t("fine-letter-subject"), blocks, objection: true, summary }
}

/// The decision not to fine.
pub(super) fn no_fine(file: &FineFile, reason: &str, reads: Option<&str>) -> Content {
    let blocks = vec![
        Block::Text(NL.t("fine-letter-no-fine")),
        Block::Facts(about(file)),
        Block::Heading(NL.t("fine-reason")),
        Block::Text(reason.to_owned()),
    ];
    let summary = summary(reads, "plain-geen-boete-title", |tag| vec![texts::plain(tag, "plain-geen-boete-what", &[])]);
    Content { subject: NL.t("fine-letter-subject-none"), blocks, objection: false, summary }
}

fn about(file: &FineFile) -> Vec<(String, String)> {
    let about = &file.about;
    let mut rows = vec![
        (NL.t("fine-conduct"), about.conduct.clone()),
        (NL.t("fine-article"), NL.t(&format!("fine-article-{}", article_name(about.article)))),
        (NL.t("fine-found-on"), NL.date(&about.found_on)),
    ];
    rows.extend(about.done_on.map(|day| (NL.t("fine-done-on"), NL.date(&day))));
    rows
}

/// What was found out and weighed, step by step.
fn weighed(file: &FineFile) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (title, name) in [
        ("fine-step-onderzoek", "onderzoek"),
        ("fine-step-horen", "horen"),
        ("fine-step-verwijt", "verwijt"),
        ("fine-step-omstandigheden", "omstandigheden"),
        ("fine-step-samenloop", "samenloop"),
        ("fine-step-uitzondering", "uitzondering"),
    ] {
        let said: Vec<String> =
            file.rows.iter().filter(|row| row.step.name() == name).map(|row| told(&row.step)).collect();
        if !said.is_empty() {
            blocks.push(Block::Heading(NL.t(title)));
            blocks.push(Block::List(said));
        }
    }
    blocks
}

fn told(step: &Step) -> String {
    match step {
        Step::Onderzoek { bron, op, bevinding } => format!("{}, {bron}: {bevinding}", NL.date(op)),
        Step::Horen { hoe, op, tekst } => format!("{}, {}: {tekst}", NL.date(op), NL.t(&hearing_key(*hoe))),
        Step::Verwijt { mate, reden } => format!("{}: {reden}", NL.t(&format!("choice-verwijt-{}", code(mate)))),
        Step::Omstandigheden { tekst } => tekst.clone(),
        Step::Samenloop { verlaagd, tekst } => format!("{} {tekst}", NL.t(lowered_key(*verlaagd))),
        Step::Uitzondering { reden } | Step::Besluit { reden, .. } => reden.clone(),
    }
}

pub(super) fn hearing_key(hearing: Hearing) -> String {
    format!("fine-heard-{}", code(&hearing))
}

pub(super) fn lowered_key(lowered: bool) -> &'static str {
    if lowered { "fine-lowered-yes" } else { "fine-lowered-no" }
}
