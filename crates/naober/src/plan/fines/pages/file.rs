//! One file: what was found out and weighed, what the law makes of it, and the decision.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{Basis, Block, Law};

use super::list::state;
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, Line, LookBack, Say, Why, cite, code, euros, frame, head, lang, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::PlanError;
use crate::plan::fines::wording::{hearing_key, lowered_key};
use crate::plan::fines::{
    self, Blame, Decision, FineFile, Hearing, Lack, Reckoning, Step, article_name, lacks, reckon,
};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/fines/pages/file.html")]
pub(super) struct FilePage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub id: Uuid,
    pub conduct: String,
    pub state: String,
    pub tone: &'static str,
    /// Name and value: article, days, who opened it.
    pub about: Vec<(&'static str, String)>,
    pub steps: Vec<StepBox>,
    /// What the law makes of what was filled in; nothing before blame was found.
    pub outcome: Option<OutcomeBox>,
    /// What stands in the way of a fine.
    pub lacks: Vec<String>,
    /// Fine or no fine, equally.
    pub choices: Vec<Choice>,
    pub decided: Option<DecidedBox>,
    pub change: bool,
}

/// A step with what was written, and its form.
pub(super) struct StepBox {
    pub name: &'static str,
    pub title: String,
    pub text: String,
    pub rows: Vec<(String, String)>,
    pub why: Option<Why>,
    /// The answers to choose from.
    pub choices: Vec<Choice>,
    pub open: bool,
}

/// The consequence of what was filled in.
pub(super) struct OutcomeBox {
    pub amount: String,
    pub rounded: String,
    pub blocked: String,
    pub why: Why,
    pub room: Option<Line>,
    pub room_why: Why,
    pub questions: Vec<(Line, Why)>,
}

pub(super) struct DecidedBox {
    pub text: String,
    pub reason: String,
    pub said: String,
    pub letter: String,
    pub fine: bool,
}

/// The steps in their order; the exception only where the law asks it.
const STEPS: [&str; 6] = ["onderzoek", "horen", "verwijt", "omstandigheden", "samenloop", "uitzondering"];

const LABELS: &[(&str, &str)] = &[
    ("bron", "fine-source"),
    ("op", "look-on"),
    ("bevinding", "fine-finding"),
    ("hoe", "fine-how-heard"),
    ("gehoord-op", "look-on"),
    ("gehoord", "fine-heard-text"),
    ("mate", "fine-blame"),
    ("verwijt", "fine-blame-why"),
    ("omstandigheden", "fine-circumstances"),
    ("verlaagd", "fine-lowered"),
    ("samenloop", "fine-lowered-why"),
    ("uitzondering", "fine-exception"),
    ("besluit", "fine-decision"),
    ("reden", "fine-reason"),
    ("bedrag", "fine-lower"),
];

/// The file.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((id, file)): Path<(Uuid, Uuid)>,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), file, Mistakes::none(), Entries::default()).await
}

/// Writes a step.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path((id, file)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let step = read(&typed, scope.today(), &mut mistakes);
    if let Some(step) = step.filter(|_| !mistakes.any()) {
        match fines::write(&scope, id, file, step).await {
            Ok(()) => {
                let path = format!("/dossiers/{id}/boetes/{file}");
                return Ok(See::other(path).with_notice("fine-written").into_response());
            }
            Err(PlanError::NotNow) => mistakes.add("", "fine-wrong-decided"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, file, mistakes, typed).await?.into_response())
}

/// Decides.
pub(super) async fn decide(
    State(app): State<App>,
    scope: Scope,
    Path((id, file)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let fine = match typed.text("besluit") {
        "boete" => Some(true),
        "geen" => Some(false),
        _ => {
            mistakes.add("besluit", "wrong-choice-missing");
            None
        }
    };
    let reason = typed.required("reden", TEXT, &mut mistakes);
    let euro = typed.number("bedrag", 1, 10_000, &mut mistakes).and_then(|euro| u32::try_from(euro).ok());
    if let (Some(fine), Some(reason), false) = (fine, reason, mistakes.any()) {
        let euro = euro.filter(|_| fine);
        match fines::decide(&scope, id, file, Decision { fine, euro, reason }).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/boetes/{file}");
                return Ok(See::other(path).with_notice("fine-decided").into_response());
            }
            Err(PlanError::NoFineYet) => mistakes.add("besluit", "fine-wrong-lacks"),
            Err(PlanError::TooHigh) => mistakes.add("bedrag", "fine-wrong-too-high"),
            Err(PlanError::NotNow) => mistakes.add("", "fine-wrong-decided"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, file, mistakes, typed).await?.into_response())
}

