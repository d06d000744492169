//! Dispensation and exemption: who decides, what it costs, how long it takes, what has to be shown, and the request to DUO.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{AmountCode, Law, RightCode, Rule, TermCode};

use super::parts::{Desk, MadeLine, ProofLine, made_lines, proof_lines};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Head, Line, LookBack, Say, cite, code, euros, frame, head};
use crate::plan::PlanError;
use crate::plan::remedies::{self, Advice, Ground, Mark, OTHERS, wording};
use crate::web::{Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/remedies/pages/dispensation.html")]
pub(super) struct DispensationPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub grounds: Vec<OtherCard>,
    /// What was asked of DUO, and what comes back.
    pub duties: Vec<Line>,
    pub made: Vec<MadeLine>,
    pub change: bool,
}

/// What may be asked, with what the law says of it.
pub(super) struct OtherCard {
    pub ground: String,
    pub title: String,
    pub text: String,
    /// Name and value: who decides, how long, what it costs, where it stands.
    pub about: Vec<(&'static str, String)>,
    pub proofs: Vec<ProofLine>,
    pub health: bool,
    /// The college writes an advice.
    pub advice: bool,
    pub asked: String,
    pub answered: String,
    /// It is shown unfolded.
    pub open: bool,
}

const LABELS: &[(&str, &str)] = &[("advies", "remedy-advice")];

/// What can be asked.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Prepares a request.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let ground = Ground::named(typed.text("grond")).ok_or(WebError::NotFound)?;
    let mut mistakes = Mistakes::none();
    let advice = Advice(typed.optional("advies", TEXT, &mut mistakes));
    if !mistakes.any() {
        match remedies::prepare_other(&scope, id, ground, advice).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/ontheffing");
                return Ok(See::other(path).with_notice("remedy-request-made").into_response());
            }
            Err(PlanError::NoText) => mistakes.add("advies", "mistake-required"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let desk = Desk::of(scope, id).await?;
    let marks = remedies::marks(scope, id).await?;
    let frame = frame(scope, &desk.view, "remedy-dispensation-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &desk, &marks, mistakes, typed))
}

pub(super) fn build(
    frame: Frame,
    law: &Law,
    desk: &Desk,
    marks: &[Mark],
    mistakes: Mistakes,
    typed: Entries,
) -> DispensationPage {
    let Desk { view, people, made, change } = desk;
    let say = Say { words: frame.words, law, view };
    let assessment = &view.assessment;
    let asked = assessment
        .terms
        .iter()
        .filter(|term| matches!(term.code, TermCode::BeslissingOntheffing | TermCode::BeslissingVrijstelling));
    let back = assessment.rights.iter().filter(|right| right.code == RightCode::TeruggaveMedischAdvies);
    let money = assessment.amounts.iter().filter(|amount| amount.code == AmountCode::TeruggaveMedischAdvies);
    let duties = asked.map(|term| say.term(term)).chain(back.map(|right| say.right(right)));
    let failed = mistakes.any().then(|| typed.text("grond").to_owned());
    DispensationPage {
        head: head(frame.words, law, view, &LookBack::default(), "tab-plan", people),
        grounds: OTHERS
            .iter()
            .map(|ground| card(frame.words, law, view.on, *ground, marks, failed.as_deref()))
            .collect(),
        duties: duties.chain(money.map(|amount| say.amount(amount))).collect(),
        made: made_lines(frame.words, view.id, made, &["ontheffing", "vrijstelling"]),
        change: *change,
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

fn card(words: Words, law: &Law, day: Date, ground: Ground, marks: &[Mark], failed: Option<&str>) -> OtherCard {
    let rule = ground.rule(law, day);
    let name = ground.code();
    let (asked, answered) = ground.facts();
    let short = name.split_once('-').map_or("", |(_, short)| short);
    let form = |kind: &str| format!("{kind}&grond={short}");
    OtherCard {
        title: words.t(&format!("remedy-ground-{name}")),
        text: words.t(&format!("remedy-ground-{name}-text")),
        about: about(words, law, day, ground, rule),
        proofs: proof_lines(words, law, ground, &rule.proofs, marks, |_| false),
        health: ground.is_health(),
        advice: rule.proofs.iter().any(|proof| proof == "advies-college"),
        asked: form(asked),
        answered: form(answered),
        open: failed == Some(name.as_str()),
        ground: name,
    }
}

/// Who decides, within what time, for what fee, by which article.
fn about(words: Words, law: &Law, day: Date, ground: Ground, rule: &Rule) -> Vec<(&'static str, String)> {
    let mut about = vec![("remedy-who-decides", words.t(&format!("owner-{}", code(&rule.actor))))];
    let decides = match ground {
        Ground::Vrijstelling(wi2021::facts::Vrijstellingsgrond::AchtJaarSchool) => None,
        Ground::Vrijstelling(_) => law.rule(wi2021::RuleId::ExDecision, day).duration,
        _ => rule.duration,
    };
    if let Some(length) = decides {
        about.push(("remedy-within", words.t1("remedy-weeks", "count", length.days() / 7)));
    }
    if let Some(cents) = wording::fee(law, ground, day) {
        about.push(("remedy-fee", euros(words.language, cents)));
    }
    about.push(("remedy-article", cite(words, &rule.article)));
    about
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_may_be_asked_has_its_words() {
        for language in texts::Language::STAFF {
            for ground in OTHERS {
                let name = ground.code();
                for key in [
                    format!("remedy-ground-{name}"),
                    format!("remedy-ground-{name}-text"),
                    format!("remedy-request-{name}"),
                ] {
                    assert!(texts::has(&key), "{key} in {}", language.tag());
                }
            }
        }
    }
}
