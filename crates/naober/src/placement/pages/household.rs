//! One household: the region that is proposed and why, what binds, what a person does with it, and what they bring in.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::board::{self, Whole};
use super::super::cases;
use super::super::rules::{self, Rule};
use super::super::steps::{self, Deed, Kind, Settled, Standing};
use super::super::{PlacementError, RegionCode, objections};
use super::lines::tone;
use super::reasons::{Reasons, reasons};
use super::saying::{rule_word, told_wishes};
use super::{moment, refused, regions};
use crate::access::{Scope, day_of};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words, written};

#[derive(Template)]
#[template(path = "placement/pages/household.html")]
pub(super) struct HouseholdPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    id: Uuid,
    standing: String,
    tone: &'static str,
    /// Where it is held, told or decided.
    region: Option<&'static str>,
    decided: bool,
    held: bool,
    told: bool,
    /// What makes the newest proposal an old one.
    changed: Vec<&'static str>,
    /// Says that it is held elsewhere than proposed.
    chosen: Option<String>,
    /// What can be told or decided now, by its code and its name.
    goes_to: Option<(&'static str, &'static str)>,
    decide: String,
    members: Vec<Member>,
    others: i64,
    reasons: Option<Reasons>,
    no_reasons: &'static str,
    claims: Vec<ClaimRow>,
    confirmed: Vec<ConfirmedRow>,
    rules: Vec<Choice>,
    places: Vec<Choice>,
    rule_places: Vec<Choice>,
    steps: Vec<String>,
    objections: Vec<ObjectionRow>,
}

struct Member {
    name: String,
    said: Vec<String>,
}

struct ClaimRow {
    rule: &'static str,
    code: &'static str,
    text: String,
}

struct ConfirmedRow {
    rule: &'static str,
    text: String,
    by: String,
}

struct ObjectionRow {
    id: Uuid,
    /// An answer to this one was typed and not taken in.
    refused: bool,
    head: String,
    /// As HTML.
    words: String,
    language: String,
    answer: Option<(String, String)>,
    due: String,
}

/// Which objection an answer with a mistake was for.
const OBJECTION: &str = "bezwaar";
const LABELS: &[(&str, &str)] = &[
    ("regio", "match-region"),
    ("reden", "placement-why-words"),
    ("reden-los", "placement-why-words"),
    ("regel", "match-rule"),
    ("regelregio", "placement-rule-region"),
    ("antwoord", "question-answer"),
];

/// The page.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&scope, id, Mistakes::none(), Entries::default()).await
}

/// An officer confirms a rule, or ends it.
pub(super) async fn confirm(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let rule = Rule::from_name(typed.text("regel"));
    let region = RegionCode::parse(typed.text("regelregio"));
    let ends = typed.checked("einde");
    if rule.is_none() {
        mistakes.add("regel", "wrong-choice-missing");
    }
    if region.is_none() && !ends {
        mistakes.add("regelregio", "wrong-choice-missing");
    }
    let Some(rule) = rule.filter(|_| !mistakes.any()) else { return again(&scope, id, mistakes, typed).await };
    match rules::confirm(&scope, id, rule, region.filter(|_| !ends)).await {
        Ok(()) => Ok(back(id, if ends { "placement-rule-ended" } else { "placement-rule-confirmed" })),
        Err(PlacementError::Contradicts) => {
            again(&scope, id, Mistakes::one("regelregio", "placement-rule-contradicts"), typed).await
        }
        Err(error) => Err(error.into()),
    }
}

/// A person holds the household to another region.
pub(super) async fn fix(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let why = typed.required("reden", TEXT, &mut mistakes);
    let region = RegionCode::parse(typed.text("regio"));
    if region.is_none() {
        mistakes.add("regio", "wrong-choice-missing");
    }
    let (Some(why), Some(region)) = (why, region) else { return again(&scope, id, mistakes, typed).await };
    match steps::fix(&scope, id, region, &why).await {
        Ok(()) => Ok(back(id, "placement-fixed")),
        Err(PlacementError::RuleForbids) => {
            again(&scope, id, Mistakes::one("regio", "placement-rule-forbids"), typed).await
        }
        Err(PlacementError::NotNow) => Ok(warned(id, "placement-decided-already")),
        Err(error) => Err(error.into()),
    }
}

