//! A new dossier by hand: who it is, and the first fact if it is known.

use askama::Template;
use axum::response::{IntoResponse, Response};
use wi2021::Kind;
use wi2021::facts::Persoon;

use super::adres;
use super::people::Colleagues;
use crate::access::{Bsn, Scope, VNumber};
use crate::dossier::{self, DossierError, NewDossier, NewFact};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

/// Languages people read, most common first.
pub(crate) const LANGUAGES: &[&str] = &["ar", "ti", "fa", "ps", "tr", "uk", "ru", "so", "fr", "es", "en", "nl"];

/// The fields that can hold a mistake, with their labels.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("achternaam", "open-family"),
    ("voornamen", "open-given"),
    ("geboortedatum", "field-geboortedatum"),
    ("bsn", "data-bsn"),
    ("v-nummer", "data-v-number"),
    ("wijk", "data-neighbourhood"),
    ("straat", "adres-straat"),
    ("postcode", "adres-postcode"),
    ("plaats", "adres-plaats"),
];

#[derive(Template)]
#[template(path = "dossier/pages/open.html")]
pub(super) struct OpenPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub languages: Vec<Choice>,
    pub people: Vec<Choice>,
    /// The dossier that this person has already.
    pub here: Option<String>,
}

/// The empty form; oneself as case manager.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let me = scope.actor.account.to_string();
    let typed = Entries::new(&[("regisseur", &me)]);
    page(&scope, Mistakes::none(), typed, None).await
}

/// Opens the dossier, or says at the field what is wrong.
pub(super) async fn send(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let (person, facts) = read(&scope, &typed, &mut mistakes);
    if mistakes.any() {
        return Ok(page(&scope, mistakes, typed, None).await?.into_response());
    }
    match dossier::open(&scope, person, facts).await {
        Ok(id) => Ok(See::other(format!("/dossiers/{id}")).with_notice("dossier-opened").into_response()),
        Err(DossierError::PersonHasDossier(id)) => {
            let mistakes = Mistakes::one("bsn", "wrong-has-dossier");
            Ok(page(&scope, mistakes, typed, Some(format!("/dossiers/{id}"))).await?.into_response())
        }
        Err(DossierError::TooLongAgo(_) | DossierError::TooFarAhead(_)) => {
            Ok(page(&scope, Mistakes::one("geboortedatum", "wrong-birth"), typed, None).await?.into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Reads who it is and the fact that comes with it.
pub(super) fn read(scope: &Scope, typed: &Entries, mistakes: &mut Mistakes) -> (NewDossier, Vec<NewFact>) {
    let given_names = typed.optional("voornamen", LINE, mistakes).unwrap_or_default();
    let family_name = typed.required("achternaam", LINE, mistakes).unwrap_or_default();
    let birth_date = typed.date("geboortedatum", mistakes);
    if birth_date.is_some_and(|day| day > scope.today()) {
        mistakes.add("geboortedatum", "wrong-birth");
    }
    let bsn = match typed.text("bsn") {
        "" => None,
        number => Bsn::parse(number).map_err(|_| mistakes.add("bsn", "wrong-bsn")).ok(),
    };
    let v_number = match typed.text("v-nummer") {
        "" => None,
        number => VNumber::parse(number).map_err(|_| mistakes.add("v-nummer", "wrong-v-number")).ok(),
    };
    let source = Words::new(scope.language).t("source-staff");
    let facts = birth_date.map(|geboortedatum| {
        let kind = Kind::PersoonGeregistreerd(Persoon { geboortedatum, aow_datum: None });
        NewFact::new(scope.today(), kind, source)
    });
    let person = NewDossier {
        given_names,
        family_name,
        birth_date,
        bsn,
        v_number,
        language: LANGUAGES.iter().find(|tag| **tag == typed.text("taal")).map(|tag| (*tag).to_owned()),
        neighbourhood: typed.optional("wijk", LINE, mistakes),
        adres: adres::read(typed, mistakes),
        household: None,
        caseworker: uuid::Uuid::parse_str(typed.text("regisseur")).ok(),
    };
    (person, facts.into_iter().collect())
}

async fn page(scope: &Scope, mistakes: Mistakes, typed: Entries, here: Option<String>) -> Result<Html, WebError> {
    let people = Colleagues::of(scope).await?;
    let frame = Frame::new(scope, "worklist", "open-dossier").with_mistakes(&mistakes);
    Html::render(&build(frame, mistakes, typed, here, &people))
}

pub(super) fn build(
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    here: Option<String>,
    people: &Colleagues,
) -> OpenPage {
    let words = frame.words;
    let languages = languages(words, typed.text("taal"), LANGUAGES);
    let chosen = uuid::Uuid::parse_str(typed.text("regisseur")).ok();
    let mut everyone = vec![Choice::new("", words.t("caseworker-nobody"), chosen.is_none())];
    everyone.extend(people.everyone(chosen));
    let mistakes = mistakes.labelled(LABELS);
    OpenPage { languages, people: everyone, here, typed, mistakes, frame }
}

/// The languages to choose from, with the one that is chosen.
pub(crate) fn languages(words: Words, chosen: &str, tags: &[&str]) -> Vec<Choice> {
    let unknown = Choice::new("", words.t("choice-unknown"), chosen.is_empty());
    let known = tags.iter().map(|tag| Choice::new(tag, words.t(&format!("language-{tag}")), chosen == *tag));
    std::iter::once(unknown).chain(known).collect()
}
