//! Extension of the term (W 12, Bs 4.1-4.5, R 4.1, 4.2): the window, the request, and each ground.

mod answers;
mod combined;
mod events;
mod near_finish;
mod no_offer;
mod periods;
mod school;
mod used;

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Owner, Right, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{
    add_days, after_event, backward_from_end, days_between, days_in, extend_end, lasts, same_day_later,
};
use crate::facts::{VerlengingAanvraag, VerlengingBesluit, Verlengingsgrond};
use crate::law::{Law, Length, RuleId, Weken};
use crate::situation::{RunningTerm, Seen, Situation, seen};
use crate::words::Word;

use answers::Grant;
use periods::Stretch;
use used::Used;

pub(crate) use periods::{attends, next_course, same_provider, unqualified_provider};

/// What one ground comes to, before the request and the window are looked at.
struct Outcome {
    ground: Verlengingsgrond,
    code: RightCode,
    basis: Basis,
    /// The end it would give; `None` when it gives nothing.
    gives: Option<Date>,
    /// The circumstance still lasts, so it may come to more.
    running: bool,
    /// Granted before, and nothing new since.
    used: bool,
    missing: SmallVec<[Word; 2]>,
}

/// The circumstances looked at from a day, against a term.
struct Case<'s, 'a> {
    situation: &'s Situation<'a>,
    law: &'s Law,
    term: RunningTerm,
    on: Date,
    /// What DUO granted before.
    grants: SmallVec<[Grant; 2]>,
    /// And the days those grants counted.
    used: SmallVec<[Used; 2]>,
}

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    decisions_due(situation, out, law);
    let Some(term) = situation.term.filter(|_| situation.obliged) else { return };
    let case = Case::new(situation, law, term, situation.on, None);
    let from = window_opens(law, &term, term.end);
    out.rights.push(case.asking(from));
    let mut outcomes = case.outcomes();
    outcomes.extend(near_finish::outcome(&case));
    for outcome in outcomes {
        out.rights.push(case.right(outcome, from));
    }
}

/// The end a granted extension gives when DUO names neither a day nor a number of weeks.
pub(crate) fn granted_end(
    situation: &Situation,
    law: &Law,
    term: &RunningTerm,
    decision: Seen<&VerlengingBesluit>,
) -> Date {
    let case = Case::new(situation, law, *term, decision.on, Some(decision.at));
    let grounds = answers::grounds(situation, decision);
    let all = case.outcomes();
    // What a combination counts is not counted again on its own (R 4.1(1)j).
    let together = all.iter().find(|outcome| {
        let named = all.iter().filter(|part| grounds.has(part.ground) && shares(part, outcome)).count() > 1;
        outcome.ground == Verlengingsgrond::Samenloop && outcome.gives.is_some() && named
    });
    let days: i64 = all
        .iter()
        .filter(|outcome| grounds.has(outcome.ground) || together.is_some_and(|both| shares(outcome, both)))
        .filter(|outcome| {
            outcome.ground == Verlengingsgrond::Samenloop || !together.is_some_and(|both| shares(outcome, both))
        })
        .filter_map(|outcome| outcome.gives.filter(|_| !outcome.used))
        .map(|end| days_between(term.end, end))
        .sum();
    let end = add_days(term.end, days);
    // The near finish comes on top; DUO weighed it when it names it.
    let near = grounds.names(Verlengingsgrond::BijnaKlaar)
        || grounds.has(Verlengingsgrond::BijnaKlaar)
            && near_finish::outcome(&case).is_some_and(|outcome| outcome.gives.is_some());
    if near { extend_end(end, law.rule(RuleId::ExtNearFinish, decision.on).length()) } else { end }
}

/// The first day of the last six months; counted from the start unless the end has moved (Bs 4.5(1)).
pub(crate) fn window_opens(law: &Law, term: &RunningTerm, end: Date) -> Date {
    let months = law.rule(RuleId::ExtWindow, term.start).length().months();
    let whole = law.rule(RuleId::Term3y, term.start).length().months();
    let total = term.new_term_months.and_then(|months| i32::try_from(months).ok()).unwrap_or(whole);
    if crate::calendar::period_from_start(term.start, total) == end {
        backward_from_end(term.start, total, months)
    } else {
        same_day_later(add_days(end, 1), -months)
    }
}

