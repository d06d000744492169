//! Articles as people write them: "W 17, Bs 5.3" becomes the names of the acts with their articles.

use crate::web::Words;

/// Short names of acts, and the keys of their full names.
const ACTS: &[(&str, &str)] = &[
    ("W", "act-w"),
    ("Bs", "act-bs"),
    ("R", "act-r"),
    ("PW", "act-pw"),
    ("Awb", "act-awb"),
    ("ATW", "act-atw"),
    ("AOW", "act-aow"),
];

/// The articles in full. What names no act we know stays as it is.
pub(crate) fn cite(words: Words, articles: &str) -> String {
    articles.split([',', ';']).map(|part| one(words, part.trim())).collect::<Vec<_>>().join("; ")
}

fn one(words: Words, part: &str) -> String {
    let Some((short, article)) = part.split_once(' ') else { return part.to_owned() };
    let Some((_, key)) = ACTS.iter().find(|(name, _)| *name == short) else { return part.to_owned() };
    words.tn("cite", &[("act", words.t(key).into()), ("article", article.into())])
}

#[cfg(test)]
mod tests {
    use texts::Language;

    use super::*;

    #[test]
    fn acts_are_named_in_full() {
        let words = Words::new(Language::Nl);
        assert_eq!(
            cite(words, "W 17(1), Bs 5.3(4)"),
            "Wet inburgering 2021, artikel 17(1); Besluit inburgering 2021, artikel 5.3(4)"
        );
        assert_eq!(cite(words, "R 7.1, bijlage 6a"), "Regeling inburgering 2021, artikel 7.1; bijlage 6a");
        assert_eq!(cite(words, ""), "");
    }
}