/// The step that was filled in.
fn read(typed: &Entries, today: Date, mistakes: &mut Mistakes) -> Option<Step> {
    match typed.text("stap") {
        "onderzoek" => {
            let bron = typed.required("bron", LINE, mistakes);
            let op = past(typed, "op", today, mistakes);
            let bevinding = typed.required("bevinding", TEXT, mistakes);
            Some(Step::Onderzoek { bron: bron?, op: op?, bevinding: bevinding? })
        }
        "horen" => {
            let hoe = Hearing::ALL.into_iter().find(|hearing| code(hearing) == typed.text("hoe"));
            chosen(hoe.is_some(), "hoe", mistakes);
            let op = past(typed, "gehoord-op", today, mistakes);
            let tekst = typed.required("gehoord", TEXT, mistakes);
            Some(Step::Horen { hoe: hoe?, op: op?, tekst: tekst? })
        }
        "verwijt" => {
            let mate = Blame::ALL.into_iter().find(|blame| code(blame) == typed.text("mate"));
            chosen(mate.is_some(), "mate", mistakes);
            let reden = typed.required("verwijt", TEXT, mistakes);
            Some(Step::Verwijt { mate: Blame(mate?), reden: reden? })
        }
        "omstandigheden" => Some(Step::Omstandigheden { tekst: typed.required("omstandigheden", TEXT, mistakes)? }),
        "samenloop" => {
            let verlaagd = match typed.text("verlaagd") {
                "ja" => Some(true),
                "nee" => Some(false),
                _ => None,
            };
            chosen(verlaagd.is_some(), "verlaagd", mistakes);
            let tekst = typed.required("samenloop", TEXT, mistakes);
            Some(Step::Samenloop { verlaagd: verlaagd?, tekst: tekst? })
        }
        "uitzondering" => Some(Step::Uitzondering { reden: typed.required("uitzondering", TEXT, mistakes)? }),
        _ => {
            mistakes.add("", "fine-wrong-step");
            None
        }
    }
}

fn chosen(there: bool, field: &str, mistakes: &mut Mistakes) {
    if !there {
        mistakes.add(field, "wrong-choice-missing");
    }
}

/// A day that has been.
fn past(typed: &Entries, field: &str, today: Date, mistakes: &mut Mistakes) -> Option<Date> {
    let day = typed.required_date(field, mistakes)?;
    if day > today {
        mistakes.add(field, "fine-wrong-ahead");
    }
    Some(day)
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    file: Uuid,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<Html, WebError> {
    let files = fines::files(scope, id).await?;
    let file = files.iter().find(|one| one.id == file).ok_or(WebError::NotFound)?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let reckoning = reckon(file, view.assessed(), scope.today(), &scope.law());
    let frame = frame(scope, &view, "fine-title").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, &people, file, reckoning.as_ref(), mistakes, typed);
    page.change = scope.may(Room::Fines, Action::Change).is_ok() && view.closed.is_none();
    Html::render(&page)
}

