//! What translators get and give back: a table of texts with the Dutch and the English beside them, as CSV.

use std::collections::{BTreeSet, HashMap};

use fluent_bundle::FluentResource;

use crate::entries::{Entry, entries, rewritten};
use crate::review::{dutch, mark, marks, of};
use crate::{Language, review};

const HEAD: [&str; 6] = ["key", "nederlands", "english", "translation", "values", "reviewed"];

/// Says that a file is in Unicode.
const MARK: &str = "\u{feff}";

/// A sheet that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The catalogue of the newcomer's pages.
    pub home: String,
    /// The plain words in letters.
    pub letters: String,
    /// The marks of what was read.
    pub reviewed: String,
    /// Keys whose text is another one now.
    pub changed: Vec<String>,
}

/// The texts of a language with the Dutch and the English beside them.
pub fn export(language: Language) -> Vec<u8> {
    // Without this mark a spreadsheet program takes the letters for others.
    let mut sheet = csv::Writer::from_writer(MARK.as_bytes().to_vec());
    let (dutch, english) = (dutch(), by_key(Language::En));
    let open: BTreeSet<String> = review::unreviewed(language).into_iter().collect();
    let empty = String::new();
    let _ = sheet.write_record(HEAD);
    for entry in all(language) {
        let beside = |of: &HashMap<String, String>| of.get(&entry.key).unwrap_or(&empty).clone();
        let values = values(&beside(&dutch)).into_iter().collect::<Vec<_>>().join(" ");
        let read = if open.contains(&entry.key) { "no" } else { "yes" };
        let _ = sheet.write_record([&entry.key, &beside(&dutch), &beside(&english), &entry.text, &values, read]);
    }
    sheet.into_inner().unwrap_or_default()
}

