//! The report as text a person reads at a terminal.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::{Reason, Report};
use crate::law::Law;
use crate::words::{Lang, date_in_words, euros_in_words};

impl Report {
    /// The whole report, a paragraph per line of it.
    pub fn text(&self, law: &Law, lang: Lang) -> String {
        let mut page = Page { text: String::new(), law, lang };
        page.title(self.dossier.as_deref(), self.datum);
        page.line("report.status", &page.word(self.status.code), &self.status.grond);
        for term in &self.termijnen {
            let when = date_in_words(term.uiterlijk, lang);
            page.line("report.term", &format!("{when} ({})", page.word(term.staat)), &term.grond);
        }
        for hours in &self.uren {
            page.line("report.hours", &format!("{} / {}", hours.gedaan + hours.afgetrokken, hours.nodig), &hours.grond);
        }
        for right in &self.rechten {
            let mut what = page.word(right.staat);
            if let Some(end) = right.nieuwe_einddatum {
                let _ = write!(what, ", → {}", date_in_words(end, lang));
            }
            page.line("report.right", &what, &right.grond);
            page.missing(&right.ontbreekt);
        }
        for danger in &self.gevaren {
            let by = danger.voor.map(|day| date_in_words(day, lang)).unwrap_or_default();
            page.line("report.danger", &by, &danger.grond);
        }
        for amount in &self.bedragen {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "amounts of the law are whole cents, far below the limit"
            )]
            let cents = (amount.euro * 100.0).round() as i64;
            page.line("report.amount", &euros_in_words(cents, lang), &amount.grond);
        }
        for decision in &self.besluit_nodig {
            page.line("report.decision", "", &decision.grond);
        }
        page.text
    }
}

struct Page<'a> {
    text: String,
    law: &'a Law,
    lang: Lang,
}

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        self.law.phrases().word(key, self.lang).to_owned()
    }

    fn title(&mut self, dossier: Option<&str>, on: Date) {
        let _ = writeln!(self.text, "{} {}\n", dossier.unwrap_or("Naober"), date_in_words(on, self.lang));
    }

    /// What a right still needs, by name.
    fn missing(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        let label = self.word("report.missing");
        let all: Vec<String> = words.iter().map(|word| self.word(word)).collect();
        let _ = writeln!(self.text, "    {label}: {}.", all.join(", "));
    }

    fn line(&mut self, section: &str, what: &str, reason: &Reason) {
        let section = self.law.phrases().word(section, self.lang);
        let colon = if what.is_empty() { "" } else { ": " };
        let _ = writeln!(self.text, "{section} | {}{colon}{what} ({})", reason.regelnaam, reason.artikel);
        for why in &reason.waarom {
            let _ = writeln!(self.text, "    {why}");
        }
    }
}
