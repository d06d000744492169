//! What a person said, in the language it was said in.

/// Languages that are written from right to left, among those people choose from.
const FROM_THE_RIGHT: &[&str] = &["ar", "fa", "ps"];

/// Words of the person, never translated away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords {
    pub text: String,
    /// BCP 47 tag.
    pub language: String,
}

impl OwnWords {
    pub fn new(text: &str, language: &str) -> Self {
        Self { text: text.to_owned(), language: language.to_owned() }
    }

    /// The value of the `dir` attribute. A language we do not know is drawn by its letters.
    pub fn dir(&self) -> &'static str {
        match self.language.as_str() {
            "" => "auto",
            tag if FROM_THE_RIGHT.contains(&tag) => "rtl",
            _ => "ltr",
        }
    }

    /// Said in Dutch: no Dutch line is needed beside it.
    pub fn is_dutch(&self) -> bool {
        self.language == "nl"
    }
}