/// DUO decides within eight weeks after receipt (Bs 4.5(1)).
fn decisions_due(situation: &Situation, out: &mut Assessment, law: &Law) {
    for request in seen!(situation, VerlengingAangevraagd) {
        let rule = law.rule(RuleId::ExtDecision, request.on);
        let raw = after_event(request.on, rule.length());
        let mut basis =
            Basis::of(RuleId::ExtDecision).fact(request.at).step(step!("ext.asked", request.on, rule.length(), raw));
        let due = if rule.shift { crate::pip::shifted(raw, &mut basis) } else { raw };
        let answer = answers::answer(situation, request);
        let state = match answer {
            Some(answer) => {
                basis.add_fact(answer.at);
                if answer.on <= due { TermState::Met(answer.on) } else { TermState::MetLate(answer.on) }
            }
            None if !situation.obliged => TermState::Lapsed,
            None if situation.on <= due => TermState::Open,
            None => TermState::Missed,
        };
        let code = TermCode::BeslissingVerlenging;
        out.terms.push(Term { code, owner: Owner::Duo, start: Some(request.on), due, state, basis });
    }
}

fn shares(one: &Outcome, other: &Outcome) -> bool {
    one.basis.facts.iter().any(|at| other.basis.facts.contains(at))
}

impl<'s, 'a> Case<'s, 'a> {
    /// `except` is a decision that is being worked out, and so does not count as an earlier one.
    fn new(situation: &'s Situation<'a>, law: &'s Law, term: RunningTerm, on: Date, except: Option<u16>) -> Self {
        let grants = answers::grants(situation, on, except);
        let mut case = Self { situation, law, term, on, grants, used: SmallVec::new() };
        case.used = used::by_grants(&case);
        case
    }

    /// The same case without what was granted.
    fn bare(case: &Self) -> Self {
        Self { grants: SmallVec::new(), used: SmallVec::new(), ..*case }
    }

    /// Every ground the file gives, save the near finish, which needs the hours too.
    fn outcomes(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        periods::outcomes(self, &mut outcomes);
        events::outcomes(self, &mut outcomes);
        no_offer::outcomes(self, &mut outcomes);
        school::outcomes(self, &mut outcomes);
        outcomes.extend(combined::outcome(self));
        outcomes
    }

