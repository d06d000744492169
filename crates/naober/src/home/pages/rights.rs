//! Rights and duties, each with its reason and what follows.

use askama::Template;
use texts::Language;
use wi2021::{Basis, Lang, Law, Owner, Right, RightCode, RightState, Term, TermState};

use super::own;
use super::tongue::Beside;
use crate::access::Scope;
use crate::dossier::pages::{cite, code};
use crate::dossier::{self, AsOf, DossierView};
use crate::home::way;
use crate::web::{HomeFrame, Html, WebError, Words};

#[derive(Template)]
#[template(path = "home/pages/rights.html")]
pub(super) struct RightsPage {
    pub frame: HomeFrame,
    pub must: Vec<Card>,
    pub may: Vec<Card>,
    pub city: Vec<Card>,
}

pub(super) struct Card {
    /// As HTML.
    pub title: String,
    pub text: String,
    pub when: Vec<String>,
    /// What follows when it is not done, as HTML.
    pub otherwise: Option<String>,
    pub article: String,
    /// What is known of the person, as HTML.
    pub facts: Vec<String>,
    /// The arithmetic in words, with the language it is in.
    pub steps: Vec<String>,
    pub steps_language: &'static str,
    pub decided: bool,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, own(&scope), AsOf::default(), &[]).await?;
    let frame = HomeFrame::new(&scope, beside, "/mijn/rechten", "home-rights-title");
    Html::render(&build(frame, &scope.law(), &view))
}

pub(super) fn build(frame: HomeFrame, law: &Law, view: &DossierView) -> RightsPage {
    let open = |owner: Owner| {
        let terms = view.assessment.terms.iter();
        terms.filter(move |term| term.owner == owner && term.state == TermState::Open && way::told(term.code))
    };
    let term = |term: &Term| of_term(&frame, law, view, term);
    let rights = view.assessment.rights.iter().filter(|right| shown(right));
    let mut seen = Vec::new();
    let rights = rights.filter(|right| {
        let key = right_key(right.code);
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    RightsPage {
        must: open(Owner::Inburgeraar).map(term).collect(),
        may: rights.map(|right| of_right(&frame, law, view, right)).collect(),
        city: open(Owner::Gemeente).chain(open(Owner::Aanbieder)).map(term).collect(),
        frame,
    }
}

/// Rights that someone can use now or soon; what was used or is past stands in the letters.
fn shown(right: &Right) -> bool {
    matches!(right.state, RightState::Open | RightState::NotYet)
        && !matches!(right.code, RightCode::IntakeBijVerstek | RightCode::GeenLeerbaarheidstoets)
}

/// The grounds for more time are one right to the reader.
fn right_key(right: RightCode) -> String {
    let code = code(&right);
    let ground = code.starts_with("verlenging-") && right != RightCode::VerlengingAanvragen;
    if ground { "home-right-verlenging-reason".to_owned() } else { format!("home-right-{code}") }
}

fn of_term(frame: &HomeFrame, law: &Law, view: &DossierView, term: &Term) -> Card {
    let code = code(&term.code);
    let otherwise = format!("home-term-{code}-if");
    Card {
        title: frame.say(&format!("home-term-{code}")),
        text: frame.say(&format!("home-term-{code}-text")),
        when: vec![frame.say_day("home-now-before", &term.due)],
        otherwise: texts::has(&otherwise).then(|| frame.say(&otherwise)),
        decided: matches!(term.owner, Owner::Gemeente | Owner::Inburgeraar),
        ..why(frame, law, view, &term.basis)
    }
}

fn of_right(frame: &HomeFrame, law: &Law, view: &DossierView, right: &Right) -> Card {
    let key = right_key(right.code);
    let mut when = vec![match right.state {
        RightState::Open => frame.say("home-rights-open"),
        RightState::NotYet => frame.say("home-rights-later"),
        _ => frame.say("home-rights-closed"),
    }];
    when.extend(right.from.filter(|from| *from > view.on).map(|from| frame.say_day("home-rights-from", &from)));
    when.extend(right.until.map(|until| frame.say_day("home-rights-until", &until)));
    Card {
        title: frame.say(&key),
        text: frame.say(&format!("{key}-text")),
        when,
        ..why(frame, law, view, &right.basis)
    }
}

/// The facts in the reader's language; the exact reason of the law crate in Dutch or English, which is what letters say.
fn why(frame: &HomeFrame, law: &Law, view: &DossierView, basis: &Basis) -> Card {
    let (lang, steps_language) = if frame.language == Language::En { (Lang::En, "en") } else { (Lang::Nl, "nl") };
    let explanation = view.explain(law, basis, lang);
    Card {
        title: String::new(),
        text: String::new(),
        when: Vec::new(),
        otherwise: None,
        article: cite(Words::new(frame.language.for_staff()), &explanation.article),
        facts: known(frame, view, basis),
        steps: explanation.steps,
        steps_language,
        decided: false,
    }
}

/// What happened, with its day, as far as a newcomer's words for it exist.
fn known(frame: &HomeFrame, view: &DossierView, basis: &Basis) -> Vec<String> {
    let facts = view.rests_on(basis).into_iter().filter_map(|recorded| {
        let key = format!("home-fact-{}", recorded.fact.kind.name());
        let told = texts::has(&key).then(|| frame.say(&key))?;
        Some(format!("<strong>{}</strong> {told}", frame.date(&recorded.fact.happened)))
    });
    facts.collect()
}
