//! The household: who live together and have a dossier here, and who else belongs to it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::facts::Relatie;
use wi2021::{Danger, DangerCode, Kind, RuleId};

use super::facts::{answers, fact_line};
use super::head::{Head, LookBack, frame, head};
use super::people::{Colleagues, parts};
use super::say::{Line, Say};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::worklist::{self, Filter};
use crate::dossier::{self, DossierId, DossierView, Part, finding, household};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/household.html")]
pub(super) struct HouseholdPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub members: Vec<Member>,
    /// A partner out of sight, an eighteenth birthday near: each with its reason.
    pub dangers: Vec<Line>,
    /// Children and the day on which they turn eighteen, the first one first.
    pub children: Vec<Child>,
    /// Facts about the household.
    pub facts: Vec<(String, String)>,
    pub search: String,
    /// People found, to join.
    pub found: Vec<Choice>,
}

pub(super) struct Member {
    pub id: Uuid,
    pub name: Vec<String>,
    pub number: String,
    pub born: String,
    pub open: bool,
}

/// A child that is not eighteen yet. One without a dossier here has no name.
pub(super) struct Child {
    pub name: Vec<String>,
    pub born: String,
    pub eighteen: String,
}

/// The household.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), &back, Mistakes::none(), String::new(), Vec::new()).await
}

/// Finds someone to join, joins, or leaves.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let path = format!("/dossiers/{id}/gezin");
    if typed.checked("verlaat") {
        household::leave(&scope, id).await?;
        return Ok(See::other(path).with_notice("household-left").into_response());
    }
    if let Ok(other) = Uuid::parse_str(typed.text("bij")) {
        household::join(&scope, id, DossierId(other)).await?;
        return Ok(See::other(path).with_notice("household-joined").into_response());
    }
    let mut mistakes = Mistakes::none();
    let search = typed.required("zoek", LINE, &mut mistakes).unwrap_or_default();
    let mut found = Vec::new();
    if !mistakes.any() {
        let only = finding::by_number(&scope, &search).await?;
        let filter = Filter { search: Some(search.clone()), only, ..Filter::default() };
        let lines = worklist::page(&scope, &filter, None, 10).await?.lines.into_iter();
        found.extend(lines.filter(|line| line.dossier != id).map(|line| {
            Choice::new(&line.dossier.to_string(), format!("{} ({})", line.display_name, line.number), false)
        }));
        if found.is_empty() {
            mistakes.add("zoek", "household-not-found");
        }
    }
    Ok(page(&app, &scope, id, &LookBack::default(), mistakes, search, found).await?.into_response())
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    back: &LookBack,
    mistakes: Mistakes,
    search: String,
    found: Vec<Choice>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, back.as_of(), &[Part::Household]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "tab-household").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, back, &people, mistakes);
    page.search = search;
    page.found = found;
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
    mistakes: Mistakes,
) -> HouseholdPage {
    let words = frame.words;
    let about = view.facts.iter().filter(|recorded| {
        recorded.corrected_by.is_none() && recorded.fact.kind.subject() == wi2021::facts::Subject::Gezin
    });
    let told = about.map(|recorded| {
        let answers = answers(words, view, &recorded.fact.kind).into_iter().map(|(_, answer)| answer);
        (fact_line(words, &recorded.fact), answers.collect::<Vec<_>>().join(", "))
    });
    let members = view.household.iter().map(|member| Member {
        id: member.dossier.0,
        name: parts(&member.display_name),
        number: member.number.clone(),
        born: member.birth_date.map(|day| words.date(&day)).unwrap_or_default(),
        open: member.open,
    });
    HouseholdPage {
        head: head(words, law, view, back, "tab-household", people),
        members: members.collect(),
        dangers: dangers(&Say { words, law, view }),
        children: children(words, law, view),
        facts: told.collect(),
        search: String::new(),
        found: Vec::new(),
        mistakes: mistakes.labelled(&[("zoek", "search-label")]),
        frame,
    }
}

fn dangers(say: &Say) -> Vec<Line> {
    let family = |code| matches!(code, DangerCode::PartnerUitBeeld | DangerCode::BijnaAchttien);
    let near = say.view.assessment.dangers.iter().filter(|danger| family(danger.code));
    let line = |danger: &Danger| match danger.code {
        // Its page is this one.
        DangerCode::BijnaAchttien => Line { action: None, ..say.danger(danger) },
        _ => say.danger(danger),
    };
    near.map(line).collect()
}

/// Children of whom the day of birth is known: those with a dossier here and those of the facts, each day once.
fn children(words: Words, law: &wi2021::Law, view: &DossierView) -> Vec<Child> {
    let Some(of_age) = law.rule(RuleId::DangerEighteen, view.on).minimum else { return Vec::new() };
    let facts = view.facts.iter().filter(|recorded| recorded.corrected_by.is_none());
    let told = facts.filter_map(|recorded| match &recorded.fact.kind {
        Kind::KindGeboren(_) => Some(recorded.fact.happened),
        Kind::GezinslidGeregistreerd(member) if member.relatie == Relatie::Kind => member.geboortedatum,
        _ => None,
    });
    let here = view.household.iter().filter_map(|member| Some((member.birth_date?, parts(&member.display_name))));
    let mut all: Vec<(Date, Vec<String>)> = here.collect();
    for day in told {
        if !all.iter().any(|(known, _)| *known == day) {
            all.push((day, Vec::new()));
        }
    }
    all.sort();
    let child = |(born, name): (Date, Vec<String>)| {
        let eighteen = born.saturating_add(i64::from(of_age.years()).years());
        (eighteen > view.on).then(|| Child {
            name,
            born: words.date(&born),
            eighteen: words.t1("household-eighteen", "date", words.date(&eighteen)),
        })
    };
    all.into_iter().filter_map(child).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use texts::Language;

    use super::*;
    use crate::dossier::pages::sample_view;

    #[test]
    fn a_child_stands_once_with_the_day_of_eighteen_and_a_grown_one_not_at_all() {
        let mut view = sample_view();
        let template = view.facts[0].clone();
        for (kind, data, day) in [
            ("kind-geboren", "{}", date(2025, 11, 3)),
            ("gezinslid-geregistreerd", r#"{"relatie":"kind","geboortedatum":"2008-09-01"}"#, date(2025, 2, 1)),
            ("gezinslid-geregistreerd", r#"{"relatie":"kind","geboortedatum":"2025-11-03"}"#, date(2025, 12, 1)),
            ("gezinslid-geregistreerd", r#"{"relatie":"kind","geboortedatum":"2001-01-01"}"#, date(2025, 2, 1)),
        ] {
            let mut recorded = template.clone();
            recorded.fact.kind = Kind::parse(kind, data).unwrap();
            recorded.fact.happened = day;
            recorded.corrected_by = None;
            view.facts.push(recorded);
        }
        let found = children(Words::new(Language::Nl), &wi2021::Law::built_in(), &view);
        let told: Vec<_> = found.iter().map(|child| (child.born.as_str(), child.eighteen.as_str())).collect();
        assert_eq!(
            told,
            [("1 september 2008", "wordt 18 op 1 september 2026"), ("3 november 2025", "wordt 18 op 3 november 2043")]
        );
    }
}
