//! PVT, MAP, exams and the talks at the end: what is there, what is missing, and the small forms for it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::{Date, date};
use uuid::Uuid;
use wi2021::facts::{Leerroute, MapUren, PvtUren};
use wi2021::{HourBalance, HourCode, Kind, Law};

use super::{Door, doors, once, optional_hours, refused, required_hours, source};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, HourLine, LookBack, Say, code, frame, head, sample_view, typed_date};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::PlanError;
use crate::plan::progress::{self, FinalTalk, Theme};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/progress/pages/parts.html")]
struct PartsPage {
    frame: Frame,
    head: Head,
    doors: Vec<Door>,
    mistakes: Mistakes,
    pvt: Option<HourLine>,
    /// An activity was done; the declaration was signed.
    activity: String,
    signed: String,
    map: Option<HourLine>,
    /// The route asks no MAP.
    no_map: bool,
    themes: Vec<Choice>,
    treated: Vec<(String, String)>,
    map_talk: String,
    /// The Z route ends with a talk.
    z_route: bool,
    z_talk: String,
    exams: Vec<Exam>,
    typed: Entries,
}

/// An attempt or a result.
struct Exam {
    fact: Uuid,
    day: String,
    what: String,
    result: String,
    tone: &'static str,
}

const LABELS: &[(&str, &str)] = &[
    ("pvt-datum", "progress-until"),
    ("pvt-uren", "field-uren"),
    ("teken-datum", "sign-day"),
    ("map-datum", "progress-until"),
    ("map-praktijk", "field-praktijk"),
    ("map-theorie", "field-theorie"),
    ("thema-datum", "theme-day"),
    ("thema", "map-themes"),
    ("map-gesprek", "talk-day"),
    ("z-gesprek", "talk-day"),
];

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), None).await
}

