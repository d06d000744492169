//! The outbox: every message, newest first, with what became of it.

use askama::Template;
use axum::extract::Query;
use serde::Deserialize;
use uuid::Uuid;

use super::super::{Page, list};
use super::{examples, moment, state, way};
use crate::access::Scope;
use crate::web::{Frame, Html, Sample, WebError, Words};

#[derive(Template)]
#[template(path = "connect/mail/pages/list.html")]
struct ListPage {
    frame: Frame,
    /// Mail leaves this installation.
    sends: bool,
    lines: Vec<Line>,
    first: String,
    next: String,
}

struct Line {
    id: Uuid,
    subject: String,
    to: String,
    way: &'static str,
    when: String,
    state: &'static str,
    tone: &'static str,
    reason: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    na: Option<Uuid>,
}

/// A page of the outbox.
pub(super) async fn show(scope: Scope, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let page = list(&scope, asked.na).await?;
    let frame = Frame::new(&scope, "outbox", "outbox-title");
    Html::render(&build(frame, scope.app.config.sends_mail(), &page, asked.na.is_some()))
}

fn build(frame: Frame, sends: bool, page: &Page, further: bool) -> ListPage {
    let words = frame.words;
    let lines = page.messages.iter().map(|message| {
        let (state, tone) = state(message);
        let reason = message.last.as_ref().map(|last| last.reason.clone()).unwrap_or_default();
        Line {
            id: message.id,
            subject: words.t(message.template.subject()),
            to: message.to.clone(),
            way: way(message.way),
            when: moment(words, message.made_at),
            state,
            tone,
            reason,
        }
    });
    ListPage {
        lines: lines.collect(),
        sends,
        first: if further { "/uitgaand".to_owned() } else { String::new() },
        next: page.after.map(|after| format!("/uitgaand?na={after}")).unwrap_or_default(),
        frame,
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let page = |name, sends, page: &Page, demo| {
        let mut frame = Frame::sample(words, "outbox", "outbox-title");
        frame.demo = demo;
        Sample::new(name, &build(frame, sends, page, !page.messages.is_empty()))
    };
    let filled = Page { messages: examples(), after: Some(Uuid::nil()) };
    vec![
        page("outbox", true, &filled, false),
        page("outbox-demo", false, &filled, true),
        page("outbox-off", false, &filled, false),
        page("outbox-empty", true, &Page::default(), false),
    ]
}