    /// The last request that no decision has answered, on one ground or on any.
    fn pending(&self, ground: Option<Verlengingsgrond>) -> Option<Seen<&'a VerlengingAanvraag>> {
        seen!(self.situation, VerlengingAangevraagd)
            .filter(|request| ground.is_none_or(|ground| answers::asked(request.what).has(ground)))
            .rfind(|request| answers::answer(self.situation, *request).is_none())
    }

    /// When a request came, beside the window as it was then.
    fn timing(&self, request: Seen<&VerlengingAanvraag>, from: Date, basis: &mut Basis) -> RightState {
        basis.add_fact(request.at);
        let granted_since = self.grants.iter().any(|grant| grant.on >= request.on);
        let opened = if granted_since { window_opens(self.law, &self.term, self.term.first_end) } else { from };
        if request.on > self.term.end {
            basis.add_step(step!("ext.too-late", request.on, self.term.end));
            return RightState::Closed;
        }
        if request.on >= opened {
            return RightState::Used;
        }
        basis.add_step(step!("ext.too-early", request.on, opened));
        by_day(self.on, from, self.term.end)
    }

    /// The last refusal of a ground at this day.
    fn refusal(&self, ground: Verlengingsgrond) -> Option<Seen<&'a VerlengingBesluit>> {
        seen!(self.situation, VerlengingBeslist)
            .filter(|decision| decision.on <= self.on && !decision.what.toegestaan)
            .rfind(|decision| answers::grounds(self.situation, *decision).has(ground))
    }

    /// Up to which day a circumstance has been used by a grant (the same period does not count twice).
    fn used_until(&self, ground: Verlengingsgrond) -> Option<Date> {
        self.grants.iter().rfind(|grant| grant.grounds.has(ground)).map(|grant| grant.until)
    }

    /// The days of a stretch that count and no grant has used; `None` when it is too short.
    fn count(&self, stretch: &Stretch, least: Length, basis: &mut Basis) -> Option<i64> {
        let (from, to) = (stretch.from, stretch.to);
        basis.add_step(step!("ext.stretch", from, to, days_in(from, to)));
        if !lasts(from, to, least) {
            basis.add_step(step!("ext.too-short", least));
            return None;
        }
        let first = from.max(self.term.start);
        let within = days_in(first, to);
        if first > from {
            basis.add_step(step!("ext.from-start", first, within));
        }
        let free = self.free_days(first, to);
        if free < within {
            basis.add_step(step!("ext.used-days", within - free, free));
        }
        Some(free)
    }

    fn asking(&self, from: Date) -> Right {
        let mut basis = Basis::of(RuleId::ExtWindow).fact(self.term.at).step(step!("ext.window", from, self.term.end));
        let state = match self.pending(None) {
            Some(request) => self.timing(request, from, &mut basis),
            None => by_day(self.on, from, self.term.end),
        };
        Right {
            code: RightCode::VerlengingAanvragen,
            from: Some(from),
            until: Some(self.term.end),
            state,
            new_end: None,
            missing: SmallVec::new(),
            basis,
        }
    }

    fn right(&self, outcome: Outcome, from: Date) -> Right {
        let Outcome { ground, code, mut basis, gives, running, used, missing } = outcome;
        let refused = self.refusal(ground).filter(|refusal| basis_is_older(self.situation, &basis, refusal.on));
        let pending = self.pending(Some(ground));
        let state = if used {
            RightState::Used
        } else if let Some(refusal) = refused {
            basis.add_fact(refusal.at);
            basis.add_step(step!("ext.refused-by-duo", refusal.on));
            RightState::Refused
        } else if gives.is_none() {
            if running && pending.is_none() { RightState::NotYet } else { RightState::Refused }
        } else if ground == Verlengingsgrond::Categorie {
            // Ex officio: no request and no window (Bs 4.5(3)).
            RightState::Open
        } else {
            self.state_of_open_ground(pending, from, &mut basis)
        };
        let until = Some(self.term.end);
        Right { code, from: Some(from), until, state, new_end: gives, missing, basis }
    }

    fn state_of_open_ground(
        &self,
        pending: Option<Seen<&VerlengingAanvraag>>,
        from: Date,
        basis: &mut Basis,
    ) -> RightState {
        if let Some(request) = pending {
            return self.timing(request, from, basis);
        }
        if self.on < from {
            basis.add_step(step!("ext.not-yet", from));
        }
        by_day(self.on, from, self.term.end)
    }

    /// The end that many days give, under the reading about whole weeks; a cap holds with what earlier grants gave.
    fn end_after_days(&self, days: i64, cap: Option<(Length, i64)>, basis: &mut Basis) -> Date {
        let counted = match self.situation.readings.verlenging_in_hele_weken {
            Weken::Nee => days,
            Weken::Omhoog => (days + 6).div_euclid(7) * 7,
            Weken::Omlaag => days.div_euclid(7) * 7,
        };
        let end = add_days(self.term.end, counted);
        basis.add_step(step!("ext.days", days, self.term.end, end));
        let most = cap.map(|(cap, spent)| (cap, extend_end(add_days(self.term.end, -spent), cap)));
        if let Some((cap, most)) = most.filter(|most| end > most.1) {
            basis.add_step(step!("ext.cap", cap, most));
            return most;
        }
        if days % 7 != 0 {
            basis.add_step(match self.situation.readings.verlenging_in_hele_weken {
                Weken::Nee => step!("reading.verlenging-in-hele-weken", &"in-dagen", days),
                Weken::Omhoog => step!("reading.verlenging-in-hele-weken", &"weken-omhoog", counted),
                Weken::Omlaag => step!("reading.verlenging-in-hele-weken", &"weken-omlaag", counted),
            });
        }
        end
    }
}

fn by_day(on: Date, from: Date, until: Date) -> RightState {
    if on < from {
        RightState::NotYet
    } else if on <= until {
        RightState::Open
    } else {
        RightState::Closed
    }
}

/// Do all facts of the ground lie before a day? A new circumstance is not refused by an old decision.
fn basis_is_older(situation: &Situation, basis: &Basis, day: Date) -> bool {
    situation.events().filter(|event| basis.facts.contains(&event.at)).all(|event| event.on <= day)
}
