//! Duties in words: title, one plain sentence, the date with the days left, and the reason.

use jiff::civil::Date;
use texts::Language;
use wi2021::{
    Amount, Basis, Danger, DecisionNeeded, HourBalance, Kind, Lang, NotThisLaw, Right, RightCode, RightState, Standing,
    Term, TermState, Urgency,
};

use super::actions::{self, Answer};
use super::cite::cite;
use super::facts::fact_line;
use super::people::Colleagues;
use crate::dossier::{DossierView, Task};
use crate::web::Words;

/// Why something is so: the rule, the article, the arithmetic, and the facts it rests on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Why {
    pub rule: String,
    pub article: String,
    pub steps: Vec<String>,
    /// Path on the timeline, and the fact in words.
    pub facts: Vec<(String, String)>,
}

/// One duty as a page shows it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub title: String,
    /// One plain sentence: for a danger, what to do now.
    pub text: String,
    /// Date and days left.
    pub when: String,
    pub owner: String,
    pub badge: String,
    /// danger, warning, good, info or empty.
    pub tone: &'static str,
    /// More sentences: what is missing, why no fine.
    pub notes: Vec<String>,
    /// Where to do it: path and what it says.
    pub action: Option<(String, String)>,
    pub why: Why,
}

/// Hours as a ring with its numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct HourLine {
    pub title: String,
    pub numbers: String,
    pub svg: String,
    pub why: Why,
}

/// Puts the duties of one dossier into words.
#[derive(Clone, Copy)]
pub(crate) struct Say<'d> {
    pub words: Words,
    pub law: &'d wi2021::Law,
    pub view: &'d DossierView,
}