/// A person lets the household go.
pub(super) async fn free(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let Some(why) = typed.required("reden-los", TEXT, &mut mistakes) else {
        return again(&scope, id, mistakes, typed).await;
    };
    match steps::free(&scope, id, &why).await {
        Ok(()) => Ok(back(id, "placement-freed")),
        Err(PlacementError::NotNow) => Ok(warned(id, "placement-not-held")),
        Err(error) => Err(error.into()),
    }
}

/// A person tells the household, or decides.
pub(super) async fn settle(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let whole = board::household(&scope, id).await?;
    let deed = deed(&typed)?;
    let region = RegionCode::parse(typed.text("regio")).ok_or(WebError::Unreadable)?;
    let done = match whole.newest {
        Some(newest) => steps::settle(&scope, newest, &[(id, Some(region))], deed).await,
        None => Err(PlacementError::NotNow),
    };
    match done {
        Ok(Settled { elsewhere: 1.., .. }) => Ok(warned(id, "placement-goes-elsewhere")),
        Ok(Settled { waiting: 1.., .. }) => Ok(warned(id, "placement-objection-first")),
        Ok(Settled { barred: 1.., .. }) => Ok(warned(id, "placement-rule-first")),
        Ok(Settled { done: 0, .. }) | Err(PlacementError::NotNow) => Ok(warned(id, "placement-settled-none")),
        Ok(_) => Ok(back(id, if deed == Deed::Tell { "placement-proposed" } else { "placement-decided" })),
        Err(error) => Err(error.into()),
    }
}

/// What was pressed.
pub(super) fn deed(typed: &Entries) -> Result<Deed, WebError> {
    match typed.text("wat") {
        "voorstellen" => Ok(Deed::Tell),
        "besluiten" => Ok(Deed::Decide),
        _ => Err(WebError::Unreadable),
    }
}

/// Off the list.
pub(super) async fn take_off(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    match cases::take_off(&scope, id).await {
        Ok(()) => Ok(See::other("/plaatsing/huishoudens").with_notice("placement-taken-off").into_response()),
        Err(PlacementError::NotNow) => Ok(warned(id, "placement-take-off-decided")),
        Err(PlacementError::ObjectionWaits) => Ok(warned(id, "placement-objection-first")),
        Err(error) => Err(error.into()),
    }
}

