//! Households from a file: who has no dossier yet gets one, people under one key live together, and all of them are put on
//! the list, or nobody is.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use store::Tx;
use uuid::Uuid;

use super::cases::{MOST_OTHERS, put_up_in};
use super::table::{Columns, Fault};
use super::{PlacementError, alone, cases};
use crate::access::{Action, Permit, Room, Scope, VNumber};
use crate::connect::files::{Row, Sheet};
use crate::dossier::{self, DossierId, NewDossier};
use crate::web::{LINE, date_typed, visible};

const COLUMNS: &[&str] = &["voornamen", "achternaam", "geboortedatum", "taal", "huishouden", "v-nummer"];
/// Optional: who comes along without a dossier. The most in a household counts.
const OTHERS: &str = "anderen";

/// Somebody in the file.
struct Person {
    line: usize,
    /// What people who live together have in common; empty for who is alone.
    household: String,
    others: i64,
    new: NewDossier,
}

/// Puts everyone in a file on the list. Says how many households that were.
///
/// # Errors
/// [`PlacementError::WrongTable`] with everything that is wrong, line by line; then nobody was put on the list.
pub async fn bring(scope: &Scope, sheet: &Sheet) -> Result<usize, PlacementError> {
    let permit = scope.may(Room::Placement, Action::Change)?;
    let people = people(sheet, scope.today()).map_err(PlacementError::WrongTable)?;
    let places: HashMap<usize, usize> = people.iter().enumerate().map(|(place, person)| (person.line, place)).collect();
    let mut households: BTreeMap<String, (usize, Uuid, i64)> = BTreeMap::new();
    let new = people.iter().map(|person| {
        let key = if person.household.is_empty() { format!("\u{0}{}", person.line) } else { person.household.clone() };
        let known = households.entry(key).or_insert_with(|| (person.line, scope.new_id(), 0));
        known.2 = known.2.max(person.others);
        let household = (!person.household.is_empty()).then_some(known.1);
        NewDossier { household, ..person.new.clone() }
    });
    let new: Vec<NewDossier> = new.collect();
    let mut tx = scope.write().await?;
    alone(&mut tx, scope).await?;
    let dossiers = dossier::bring_people(&mut tx, scope, &permit, new).await?;
    let mut faults = others_of_that_number(&mut tx, scope, &permit, &people, &dossiers).await?;
    for (line, _, others) in households.values() {
        let first = places.get(line).and_then(|place| dossiers.get(*place));
        let Some(first) = first else { continue };
        match put_up_in(&mut tx, scope, &permit, *first, *others).await {
            Err(PlacementError::OnTheList) => faults.push(Fault::at(*line, "", "placement-on-the-list", Vec::new())),
            done => drop(done?),
        }
    }
    if !faults.is_empty() {
        return Err(PlacementError::WrongTable(faults));
    }
    tx.commit().await?;
    dossier::recount(scope, people.len(), &["placement_cases"]).await;
    Ok(households.len())
}

/// A V-number that is known here stands beside the birth date of somebody else.
async fn others_of_that_number(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    people: &[Person],
    dossiers: &[DossierId],
) -> Result<Vec<Fault>, PlacementError> {
    let ids: Vec<Uuid> = dossiers.iter().map(|id| id.0).collect();
    let known = dossier::households(tx, scope, permit, &ids).await?;
    let born = |id: &Uuid| known.get(id)?.iter().find(|member| member.id.0 == *id)?.birth_date;
    let other = people.iter().zip(&ids).filter(|(person, id)| born(id) != person.new.birth_date);
    Ok(other.map(|(person, _)| Fault::at(person.line, "v-nummer", "placement-file-other-person", Vec::new())).collect())
}

fn people(sheet: &Sheet, today: Date) -> Result<Vec<Person>, Vec<Fault>> {
    let columns = Columns::of(sheet, COLUMNS)?;
    let mut faults = Vec::new();
    let mut people: Vec<Person> = Vec::with_capacity(sheet.rows.len());
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for row in &sheet.rows {
        let person = person(&columns, row, today, &mut faults);
        if let Some(number) = person.new.v_number.as_ref()
            && let Some(first) = numbers.insert(number.expose().to_owned(), row.line)
        {
            let values = vec![("first", first.into())];
            faults.push(Fault::at(row.line, "v-nummer", "placement-file-number-twice", values));
        }
        people.push(person);
    }
    if faults.is_empty() { Ok(people) } else { Err(faults) }
}

fn person(columns: &Columns, row: &Row, today: Date, faults: &mut Vec<Fault>) -> Person {
    let cell = |name: &str| visible(columns.cell(row, name)).trim().to_owned();
    let mut wrong = |column: &'static str, key: &'static str| {
        faults.push(Fault::at(row.line, column, key, vec![("most", LINE.into())]));
    };
    if cell("voornamen").is_empty() && cell("achternaam").is_empty() {
        wrong("voornamen", "placement-file-no-name");
    }
    for name in ["voornamen", "achternaam", "huishouden"] {
        if cell(name).chars().count() > LINE {
            wrong(name, "placement-file-long");
        }
    }
    let born = date_typed(&cell("geboortedatum")).filter(|born| *born <= today && cases::years(*born, today) < 120);
    if born.is_none() {
        wrong("geboortedatum", "placement-file-born");
    }
    let v_number = VNumber::parse(&cell("v-nummer")).ok();
    if v_number.is_none() {
        wrong("v-nummer", "placement-file-v-number");
    }
    let language = cell("taal").to_lowercase();
    let tag = |text: &str| {
        let letters = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_lowercase());
        (2..=8).contains(&text.len()) && text.split('-').all(letters)
    };
    if !language.is_empty() && !tag(&language) {
        wrong("taal", "placement-file-language");
    }
    let others = match cell(OTHERS).as_str() {
        "" => 0,
        text => text.parse().ok().filter(|many| (0..=MOST_OTHERS).contains(many)).unwrap_or_else(|| {
            wrong(OTHERS, "placement-file-others");
            0
        }),
    };
    let new = NewDossier {
        given_names: cell("voornamen"),
        family_name: cell("achternaam"),
        birth_date: born,
        v_number,
        language: Some(language).filter(|language| !language.is_empty()),
        ..NewDossier::default()
    };
    Person { line: row.line, household: cell("huishouden"), others, new }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::connect::files::{self, broken};

    const FILE: &[u8] = b"voornamen;achternaam;geboortedatum;taal;huishouden;v-nummer;anderen\n\
        Selam;Tesfay;12-3-1990;ti;1;8100000001;\nYonas;Tesfay;1-1-2012;ti;1;8100000002;\n\
        Rania;Haddad;30-11-1985;ar;;8100000003;4\n";

    proptest::proptest! {
        #[test]
        fn of_a_broken_file_everyone_is_read_right_or_nobody_is(bytes in broken::copies(FILE)) {
            let today = date(2026, 6, 1);
            let Ok(sheet) = files::read(&bytes) else { return Ok(()) };
            match people(&sheet, today) {
                Ok(people) => for one in people {
                    proptest::prop_assert!((0..=MOST_OTHERS).contains(&one.others));
                    proptest::prop_assert!(one.new.birth_date.is_some_and(|born| born <= today));
                    proptest::prop_assert!(one.new.v_number.is_some());
                },
                Err(faults) => proptest::prop_assert!(!faults.is_empty()),
            }
        }
    }
}