impl Say<'_> {
    pub fn term(&self, term: &Term) -> Line {
        let key = format!("term-{}", code(&term.code));
        let (badge, tone) = match term.state {
            TermState::Open if term.due < self.view.on => (self.words.t("term-state-missed"), "danger"),
            TermState::Open => (self.words.t("term-state-open"), ""),
            TermState::Met(day) => (self.words.t1("term-state-met", "date", self.words.date(&day)), "good"),
            TermState::MetLate(day) => (self.words.t1("term-state-met-late", "date", self.words.date(&day)), "warning"),
            TermState::Missed => (self.words.t("term-state-missed"), "danger"),
            TermState::Lapsed => (self.words.t("term-state-lapsed"), ""),
        };
        let running = matches!(term.state, TermState::Open | TermState::Missed);
        Line {
            title: self.words.t(&key),
            text: self.words.t(&format!("{key}-text")),
            when: if running { self.by(term.due) } else { self.words.date(&term.due) },
            owner: self.words.t(&format!("owner-{}", code(&term.owner))),
            badge,
            tone,
            notes: Vec::new(),
            action: if running { self.answer(actions::of_term(term.code)) } else { None },
            why: self.why(&term.basis),
        }
    }

    /// A task of someone, beside what the law asks.
    pub fn task(&self, task: &Task, people: &Colleagues) -> Line {
        let late = task.due_on.is_some_and(|day| day < self.view.on);
        Line {
            title: task.title.clone(),
            when: task.due_on.map(|day| self.by(day)).unwrap_or_default(),
            owner: task.assignee.map(|who| people.name(Some(who), self.words)).unwrap_or_default(),
            badge: self.words.t("task-badge"),
            tone: if late { "danger" } else { "warning" },
            action: Some((format!("/dossiers/{}/taken", self.view.id), self.words.t("task-see"))),
            ..Line::default()
        }
    }

    /// Which school it is about, when a danger comes from one that fell away.
    fn school(&self, danger: &Danger) -> Option<String> {
        let facts = self.view.rests_on(&danger.basis);
        let name = facts.into_iter().find_map(|recorded| match &recorded.fact.kind {
            Kind::KeurmerkVervallen(school) | Kind::AanbiederGesloten(school) => Some(school.aanbieder.clone()),
            _ => None,
        })?;
        Some(self.words.t1("danger-school", "name", name))
    }

    /// Where a duty is answered, and what the link there says.
    fn answer(&self, answer: Option<Answer>) -> Option<(String, String)> {
        let id = self.view.id;
        Some(match answer? {
            Answer::Page(path, key) => (format!("/dossiers/{id}{path}"), self.words.t(key)),
            Answer::Fact(kind) => {
                let what = self.words.t(&format!("fact-{kind}"));
                (format!("/dossiers/{id}/feiten/nieuw?soort={kind}"), self.words.t1("record-this", "what", what))
            }
        })
    }

    pub fn danger(&self, danger: &Danger) -> Line {
        let key = format!("danger-{}", code(&danger.code));
        Line {
            title: self.words.t(&key),
            text: self.words.t(&format!("{key}-text")),
            when: match danger.by {
                Some(day) => self.by(day),
                // No day is named, and it cannot wait.
                None if danger.urgency <= Urgency::Nu => self.words.t("as-soon-as-possible"),
                None => String::new(),
            },
            badge: self.words.t(&format!("urgency-{}", code(&danger.urgency))),
            tone: tone_of(danger.urgency),
            notes: self.school(danger).into_iter().collect(),
            action: self.answer(actions::of_danger(danger.code)),
            why: self.why(&danger.basis),
            ..Line::default()
        }
    }

    pub fn right(&self, right: &Right) -> Line {
        let key = format!("right-{}", code(&right.code));
        let (badge, tone) = match right.state {
            RightState::NotYet => ("right-state-not-yet", ""),
            // It begins by itself, with the assistance: nobody has to make use of it.
            RightState::Open if right.code == RightCode::Ontzorgen => ("right-state-running", "good"),
            RightState::Open => ("right-state-open", "good"),
            RightState::Closed => ("right-state-closed", ""),
            RightState::Refused => ("right-state-refused", ""),
            RightState::Used => ("right-state-used", "info"),
        };
        let mut notes = Vec::new();
        if let Some(end) = right.new_end {
            notes.push(self.words.t1("right-new-end", "date", self.words.date(&end)));
        }
        if !right.missing.is_empty() {
            let phrases = self.law.phrases();
            let missing: Vec<&str> = right.missing.iter().map(|key| phrases.word(key, self.lang())).collect();
            notes.push(self.words.t1("right-missing", "what", missing.join(", ")));
        }
        Line {
            title: self.words.t(&key),
            text: self.words.t(&format!("{key}-text")),
            when: self.window(right.from, right.until),
            badge: self.words.t(badge),
            tone,
            notes,
            why: self.why(&right.basis),
            ..Line::default()
        }
    }

    pub fn amount(&self, amount: &Amount) -> Line {
        let key = format!("amount-{}", code(&amount.code));
        let mut notes = Vec::new();
        if let Some(months) = amount.new_term_months {
            notes.push(self.words.t1("amount-new-term", "months", i64::from(months)));
        }
        if let Some(block) = amount.blocked {
            notes.push(self.words.t(&format!("block-{}", code(&block))));
        }
        Line {
            title: self.words.t(&key),
            text: self.words.t(&format!("{key}-text")),
            when: euros(self.words.language, amount.cents),
            notes,
            why: self.why(&amount.basis),
            ..Line::default()
        }
    }

    pub fn decision(&self, decision: &DecisionNeeded) -> Line {
        let key = format!("decision-{}", code(&decision.code));
        Line {
            title: self.words.t(&key),
            text: self.words.t(&format!("{key}-text")),
            tone: "info",
            why: self.why(&decision.basis),
            ..Line::default()
        }
    }

    pub fn hours(&self, hours: &HourBalance) -> HourLine {
        let key = format!("hours-{}", code(&hours.code));
        let number = |minutes: wi2021::Hours| hours_text(self.words.language, minutes);
        let counted = wi2021::Hours(hours.done.0.saturating_add(hours.deducted.0));
        let title = self.words.t(&key);
        let mut numbers = self
            .words
            .tn("hours-done-of", &[("done", number(counted).into()), ("needed", number(hours.needed).into())]);
        if hours.deducted.0 > 0 {
            numbers.push(' ');
            numbers.push_str(&self.words.t1("hours-deducted", "hours", number(hours.deducted)));
        }
        if hours.complete {
            numbers.push(' ');
            numbers.push_str(&self.words.t("hours-complete"));
        } else if hours.left.0 > 0 {
            numbers.push(' ');
            numbers.push_str(&self.words.t1("hours-left", "hours", number(hours.left)));
        } else {
            numbers.push(' ');
            numbers.push_str(&self.words.t("hours-not-closed"));
        }
        let percent =
            if hours.needed.0 > 0 { (counted.0.saturating_mul(100) / hours.needed.0).clamp(0, 100) } else { 100 };
        let id = format!("uren-{}", code(&hours.code));
        let (done, needed) = (counted.as_decimal(), hours.needed.as_decimal());
        let svg = crate::web::svg::ring(&id, &title, &numbers, done, needed, &format!("{percent}%"));
        HourLine { title, numbers, svg, why: self.why(&hours.basis) }
    }

    pub fn why(&self, basis: &Basis) -> Why {
        let explanation = self.view.explain(self.law, basis, self.lang());
        let id = self.view.id;
        let facts = self.view.rests_on(basis).into_iter().map(|recorded| {
            let path = format!("/dossiers/{id}/tijdlijn#feit-{}", recorded.fact.id);
            (path, fact_line(self.words, &recorded.fact))
        });
        let article = cite(self.words, &explanation.article);
        Why { facts: facts.collect(), rule: explanation.rule, article, steps: explanation.steps }
    }

    /// "uiterlijk 11 mei 2026, nog 6 dagen".
    pub fn by(&self, day: Date) -> String {
        by(self.words, self.view.on, day)
    }

    fn window(&self, from: Option<Date>, until: Option<Date>) -> String {
        let date = |day: Date| self.words.date(&day);
        match (from, until) {
            (Some(from), Some(until)) => {
                self.words.tn("window-both", &[("from", date(from).into()), ("until", date(until).into())])
            }
            (Some(from), None) => self.words.t1("window-from", "from", date(from)),
            (None, Some(until)) => self.words.t1("window-until", "until", date(until)),
            (None, None) => String::new(),
        }
    }

    fn lang(&self) -> Lang {
        lang(self.words.language)
    }
}