/// An officer answers an objection.
pub(super) async fn answer(
    scope: Scope,
    Path((id, objection)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let Some(words) = typed.required("antwoord", TEXT, &mut mistakes) else {
        let mut typed = typed;
        typed.add(OBJECTION, &objection.to_string());
        return again(&scope, id, mistakes, typed).await;
    };
    objections::answer(&scope, id, objection, &words).await?;
    Ok(back(id, "placement-answered"))
}

fn back(id: Uuid, notice: &'static str) -> Response {
    See::other(format!("/plaatsing/huishoudens/{id}")).with_notice(notice).into_response()
}

fn warned(id: Uuid, notice: &'static str) -> Response {
    See::other(format!("/plaatsing/huishoudens/{id}")).with_warning(notice).into_response()
}

async fn again(scope: &Scope, id: Uuid, mistakes: Mistakes, typed: Entries) -> Result<Response, WebError> {
    Ok(refused(page(scope, id, mistakes, typed).await?))
}

async fn page(scope: &Scope, id: Uuid, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let whole = board::household(scope, id).await?;
    let frame = Frame::new(scope, "placement", "placement-household").with_mistakes(&mistakes);
    Html::render(&build(frame.titled(whole.household.case.name()), &whole, mistakes, typed))
}

pub(super) fn build(frame: Frame, whole: &Whole, mistakes: Mistakes, typed: Entries) -> HouseholdPage {
    let words = frame.words;
    let (household, standing) = (&whole.household, whole.household.standing);
    let members = household.case.members.iter().zip(&whole.said);
    let rule = |chosen: &str| {
        let choice = |rule: &Rule| Choice::new(rule.name(), rule_word(words, *rule), chosen == rule.name());
        let mut rules = vec![Choice::new("", words.t("placement-choose"), chosen.is_empty())];
        rules.extend(Rule::ALL.iter().map(choice));
        rules
    };
    HouseholdPage {
        id: household.case.id,
        standing: words.t(&format!("placement-standing-{}", standing.name())),
        tone: tone(standing),
        region: standing.region().map(RegionCode::name),
        decided: matches!(standing, Standing::Decided(_)),
        held: standing != Standing::Open,
        told: matches!(standing, Standing::Proposed(_) | Standing::Decided(_)),
        changed: changed(whole),
        chosen: chosen(words, whole),
        goes_to: whole.goes_to().map(|region| (region.as_str(), region.name())),
        decide: decide(words, whole),
        members: members
            .map(|(member, said)| Member { name: member.full_name(), said: told_wishes(words, said.as_ref()) })
            .collect(),
        others: household.case.others,
        reasons: whole
            .run
            .as_ref()
            .zip(whole.why.as_ref())
            .map(|(run, why)| reasons(words, run, household.case.id, why)),
        no_reasons: if whole.newest.is_some() { "placement-not-in-run" } else { "placement-no-run" },
        claims: household
            .claims
            .iter()
            .map(|(rule, region)| ClaimRow {
                rule: rule.name(),
                code: region.as_str(),
                text: rule_text(words, *rule, *region),
            })
            .collect(),
        confirmed: household
            .rules
            .iter()
            .map(|one| ConfirmedRow {
                rule: one.rule.name(),
                text: rule_text(words, one.rule, one.region),
                by: words
                    .tn("intake-by", &[("who", one.by_name.as_str().into()), ("when", moment(words, one.at).into())]),
            })
            .collect(),
        rules: rule(typed.text("regel")),
        places: regions(words, "placement-choose", RegionCode::parse(typed.text("regio"))),
        rule_places: regions(words, "placement-choose", RegionCode::parse(typed.text("regelregio"))),
        steps: whole.steps.iter().map(|step| step_text(words, step)).collect(),
        objections: whole.objections.iter().map(|one| objection(words, one, &typed)).collect(),
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

fn changed(whole: &Whole) -> Vec<&'static str> {
    let open = !matches!(whole.household.standing, Standing::Decided(_));
    let older = whole.told_by.is_none() && whole.run.as_ref().is_some_and(|run| Some(run.id) != whole.newest);
    let told = [
        (older, "placement-older-plan"),
        (whole.changed.answers, "placement-changed-answers"),
        (whole.changed.rules, "placement-changed-rules"),
    ];
    told.into_iter().filter(|(changed, _)| open && *changed).map(|(_, key)| key).collect()
}

fn chosen(words: Words, whole: &Whole) -> Option<String> {
    let proposed = whole.why.as_ref()?.proposed.region;
    let region = whole.household.standing.region().filter(|region| *region != proposed)?;
    Some(words.t1("placement-chosen", "region", region.name()))
}

/// What comes next: telling, or deciding.
fn decide(words: Words, whole: &Whole) -> String {
    let told = whole.steps.first().filter(|step| step.kind == Kind::Proposed);
    match told {
        Some(step) => {
            let day = words.date(&day_of(step.at));
            words.tn("placement-told-text", &[("who", step.by_name.as_str().into()), ("day", day.into())])
        }
        None if whole.goes_to().is_none() => words.t("placement-decide-none"),
        None => words.t("placement-decide-text"),
    }
}

fn rule_text(words: Words, rule: Rule, region: RegionCode) -> String {
    words.tn("placement-rule-text", &[("rule", rule_word(words, rule).into()), ("region", region.name().into())])
}

fn step_text(words: Words, step: &steps::Step) -> String {
    let key = match step.kind {
        Kind::Fixed => "placement-step-fixed",
        Kind::Freed => "placement-step-freed",
        Kind::Proposed => "placement-step-proposed",
        Kind::Decided => "placement-step-decided",
    };
    let region = step.region.map(RegionCode::name).unwrap_or_default();
    let values =
        [("region", region.into()), ("who", step.by_name.as_str().into()), ("when", moment(words, step.at).into())];
    let text = words.tn(key, &values);
    if step.why.is_empty() {
        text
    } else {
        format!("{text} {}", words.t1("placement-because", "why", step.why.as_str()))
    }
}

fn objection(words: Words, one: &objections::Objection, typed: &Entries) -> ObjectionRow {
    let about = one.region.map(RegionCode::name).unwrap_or_default();
    ObjectionRow {
        id: one.id,
        refused: typed.text(OBJECTION) == one.id.to_string(),
        head: words
            .tn("placement-objection-head", &[("when", moment(words, one.made_at).into()), ("region", about.into())]),
        words: written(&one.words),
        language: one.language.clone(),
        answer: one.answer.as_ref().map(|answer| {
            let by = [("who", answer.by_name.as_str().into()), ("when", moment(words, answer.at).into())];
            (answer.words.clone(), words.tn("intake-by", &by))
        }),
        due: words.t1("placement-answer-by", "date", words.date(&one.answer_by)),
    }
}
