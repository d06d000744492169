//! The details of a person: what was written down wrong, has changed, or was not known yet.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::adres;
use super::head::{Head, LookBack, frame, head};
use super::open::{self, LANGUAGES};
use super::people::Colleagues;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, Details, DossierError, DossierId, DossierView};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/person.html")]
pub(super) struct PersonPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub languages: Vec<Choice>,
    /// The other dossier that a number belongs to.
    pub here: Option<String>,
}

/// The form, filled with what is known.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), dossier::AsOf::default(), &[]).await?;
    let typed = filled(Words::new(scope.language), &view);
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "person-change");
    Html::render(&build(frame, &app.law, &view, &people, typed, Mistakes::none(), None))
}

/// Saves, or says at the field what is wrong.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let (person, _) = open::read(&scope, &typed, &mut mistakes);
    let details = Details {
        given_names: person.given_names,
        family_name: person.family_name,
        birth_date: person.birth_date,
        bsn: person.bsn,
        v_number: person.v_number,
        language: person.language,
        neighbourhood: person.neighbourhood,
        adres: person.adres,
    };
    let mut other = None;
    if !mistakes.any() {
        let source = Words::new(scope.language).t("source-staff");
        match dossier::change_details(&scope, id, details, &source).await {
            Ok(()) => return Ok(See::other(format!("/dossiers/{id}")).with_notice("person-changed").into_response()),
            Err(DossierError::PersonHasDossier(here)) => {
                mistakes.add(if typed.text("bsn").is_empty() { "v-nummer" } else { "bsn" }, "wrong-has-dossier");
                other = Some(format!("/dossiers/{here}"));
            }
            Err(DossierError::TooLongAgo(_) | DossierError::TooFarAhead(_)) => {
                mistakes.add("geboortedatum", "wrong-birth");
            }
            Err(error) => return Err(error.into()),
        }
    }
    let view = dossier::show_with(&scope, id, dossier::AsOf::default(), &[]).await?;
    let people = Colleagues::of(&scope).await?;
    let frame = frame(&scope, &view, "person-change").with_mistakes(&mistakes);
    Ok(Html::render(&build(frame, &app.law, &view, &people, typed, mistakes, other))?.into_response())
}

/// What is known, as it would be typed. Numbers stay hidden: an empty field keeps what is there.
pub(super) fn filled(words: Words, view: &DossierView) -> Entries {
    let person = &view.person;
    let birth = person.birth_date.map(|day| words.short(&day)).unwrap_or_default();
    let mut typed = Entries::new(&[
        ("voornamen", &person.given_names),
        ("achternaam", &person.family_name),
        ("geboortedatum", &birth),
        ("taal", person.language.as_deref().unwrap_or_default()),
        ("wijk", person.neighbourhood.as_deref().unwrap_or_default()),
    ]);
    if let Some(known) = &person.adres {
        adres::fill(&mut typed, known);
    }
    typed
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    typed: Entries,
    mistakes: Mistakes,
    here: Option<String>,
) -> PersonPage {
    let words = frame.words;
    let mistakes = mistakes.labelled(open::LABELS);
    PersonPage {
        head: head(words, law, view, &LookBack::default(), "tab-manage", people),
        languages: open::languages(words, typed.text("taal"), LANGUAGES),
        typed,
        mistakes,
        here,
        frame,
    }
}
