//! What one assessment has that another has not: the answer to "what will this fact change?".

use wi2021::{Amount, Assessment, Danger, HourBalance, Right, Term};

/// A duty that appears, changes or disappears.
#[derive(Debug, Clone, PartialEq)]
pub enum Difference<T> {
    New(T),
    Changed { from: T, to: T },
    Gone(T),
}

impl<T> Difference<T> {
    /// How it is after the change, or how it was when it is gone.
    pub fn latest(&self) -> &T {
        match self {
            Self::New(duty) | Self::Gone(duty) | Self::Changed { to: duty, .. } => duty,
        }
    }
}

/// Everything that differs between two assessments. What rests on other facts but says the same is no difference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    pub terms: Vec<Difference<Term>>,
    pub hours: Vec<Difference<HourBalance>>,
    pub rights: Vec<Difference<Right>>,
    pub dangers: Vec<Difference<Danger>>,
    pub amounts: Vec<Difference<Amount>>,
    /// The law applies differently now.
    pub standing: bool,
}

impl Changes {
    pub fn between(before: &Assessment, after: &Assessment) -> Self {
        Self {
            terms: differences(&before.terms, &after.terms, |t| t.code, same_term),
            hours: differences(&before.hours, &after.hours, |h| h.code, same_hours),
            rights: differences(&before.rights, &after.rights, |r| r.code, same_right),
            dangers: differences(&before.dangers, &after.dangers, |d| d.code, same_danger),
            amounts: differences(&before.amounts, &after.amounts, |a| a.code, same_amount),
            standing: before.standing != after.standing,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.count() == 0 && !self.standing
    }

    pub fn count(&self) -> usize {
        self.terms.len() + self.hours.len() + self.rights.len() + self.dangers.len() + self.amounts.len()
    }
}

fn same_term(one: &Term, other: &Term) -> bool {
    (one.owner, one.start, one.due, one.state) == (other.owner, other.start, other.due, other.state)
}

fn same_hours(one: &HourBalance, other: &HourBalance) -> bool {
    (one.needed, one.done, one.deducted, one.left) == (other.needed, other.done, other.deducted, other.left)
}

fn same_right(one: &Right, other: &Right) -> bool {
    (one.from, one.until, one.state, one.new_end) == (other.from, other.until, other.state, other.new_end)
        && one.missing == other.missing
}

fn same_danger(one: &Danger, other: &Danger) -> bool {
    (one.urgency, one.by) == (other.urgency, other.by)
}

fn same_amount(one: &Amount, other: &Amount) -> bool {
    (one.cents, one.new_term_months, one.blocked) == (other.cents, other.new_term_months, other.blocked)
}

/// Pairs the nth of a code before with the nth of that code after.
fn differences<T: Clone, C: PartialEq>(
    before: &[T],
    after: &[T],
    code: impl Fn(&T) -> C,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Difference<T>> {
    let nth = |list: &[T], at: usize| list[..at].iter().filter(|duty| code(duty) == code(&list[at])).count();
    let find = |list: &[T], wanted: &T, n: usize| list.iter().filter(|duty| code(duty) == code(wanted)).nth(n).cloned();
    let mut found = Vec::new();
    for (at, duty) in after.iter().enumerate() {
        match find(before, duty, nth(after, at)) {
            None => found.push(Difference::New(duty.clone())),
            Some(old) if !same(&old, duty) => found.push(Difference::Changed { from: old, to: duty.clone() }),
            Some(_) => {}
        }
    }
    for (at, duty) in before.iter().enumerate() {
        if find(after, duty, nth(before, at)).is_none() {
            found.push(Difference::Gone(duty.clone()));
        }
    }
    found
}
