//! Every kind has a form, every form makes a fact of its kind, and the lists equal those of the law.

use std::collections::BTreeSet;

use jiff::civil::date;
use serde_json::Value as Json;
use texts::Language;
use wi2021::Kind;

use super::{Draft, Input, KindForm, choices, form_of};
use super::{groups, likely_next};

fn every_form() -> impl Iterator<Item = &'static KindForm> {
    Kind::ALL.iter().map(|info| form_of(info.name).unwrap_or_else(|| panic!("no form for {}", info.name)))
}

/// What a careful person would type.
fn filled(form: &KindForm, optional: bool) -> Draft {
    let mut draft = Draft::empty(form, date(2026, 3, 12));
    for field in form.fields.iter().filter(|field| field.required || optional) {
        let answers: Vec<&str> = match field.input {
            Input::Date => vec!["1-2-2026"],
            Input::Hours => vec!["2,5"],
            Input::Whole => vec!["40"],
            Input::Text => vec!["Taalhuis De Brug"],
            Input::Municipality => vec!["GM0363"],
            Input::Fact(_) => vec!["0190b3a0-0000-7000-8000-000000000001"],
            Input::Choice(choices) => vec![choices.values[0]],
            Input::Many(choices) => choices.values.to_vec(),
            Input::Flag | Input::FlagYes | Input::YesNo | Input::Maybe => vec!["ja"],
        };
        draft.typed.retain(|(name, _)| name != field.name);
        draft.typed.extend(answers.into_iter().map(|answer| (field.name.to_owned(), answer.to_owned())));
    }
    draft
}

#[test]
fn every_kind_has_a_form_that_makes_a_fact_of_that_kind() {
    for form in every_form() {
        for optional in [false, true] {
            let ready = filled(form, optional).read(form).unwrap_or_else(|wrong| panic!("{}: {wrong:?}", form.kind));
            assert_eq!(ready.kind.name(), form.kind);
            assert_eq!(ready.happened, date(2026, 3, 12));
        }
    }
}

#[test]
fn a_fact_put_back_into_its_form_gives_the_same_fact() {
    for form in every_form() {
        let ready = filled(form, true).read(form).expect("filled in well");
        let again = Draft::of(ready.happened, &ready.kind).read(form);
        assert_eq!(again.as_ref().map(|again| &again.kind), Ok(&ready.kind), "{}", form.kind);
    }
}

#[test]
fn the_forms_ask_exactly_the_fields_of_the_law() {
    let mut generator = schemars::SchemaGenerator::default();
    for (info, _, schema) in Kind::schemas(&mut generator) {
        let schema = resolved(&generator, schema.as_value());
        let fields: BTreeSet<String> =
            schema["properties"].as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default();
        let asked: BTreeSet<String> =
            form_of(info.name).expect("has a form").fields.iter().map(|field| field.name.to_owned()).collect();
        assert_eq!(asked, fields, "{}", info.name);
    }
}

#[test]
fn every_list_of_answers_is_the_whole_list_of_the_law() {
    let mut generator = schemars::SchemaGenerator::default();
    let _ = Kind::schemas(&mut generator);
    let lists: Vec<BTreeSet<String>> = generator.definitions().values().map(values).collect();
    for choices in choices::ALL {
        let ours: BTreeSet<String> = choices.values.iter().map(|value| (*value).to_owned()).collect();
        assert!(lists.contains(&ours), "{} is not a list of the law", choices.set);
    }
}

#[test]
fn wrong_answers_are_all_named_at_once() {
    let form = form_of("lesuren-gevolgd").expect("exists");
    let typed = [("datum", "31-2-2026"), ("uren", "veel"), ("vak", "dansen"), ("fysiek", "1")];
    let typed = typed.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let wrong = Draft { typed }.read(form).expect_err("cannot be read");
    let named: Vec<_> = wrong.iter().map(|wrong| (wrong.field, wrong.key)).collect();
    assert_eq!(named, [("datum", "wrong-date"), ("uren", "wrong-hours"), ("vak", "wrong-choice")]);
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let form = form_of("termijn-vastgesteld").expect("exists");
    let typed = [("datum", "1-2-2026"), ("aanvang", "1-2-2026"), ("einde", "31-1-2026")];
    let typed = typed.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let wrong = Draft { typed }.read(form).expect_err("cannot be read");
    assert_eq!(wrong[0].key, "wrong-order");
}

#[test]
fn everything_a_form_says_exists_in_each_language() {
    for language in Language::STAFF {
        let says = |key: String| {
            let text = texts::text(*language, &key);
            assert!(!text.starts_with('«') && !text.trim().is_empty(), "{} lacks {key}", language.tag());
        };
        for form in every_form() {
            says(format!("fact-{}", form.kind));
            says(format!("fact-{}-hint", form.kind));
            says(format!("day-{}", form.day));
            form.fields.iter().for_each(|field| says(field.label_key()));
        }
        for choices in choices::ALL {
            choices.values.iter().for_each(|value| says(choices.key(value)));
        }
        for (subject, _) in groups() {
            says(super::subject_key(subject));
        }
    }
}

#[test]
fn what_likely_comes_next_are_kinds_with_a_form() {
    let assessment = wi2021::assess(&[], date(2026, 3, 12), &wi2021::Law::built_in());
    let likely = likely_next(&assessment, &[]);
    assert!(likely.contains(&"verblijf-verleend"));
    assert!(likely.iter().all(|kind| form_of(kind).is_some()));
}

fn resolved(generator: &schemars::SchemaGenerator, schema: &Json) -> Json {
    let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) else { return schema.clone() };
    generator.definitions()[name].clone()
}

/// The values of a list, whether it is written as an enum or as one constant per value.
fn values(schema: &Json) -> BTreeSet<String> {
    let plain = schema["enum"].as_array().into_iter().flatten().filter_map(Json::as_str);
    let parts = schema["oneOf"].as_array().into_iter().flatten();
    let constants = parts.clone().filter_map(|part| part["const"].as_str());
    let nested = parts.flat_map(|part| part["enum"].as_array().into_iter().flatten()).filter_map(Json::as_str);
    plain.chain(constants).chain(nested).map(str::to_owned).collect()
}
