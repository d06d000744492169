//! The ladder of summonses: where someone stands, by which rule, and the letter that may go out now.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::{Date, Time};
use uuid::Uuid;
use wi2021::{RightCode, TermCode};

use super::start;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, Say, Why, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::PlanError;
use crate::plan::intake::ladder::{Call, Happened, Ladder, Rung, Stand};
use crate::plan::intake::summons::{self, Invitation, Sent};
use crate::plan::intake::{absent, summon};
use crate::web::{Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/intake/pages/summons.html")]
pub(super) struct SummonsPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub stand: String,
    /// What to do now, in one sentence.
    pub advice: String,
    /// Terms that run and what the law makes possible: title and reason.
    pub because: Vec<(String, Why)>,
    pub rungs: Vec<(String, String)>,
    pub sent: Vec<Line>,
    /// The letter in the form: `oproep` or `waarschuwing`; empty when none goes out.
    pub letter: &'static str,
    pub letter_title: String,
    /// It is the next thing to do.
    pub letter_first: bool,
    pub asks_absence: bool,
    /// The third chance belongs to the decision about a fine.
    pub to_fines: bool,
    pub to_complete: bool,
}

/// A letter that went out.
pub(super) struct Line {
    pub title: String,
    pub text: String,
    pub by: String,
    pub path: String,
}

const LABELS: &[(&str, &str)] = &[
    ("datum", "summons-day"),
    ("tijd", "summons-time"),
    ("plaats", "summons-place"),
    ("uiterlijk", "field-uiterlijk-op"),
    ("niet-gekomen", "absence-day"),
];

/// Where someone stands.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Entries::default(), Mistakes::none()).await
}

/// Sends a letter, or writes down that someone did not come.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let (done, notice) = if typed.text("doe") == "niet-gekomen" {
        (stay_away(&scope, id, &typed, &mut mistakes).await, "absence-notice")
    } else {
        let call = if typed.text("doe") == "waarschuwing" { Call::Warning } else { Call::Summons };
        (call_up(&scope, id, call, &typed, &mut mistakes).await, "summons-notice")
    };
    match done {
        Ok(()) if !mistakes.any() => {
            return Ok(See::other(format!("/dossiers/{id}/intake/oproep")).with_notice(notice).into_response());
        }
        Ok(()) => {}
        Err(error) => mistakes.add("", refused(error)?),
    }
    Ok(page(&app, &scope, id, typed, mistakes).await?.into_response())
}

/// What a refusal of the ladder says.
fn refused(error: PlanError) -> Result<&'static str, WebError> {
    match error {
        PlanError::NotSummoned => Ok("ladder-wrong-not-summoned"),
        PlanError::NotAbsent => Ok("ladder-wrong-not-absent"),
        PlanError::WarnedBefore => Ok("ladder-wrong-warned-before"),
        PlanError::IntakeBegun => Ok("ladder-wrong-begun"),
        other => Err(other.into()),
    }
}

async fn call_up(
    scope: &Scope,
    id: DossierId,
    call: Call,
    typed: &Entries,
    mistakes: &mut Mistakes,
) -> Result<(), PlanError> {
    let today = scope.today();
    let on = typed.required_date("datum", mistakes);
    let at = time(typed, mistakes);
    let place = typed.required("plaats", LINE, mistakes);
    let by = typed.required_date("uiterlijk", mistakes);
    if on.is_some_and(|day| day < today) {
        mistakes.add("datum", "summons-wrong-past");
    }
    if let (Some(on), Some(by)) = (on, by)
        && by < on
    {
        mistakes.add("uiterlijk", "summons-wrong-order");
    }
    let (Some(on), Some(at), Some(place), Some(by)) = (on, at, place, by) else { return Ok(()) };
    if mistakes.any() {
        return Ok(());
    }
    summon(scope, id, call, Invitation { on, at, place, by }).await.map(|_| ())
}

async fn stay_away(scope: &Scope, id: DossierId, typed: &Entries, mistakes: &mut Mistakes) -> Result<(), PlanError> {
    let on = typed.required_date("niet-gekomen", mistakes);
    if on.is_some_and(|day| day > scope.today()) {
        mistakes.add("niet-gekomen", "intake-wrong-future");
    }
    match on.filter(|_| !mistakes.any()) {
        Some(on) => absent(scope, id, on, typed.checked("goede-reden")).await,
        None => Ok(()),
    }
}

/// "10:30", also typed as 10.30 or 10u30.
fn time(typed: &Entries, mistakes: &mut Mistakes) -> Option<String> {
    let text = typed.required("tijd", LINE, mistakes)?;
    let mut parts = text.split([':', '.', 'u']).map(str::trim);
    let hour = parts.next().and_then(|hour| hour.parse().ok());
    let minute = parts.next().map_or(Some(0), |minute| minute.parse().ok());
    let found = hour.zip(minute).filter(|_| parts.next().is_none());
    let found = found.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
    if found.is_none() {
        mistakes.add("tijd", "summons-wrong-time");
    }
    found.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
}

