//! Extension of the term (W 12, Bs 4.1-4.5, R 4.1, 4.2): the window, the request, and each ground.

mod combined;
mod events;
mod near_finish;
mod no_offer;
mod periods;
mod school;

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{Assessment, Basis, Owner, Right, RightCode, RightState, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, after_event, backward_from_end, days_between, extend_end, same_day_later};
use crate::facts::{VerlengingAanvraag, VerlengingBesluit, Verlengingsgrond};
use crate::law::{Law, Length, RuleId, Weken};
use crate::situation::{RunningTerm, Seen, Situation, seen};
use crate::words::Word;

pub(crate) use periods::{attends, next_course, unqualified_provider};

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
    /// A decision that is being worked out, and so does not count as an earlier one.
    except: Option<u16>,
}

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    decisions_due(situation, out, law);
    let Some(term) = situation.term.filter(|_| situation.obliged) else { return };
    let case = Case { situation, law, term, on: situation.on, except: None };
    let from = case.window_opens();
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
    let case = Case { situation, law, term: *term, on: decision.on, except: Some(decision.at) };
    let all = case.outcomes();
    // What a combination counts is not counted again on its own (R 4.1(1)j).
    let together = all.iter().find(|outcome| {
        let named = all.iter().filter(|part| covers(decision.what, part.ground) && shares(part, outcome)).count() > 1;
        outcome.ground == Verlengingsgrond::Samenloop && outcome.gives.is_some() && named
    });
    let days: i64 = all
        .iter()
        .filter(|outcome| covers(decision.what, outcome.ground) || together.is_some_and(|both| shares(outcome, both)))
        .filter(|outcome| {
            outcome.ground == Verlengingsgrond::Samenloop || !together.is_some_and(|both| shares(outcome, both))
        })
        .filter_map(|outcome| outcome.gives.filter(|_| !outcome.used))
        .map(|end| days_between(term.end, end))
        .sum();
    if days == 0 && decision.what.gronden.contains(&Verlengingsgrond::BijnaKlaar) {
        return extend_end(term.end, law.rule(RuleId::ExtNearFinish, decision.on).length());
    }
    add_days(term.end, days)
}

/// DUO decides within eight weeks after receipt (Bs 4.5(1)).
fn decisions_due(situation: &Situation, out: &mut Assessment, law: &Law) {
    for request in seen!(situation, VerlengingAangevraagd) {
        let rule = law.rule(RuleId::ExtDecision, request.on);
        let raw = after_event(request.on, rule.length());
        let mut basis =
            Basis::of(RuleId::ExtDecision).fact(request.at).step(step!("ext.asked", request.on, rule.length(), raw));
        let due = if rule.shift { crate::pip::shifted(raw, &mut basis) } else { raw };
        let answer = seen!(situation, VerlengingBeslist).find(|answer| answer.on >= request.on);
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

fn covers(decision: &VerlengingBesluit, ground: Verlengingsgrond) -> bool {
    decision.gronden.is_empty() || decision.gronden.contains(&ground)
}

impl<'a> Case<'_, 'a> {
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

    /// The first day of the last six months; counted from the start unless the end has moved (Bs 4.5(1)).
    fn window_opens(&self) -> Date {
        let months = self.law.rule(RuleId::ExtWindow, self.term.start).length().months();
        let whole = self.law.rule(RuleId::Term3y, self.term.start).length().months();
        let total = self.term.new_term_months.and_then(|months| i32::try_from(months).ok()).unwrap_or(whole);
        let plain = crate::calendar::period_from_start(self.term.start, total) == self.term.end;
        if plain {
            backward_from_end(self.term.start, total, months)
        } else {
            same_day_later(add_days(self.term.end, 1), -months)
        }
    }

    /// The request that no decision has answered.
    fn pending(&self) -> Option<Seen<&'a VerlengingAanvraag>> {
        let request = seen!(self.situation, VerlengingAangevraagd).last()?;
        let answered = seen!(self.situation, VerlengingBeslist).any(|answer| answer.on >= request.on);
        (!answered).then_some(request)
    }

    /// The last decision on a ground at this day.
    fn decision(&self, ground: Verlengingsgrond, granted: bool) -> Option<Seen<&'a VerlengingBesluit>> {
        seen!(self.situation, VerlengingBeslist)
            .filter(|decision| decision.on <= self.on && Some(decision.at) != self.except)
            .rfind(|decision| decision.what.toegestaan == granted && covers(decision.what, ground))
    }

    /// Up to which day a circumstance has been used by a grant (the same period does not count twice).
    fn used_until(&self, ground: Verlengingsgrond) -> Option<Date> {
        let decision = self.decision(ground, true)?;
        let request =
            seen!(self.situation, VerlengingAangevraagd).filter(|request| request.on <= decision.on).next_back();
        Some(request.map_or(decision.on, |request| request.on))
    }

    fn asking(&self, from: Date) -> Right {
        let mut basis = Basis::of(RuleId::ExtWindow).fact(self.term.at).step(step!("ext.window", from, self.term.end));
        let pending = self.pending();
        let state = match pending {
            Some(request) if request.on < from => {
                basis.add_step(step!("ext.too-early", request.on, from));
                if self.on < from { RightState::NotYet } else { RightState::Open }
            }
            Some(_) => RightState::Used,
            None => by_day(self.on, from, self.term.end),
        };
        if let Some(request) = pending {
            basis.add_fact(request.at);
        }
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
        let refused = self.decision(ground, false).filter(|refusal| basis_is_older(self.situation, &basis, refusal.on));
        let pending =
            self.pending().filter(|request| request.what.gronden.is_empty() || request.what.gronden.contains(&ground));
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
        match pending {
            Some(request) if request.on >= from => {
                basis.add_fact(request.at);
                RightState::Used
            }
            Some(request) => {
                basis.add_fact(request.at);
                basis.add_step(step!("ext.too-early", request.on, from));
                by_day(self.on, from, self.term.end)
            }
            None => {
                if self.on < from {
                    basis.add_step(step!("ext.not-yet", from));
                }
                by_day(self.on, from, self.term.end)
            }
        }
    }

    /// The end that many days give, under the reading about whole weeks, with the cap of the ground.
    fn end_after_days(&self, days: i64, cap: Option<Length>, basis: &mut Basis) -> Date {
        let counted = match self.situation.readings.verlenging_in_hele_weken {
            Weken::Nee => days,
            Weken::Omhoog => (days + 6).div_euclid(7) * 7,
            Weken::Omlaag => days.div_euclid(7) * 7,
        };
        let end = add_days(self.term.end, counted);
        basis.add_step(step!("ext.days", days, self.term.end, end));
        if let Some((cap, most)) = cap.map(|cap| (cap, extend_end(self.term.end, cap))).filter(|cap| end > cap.1) {
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
