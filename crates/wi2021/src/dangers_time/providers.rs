//! A provider that closed or lost its keurmerk: hours to secure, and time that is being lost (R 4.1(1)h, R 8.1).

use super::danger_now;
use crate::assessment::{Assessment, Basis, DangerCode};
use crate::basis::step;
use crate::extension::{attends, next_course, same_provider, unqualified_provider};
use crate::facts::Kind;
use crate::law::RuleId;
use crate::situation::{Event, Situation, seen};

pub(super) fn assess(situation: &Situation, out: &mut Assessment) {
    for event in situation.events() {
        let Some(provider) = unqualified_provider(&event.fact.kind) else { continue };
        if attends(situation, &event, provider) && next_course(situation, event.on, provider).is_none() {
            let basis = Basis::of(RuleId::DangerProvider).fact(event.at).step(step!("danger.provider", event.on));
            danger_now(out, DangerCode::AanbiederWeggevallen, None, basis);
        }
        if followed_at(situation, &event, provider) && !hours_certified(situation, event, provider) {
            let basis =
                Basis::of(RuleId::DangerProvider).fact(event.at).step(step!("danger.hours-statement", event.on));
            // No law names a day for it; every week it gets harder to find who can sign.
            danger_now(out, DangerCode::UrenverklaringVeiligstellen, None, basis);
        }
    }
}

/// Did the person ever follow lessons there, as far as the file says? A file without courses does not contradict it.
fn followed_at(situation: &Situation, loss: &Event, provider: &str) -> bool {
    let is = |name: Option<&str>| name.is_some_and(|name| same_provider(name, provider));
    let lessons = seen!(situation, LesurenGevolgd).any(|lessons| is(lessons.what.aanbieder.as_deref()));
    let named = |event: Event<'_>| match &event.fact.kind {
        Kind::CursusGestart(course) | Kind::TaalschakeltrajectGestart(course) | Kind::AlfabetiseringGestart(course) => {
            Some(course.aanbieder.as_deref().is_none_or(|name| same_provider(name, provider)))
        }
        _ => None,
    };
    let mut starts = situation.events().filter(|event| event.on <= loss.on).filter_map(named).peekable();
    lessons || starts.peek().is_none() || starts.any(|here| here)
}

/// The provider certified the hours, at or after the last lessons the file knows of.
fn hours_certified(situation: &Situation, loss: Event, provider: &str) -> bool {
    let last_lesson = seen!(situation, LesurenGevolgd)
        .filter(|lessons| lessons.what.aanbieder.as_deref().is_some_and(|name| same_provider(name, provider)))
        .map(|lessons| lessons.on)
        .max()
        .unwrap_or(loss.on);
    seen!(situation, UrenverklaringOntvangen)
        .any(|statement| same_provider(&statement.what.aanbieder, provider) && statement.on >= last_lesson)
}
