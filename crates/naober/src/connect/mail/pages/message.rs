//! One message as it goes out, every attempt, and trying it once more.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use texts::Language;
use uuid::Uuid;

use super::super::{Composed, MailError, Outcome, Secret, Sent, Stored, Template as Kind, again as try_again, find};
use super::{examples, moment, state, way};
use crate::access::{Action, Room, Scope};
use crate::web::{Frame, Html, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "connect/mail/pages/message.html")]
struct MessagePage {
    frame: Frame,
    id: Uuid,
    facts: Vec<(&'static str, String)>,
    state: &'static str,
    tone: &'static str,
    language: &'static str,
    text: Composed,
    /// Moment, state and reason.
    attempts: Vec<(String, &'static str, String)>,
    sends: bool,
    /// It may be tried (again).
    can_go: bool,
    link_gone: bool,
}

/// The message.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let (message, attempts) = find(&scope, id).await?;
    let frame = Frame::new(&scope, "outbox", message.template.subject());
    let text = message.text(&scope, &hidden(message.template, message.language));
    let sends = scope.app.config.sends_mail() && scope.may(Room::Outbox, Action::Change).is_ok();
    Html::render(&build(frame, &message, text, &attempts, sends))
}

/// Who has the link or the code is let in: it stands in the mail and nowhere else.
fn hidden(kind: Kind, language: Language) -> String {
    match kind.secret() {
        Some(Secret::Code) => "•••• ••••".to_owned(),
        _ => Words::new(language).t("mail-link-hidden"),
    }
}

/// Tries it once more.
pub(super) async fn again(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    let page = See::other(format!("/uitgaand/{id}"));
    Ok(match try_again(&scope, id).await {
        Ok(()) => page.with_notice("mail-again").into_response(),
        Err(MailError::Off) => page.with_warning("mail-off").into_response(),
        Err(MailError::LinkGone) => page.with_warning("mail-link-gone").into_response(),
        Err(MailError::NothingToDo) => page.with_warning("mail-nothing").into_response(),
        Err(error) => return Err(error.into()),
    })
}

fn build(frame: Frame, message: &Stored, text: Composed, attempts: &[Sent], sends: bool) -> MessagePage {
    let words = frame.words;
    let (state, tone) = state(message);
    let facts = vec![
        ("mail-to", message.to.clone()),
        ("mail-way", words.t(way(message.way))),
        ("mail-made", moment(words, message.made_at)),
    ];
    let attempt = |sent: &Sent| {
        let key = match sent.outcome {
            Outcome::Sent => "mail-state-sent",
            Outcome::Failed => "mail-state-failed",
            Outcome::Refused => "mail-state-refused",
        };
        (moment(words, sent.at), key, sent.reason.clone())
    };
    MessagePage {
        id: message.id,
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        state,
        tone,
        language: message.language.tag(),
        text,
        attempts: attempts.iter().map(attempt).collect(),
        sends,
        can_go: message.can_go(),
        link_gone: message.holds_link() && !message.can_go() && state != "mail-state-sent",
        frame,
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let page = |message: &Stored, sends| {
        let frame = Frame::sample(words, "outbox", message.template.subject());
        let link = hidden(message.template, words.language);
        let site = "https://naober.voorbeeld.nl";
        let text = message.way.compose(message.template, words.language, &message.values, site, &link);
        let attempts: Vec<Sent> = message.last.clone().into_iter().collect();
        let text = text.unwrap_or(Composed { subject: None, body: String::new() });
        Sample::new("outbox-message", &build(frame, message, text, &attempts, sends))
    };
    examples().iter().map(|message| page(message, message.last.is_some())).collect()
}
