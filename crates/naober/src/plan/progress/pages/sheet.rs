//! The sheet of a group: one provider, one day, the hours typed once, and a mark for each person.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::show::subjects;
use super::{refused, required_hours, source};
use crate::access::{Action, Room, Scope};
use crate::dossier::pages::{parts, typed_date};
use crate::dossier::{self, DossierId, Member};
use crate::plan::progress::hours::{AT_ONCE, subject_named};
use crate::plan::progress::{self, Mark, Sheet};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, Sample, See, WebError, Words, date_typed};

#[derive(Template)]
#[template(path = "plan/progress/pages/sheet.html")]
struct SheetPage {
    frame: Frame,
    mistakes: Mistakes,
    providers: Vec<Choice>,
    /// Nobody here has to do with a provider yet.
    none_known: bool,
    provider: String,
    day: String,
    /// Set once a provider and a day were chosen.
    rows: Option<Vec<Row>>,
    heading: String,
    what: Vec<Choice>,
    hours: String,
}

/// Someone on the sheet.
struct Row {
    id: Uuid,
    name: Vec<String>,
    number: String,
    marks: Vec<Choice>,
}

/// The marks, and how a form names them. The last leaves someone out and stands chosen: who is not marked is not on the sheet.
const MARKS: [(&str, Option<Mark>); 4] =
    [("aanwezig", Some(Mark::Present)), ("reden", Some(Mark::Excused)), ("gemist", Some(Mark::Absent)), ("niet", None)];
const LABELS: &[(&str, &str)] =
    &[("aanbieder", "field-aanbieder"), ("datum", "progress-until"), ("wat", "sheet-what"), ("uren", "field-uren")];

/// Chooses a provider and a day; then shows who is there.
pub(super) async fn show(scope: Scope, Query(asked): Query<Vec<(String, String)>>) -> Result<Html, WebError> {
    scope.may(Room::Plan, Action::Change)?;
    let get = |name: &str| asked.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let typed = Entries::new(&[
        ("aanbieder", get("aanbieder")),
        ("datum", if get("datum").is_empty() { "" } else { get("datum") }),
        ("wat", "nt2"),
    ]);
    let mut mistakes = Mistakes::none();
    if date_typed(get("datum")).is_none() && !get("datum").is_empty() {
        mistakes.add("datum", "mistake-date");
    }
    page(&scope, mistakes, &typed).await
}

/// Records the sheet, for everyone on it at once.
pub(super) async fn send(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    scope.may(Room::Plan, Action::Change)?;
    let mut mistakes = Mistakes::none();
    let provider = typed.required("aanbieder", crate::web::LINE, &mut mistakes);
    let on = typed.required_date("datum", &mut mistakes);
    let hours = required_hours(&typed, "uren", &mut mistakes);
    let subject = subject_named(typed.text("wat"));
    if subject.is_none() && typed.text("wat") != "participatie" {
        mistakes.add("wat", "wrong-choice-missing");
    }
    if let (Some(provider), Some(on), Some(hours), false) = (provider, on, hours, mistakes.any()) {
        let marks = marks(&typed, &present(&scope, &provider, on).await?);
        if marks.is_empty() {
            mistakes.add("", "sheet-nobody-marked");
        } else {
            let sheet = Sheet { provider, on, hours, subject, marks };
            match progress::sheet(&scope, &sheet, &source(&scope)).await {
                Ok(noted) if noted.known == 0 => {
                    return Ok(See::other("/uren").with_notice("sheet-recorded").into_response());
                }
                Ok(noted) if noted.new == 0 => {
                    return Ok(See::other("/uren").with_warning("sheet-known").into_response());
                }
                Ok(_) => return Ok(See::other("/uren").with_warning("sheet-partly-known").into_response()),
                Err(error) => match refused(&error) {
                    Some(key) => mistakes.add("datum", key),
                    None => return Err(error.into()),
                },
            }
        }
    }
    Ok(page(&scope, mistakes, &typed).await?.into_response())
}

/// Who has an open dossier and is with this provider on that day.
async fn present(scope: &Scope, provider: &str, on: Date) -> Result<Vec<Member>, WebError> {
    let mut there = dossier::with_provider(scope, provider, on).await?;
    there.retain(|member| member.open);
    there.sort_by(|one, other| one.display_name.cmp(&other.display_name));
    there.truncate(AT_ONCE);
    Ok(there)
}

