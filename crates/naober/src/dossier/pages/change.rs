//! What a fact will change, in sentences: read before anything is saved.

use wi2021::{Amount, Danger, HourBalance, Right, Term};

use super::say::{Say, standing_key};
use crate::dossier::{Difference, Preview};

/// One thing that changes.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub tone: &'static str,
    pub text: String,
}

/// Everything that changes, what is gone last.
pub(crate) fn changes(say: &Say<'_>, preview: &Preview) -> Vec<Change> {
    let words = say.words;
    let found = &preview.changes;
    let mut all = Vec::new();
    if found.standing {
        let values = [
            ("from", words.t(standing_key(preview.before.standing)).into()),
            ("to", words.t(standing_key(preview.after.standing)).into()),
        ];
        all.push(Change { tone: "info", text: words.tn("change-standing", &values) });
    }
    if preview.before.route != preview.after.route
        && let Some(route) = preview.after.route
    {
        let route = words.t(&format!("choice-leerroute-{}", super::say::code(&route)));
        all.push(Change { tone: "info", text: words.t1("change-route", "route", route) });
    }
    all.extend(found.dangers.iter().map(|change| danger(say, change)));
    all.extend(found.terms.iter().map(|change| term(say, change)));
    all.extend(found.hours.iter().filter_map(|change| hours(say, change)));
    all.extend(found.rights.iter().map(|change| right(say, change)));
    all.extend(found.amounts.iter().map(|change| amount(say, change)));
    all.sort_by_key(|change| change.tone == "gone");
    all
}

fn danger(say: &Say<'_>, change: &Difference<Danger>) -> Change {
    let line = say.danger(change.latest());
    let (tone, key) = match change {
        Difference::New(_) => ("warning", "change-danger-new"),
        Difference::Changed { .. } => ("warning", "change-danger-moved"),
        Difference::Gone(_) => ("good", "change-danger-gone"),
    };
    Change { tone, text: say.words.tn(key, &[("what", line.title.into()), ("when", line.when.into())]) }
}

fn term(say: &Say<'_>, change: &Difference<Term>) -> Change {
    let latest = change.latest();
    let title = say.words.t(&format!("term-{}", super::say::code(&latest.code)));
    let date = say.words.date(&latest.due);
    match change {
        Difference::New(_) => {
            let values = [("what", title.into()), ("date", date.into())];
            Change { tone: "info", text: say.words.tn("change-term-new", &values) }
        }
        Difference::Changed { from, to } if from.due != to.due => {
            let values = [("what", title.into()), ("from", say.words.date(&from.due).into()), ("to", date.into())];
            Change { tone: "info", text: say.words.tn("change-term-moved", &values) }
        }
        Difference::Changed { .. } => {
            let values = [("what", title.into()), ("state", say.term(latest).badge.into())];
            Change { tone: "good", text: say.words.tn("change-state", &values) }
        }
        Difference::Gone(_) => Change { tone: "gone", text: say.words.t1("change-gone", "what", title) },
    }
}

fn hours(say: &Say<'_>, change: &Difference<HourBalance>) -> Option<Change> {
    let line = say.hours(change.latest());
    let values = [("what", line.title.into()), ("numbers", line.numbers.into())];
    match change {
        Difference::Gone(_) => None,
        Difference::New(_) | Difference::Changed { .. } => {
            Some(Change { tone: "info", text: say.words.tn("change-hours", &values) })
        }
    }
}

fn right(say: &Say<'_>, change: &Difference<Right>) -> Change {
    let line = say.right(change.latest());
    let (tone, key) = match change {
        Difference::Gone(_) => ("gone", "change-gone"),
        _ => ("info", "change-state"),
    };
    let state = if line.when.is_empty() { line.badge } else { format!("{} ({})", line.badge, line.when) };
    Change { tone, text: say.words.tn(key, &[("what", line.title.into()), ("state", state.into())]) }
}

fn amount(say: &Say<'_>, change: &Difference<Amount>) -> Change {
    let line = say.amount(change.latest());
    let (tone, key) = match change {
        Difference::Gone(_) => ("gone", "change-gone"),
        _ => ("info", "change-state"),
    };
    Change { tone, text: say.words.tn(key, &[("what", line.title.into()), ("state", line.when.into())]) }
}
