//! Hours and pace of one person: what was done, what is left, how many hours a week that takes.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::{HourCode, Kind, Law};

use super::{Door, doors, once, optional_hours, refused, required_hours, source};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{
    Colleagues, Head, HourLine, LookBack, Say, Why, code, frame, head, hours_text, sample_view, typed_date,
};
use crate::dossier::{self, AsOf, DossierId, DossierView, RecordedFact};
use crate::plan::progress::hours::{SUBJECTS, missed_hours, subject_name, subject_named};
use crate::plan::progress::pace::counted;
use crate::plan::progress::{self, Attended, Entry, Pace};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, Sample, See, WebError, Words, svg};

#[derive(Template)]
#[template(path = "plan/progress/pages/show.html")]
struct HoursPage {
    frame: Frame,
    head: Head,
    doors: Vec<Door>,
    mistakes: Mistakes,
    paces: Vec<PaceCard>,
    /// What to say when there is no pace to draw.
    none: &'static str,
    rings: Vec<HourLine>,
    noted: Vec<Noted>,
    missed: String,
    what: Vec<Choice>,
    subjects: Vec<Choice>,
    providers: Vec<String>,
    typed: Entries,
}

/// A pace as a picture and in words.
struct PaceCard {
    title: String,
    svg: String,
    sentences: Vec<String>,
    /// The last word, and its tone.
    verdict: String,
    tone: &'static str,
    months: Vec<(String, String)>,
    why: Why,
}

/// Hours as they were recorded.
struct Noted {
    fact: Uuid,
    day: String,
    what: String,
    hours: String,
}

const WHAT: [&str; 4] = ["les", "meedoen", "gemist-reden", "gemist"];
const LABELS: &[(&str, &str)] = &[
    ("wat", "progress-what"),
    ("datum", "progress-until"),
    ("uren", "field-uren"),
    ("vak", "field-vak"),
    ("aanbieder", "field-aanbieder"),
    ("fysiek", "field-fysiek"),
];
/// How many of the last hours are shown.
const LAST: usize = 8;

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), None).await
}

/// Records hours, or says at the field what is wrong.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(entry) = read(&typed, &mut mistakes) {
        match progress::record(&scope, id, entry, &source(&scope), once(&typed)).await {
            Ok(()) => {
                let path = format!("/dossiers/{id}/voortgang");
                return Ok(See::other(path).with_notice("hours-recorded").into_response());
            }
            Err(error) => match refused(&error) {
                Some(key) => mistakes.add("datum", key),
                None => return Err(error.into()),
            },
        }
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<Entry> {
    let what = typed.text("wat");
    if !WHAT.contains(&what) {
        mistakes.add("wat", "wrong-choice-missing");
    }
    let on = typed.required_date("datum", mistakes);
    let hours = required_hours(typed, "uren", mistakes);
    let what = match what {
        "les" => {
            let provider = typed.optional("aanbieder", LINE, mistakes);
            let in_person = optional_hours(typed, "fysiek", mistakes);
            if in_person > hours {
                mistakes.add("fysiek", "progress-in-person-more");
            }
            let subject = subject_named(typed.text("vak"));
            if subject.is_none() {
                mistakes.add("vak", "wrong-choice-missing");
            }
            Attended::Lesson { subject: subject?, provider, in_person }
        }
        "meedoen" => Attended::Participation,
        "gemist-reden" => Attended::Missed { excused: true },
        _ => Attended::Missed { excused: false },
    };
    (!mistakes.any()).then_some(Entry { on: on?, hours: hours?, what })
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Option<Entries>,
) -> Result<Html, WebError> {
    scope.may(Room::Plan, Action::Read)?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let providers = if scope.may(Room::Dossier, Action::Change).is_ok() {
        dossier::known_providers(scope).await?
    } else {
        Vec::new()
    };
    let people = Colleagues::of(scope).await?;
    let typed = typed.unwrap_or_else(|| filled(&view, &scope.new_id().to_string()));
    let frame = frame(scope, &view, "progress-title").with_mistakes(&mistakes);
    let paces = progress::paces(&view, &scope.law());
    Html::render(&build(frame, &app.law, &view, &people, &paces, providers, mistakes, typed))
}

/// The form with what is likely: a lesson, today, at the school of now.
fn filled(view: &DossierView, once: &str) -> Entries {
    let day = typed_date(view.on);
    let provider = dossier::present_provider(view).unwrap_or_default();
    Entries::new(&[("wat", "les"), ("datum", &day), ("vak", "nt2"), ("aanbieder", &provider), ("eenmalig", once)])
}

#[expect(clippy::too_many_arguments, reason = "what a page shows comes from as many places")]
fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    paces: &[Pace],
    providers: Vec<String>,
    mistakes: Mistakes,
    typed: Entries,
) -> HoursPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let elsewhere = |hours: &&wi2021::HourBalance| {
        let part = matches!(hours.code, HourCode::Pvt | HourCode::MapPraktijk);
        !part && !paces.iter().any(|pace| pace.balance.code == hours.code)
    };
    let chosen = typed.text("wat").to_owned();
    let subject = typed.text("vak").to_owned();
    HoursPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        doors: doors(words, view.id, "progress-hours"),
        paces: paces.iter().map(|pace| card(say, pace)).collect(),
        none: if progress::term(&view.assessment).is_some() { "pace-no-hours" } else { "pace-no-term" },
        rings: view.assessment.hours.iter().filter(elsewhere).map(|hours| say.hours(hours)).collect(),
        noted: noted(words, view),
        missed: missed(words, view),
        what: WHAT.map(|one| Choice::new(one, words.t(&format!("progress-what-{one}")), one == chosen)).to_vec(),
        subjects: subjects(words, &subject),
        providers,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