/// Takes a sheet in, whole or not at all.
///
/// # Errors
/// One line per text that cannot be taken.
pub fn import(language: Language, sheet: &[u8]) -> Result<TakenIn, Vec<String>> {
    let Some(files) = of(language) else { return Err(vec!["there is no such language".to_owned()]) };
    let dutch = dutch();
    let mut rows = HashMap::new();
    let mut wrong = Vec::new();
    for row in rows_of(sheet)? {
        if let Err(why) = fits(&row, &dutch) {
            wrong.push(format!("{}: {why}", row.key));
        }
        if rows.insert(row.key.clone(), row.clone()).is_some() {
            wrong.push(format!("{}: stands there twice", row.key));
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let text = |entry: &Entry| rows.get(&entry.key).map_or_else(|| entry.text.clone(), |row| row.text.clone());
    let changed = all(language).into_iter().filter(|entry| text(entry) != entry.text).map(|entry| entry.key);
    Ok(TakenIn {
        changed: changed.collect(),
        home: rewritten(files.home, text),
        letters: rewritten(files.letters, text),
        reviewed: marked(language, files.reviewed, &rows, &dutch),
    })
}

/// A line of a sheet.
#[derive(Debug, Clone)]
struct Row {
    key: String,
    dutch: String,
    text: String,
    read: bool,
}

fn rows_of(sheet: &[u8]) -> Result<Vec<Row>, Vec<String>> {
    let sheet = sheet.strip_prefix(MARK.as_bytes()).unwrap_or(sheet);
    let first = sheet.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(sheet);
    let head = reader.headers().map_err(|error| vec![error.to_string()])?.clone();
    let at = |name: &str| {
        let found = head.iter().position(|column| column == name);
        found.ok_or_else(|| vec![format!("the column {name} is missing")])
    };
    let (key, dutch, text, read) = (at("key")?, at("nederlands")?, at("translation")?, at("reviewed")?);
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(|error| vec![error.to_string()])?;
        let cell = |at: usize| record.get(at).unwrap_or_default().replace("\r\n", "\n");
        Ok(Row { key: cell(key), dutch: cell(dutch), text: cell(text), read: cell(read).trim() == "yes" })
    };
    reader.records().map(row).collect()
}

fn fits(row: &Row, dutch: &HashMap<String, String>) -> Result<(), String> {
    let Some(now) = dutch.get(&row.key) else { return Err("there is no such text".to_owned()) };
    if *now != row.dutch {
        return Err("the Dutch has changed since this sheet was made".to_owned());
    }
    if row.text.trim().is_empty() {
        return Err("the translation is empty".to_owned());
    }
    if values(&row.text) != values(now) {
        return Err(format!("holds the values {:?}, in Dutch {:?}", values(&row.text), values(now)));
    }
    if words(&row.text) != words(now) {
        return Err(format!("holds the Dutch words {:?}, in Dutch {:?}", words(&row.text), words(now)));
    }
    let line = format!("{} = {}\n", row.key, row.text);
    let whole = entries(&line).first().is_some_and(|entry| entry.text == row.text);
    if !whole || FluentResource::try_new(line).is_err() {
        return Err("cannot be read: look at the braces and at how its lines begin".to_owned());
    }
    Ok(())
}

/// What is filled in.
fn values(text: &str) -> BTreeSet<String> {
    let name =
        |rest: &str| rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect();
    text.split('$').skip(1).map(name).collect()
}

/// Words that stay Dutch and link to what they mean.
fn words(text: &str) -> BTreeSet<String> {
    text.split('‹').skip(1).filter_map(|rest| rest.split_once('›')).map(|(word, _)| word.to_lowercase()).collect()
}

fn all(language: Language) -> Vec<Entry> {
    of(language).map(|files| [entries(files.home), entries(files.letters)].concat()).unwrap_or_default()
}

fn by_key(language: Language) -> HashMap<String, String> {
    all(language).into_iter().map(|Entry { key, text }| (key, text)).collect()
}

/// The marks after a sheet: what it says is read is read, what it says is not is not, and the rest stays.
fn marked(language: Language, before: &str, rows: &HashMap<String, Row>, dutch: &HashMap<String, String>) -> String {
    let known = marks(before);
    let of = |entry: Entry| {
        let kept = known.get(entry.key.as_str()).map(|mark| (*mark).to_owned());
        let read = match (rows.get(&entry.key), dutch.get(&entry.key)) {
            (Some(row), Some(dutch)) if row.read => Some(mark(dutch, &row.text)),
            (Some(_), _) => None,
            (None, _) => kept,
        };
        read.map(|mark| format!("{} {mark}\n", entry.key))
    };
    let head = before.lines().filter(|line| line.starts_with('#')).map(|line| format!("{line}\n"));
    head.chain(all(language).into_iter().filter_map(of)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &[[&str; 4]]) -> Vec<u8> {
        let mut sheet = csv::Writer::from_writer(Vec::new());
        sheet.write_record(["key", "nederlands", "translation", "reviewed"]).unwrap();
        rows.iter().for_each(|row| sheet.write_record(row).unwrap());
        sheet.into_inner().unwrap()
    }

    fn refused(row: [&str; 4]) -> String {
        import(Language::Ar, &sheet(&[row])).unwrap_err().join("\n")
    }

    #[test]
    fn what_goes_out_comes_back_as_the_same_bytes() {
        for language in Language::ALL.iter().copied().filter(|language| *language != Language::Nl) {
            let files = of(language).unwrap();
            let back = import(language, &export(language)).unwrap_or_else(|wrong| panic!("{wrong:?}"));
            assert_eq!((back.home.as_str(), back.letters.as_str()), (files.home, files.letters), "{}", language.tag());
            assert_eq!(back.reviewed, files.reviewed, "{}", language.tag());
            assert_eq!(back.changed, Vec::<String>::new());
        }
    }

    #[test]
    fn a_text_is_changed_in_its_place_and_marked_as_read() {
        let back = import(Language::Ar, &sheet(&[["home-menu", "Menu", "لائحة", "yes"]])).unwrap();
        assert_eq!(back.changed, ["home-menu"]);
        assert!(back.home.contains("\nhome-menu = لائحة\n"));
        assert_eq!(back.home.lines().count(), of(Language::Ar).unwrap().home.lines().count());
        assert!(back.reviewed.contains(&format!("home-menu {}\n", mark("Menu", "لائحة"))));
    }

    #[test]
    fn what_would_break_a_page_is_refused() {
        let way = &dutch()["home-plan-said-agree"];
        assert!(refused(["home-plan-said-agree", way, "كتبتم", "no"]).contains("holds the values"));
        assert!(refused(["home-plan-said-agree", way, "كتبتم: { $date", "no"]).contains("cannot be read"));
        let term = &dutch()["home-term-ontzorgen-text"];
        assert!(refused(["home-term-ontzorgen-text", term, "تدفع البلدية", "no"]).contains("the Dutch words"));
        assert!(refused(["home-menu", "Keuze", "لائحة", "no"]).contains("has changed"));
        assert!(refused(["home-menu", "Menu", "لائحة\nhome-skip = x", "no"]).contains("cannot be read"));
        assert!(refused(["home-menu", "Menu", " ", "no"]).contains("empty"));
        assert!(refused(["no-such-key", "Menu", "لائحة", "no"]).contains("no such text"));
    }
}
