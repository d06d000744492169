//! The plan with a person, part by part, for the file with everything.

use serde_json::{Value as Json, json};

use crate::access::Scope;
use crate::dossier::DossierView;
use crate::home::HomeError;
use crate::plan::Compartment;
use crate::plan::circle::{self, Person};
use crate::plan::fines::{self, FineFile};
use crate::plan::goals::{self, Goal, Measurement};
use crate::plan::intake::marks::{self, Mark};
use crate::plan::intake::{self, Answer};
use crate::plan::ontzorgen::{self, Ontzorgen};
use crate::plan::pip::{self, Pip};
use crate::plan::progress::{self, Assignment, Talk};
use crate::plan::remedies::{self, Made, Mark as ProofMark};
use crate::plan::week::{self, Item};

/// All parts; those about health as well, because they are the person's own.
pub(super) async fn data(scope: &Scope, view: &DossierView) -> Result<Json, HomeError> {
    let own = view.id;
    let pips = pip::read(scope, own).await?;
    let mut goals = goals::read(scope, own, Compartment::Open).await?;
    goals.extend(goals::read(scope, own, Compartment::Health).await?);
    let mut answers = intake::read(scope, own, Compartment::Open).await?;
    answers.extend(intake::read(scope, own, Compartment::Health).await?);
    let course = marks::read(scope, own).await?.0;
    let measured = goals::measurements(scope, view).await?;
    let themes = progress::themes(scope, own).await?;
    let themes = themes.iter().map(|(theme, day)| json!({ "thema": theme.name(), "op": day }));
    let proofs = remedies::marks(scope, own).await?;
    let week = week::items(scope, own).await?;
    let people = circle::people(scope, own).await?;
    let talks = progress::talks(scope, own).await?;
    let assignments = progress::assignments(scope, own).await?;
    let made = remedies::made(scope, own).await?;
    let costs = ontzorgen::show(scope, own).await?;
    let signals = ontzorgen::signals(scope, own).await?;
    let signals = signals.iter().map(|seen| json!({ "gezien": seen.seen, "afgesproken": seen.agreed, "op": seen.at }));
    let fines = fines::files(scope, own).await?;
    Ok(json!({
        "intake": answers.iter().map(answer).collect::<Vec<_>>(),
        "verloop_intake": course.iter().map(step).collect::<Vec<_>>(),
        "plannen": pips.versions.iter().map(version).collect::<Vec<_>>(),
        "doelen": goals.iter().map(goal).collect::<Vec<_>>(),
        "metingen": measured.iter().map(measurement).collect::<Vec<_>>(),
        "week": week.iter().map(item).collect::<Vec<_>>(),
        "kring": people.iter().map(person).collect::<Vec<_>>(),
        "gesprekken": talks.iter().map(talk).collect::<Vec<_>>(),
        "opdrachten": assignments.iter().map(assignment).collect::<Vec<_>>(),
        "themas_map": themes.collect::<Vec<_>>(),
        "bewijzen": proofs.iter().map(proof).collect::<Vec<_>>(),
        "verzoeken": made.iter().map(request).collect::<Vec<_>>(),
        "ontzorgen": helped(&costs),
        "gezondheid": signals.collect::<Vec<_>>(),
        "boetes": fines.iter().map(fine).collect::<Vec<_>>(),
    }))
}

fn answer(answer: &Answer) -> Json {
    json!({
        "onderwerp": answer.subject, "vraag": answer.question, "antwoord": answer.value, "taal": answer.language,
        "opgeschreven_door": answer.by, "op": answer.at,
    })
}

fn step(mark: &Mark) -> Json {
    json!({
        "wat": mark.what, "onderwerp": mark.subject, "stand": mark.value, "opmerking": mark.remark, "door": mark.by,
        "op": mark.at,
    })
}

