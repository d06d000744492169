//! One question as a form: what stands in it, and the answer that was typed.

use crate::placement::wishes::{Answer, MOST_REGIONS, Near, Sector, Study, Subject, Surroundings, Tie, Wishes};
use crate::placement::{RegionCode, place};
use crate::web::{Choice, Entries, HomeFrame, Mistakes, WebError};

/// Most places that can be typed for one kind of people.
const MOST_PLACES: usize = 4;
const TOO_MANY: &str = "home-region-too-many";
/// Chosen when none of the others is.
const NONE: &str = "geen";

/// What is filled in together.
pub(in crate::home::pages) enum Group {
    Places { legend: String, name: &'static str, slots: Vec<Slot> },
    Options { legend: String, name: &'static str, many: bool, options: Vec<Choice> },
}

/// A field for the name of a place.
pub(in crate::home::pages) struct Slot {
    pub id: String,
    pub label: String,
    pub typed: String,
    /// What was chosen from the list of all names, which stands under a name that is not known.
    pub chosen: Option<String>,
}

/// The fields of a question with what was typed.
pub(in crate::home::pages) fn groups(
    frame: &HomeFrame,
    subject: Subject,
    typed: &Entries,
    mistakes: &Mistakes,
) -> Vec<Group> {
    let places = |legend, name, least, most| places(frame, legend, name, (typed, mistakes), least, most);
    let one = |least, most| vec![places(question(frame, subject), subject.name(), least, most)];
    match subject {
        Subject::People => {
            let legend = |tie: &Tie| frame.t(&format!("home-region-tie-{}", tie.name()));
            Tie::ALL.iter().map(|tie| places(legend(tie), tie.name(), 2, MOST_PLACES)).collect()
        }
        Subject::WorkedIn | Subject::WantsWorkIn => {
            vec![options(frame, subject, true, Sector::ALL.iter().map(|sector| sector.name()), "work", typed)]
        }
        Subject::Study => {
            let names = Study::ALL.iter().map(|study| study.name()).chain([NONE]);
            vec![options(frame, subject, false, names, "study", typed)]
        }
        Subject::Surroundings => {
            let names = Surroundings::ALL.iter().map(|one| one.name()).chain([NONE]);
            vec![options(frame, subject, false, names, "around", typed)]
        }
        Subject::Hospital | Subject::JobOrStudy => one(1, 1),
        Subject::Regions => one(MOST_REGIONS, MOST_REGIONS),
    }
}

pub(in crate::home::pages) fn question(frame: &HomeFrame, subject: Subject) -> String {
    match subject {
        Subject::Hospital | Subject::JobOrStudy => frame.t("home-region-where"),
        subject => frame.t(&format!("home-region-{}-ask", subject.name())),
    }
}

/// What was said before, as it would have been typed.
pub(in crate::home::pages) fn entries(subject: Subject, wishes: &Wishes) -> Entries {
    let mut typed = Entries::default();
    let mut add = |value: &str| typed.add(subject.name(), value);
    match subject {
        Subject::People => {
            for near in &wishes.people_near {
                typed.add(near.who.name(), near.region.name());
            }
        }
        Subject::WorkedIn => wishes.worked_in.iter().for_each(|sector| add(sector.name())),
        Subject::WantsWorkIn => wishes.wants_work_in.iter().for_each(|sector| add(sector.name())),
        Subject::Study => wishes.study.iter().for_each(|study| add(study.name())),
        Subject::Surroundings => wishes.surroundings.iter().for_each(|one| add(one.name())),
        Subject::Hospital => wishes.hospital.iter().for_each(|region| add(region.name())),
        Subject::JobOrStudy => wishes.job_or_study.iter().for_each(|region| add(region.name())),
        Subject::Regions => wishes.regions.iter().for_each(|region| add(region.name())),
    }
    typed
}

/// The answer as it was typed, unless there is a mistake in it.
///
/// # Errors
/// [`WebError::Unreadable`] for a choice that the form does not offer.
pub(in crate::home::pages) fn answer(
    subject: Subject,
    typed: &Entries,
    mistakes: &mut Mistakes,
) -> Result<Answer, WebError> {
    let name = subject.name();
    Ok(match subject {
        Subject::People => {
            let of = |tie: &Tie, mistakes: &mut Mistakes| {
                let regions = regions(tie.name(), typed, MOST_PLACES, mistakes);
                regions.into_iter().map(|region| Near { who: *tie, region }).collect::<Vec<_>>()
            };
            Answer::People(Tie::ALL.iter().flat_map(|tie| of(tie, mistakes)).collect())
        }
        Subject::WorkedIn => Answer::WorkedIn(sectors(name, typed)?),
        Subject::WantsWorkIn => Answer::WantsWorkIn(sectors(name, typed)?),
        Subject::Study => Answer::Study(one_of(typed.text(name), Study::from_name)?),
        Subject::Surroundings => Answer::Surroundings(one_of(typed.text(name), Surroundings::from_name)?),
        Subject::Hospital => Answer::Hospital(regions(name, typed, 1, mistakes).pop()),
        Subject::JobOrStudy => Answer::JobOrStudy(regions(name, typed, 1, mistakes).pop()),
        Subject::Regions => Answer::Regions(regions(name, typed, MOST_REGIONS, mistakes)),
    })
}

fn places(
    frame: &HomeFrame,
    legend: String,
    name: &'static str,
    (typed, mistakes): (&Entries, &Mistakes),
    least: usize,
    most: usize,
) -> Group {
    let mut values: Vec<&str> = fields(typed, name, most).collect();
    let filled = values.iter().filter(|value| !value.is_empty()).count();
    values.resize((filled + 1).clamp(least, most).max(values.len()), "");
    let label = |at: usize| match most {
        1 => frame.t("home-region-place"),
        _ => frame.t1("home-region-place-number", "number", at + 1),
    };
    let slot = |(at, value): (usize, &&str)| {
        let id = id(name, at);
        let chosen = typed.text(&list(&id));
        let unknown = mistakes.of(&id).is_some_and(|mistake| mistake.key != TOO_MANY);
        let chosen = (unknown || !chosen.is_empty()).then(|| chosen.to_owned());
        Slot { label: label(at), typed: (*value).to_owned(), chosen, id }
    };
    Group::Places { legend, name, slots: values.iter().enumerate().map(slot).collect() }
}

/// What stands in the fields of a question. There are no more of them than places that may be named, and one too many is told.
fn fields<'a>(typed: &'a Entries, name: &'a str, most: usize) -> impl Iterator<Item = &'a str> {
    typed.all(name).take(most + 1)
}

/// The list under a field.
fn list(id: &str) -> String {
    format!("{id}-lijst")
}

/// The first field has the id of the name, so that the list of mistakes can link to it.
fn id(name: &str, at: usize) -> String {
    if at == 0 { name.to_owned() } else { format!("{name}-{}", at + 1) }
}

fn options(
    frame: &HomeFrame,
    subject: Subject,
    many: bool,
    names: impl Iterator<Item = &'static str>,
    words: &str,
    typed: &Entries,
) -> Group {
    let chosen: Vec<&str> = typed.all(subject.name()).collect();
    let choice = |name| Choice::new(name, frame.t(&format!("home-region-{words}-{name}")), chosen.contains(&name));
    Group::Options {
        legend: question(frame, subject),
        name: subject.name(),
        many,
        options: names.map(choice).collect(),
    }
}

/// The regions of the places that were typed, each once.
fn regions(name: &str, typed: &Entries, most: usize, mistakes: &mut Mistakes) -> Vec<RegionCode> {
    let mut found = Vec::new();
    // The list stands under a name that is not known. Who then types one that is, means that one.
    let meant = |(at, value)| {
        let chosen = typed.text(&list(&id(name, at)));
        let typed_well = !str::is_empty(value) && place::region_of(value).is_ok();
        (at, if chosen.is_empty() || typed_well { value } else { chosen }.to_owned())
    };
    let filled = fields(typed, name, most).enumerate().map(meant).filter(|(_, value)| !value.is_empty());
    for (nth, (at, value)) in filled.enumerate() {
        match place::region_of(&value) {
            _ if nth == most => {
                mistakes.add_with(&id(name, at), TOO_MANY, vec![("most", most.into())]);
            }
            Ok(region) if !found.contains(&region) => found.push(region),
            Ok(_) => {}
            Err(names) if names.is_empty() => mistakes.add(&id(name, at), "home-region-no-place"),
            Err(names) => {
                let names = names.join(", ");
                mistakes.add_with(&id(name, at), "home-region-other-place", vec![("names", names.into())]);
            }
        }
    }
    found
}

fn sectors(name: &str, typed: &Entries) -> Result<Vec<Sector>, WebError> {
    typed.all(name).map(|value| Sector::from_name(value).ok_or(WebError::Unreadable)).collect()
}

fn one_of<T>(value: &str, from_name: fn(&str) -> Option<T>) -> Result<Option<T>, WebError> {
    match value {
        "" | NONE => Ok(None),
        value => from_name(value).map(Some).ok_or(WebError::Unreadable),
    }
}