/// The subjects of lessons, to choose from.
pub(super) fn subjects(words: Words, chosen: &str) -> Vec<Choice> {
    let choice = |name: &str| Choice::new(name, words.t(&format!("choice-vak-{name}")), name == chosen);
    SUBJECTS.into_iter().map(subject_name).map(choice).collect()
}

fn card(say: Say<'_>, pace: &Pace) -> PaceCard {
    let words = say.words;
    let number = |hours| hours_text(words.language, hours);
    let balance = &pace.balance;
    let done = counted(balance);
    let title = words.t(&format!("hours-{}", code(&balance.code)));
    let numbers = [("done", number(done).into()), ("needed", number(balance.needed).into())];
    let mut sentences =
        vec![words.tn("hours-done-of", &numbers), words.t1("pace-so-far", "hours", number(pace.so_far))];
    if balance.deducted.0 > 0 {
        sentences.insert(1, words.t1("hours-deducted", "hours", number(balance.deducted)));
    }
    let (verdict, tone) = match pace.needed {
        Some(needed) => {
            let values = [("hours", number(needed).into()), ("date", words.date(&pace.until).into())];
            sentences.push(words.tn("pace-needed", &values));
            if needed > pace.so_far { ("pace-too-slow", "warning") } else { ("pace-in-time", "good") }
        }
        None if balance.complete => ("pace-complete", "good"),
        None if balance.left.0 > 0 => ("pace-over", "danger"),
        None => ("hours-not-closed", "warning"),
    };
    let verdict = words.t(verdict);
    let svg = svg::climb(&svg::Climb {
        id: format!("tempo-{}", code(&balance.code)),
        title: words.t1("pace-picture", "what", title.clone()),
        description: format!("{} {verdict}", sentences.join(" ")),
        from: pace.from,
        to: pace.until,
        steps: pace.months.iter().map(|(day, hours)| (*day, hours.as_decimal())).collect(),
        asked: balance.needed.as_decimal(),
        asked_text: words.t1("pace-asked", "hours", number(balance.needed)),
        today_text: words.t1("pace-today", "hours", number(done)),
        from_text: words.short(&pace.from),
        to_text: words.t1("pace-end", "date", words.short(&pace.until)),
    });
    let months =
        pace.months.iter().map(|(day, hours)| (words.date(day), words.t1("week-hours", "hours", number(*hours))));
    PaceCard { title, svg, sentences, verdict, tone, months: months.collect(), why: say.why(&balance.basis) }
}

/// The last hours that were recorded, the newest first.
fn noted(words: Words, view: &DossierView) -> Vec<Noted> {
    let line = |recorded: &RecordedFact| {
        let (what, hours) = match &recorded.fact.kind {
            Kind::LesurenGevolgd(lesson) => {
                let subject = words.t(&format!("choice-vak-{}", subject_name(lesson.vak)));
                let place = lesson.aanbieder.as_ref().map(|name| format!(" · {name}")).unwrap_or_default();
                (subject + &place, lesson.uren)
            }
            Kind::ParticipatieUrenGevolgd(hours) => (words.t("progress-what-meedoen"), hours.uren),
            Kind::VerzuimGemeld(missed) if missed.geoorloofd => (words.t("progress-what-gemist-reden"), missed.uren),
            Kind::VerzuimGemeld(missed) => (words.t("progress-what-gemist"), missed.uren),
            _ => return None,
        };
        let day = words.short(&recorded.fact.happened);
        let hours = hours_text(words.language, wi2021::Hours::decimal(hours));
        Some(Noted { fact: recorded.fact.id, day, what, hours })
    };
    let counts = view.facts.iter().rev().filter(|recorded| recorded.corrected_by.is_none());
    counts.filter_map(line).take(LAST).collect()
}

/// How many hours were missed in all, in one sentence.
fn missed(words: Words, view: &DossierView) -> String {
    let (all, excused) = missed_hours(view);
    if all == wi2021::Hours::ZERO {
        return String::new();
    }
    let number = |hours| hours_text(words.language, hours);
    words.tn("progress-missed", &[("hours", number(all).into()), ("excused", number(excused).into())])
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let view = sample_view();
    let paces = progress::paces(&view, &law);
    let frame = |mistakes: &Mistakes| Frame::sample(words, "worklist", "progress-title").with_mistakes(mistakes);
    let providers = || vec!["Taalhuis De Brug".to_owned(), "ROC Het Venster".to_owned()];
    let mut wrong = Mistakes::none();
    wrong.add("uren", "wrong-hours");
    wrong.add("datum", "mistake-date");
    let typed = Entries::new(&[("wat", "les"), ("datum", "31-2-2026"), ("uren", "veel"), ("aanbieder", "Taalhuis")]);
    let page = |paces: &[Pace], mistakes: Mistakes, typed| {
        build(frame(&mistakes), &law, &view, &people, paces, providers(), mistakes, typed)
    };
    vec![
        Sample::new("progress", &page(&paces, Mistakes::none(), filled(&view, ""))),
        Sample::new("progress-wrong", &page(&paces, wrong, typed)),
        Sample::new("progress-none", &page(&[], Mistakes::none(), Entries::default())),
    ]
}