/// Records hours of the PVT.
pub(super) async fn pvt(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("pvt-datum", &mut mistakes);
    let hours = required_hours(&typed, "pvt-uren", &mut mistakes);
    if let (Some(on), Some(uren), false) = (on, hours, mistakes.any()) {
        let hours = PvtUren { uren, activiteit: typed.checked("pvt-activiteit") };
        let done = progress::pvt(&scope, id, on, hours, &source(&scope), once(&typed)).await;
        return after(&app, &scope, id, "pvt-datum", done, typed).await;
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Records the signature.
pub(super) async fn sign(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(on) = typed.required_date("teken-datum", &mut mistakes) {
        let done = progress::sign(&scope, id, on, &source(&scope), once(&typed)).await;
        return after(&app, &scope, id, "teken-datum", done, typed).await;
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Records hours of the MAP.
pub(super) async fn map(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("map-datum", &mut mistakes);
    let practice = optional_hours(&typed, "map-praktijk", &mut mistakes);
    let theory = optional_hours(&typed, "map-theorie", &mut mistakes);
    if practice.is_none() && theory.is_none() && !mistakes.has("map-praktijk") && !mistakes.has("map-theorie") {
        mistakes.add("map-praktijk", "wrong-hours-missing");
    }
    if let (Some(on), false) = (on, mistakes.any()) {
        let (praktijk, theorie) = (practice.unwrap_or_default(), theory.unwrap_or_default());
        let hours = MapUren { praktijk, theorie, tijdens_brede_intake: false };
        let done = progress::map(&scope, id, on, hours, &source(&scope), once(&typed)).await;
        return after(&app, &scope, id, "map-datum", done, typed).await;
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Notes themes of the MAP.
pub(super) async fn treat(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let themes: Vec<Theme> = typed.all("thema").filter_map(Theme::from_name).collect();
    if themes.is_empty() {
        mistakes.add("thema", "wrong-choice-missing");
    }
    let on = typed.required_date("thema-datum", &mut mistakes);
    if let (Some(on), false) = (on, mistakes.any()) {
        let done = progress::treat(&scope, id, on, &themes).await;
        return after(&app, &scope, id, "thema-datum", done, typed).await;
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Records the talk at the end of the MAP or of the Z route.
pub(super) async fn talk(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let (field, which) = match typed.text("soort") {
        "z" => ("z-gesprek", FinalTalk::ZRoute { by_college: typed.checked("z-college") }),
        _ => ("map-gesprek", FinalTalk::Map),
    };
    if let Some(on) = typed.required_date(field, &mut mistakes) {
        let done = progress::talk_at_the_end(&scope, id, on, which, &source(&scope), once(&typed)).await;
        return after(&app, &scope, id, field, done, typed).await;
    }
    Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response())
}

/// Back to the page; or the page with what the dossier refused.
async fn after(
    app: &App,
    scope: &Scope,
    id: DossierId,
    field: &str,
    done: Result<(), PlanError>,
    typed: Entries,
) -> Result<Response, WebError> {
    match done {
        Ok(()) => {
            let path = format!("/dossiers/{id}/voortgang/onderdelen");
            Ok(See::other(path).with_notice("part-recorded").into_response())
        }
        Err(error) => match refused(&error) {
            Some(key) => Ok(page(app, scope, id, Mistakes::one(field, key), Some(typed)).await?.into_response()),
            None => Err(error.into()),
        },
    }
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Option<Entries>,
) -> Result<Html, WebError> {
    let themes = progress::themes(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let typed = typed.unwrap_or_else(|| filled(&view, &scope.new_id().to_string()));
    let frame = frame(scope, &view, "progress-parts").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, &themes, mistakes, typed))
}

/// Every form with today in it.
fn filled(view: &DossierView, once: &str) -> Entries {
    let day = typed_date(view.on);
    let days = ["pvt-datum", "teken-datum", "map-datum", "thema-datum", "map-gesprek", "z-gesprek"];
    let mut pairs: Vec<(&str, &str)> = days.iter().map(|name| (*name, day.as_str())).collect();
    pairs.extend([("eenmalig", once), ("z-college", "1")]);
    Entries::new(&pairs)
}

fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    treated: &[(Theme, Date)],
    mistakes: Mistakes,
    typed: Entries,
) -> PartsPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let ring = |wanted: HourCode| {
        let balance: Option<&HourBalance> = view.assessment.hours.iter().find(|hours| hours.code == wanted);
        balance.map(|hours| say.hours(hours))
    };
    let day_of = |is: fn(&Kind) -> bool| {
        let counts = view.facts.iter().filter(|one| one.corrected_by.is_none() && is(&one.fact.kind));
        counts.map(|one| words.date(&one.fact.happened)).next_back().unwrap_or_default()
    };
    let theme_name = |theme: Theme| words.t(&format!("map-theme-{}", theme.name()));
    let chosen: Vec<&str> = typed.all("thema").collect();
    let todo = Theme::ALL.iter().filter(|theme| !treated.iter().any(|(done, _)| done == *theme));
    PartsPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        doors: doors(words, view.id, "progress-parts"),
        pvt: ring(HourCode::Pvt),
        activity: day_of(|kind| matches!(kind, Kind::PvtUrenGevolgd(hours) if hours.activiteit)),
        signed: day_of(|kind| matches!(kind, Kind::ParticipatieverklaringOndertekend(_))),
        map: ring(HourCode::MapPraktijk),
        no_map: view.assessment.route == Some(Leerroute::Onderwijs),
        themes: todo
            .map(|theme| Choice::new(theme.name(), theme_name(*theme), chosen.contains(&theme.name())))
            .collect(),
        treated: treated.iter().map(|(theme, on)| (theme_name(*theme), words.date(on))).collect(),
        map_talk: day_of(|kind| matches!(kind, Kind::MapEindgesprekGevoerd(_))),
        z_route: view.assessment.route == Some(Leerroute::Z),
        z_talk: day_of(|kind| matches!(kind, Kind::ZEindgesprekGevoerd(talk) if talk.door_college)),
        exams: exams(words, view),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

/// Attempts and results, the newest first.
fn exams(words: Words, view: &DossierView) -> Vec<Exam> {
    let part = |part, level: Option<wi2021::facts::Niveau>| {
        let name = words.t(&format!("choice-examen-{}", code(&part)));
        level.map_or_else(|| name.clone(), |level| format!("{name}, {}", code(&level)))
    };
    let counts = view.facts.iter().rev().filter(|one| one.corrected_by.is_none());
    counts
        .filter_map(|one| {
            let (what, result, tone) = match &one.fact.kind {
                Kind::ExamenonderdeelUitslag(exam) if exam.geslaagd => {
                    (part(exam.onderdeel, exam.niveau), "exam-passed", "good")
                }
                Kind::ExamenonderdeelUitslag(exam) => (part(exam.onderdeel, exam.niveau), "exam-failed", "warning"),
                Kind::ExamenpogingGedaan(exam) => (part(exam.onderdeel, exam.niveau), "exam-sat", "info"),
                _ => return None,
            };
            let (fact, day) = (one.fact.id, words.short(&one.fact.happened));
            Some(Exam { fact, day, what, result: words.t(result), tone })
        })
        .collect()
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let view = sample_view();
    let page = |treated: &[(Theme, Date)], mistakes: Mistakes, typed| {
        let frame = Frame::sample(words, "worklist", "progress-parts").with_mistakes(&mistakes);
        build(frame, &law, &view, &people, treated, mistakes, typed)
    };
    let some = [(Theme::Beroepskansen, date(2025, 12, 3)), (Theme::Werkcultuur, date(2026, 1, 14))];
    let mut wrong = Mistakes::one("pvt-uren", "wrong-hours");
    wrong.add("thema", "wrong-choice-missing");
    vec![
        Sample::new("parts-of-route", &page(&some, Mistakes::none(), filled(&view, ""))),
        Sample::new("parts-of-route-wrong", &page(&[], wrong, Entries::new(&[("pvt-uren", "veel")]))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Language;

    #[test]
    fn every_theme_has_a_name_in_each_language() {
        for (theme, language) in Theme::ALL.iter().flat_map(|theme| Language::STAFF.iter().map(move |one| (theme, one)))
        {
            assert!(texts::has(&format!("map-theme-{}", theme.name())), "{} {}", theme.name(), language.tag());
        }
    }
}
