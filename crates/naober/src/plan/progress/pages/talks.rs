//! Progress talks: the one to write down, those that were held, and the agreements to tick off.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::date;
use uuid::Uuid;
use wi2021::{Law, TermCode, TermState};

use super::{Door, doors, once, refused, source};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, Say, Why, frame, head, left, sample_view, typed_date};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::progress::{self, Agreement, By, NewAgreement, NewTalk, Talk};
use crate::web::{Entries, Frame, Html, LINE, Mistakes, Sample, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/progress/pages/talks.html")]
struct TalksPage {
    frame: Frame,
    head: Head,
    doors: Vec<Door>,
    mistakes: Mistakes,
    /// When the next talk is due, and why.
    next: Option<(String, Why)>,
    open: Vec<Promise>,
    held: Vec<Held>,
    rows: Vec<AgreementRow>,
    typed: Entries,
}

/// An open agreement, over all talks.
struct Promise {
    id: Uuid,
    text: String,
    who: String,
    when: String,
    tone: &'static str,
}

/// A talk as the page tells it.
struct Held {
    day: String,
    present: String,
    summary: String,
    by: String,
    /// Text, who, and that it was kept.
    agreements: Vec<(String, String, bool)>,
}

/// The fields of one agreement to be made, as typed.
struct AgreementRow {
    title: String,
    what: String,
    who: String,
    until: String,
    values: [String; 3],
}

/// Agreements on one form.
const ROWS: usize = 3;
const LABELS: &[(&str, &str)] = &[
    ("datum", "talk-day"),
    ("aanwezig", "talk-present"),
    ("verslag", "talk-summary"),
    ("afspraak-1", "agreement-what"),
    ("wie-1", "task-who"),
    ("uiterlijk-1", "agreement-until"),
    ("afspraak-2", "agreement-what"),
    ("wie-2", "task-who"),
    ("uiterlijk-2", "agreement-until"),
    ("afspraak-3", "agreement-what"),
    ("wie-3", "task-who"),
    ("uiterlijk-3", "agreement-until"),
];

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), None).await
}

/// Writes a talk down, or says at the field what is wrong.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(talk) = read(&typed, &mut mistakes) {
        match progress::hold(&scope, id, talk, &source(&scope), once(&typed)).await {
            Ok(()) => {
                let path = format!("/dossiers/{id}/voortgang/gesprekken");
                return Ok(See::other(path).with_notice("talk-saved").into_response());
            }
            Err(error) => match refused(&error) {
                Some(key) => mistakes.add("datum", key),
                None => return Err(error.into()),
            },
        }
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Ticks an agreement off.
pub(super) async fn keep(scope: Scope, Path((id, agreement)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    progress::keep(&scope, DossierId(id), agreement).await?;
    Ok(See::other(format!("/dossiers/{id}/voortgang/gesprekken")).with_notice("agreement-ticked").into_response())
}

fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<NewTalk> {
    let held_on = typed.required_date("datum", mistakes);
    let present = typed.required("aanwezig", LINE, mistakes);
    let summary = typed.optional("verslag", TEXT, mistakes).unwrap_or_default();
    let mut agreements = Vec::new();
    for row in 1..=ROWS {
        let (what, who, until) = (format!("afspraak-{row}"), format!("wie-{row}"), format!("uiterlijk-{row}"));
        let text = typed.optional(&what, LINE, mistakes);
        let by = typed.optional(&who, LINE, mistakes);
        let due_on = typed.date(&until, mistakes);
        match (text, by) {
            (Some(text), Some(who)) => agreements.push(NewAgreement { text, who, due_on }),
            (Some(_), None) => mistakes.add(&who, "agreement-who-missing"),
            (None, Some(_)) => mistakes.add(&what, "mistake-required"),
            (None, None) if !typed.text(&until).is_empty() => mistakes.add(&what, "mistake-required"),
            (None, None) => {}
        }
    }
    (!mistakes.any()).then_some(NewTalk { held_on: held_on?, present: present?, summary, agreements })
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Option<Entries>,
) -> Result<Html, WebError> {
    let talks = progress::talks(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let typed = typed
        .unwrap_or_else(|| Entries::new(&[("datum", &typed_date(view.on)), ("eenmalig", &scope.new_id().to_string())]));
    let frame = frame(scope, &view, "progress-talks").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, &talks, mistakes, typed))
}

fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    talks: &[Talk],
    mistakes: Mistakes,
    typed: Entries,
) -> TalksPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let due = view.assessment.terms.iter().filter(|term| term.code == TermCode::Voortgangsgesprek);
    let next = due.filter(|term| matches!(term.state, TermState::Open | TermState::Missed)).max_by_key(|term| term.due);
    let mut promises: Vec<&Agreement> = talks.iter().flat_map(|talk| &talk.agreements).collect();
    promises.retain(|agreement| agreement.kept_at.is_none());
    promises.sort_by_key(|agreement| (agreement.due_on.is_none(), agreement.due_on, agreement.id));
    TalksPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        doors: doors(words, view.id, "progress-talks"),
        next: next.map(|term| {
            let values = [("date", words.date(&term.due).into()), ("left", left(words, view.on, term.due).into())];
            (words.tn("talk-next", &values), say.why(&term.basis))
        }),
        open: promises.into_iter().map(|agreement| promise(words, view, agreement)).collect(),
        held: talks.iter().map(|talk| held(words, talk)).collect(),
        rows: (1..=ROWS).map(|row| agreement_row(words, &typed, row)).collect(),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn agreement_row(words: Words, typed: &Entries, row: usize) -> AgreementRow {
    let names = [format!("afspraak-{row}"), format!("wie-{row}"), format!("uiterlijk-{row}")];
    let values = names.clone().map(|name| typed.text(&name).to_owned());
    let [what, who, until] = names;
    AgreementRow { title: words.t1("agreement-number", "number", row), what, who, until, values }
}

fn promise(words: Words, view: &DossierView, agreement: &Agreement) -> Promise {
    let late = agreement.due_on.is_some_and(|day| day < view.on);
    Promise {
        id: agreement.id,
        text: agreement.text.clone(),
        who: agreement.who.clone(),
        when: agreement.due_on.map(|day| left(words, view.on, day)).unwrap_or_default(),
        tone: if late { "danger" } else { "" },
    }
}

fn held(words: Words, talk: &Talk) -> Held {
    Held {
        day: words.date(&talk.held_on),
        present: talk.present.clone(),
        summary: talk.summary.clone(),
        by: talk.written.name.clone(),
        agreements: talk
            .agreements
            .iter()
            .map(|agreement| (agreement.text.clone(), agreement.who.clone(), agreement.kept_at.is_some()))
            .collect(),
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let view = sample_view();
    let moment = jiff::Timestamp::UNIX_EPOCH;
    let agreements = vec![
        Agreement::sample(1, "Vraagt bij de bibliotheek naar het taalcafé", "أميرة", Some(date(2026, 3, 1)), None),
        Agreement::sample(2, "Belt de school over een avondgroep", "Fatima Özdemir", Some(date(2026, 4, 1)), None),
        Agreement::sample(3, "Regelt opvang op woensdag", "Jeugdteam", None, Some(moment)),
    ];
    let talk = Talk {
        id: Uuid::nil(),
        held_on: date(2026, 2, 12),
        present: "أميرة, Fatima Özdemir en de tolk".to_owned(),
        summary: "De lessen gaan goed.\nSpreken blijft spannend.".to_owned(),
        written: By { name: "Fatima Özdemir".to_owned(), at: moment },
        agreements,
    };
    let mut wrong = Mistakes::none();
    wrong.add("aanwezig", "mistake-required");
    wrong.add("wie-1", "agreement-who-missing");
    let typed = Entries::new(&[("datum", "12-3-2026"), ("afspraak-1", "Belt de school"), ("verslag", "Ging goed.")]);
    let page = |talks: &[Talk], mistakes: Mistakes, typed| {
        let frame = Frame::sample(words, "worklist", "progress-talks").with_mistakes(&mistakes);
        build(frame, &law, &view, &people, talks, mistakes, typed)
    };
    vec![
        Sample::new("talks", &page(&[talk], Mistakes::none(), Entries::default())),
        Sample::new("talks-wrong", &page(&[], wrong, typed)),
        Sample::new("talks-none", &page(&[], Mistakes::none(), Entries::default())),
    ]
}