fn measurement(one: &Measurement) -> Json {
    json!({ "schaal": one.scale, "waarde": one.value, "op": one.on, "bekend_uit": one.known_by, "door": one.by })
}

fn proof(mark: &ProofMark) -> Json {
    json!({
        "grond": mark.ground, "bewijs": mark.proof, "aanwezig": mark.present, "noot": mark.note, "door": mark.by,
        "op": mark.at,
    })
}

fn version(pip: &Pip) -> Json {
    let dated = pip.adopted.as_ref().map(|adopted| adopted.dated_on);
    json!({ "versie": pip.version, "dagtekening": dated, "door": pip.written_by_name, "inhoud": pip.content })
}

fn goal(goal: &Goal) -> Json {
    let marks =
        goal.marks.iter().map(|mark| json!({ "stand": mark.state.name(), "reden": mark.reason, "op": mark.at }));
    json!({
        "id": goal.id, "soort": goal.kind.name(), "gebied": goal.domain, "bij": goal.parent, "woorden": goal.words.text,
        "taal": goal.words.language, "nederlands": goal.dutch, "wie_helpt": goal.helper, "voor": goal.by_day,
        "opgeschreven_op": goal.set_at, "standen": marks.collect::<Vec<_>>(),
    })
}

fn item(item: &Item) -> Json {
    let what = &item.what;
    json!({
        "soort": what.kind.name(), "titel": what.title, "van": what.from, "tot": what.until, "minuut": what.starts,
        "minuten": what.minutes, "plaats": what.place, "met": what.with_whom, "voorbij": item.ended.is_some(),
    })
}

fn person(person: &Person) -> Json {
    let who = &person.who;
    let ended = person.ended.as_ref().map(|(day, _)| day);
    json!({ "naam": who.name, "rol": who.role.name(), "doet": who.does, "sinds": who.since, "tot": ended })
}

fn talk(talk: &Talk) -> Json {
    let agreed = talk
        .agreements
        .iter()
        .map(|one| json!({ "tekst": one.text, "wie": one.who, "voor": one.due_on, "nagekomen_op": one.kept_at }));
    json!({
        "op": talk.held_on, "aanwezig": talk.present, "samenvatting": talk.summary, "afspraken": agreed.collect::<Vec<_>>(),
    })
}

fn assignment(one: &Assignment) -> Json {
    let done = one.done.as_ref().map(|(day, place, minutes)| json!({ "op": day, "plaats": place, "minuten": minutes }));
    json!({ "tekst": one.text, "gedaan": done })
}

fn request(made: &Made) -> Json {
    json!({ "wat": made.what, "over": made.about, "reden": made.reason, "brief": made.letter, "op": made.at })
}

fn helped(all: &Ontzorgen) -> Json {
    let costs = all.costs.iter().map(|state| {
        json!({ "kosten": state.cost.name(), "handen": state.hands.name(), "sinds": state.since, "noot": state.note })
    });
    let given = all.given.iter().map(|one| {
        let ended = one.ended.as_ref().map(|(day, _)| day);
        json!({ "wat": one.given.what, "wie": one.given.who, "van": one.given.from, "tot": ended })
    });
    let asked = all.questions.iter().map(|one| {
        let answer = one.answer.as_ref().map(|answer| &answer.text);
        json!({ "vraag": one.asked.question, "aan": one.asked.who, "antwoord": answer })
    });
    json!({
        "kosten": costs.collect::<Vec<_>>(), "hulp": given.collect::<Vec<_>>(), "vragen": asked.collect::<Vec<_>>(),
    })
}

fn fine(file: &FineFile) -> Json {
    let about = &file.about;
    let steps = file.rows.iter().map(|row| json!({ "op": row.at, "door": row.by, "inhoud": row.step }));
    json!({
        "artikel": fines::article_name(about.article), "gedraging": about.conduct, "vastgesteld_op": about.found_on,
        "stappen": steps.collect::<Vec<_>>(),
    })
}