fn marks(typed: &Entries, there: &[Member]) -> Vec<(DossierId, Mark)> {
    let mark = |member: &Member| {
        let name = typed.text(&format!("wie-{}", member.dossier)).to_owned();
        let (_, mark) = MARKS.iter().find(|(known, _)| *known == name)?;
        Some((member.dossier, (*mark)?))
    };
    there.iter().filter_map(mark).collect()
}

async fn page(scope: &Scope, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let providers = dossier::known_providers(scope).await?;
    let provider = typed.text("aanbieder");
    let on = if typed.text("datum").is_empty() { Some(scope.today()) } else { date_typed(typed.text("datum")) };
    let there = match on {
        Some(on) if !provider.is_empty() => Some(present(scope, provider, on).await?),
        _ => None,
    };
    let frame = Frame::new(scope, "worklist", "sheet-title").with_mistakes(&mistakes);
    Html::render(&build(frame, scope.today(), &providers, there.as_deref(), mistakes, typed))
}

fn build(
    frame: Frame,
    today: Date,
    providers: &[String],
    there: Option<&[Member]>,
    mistakes: Mistakes,
    typed: &Entries,
) -> SheetPage {
    let words = frame.words;
    let provider = typed.text("aanbieder").to_owned();
    let day = typed.text("datum");
    let mut choices = vec![Choice::new("", words.t("provider-choose"), provider.is_empty())];
    choices.extend(
        providers.iter().map(|name| Choice::new(name, name.clone(), name.to_lowercase() == provider.to_lowercase())),
    );
    let mut what = subjects(words, typed.text("wat"));
    let taking_part = typed.text("wat") == "participatie";
    what.push(Choice::new("participatie", words.t("progress-what-meedoen"), taking_part));
    SheetPage {
        heading: words.t1("sheet-who", "count", there.map_or(0, <[Member]>::len)),
        rows: there.map(|there| there.iter().map(|member| row(words, member, typed)).collect()),
        day: if day.is_empty() { typed_date(today) } else { day.to_owned() },
        none_known: providers.is_empty(),
        providers: choices,
        provider,
        what,
        hours: typed.text("uren").to_owned(),
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn row(words: Words, member: &Member, typed: &Entries) -> Row {
    let typed = typed.text(&format!("wie-{}", member.dossier)).to_owned();
    let chosen = |name: &str| if typed.is_empty() { name == MARKS[3].0 } else { name == typed };
    Row {
        id: member.dossier.0,
        name: parts(&member.display_name),
        number: member.number.clone(),
        marks: MARKS.map(|(name, _)| Choice::new(name, words.t(&format!("sheet-mark-{name}")), chosen(name))).to_vec(),
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let member = |n: u128, name: &str| Member {
        dossier: DossierId(Uuid::from_u128(n)),
        number: format!("2026-{n:06}"),
        display_name: name.to_owned(),
        birth_date: None,
        open: true,
        caseworker: None,
    };
    let there = [
        member(1, "Haddad, Yusuf"),
        member(2, "الحداد, Amira"),
        member(3, "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam, Abrehet Letebrhan Medhanit"),
    ];
    let known = ["Taalhuis De Brug".to_owned()];
    let chosen = Entries::new(&[("aanbieder", "Taalhuis De Brug"), ("datum", "12-3-2026"), ("wat", "nt2")]);
    let page = |known: &[String], there: Option<&[Member]>, mistakes: Mistakes, typed: &Entries| {
        let frame = Frame::sample(words, "worklist", "sheet-title").with_mistakes(&mistakes);
        Sample::new("sheet", &build(frame, date(2026, 3, 12), known, there, mistakes, typed))
    };
    vec![
        page(&[], None, Mistakes::none(), &Entries::default()),
        page(&known, None, Mistakes::none(), &Entries::default()),
        page(&known, Some(&there), Mistakes::none(), &chosen),
        page(&known, Some(&there), Mistakes::one("uren", "wrong-hours-missing"), &chosen),
        page(&known, Some(&[]), Mistakes::none(), &chosen),
    ]
}
