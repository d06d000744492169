//! What is wrong with a form as it was sent: said at the field, in the reader's language, nothing typed is lost.

use texts::Value;

/// One mistake at one field; an empty field name is about the form as a whole.
#[derive(Debug, Clone)]
pub struct Mistake {
    pub field: String,
    /// Text key.
    pub key: &'static str,
    pub values: Vec<(&'static str, Value)>,
}

/// All mistakes of a form, in the order of its fields.
#[derive(Debug, Clone, Default)]
pub struct Mistakes {
    all: Vec<Mistake>,
    /// Field to the text key of its label, for the summary.
    labels: Vec<(&'static str, String)>,
}

impl Mistakes {
    pub fn none() -> Self {
        Self::default()
    }

    /// A form with one mistake, for an error that comes from a verb.
    pub fn one(field: &str, key: &'static str) -> Self {
        let mut mistakes = Self::default();
        mistakes.add(field, key);
        mistakes
    }

    pub fn add(&mut self, field: &str, key: &'static str) {
        self.add_with(field, key, Vec::new());
    }

    pub fn add_with(&mut self, field: &str, key: &'static str, values: Vec<(&'static str, Value)>) {
        self.all.push(Mistake { field: field.to_owned(), key, values });
    }

    /// The same mistakes, knowing what the fields are called: the summary then says which field it means.
    #[must_use]
    pub fn labelled<L: ToString>(mut self, labels: &[(&'static str, L)]) -> Self {
        self.labels = labels.iter().map(|(field, label)| (*field, label.to_string())).collect();
        self
    }

    /// The text key of a field's label, if it was told.
    pub fn label(&self, field: &str) -> Option<&str> {
        self.labels.iter().find(|(found, _)| *found == field).map(|(_, label)| label.as_str())
    }

    pub fn any(&self) -> bool {
        !self.all.is_empty()
    }

    pub fn all(&self) -> &[Mistake] {
        &self.all
    }

    /// The first mistake at a field.
    pub fn of(&self, field: &str) -> Option<&Mistake> {
        self.all.iter().find(|mistake| mistake.field == field)
    }

    pub fn has(&self, field: &str) -> bool {
        self.of(field).is_some()
    }

    /// The attributes that tie a field to its hint and its mistake. `field` comes from templates, never from a request.
    pub fn described(&self, field: &str, hint: &str) -> String {
        let mut ids = Vec::new();
        if !hint.is_empty() {
            ids.push(format!("{field}-hint"));
        }
        if self.has(field) {
            ids.push(format!("{field}-mistake"));
        }
        let invalid = if self.has(field) { " aria-invalid=\"true\"" } else { "" };
        if ids.is_empty() { String::new() } else { format!(" aria-describedby=\"{}\"{invalid}", ids.join(" ")) }
    }
}
