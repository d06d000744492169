//! Every view in every language: what each page must have, whatever it shows.

mod common;

use std::collections::HashSet;

use common::html::{Tag, tags, unbalanced};
use naober::web::Sample;
use texts::Language;

fn every_view(mut check: impl FnMut(Language, &Sample, &[Tag]) -> Vec<String>) {
    let mut wrong = Vec::new();
    let staff = Language::STAFF.iter().map(|language| (*language, naober::web::samples::all(*language).to_vec()));
    let own = Language::ALL.iter().map(|language| (*language, naober::web::samples::of_newcomers(*language).to_vec()));
    for (language, samples) in staff.chain(own) {
        for sample in &samples {
            let found = check(language, sample, &tags(&sample.html));
            wrong.extend(found.iter().map(|what| format!("{} in {}: {what}", sample.name, language.tag())));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn named<'t>(tags: &'t [Tag], name: &'t str) -> impl Iterator<Item = &'t Tag> {
    tags.iter().filter(move |tag| tag.name == name && !tag.closing)
}

#[test]
fn every_page_has_one_heading_a_title_and_its_language_and_direction() {
    every_view(|language, _, tags| {
        let mut wrong = Vec::new();
        if named(tags, "h1").count() != 1 {
            wrong.push(format!("{} headings of the first level", named(tags, "h1").count()));
        }
        if named(tags, "title").next().is_none_or(|title| title.text.trim().starts_with('·')) {
            wrong.push("no title".to_owned());
        }
        let html = named(tags, "html").next();
        if html.and_then(|html| html.get("lang")) != Some(language.tag()) {
            wrong.push("wrong language".to_owned());
        }
        if html.and_then(|html| html.get("dir")) != Some(language.direction().attribute()) {
            wrong.push("wrong direction".to_owned());
        }
        wrong
    });
}

#[test]
fn every_page_is_well_formed_and_names_each_thing_once() {
    every_view(|_, _, tags| {
        let mut wrong: Vec<String> = unbalanced(tags).into_iter().collect();
        let mut seen = HashSet::new();
        for id in tags.iter().filter_map(|tag| tag.get("id")) {
            if !seen.insert(id) {
                wrong.push(format!("id {id} twice"));
            }
        }
        for name in ["aria-describedby", "aria-labelledby", "for"] {
            let used = tags.iter().filter_map(|tag| tag.get(name)).flat_map(str::split_whitespace);
            wrong.extend(
                used.filter(|id| !seen.contains(id)).map(|id| format!("{name} names {id}, which is not there")),
            );
        }
        wrong
    });
}

#[test]
fn every_field_has_a_label() {
    every_view(|_, _, tags| {
        let labelled: HashSet<&str> = named(tags, "label").filter_map(|label| label.get("for")).collect();
        let fields =
            tags.iter().filter(|tag| !tag.closing && ["input", "select", "textarea"].contains(&tag.name.as_str()));
        fields
            .filter(|field| field.get("type") != Some("hidden") && field.get("aria-label").is_none())
            .filter(|field| field.get("id").is_none_or(|id| !labelled.contains(id)))
            .map(|field| format!("{} {:?} has no label", field.name, field.get("name")))
            .collect()
    });
}

#[test]
fn every_text_is_in_the_catalogue() {
    every_view(|_, sample, _| {
        let parts = sample.html.split('«').skip(1).filter_map(|rest| rest.split('»').next());
        parts.map(|key| format!("text {key} is missing")).collect()
    });
}

#[test]
fn no_page_styles_itself_or_runs_a_script_of_its_own() {
    every_view(|_, sample, tags| {
        let mut wrong = Vec::new();
        for tag in tags.iter().filter(|tag| !tag.closing) {
            // Newcomers' pages have two files that add what only a script can do; they run beside the page, not in it.
            let file = tag.get("src").is_some_and(|src| src.starts_with("/assets/")) && tag.get("defer").is_some();
            if tag.name == "script" && file && tag.text.is_empty() && sample.name.starts_with("home-") {
                continue;
            }
            if tag.name == "script" || tag.name == "style" {
                wrong.push(format!("<{}>", tag.name));
            }
            let bad = |name: &str| name == "style" || name.starts_with("on");
            wrong.extend(
                tag.attributes.iter().filter(|(name, _)| bad(name)).map(|(name, _)| format!("{} {name}", tag.name)),
            );
        }
        wrong
    });
}

#[test]
fn a_page_says_whether_someone_who_grew_up_with_the_language_has_checked_it() {
    for language in Language::ALL {
        let told = texts::text(*language, "home-unchecked");
        for sample in naober::web::samples::of_newcomers(*language) {
            assert_ne!(sample.html.contains(&told), language.is_checked(), "{} in {}", sample.name, language.tag());
        }
    }
}
