//! Everything about a person in a form that programs read (GDPR, articles 15 and 20). Names of others stand in it as far as
//! the person's own pages show them.

use serde_json::{Value as Json, json};

use super::plan;
use crate::access::who_looked::{self, LogError, Look};
use crate::access::{Role, Scope};
use crate::dossier::{self, AsOf, DossierId, DossierView, RecordedFact};
use crate::home::consent::{self, Consent};
use crate::home::folder::{self, Paper};
use crate::home::{Ask, HomeError, asks};
use crate::placement::wishes::{self, Said};
use crate::plan::letters::{self, Listed};

const FORMAT: &str = "naober-mijn-gegevens/1";
/// The most lines about who looked. A busy dossier has a tenth of it.
const LOOKS: usize = 20_000;

/// All of it.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn data(scope: &Scope) -> Result<Json, HomeError> {
    let own = DossierId(scope.actor.account);
    let view = dossier::show_with(scope, own, AsOf::default(), &[]).await?;
    let letters: Vec<Json> = letters::list(scope, own).await?.iter().map(letter).collect();
    let asks: Vec<Json> = asks(scope, own).await?.iter().map(ask).collect();
    let consents: Vec<Json> = consent::consents(scope, own).await?.iter().map(allowed).collect();
    let papers: Vec<Json> = folder::papers(scope).await?.iter().map(paper).collect();
    let wishes: Vec<Json> = wishes::history(scope).await?.iter().map(said).collect();
    let facts: Vec<Json> = view.facts.iter().map(fact).collect();
    let known: Vec<wi2021::Fact> = view.facts.iter().map(|recorded| recorded.fact.clone()).collect();
    let law = scope.law();
    Ok(json!({
        "formaat": FORMAT,
        "gemaakt_op": scope.now,
        "gemeente": scope.app.places.name(scope.tenant),
        "dossier": dossier_of(&view),
        "persoon": person(&view),
        "feiten": facts,
        "uitgerekend": wi2021::report(&law, &known, &view.assessment, wi2021::Lang::Nl),
        "plan": plan::data(scope, &view).await?,
        "brieven": letters,
        "vragen": asks,
        "toestemmingen": consents,
        "papieren": papers,
        "wensen_regio": wishes,
        "wie_keek": looks(scope, own).await?,
    }))
}

fn said(said: &Said) -> Json {
    json!({ "gezegd_op": said.at, "beantwoord": said.answered, "wensen": said.wishes })
}

fn dossier_of(view: &DossierView) -> Json {
    let closed = view.closed.as_ref().map(|closed| closed.on);
    json!({ "nummer": view.number, "geopend_op": view.opened_on, "gesloten_op": closed })
}

fn person(view: &DossierView) -> Json {
    let person = &view.person;
    json!({
        "voornamen": person.given_names, "achternaam": person.family_name, "geboortedatum": person.birth_date,
        "taal": person.language, "wijk": person.neighbourhood, "adres": person.adres,
    })
}

fn fact(recorded: &RecordedFact) -> Json {
    let fact = &recorded.fact;
    let data: Json = serde_json::from_str(&fact.kind.data()).unwrap_or_default();
    json!({
        "id": fact.id, "datum": fact.happened, "soort": fact.kind.name(), "gegevens": data, "bron": recorded.source,
        "vastgelegd_op": recorded.recorded_at, "vastgelegd_door": recorded.recorded_by_name,
        "verbeterd_door": recorded.corrected_by,
    })
}

fn letter(letter: &Listed) -> Json {
    json!({
        "id": letter.id, "soort": letter.kind.name(), "onderwerp": letter.subject, "datum": letter.dated_on,
        "gemaakt_door": letter.made_by_name,
    })
}

fn ask(ask: &Ask) -> Json {
    let answer = ask.answer.as_ref();
    let answer = answer.map(|answer| json!({ "tekst": answer.words, "op": answer.at, "door": answer.by_name }));
    json!({
        "id": ask.id, "soort": ask.kind.name(), "tekst": ask.words, "taal": ask.language, "op": ask.asked_at,
        "antwoord_voor": ask.answer_by, "antwoord": answer,
    })
}

fn allowed(consent: &Consent) -> Json {
    let steps = consent.steps.iter().map(|taken| {
        let given = taken.given.as_ref();
        json!({
            "stap": taken.step.name(), "op": taken.at, "door": taken.by_name, "tot_en_met": given.map(|given| given.until),
            "papier": given.and_then(|given| given.paper.as_ref()).map(|(id, _)| id),
        })
    });
    let steps: Vec<Json> = steps.collect();
    json!({
        "id": consent.id, "wat": consent.what.name(), "aan": consent.to.provider(), "waarom": consent.why, "stappen": steps,
    })
}

fn paper(paper: &Paper) -> Json {
    json!({
        "id": paper.id, "soort": paper.kind.name(), "naam": paper.name, "type": paper.form.media_type(),
        "bytes": paper.size, "bewaard_op": paper.added_at,
    })
}

/// Every line of the log about this person, the newest first.
async fn looks(scope: &Scope, own: DossierId) -> Result<Vec<Json>, HomeError> {
    let mut looks: Vec<Look> = Vec::new();
    let mut before = None;
    while looks.len() < LOOKS {
        let mut page = match who_looked::at(scope, own.0, before).await {
            Ok(page) => page,
            Err(LogError::NoSuchDossier) => Vec::new(),
            Err(LogError::Denied) => return Err(HomeError::Denied),
            Err(LogError::Store(error)) => return Err(error.into()),
        };
        let last = page.len() <= who_looked::PAGE;
        page.truncate(who_looked::PAGE);
        before = page.last().map(Look::place);
        looks.extend(page);
        if last {
            break;
        }
    }
    let others = looks.iter().filter(|look| look.actor_role != Role::Inburgeraar.name());
    let line = |look: &Look| json!({ "op": look.at, "wie": look.actor_name, "waarvoor": look.activity });
    Ok(others.map(line).collect())
}
