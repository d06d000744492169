//! Every duty has words in every language.

use serde::de::IntoDeserializer;
use texts::Language;
use wi2021::{AmountCode, Block, DangerCode, DecisionCode, HourCode, Owner, RightCode, Standing, TermCode, Urgency};

use super::{filter, say};

/// The names of all values of a list of the law: serde tells them when it is given one that is not there.
fn names<T: serde::de::DeserializeOwned>() -> Vec<String> {
    let deserializer: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
        "no such value".into_deserializer();
    let error = T::deserialize(deserializer).err().expect("there is no such value").to_string();
    let names: Vec<String> = error.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert!(names.len() > 1, "{error}");
    names
}

fn says(key: &str) {
    for language in Language::STAFF {
        let text = texts::text(*language, key);
        assert!(!text.starts_with('«') && !text.trim().is_empty(), "{} lacks {key}", language.tag());
    }
}

#[test]
fn every_duty_has_a_title_and_a_sentence_in_each_language() {
    let lists = [
        ("term", names::<TermCode>()),
        ("hours", names::<HourCode>()),
        ("right", names::<RightCode>()),
        ("danger", names::<DangerCode>()),
        ("amount", names::<AmountCode>()),
        ("decision", names::<DecisionCode>()),
    ];
    for (prefix, names) in lists {
        for name in names {
            says(&format!("{prefix}-{name}"));
            says(&format!("{prefix}-{name}-text"));
        }
    }
    names::<Owner>().iter().for_each(|name| says(&format!("owner-{name}")));
    names::<Urgency>().iter().for_each(|name| says(&format!("urgency-{name}")));
    names::<Block>().iter().for_each(|name| says(&format!("block-{name}")));
    names::<wi2021::facts::Doelgroep>().iter().for_each(|name| says(&format!("group-{name}")));
    crate::dossier::CloseReason::ALL.iter().for_each(|reason| says(&format!("close-reason-{}", reason.name())));
}

#[test]
fn every_standing_has_a_name_and_a_sentence() {
    for standing in [
        Standing::Obliged,
        Standing::Exempt { temporary: true },
        Standing::Exempt { temporary: false },
        Standing::Dispensed,
        Standing::Fulfilled,
        Standing::Ended,
        Standing::Unknown,
    ] {
        says(say::standing_key(standing));
        says(&format!("{}-text", say::standing_key(standing)));
    }
}

#[test]
fn the_worklist_can_be_filtered_on_every_danger() {
    let filters: Vec<String> = filter::DANGERS.iter().map(say::code).collect();
    for name in names::<DangerCode>() {
        assert!(filters.contains(&name), "{name} cannot be chosen");
    }
}