async fn page(app: &App, scope: &Scope, id: DossierId, typed: Entries, mistakes: Mistakes) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let sent = summons::sent(scope, id).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "ladder-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &sent, &people, typed, mistakes))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    sent: &[Sent],
    people: &Colleagues,
    typed: Entries,
    mistakes: Mistakes,
) -> SummonsPage {
    let words = frame.words;
    let ladder = Ladder::of(view.assessed(), view.on);
    let assessment = &view.assessment;
    let terms = assessment.terms.iter().filter(|term| matches!(term.code, TermCode::Oproep | TermCode::DerdeKans));
    let mut because: Vec<(String, Why)> = terms
        .map(|term| {
            let key = if term.code == TermCode::Oproep { "term-oproep" } else { "term-derde-kans" };
            let values = [("what", words.t(key).into()), ("date", words.date(&term.due).into())];
            (words.tn("ladder-term", &values), Say { words, law, view }.why(&term.basis))
        })
        .collect();
    let rights = assessment.rights.iter().filter(|right| right.code == RightCode::IntakeBijVerstek);
    because
        .extend(rights.map(|right| (words.t("right-intake-bij-verstek"), Say { words, law, view }.why(&right.basis))));
    let waits = matches!(ladder.stand, Stand::Called(..));
    SummonsPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        stand: start::ladder(words, ladder.stand),
        advice: words.t(advice(ladder.stand)),
        because,
        rungs: ladder.rungs.iter().map(|rung| (words.date(&rung.on), rung_text(words, rung))).collect(),
        sent: sent.iter().rev().map(|sent| line(words, view.id, sent)).collect(),
        letter_title: words.t(if ladder.may(Call::Warning).is_ok() {
            "fact-waarschuwing-verzonden"
        } else {
            "fact-oproep-brede-intake-verzonden"
        }),
        letter: if ladder.may(Call::Warning).is_ok() {
            "waarschuwing"
        } else if ladder.may(Call::Summons).is_ok() {
            "oproep"
        } else {
            ""
        },
        letter_first: matches!(ladder.stand, Stand::NotCalled | Stand::Excused(..) | Stand::Absent(Call::Summons, _)),
        asks_absence: waits,
        to_fines: matches!(ladder.stand, Stand::Absent(Call::Warning | Call::ThirdChance, _)),
        to_complete: crate::plan::intake::course::may_in_absence(assessment),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

/// What to do now.
fn advice(stand: Stand) -> &'static str {
    match stand {
        Stand::Came(_) => "ladder-do-nothing",
        Stand::NotCalled => "ladder-do-summon",
        Stand::Called(..) => "ladder-do-wait",
        Stand::Excused(..) => "ladder-do-again",
        Stand::Absent(Call::Summons, _) => "ladder-do-warn",
        Stand::Absent(..) => "ladder-do-fine",
    }
}

fn rung_text(words: Words, rung: &Rung) -> String {
    let with_term = |key: &str, term: Option<Date>| match term {
        Some(day) => words.tn("ladder-rung-term", &[("what", words.t(key).into()), ("date", words.date(&day).into())]),
        None => words.t(key),
    };
    match rung.what {
        Happened::Called(Call::Summons, term) => with_term("fact-oproep-brede-intake-verzonden", term),
        Happened::Called(Call::Warning, term) => with_term("fact-waarschuwing-verzonden", term),
        Happened::Called(Call::ThirdChance, _) => words.t("term-derde-kans"),
        Happened::Absent { excused: true } => words.t("ladder-rung-excused"),
        Happened::Absent { excused: false } => words.t("fact-brede-intake-niet-verschenen"),
        Happened::Came => words.t("ladder-rung-came"),
    }
}

fn line(words: Words, id: DossierId, sent: &Sent) -> Line {
    let invitation = &sent.invitation;
    let values = [
        ("day", words.date(&invitation.on).into()),
        ("time", invitation.at.clone().into()),
        ("place", invitation.place.clone().into()),
        ("last", words.date(&invitation.by).into()),
    ];
    let by = [("who", sent.sent_by.clone().into()), ("when", moment(words, sent.sent_at).into())];
    let warning = sent.step == "waarschuwing";
    Line {
        title: words.t(if warning { "fact-waarschuwing-verzonden" } else { "fact-oproep-brede-intake-verzonden" }),
        text: words.tn("summons-sent", &values),
        by: words.tn("intake-by", &by),
        path: format!("/dossiers/{id}/brieven/{}/pdf", sent.letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_type_it() {
        let read = |typed: &str| time(&Entries::new(&[("tijd", typed)]), &mut Mistakes::none());
        for typed in ["9:30", "09.30", "9u30"] {
            assert_eq!(read(typed).as_deref(), Some("09:30"), "{typed}");
        }
        assert_eq!(read("14").as_deref(), Some("14:00"));
        for typed in ["25:00", "half tien", "9:70", "9:30:10"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