/// "uiterlijk 11 mei 2026, nog 6 dagen", seen from a day.
pub(crate) fn by(words: Words, on: Date, day: Date) -> String {
    let values = [("date", words.date(&day).into()), ("left", left(words, on, day).into())];
    words.tn("by-date", &values)
}

/// "nog 6 dagen", "vandaag", "3 dagen te laat".
pub(crate) fn left(words: Words, on: Date, day: Date) -> String {
    let days = i64::from((day - on).get_days());
    match days {
        ..0 => words.t1("days-late", "days", -days),
        // Beyond two years nobody counts in days.
        731.. => words.t1("years-left", "years", days / 365),
        _ => words.t1("days-left", "days", days),
    }
}

/// One sentence: why this law does not apply, or what the standing is.
pub(super) fn standing(words: Words, standing: Standing, name: &str) -> String {
    match standing {
        Standing::NotThisLaw(reason) => {
            words.tn("not-this-law", &[("name", name.into()), ("reason", not_this_law(words, reason).into())])
        }
        other => words.t(&format!("{}-text", standing_key(other))),
    }
}

/// Key of a standing's name.
pub(super) fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Obliged => "standing-obliged",
        Standing::Exempt { temporary: false } => "standing-exempt",
        Standing::Exempt { temporary: true } => "standing-exempt-temporary",
        Standing::Dispensed => "standing-dispensed",
        Standing::Fulfilled => "standing-fulfilled",
        Standing::Ended => "standing-ended",
        Standing::NotThisLaw(_) => "standing-not-this-law",
        Standing::Unknown => "standing-unknown",
    }
}

fn not_this_law(words: Words, reason: NotThisLaw) -> String {
    let choice = |set: &str, value: String| words.t(&format!("choice-{set}-{value}"));
    match reason {
        NotThisLaw::OlderAct(act) => words.t1("not-this-law-older-act", "law", choice("wet", code(&act))),
        NotThisLaw::Exception(ground) => {
            words.t1("not-this-law-exception", "ground", choice("uitzondering", code(&ground)))
        }
        NotThisLaw::TemporaryPurpose(purpose) => {
            words.t1("not-this-law-temporary-purpose", "purpose", choice("verblijfsdoel", code(&purpose)))
        }
        NotThisLaw::NoPermit => words.t("not-this-law-no-permit"),
        NotThisLaw::TooYoung => words.t("not-this-law-too-young"),
        NotThisLaw::AowAge => words.t("not-this-law-aow-age"),
        NotThisLaw::Withdrawn => words.t("not-this-law-withdrawn"),
    }
}

/// The tone that goes with an urgency.
pub(super) fn tone_of(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::TeLaat => "danger",
        Urgency::Nu => "warning",
        Urgency::Binnenkort => "info",
        Urgency::Volgen => "",
    }
}

/// The name of a code outside the program.
pub(crate) fn code(code: &impl serde::Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

pub(crate) fn lang(language: Language) -> Lang {
    match language {
        Language::Nl => Lang::Nl,
        _ => Lang::En,
    }
}

/// "12,5": decimal hours without needless zeros.
pub(crate) fn hours_text(language: Language, hours: wi2021::Hours) -> String {
    let text = format!("{:.2}", hours.as_decimal());
    let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
    if language.decimal_comma() { text.replace('.', ",") } else { text }
}

/// "€ 1.250" or "€ 856,51".
pub(crate) fn euros(language: Language, cents: i64) -> String {
    let (group, point) = if language == Language::Nl { ('.', ',') } else { (',', '.') };
    let whole = (cents / 100).unsigned_abs().to_string();
    let mut text = String::from(if cents < 0 { "€ -" } else { "€ " });
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    let rest = (cents % 100).unsigned_abs();
    if rest > 0 {
        text.push_str(&format!("{point}{rest:02}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_hours_read_as_people_write_them() {
        assert_eq!(euros(Language::Nl, 125_000), "€ 1.250");
        assert_eq!(euros(Language::En, 85_651), "€ 856.51");
        assert_eq!(hours_text(Language::Nl, wi2021::Hours(150)), "2,5");
        assert_eq!(hours_text(Language::En, wi2021::Hours::whole(600)), "600");
    }

    #[test]
    fn what_is_left_is_said_in_words() {
        let words = Words::new(Language::Nl);
        let day = |day| jiff::civil::date(2026, 5, day);
        assert_eq!(left(words, day(5), day(11)), "nog 6 dagen");
        assert_eq!(left(words, day(10), day(11)), "nog 1 dag");
        assert_eq!(left(words, day(11), day(11)), "vandaag");
        assert_eq!(left(words, day(14), day(11)), "3 dagen te laat");
        assert_eq!(by(words, day(5), day(11)), "uiterlijk 11 mei 2026, nog 6 dagen");
    }
}