#[expect(clippy::too_many_arguments, reason = "a page is made of all of them, once")]
pub(super) fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    file: &FineFile,
    reckoning: Option<&Reckoning>,
    mistakes: Mistakes,
    typed: Entries,
) -> FilePage {
    let words = frame.words;
    let (state, tone) = state(words, file);
    let asks = reckoning.is_some_and(Reckoning::asks_exception) || file.has("uitzondering");
    let shown = STEPS.into_iter().filter(|name| *name != "uitzondering" || asks);
    let choices = [("geen", "fine-state-none"), ("boete", "fine-choice-fine")]
        .map(|(value, key)| Choice::new(value, words.t(key), typed.text("besluit") == value));
    let hearing = wi2021::hearing(file.about.article, file.about.found_on, law);
    let step = |name| {
        let why = (name == "horen").then(|| why_of(words, law, view, &[], &hearing.basis));
        StepBox { why, ..step_box(words, file, name, &typed) }
    };
    FilePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        id: file.id,
        conduct: file.about.conduct.clone(),
        about: about(words, file),
        steps: shown.map(step).collect(),
        outcome: reckoning.map(|reckoning| outcome(Say { words, law, view }, reckoning)),
        lacks: lacks(file, reckoning).into_iter().map(|lack| lack_text(words, lack)).collect(),
        choices: choices.to_vec(),
        decided: decided(words, view.id, file),
        change: true,
        state,
        tone,
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

fn about(words: Words, file: &FineFile) -> Vec<(&'static str, String)> {
    let mut about = vec![
        ("fine-article", words.t(&format!("fine-article-{}", article_name(file.about.article)))),
        ("fine-found-on", words.date(&file.about.found_on)),
    ];
    about.extend(file.about.done_on.map(|day| ("fine-done-on", words.date(&day))));
    about.push(("fine-opened-by", format!("{}, {}", file.by, moment(words, file.at))));
    about
}

fn step_box(words: Words, file: &FineFile, name: &'static str, typed: &Entries) -> StepBox {
    let rows = file.rows.iter().filter(|row| row.step.name() == name);
    let choice = |field: &str, value: String, text: String| Choice::new(&value, text, typed.text(field) == value);
    let choices = match name {
        "horen" => Hearing::ALL.map(|one| choice("hoe", code(&one), words.t(&hearing_key(one)))).to_vec(),
        "verwijt" => Blame::ALL
            .map(|one| choice("mate", code(&one), words.t(&format!("choice-verwijt-{}", code(&one)))))
            .to_vec(),
        "samenloop" => [("nee", false), ("ja", true)]
            .map(|(value, lowered)| choice("verlaagd", value.to_owned(), words.t(lowered_key(lowered))))
            .to_vec(),
        _ => Vec::new(),
    };
    StepBox {
        name,
        title: words.t(&format!("fine-step-{name}")),
        text: words.t(&format!("fine-step-{name}-text")),
        rows: rows.map(|row| (told(words, &row.step), format!("{} · {}", row.by, moment(words, row.at)))).collect(),
        why: None,
        choices,
        open: typed.text("stap") == name,
    }
}

fn told(words: Words, step: &Step) -> String {
    match step {
        Step::Onderzoek { bron, op, bevinding } => format!("{}, {bron}: {bevinding}", words.date(op)),
        Step::Horen { hoe, op, tekst } => format!("{}, {}: {tekst}", words.date(op), words.t(&hearing_key(*hoe))),
        Step::Verwijt { mate, reden } => format!("{}: {reden}", words.t(&format!("choice-verwijt-{}", code(mate)))),
        Step::Omstandigheden { tekst } => tekst.clone(),
        Step::Samenloop { verlaagd, tekst } => format!("{} {tekst}", words.t(lowered_key(*verlaagd))),
        Step::Uitzondering { reden } | Step::Besluit { reden, .. } => reden.clone(),
    }
}

fn outcome(say: Say, reckoning: &Reckoning) -> OutcomeBox {
    let words = say.words;
    let why = |basis: &Basis| why_of(words, say.law, say.view, &reckoning.facts, basis);
    let amount = reckoning.amount.as_ref();
    let cents = amount.map_or(0, |amount| amount.cents);
    let rounded = cents % 100 != 0;
    let blocked = amount.and_then(|amount| amount.blocked);
    let key = |block: Block| match block {
        Block::Asielstatushouder => "fine-asylum".to_owned(),
        other => format!("block-{}", code(&other)),
    };
    OutcomeBox {
        amount: euros(words.language, cents),
        rounded: if rounded {
            words.t1("fine-rounded", "amount", euros(words.language, i64::from(reckoning.euro()) * 100))
        } else {
            String::new()
        },
        blocked: blocked.map(|block| words.t(&key(block))).unwrap_or_default(),
        why: amount.map(|amount| why(&amount.basis)).unwrap_or_default(),
        room: reckoning.room.as_ref().map(|room| Line { why: Why::default(), ..say.amount(room) }),
        room_why: reckoning.room.as_ref().map(|room| why(&room.basis)).unwrap_or_default(),
        questions: reckoning
            .decisions
            .iter()
            .map(|one| (Line { why: Why::default(), ..say.decision(one) }, why(&one.basis)))
            .collect(),
    }
}

/// A reason that may rest on a violation that is not recorded yet: links lead to the facts that are.
fn why_of(words: Words, law: &Law, view: &DossierView, facts: &[wi2021::Fact], basis: &Basis) -> Why {
    let told = wi2021::explain(law, facts, basis, lang(words.language));
    let known = basis.facts.iter().filter_map(|at| facts.get(usize::from(*at))).filter_map(|fact| view.fact(fact.id));
    let link = |recorded: &dossier::RecordedFact| {
        let path = format!("/dossiers/{}/tijdlijn#feit-{}", view.id, recorded.fact.id);
        (path, crate::dossier::pages::fact_line(words, &recorded.fact))
    };
    Why { rule: told.rule, article: cite(words, &told.article), steps: told.steps, facts: known.map(link).collect() }
}

fn lack_text(words: Words, lack: Lack) -> String {
    match lack {
        Lack::Onderzoek => words.t("fine-lacks-onderzoek"),
        Lack::Horen => words.t("fine-lacks-horen"),
        Lack::Verwijt => words.t("fine-lacks-verwijt"),
        Lack::Omstandigheden => words.t("fine-lacks-omstandigheden"),
        Lack::Samenloop => words.t("fine-lacks-samenloop"),
        Lack::Uitzondering => words.t("fine-asylum"),
        Lack::Verlaagd => words.t("block-bijstand-verlaagd"),
        Lack::Geblokkeerd(block) => words.t(&format!("block-{}", code(&block))),
        Lack::GeenBedrag => words.t("fine-lacks-bedrag"),
    }
}

fn decided(words: Words, id: DossierId, file: &FineFile) -> Option<DecidedBox> {
    let row = file.decision()?;
    let Step::Besluit { euro, reden, op, brief } = &row.step else { return None };
    let text = match euro {
        Some(euro) => {
            let amount = euros(words.language, i64::from(*euro) * 100);
            words.tn("fine-decided-fine", &[("amount", amount.into()), ("date", words.date(op).into())])
        }
        None => words.t1("fine-decided-none", "date", words.date(op)),
    };
    Some(DecidedBox {
        text,
        reason: reden.clone(),
        said: format!("{} · {}", row.by, moment(words, row.at)),
        letter: format!("/dossiers/{id}/brieven/{brief}/pdf"),
        fine: euro.is_some(),
    })
}
