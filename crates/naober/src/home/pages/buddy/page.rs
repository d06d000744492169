//! The page: the own card, the pair or proposal there is, and what is over.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::super::own;
use super::super::tongue::Beside;
use super::card::{Line, lines, word};
use super::outcome::Asked;
use super::pair::{PairPart, pair};
use super::past::{Past, past};
use super::{HERE, TITLE};
use crate::access::Scope;
use crate::dossier::{self, AsOf};
use crate::network::pages::CardForm;
use crate::network::{self, Meeting, Message, Place, Seen, Stage, Wish, newcomers_pairs, own_wish, places};
use crate::web::{Entries, HomeFrame, Html, Mistakes, WebError};

#[derive(Template)]
#[template(path = "home/pages/buddy/page.html")]
pub(super) struct BuddyPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub form: CardForm,
    /// The card that is kept was just changed, with a mistake in it.
    pub changing: bool,
    /// What is shown now; none when nobody is looked for.
    pub shown: Option<(String, Vec<Line>)>,
    pub pair: Option<PairPart>,
    pub past: Vec<Past>,
    /// The dossier is closed: nobody is looked for.
    pub closed: bool,
}

impl BuddyPage {
    /// With a buddy, what was shown to find one is no longer the first thing to see.
    fn has_buddy(&self) -> bool {
        self.pair.as_ref().is_some_and(|pair| pair.running)
    }
}

/// What the page is made of.
#[derive(Default)]
pub(super) struct Made {
    pub wish: Option<Wish>,
    pub pairs: Vec<Seen>,
    pub messages: Vec<Message>,
    pub meetings: Vec<Meeting>,
    pub places: Vec<Place>,
    pub closed: bool,
    /// To begin with: the name and the part of town as the municipality knows them.
    pub known: Entries,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let mut frame = HomeFrame::new(&scope, beside, HERE, TITLE);
    let made = made(&scope).await?;
    frame.notice = asked.notice(&frame, &made.pairs);
    Html::render(&build(frame, &made, Mistakes::none(), &Entries::default()))
}

/// The page with what was typed and what is wrong with it.
pub(super) async fn wrong(
    scope: &Scope,
    beside: bool,
    mistakes: Mistakes,
    typed: Entries,
) -> Result<Response, WebError> {
    let frame = HomeFrame::new(scope, beside, HERE, TITLE).with_mistakes(&mistakes);
    let page = Html::render(&build(frame, &made(scope).await?, mistakes, &typed))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn made(scope: &Scope) -> Result<Made, WebError> {
    let (wish, pairs, places) = (own_wish(scope).await?, newcomers_pairs(scope).await?, places(scope).await?);
    let running = pairs.iter().find(|seen| seen.pair.stage() == Stage::Running).map(|seen| seen.pair.id);
    let (messages, meetings) = match running {
        Some(id) => (network::messages(scope, id).await?, network::meetings(scope, id).await?),
        None => Default::default(),
    };
    let view = dossier::show_with(scope, own(scope), AsOf::default(), &[]).await?;
    let mut listed = places.iter().filter(|place| !place.removed);
    let lives = listed.find(|place| Some(&place.name) == view.person.neighbourhood.as_ref());
    let first_name = view.person.given_names.split_whitespace().next().unwrap_or_default();
    let mut known = Entries::new(&[("naam", first_name), ("taal", scope.language.tag())]);
    if let Some(place) = lives {
        known.add("wijk", &place.id.to_string());
    }
    Ok(Made { wish, pairs, messages, meetings, places, closed: view.closed.is_some(), known })
}

pub(super) fn build(frame: HomeFrame, made: &Made, mistakes: Mistakes, typed: &Entries) -> BuddyPage {
    // What was typed wrong stays; otherwise what is kept; otherwise what is known.
    let kept = made.wish.as_ref().map(|wish| {
        let mut typed = CardForm::typed(&wish.card);
        if wish.wants_woman {
            typed.add("vrouw", "1");
        }
        typed
    });
    let sent = ["naam", "taal", "waarvoor", "dag", "deel", "wijk"].iter().any(|field| mistakes.has(field));
    let card = if sent { typed.clone() } else { kept.unwrap_or_else(|| made.known.clone()) };
    let language = frame.language;
    let form = CardForm::new(
        &card,
        &made.places,
        frame.t("home-buddy-choose"),
        |language| language.own_name().to_owned(),
        |list, name| word(language, list, name),
    );
    let shown = made.wish.as_ref().map(|wish| (wish.card.first_name.clone(), lines(&frame, &wish.card, &made.places)));
    let open = made.pairs.iter().find(|seen| seen.pair.ended.is_none());
    BuddyPage {
        changing: sent,
        form,
        shown,
        pair: open.map(|seen| pair(&frame, made, seen, typed)),
        past: past(&frame, &made.pairs),
        closed: made.closed,
        typed: with_own(card, typed),
        mistakes,
        frame,
    }
}

/// The fields of the card with those that are typed elsewhere on the page.
fn with_own(mut card: Entries, typed: &Entries) -> Entries {
    for field in ["bericht", "dank"] {
        card.add(field, typed.text(field));
    }
    card
}
