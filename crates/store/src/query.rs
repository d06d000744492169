//! Statements with a filter that is known only at run time: fixed pieces and bound values, nothing else.

use crate::{Args, Value};

/// A statement under construction. Only `&'static str` pieces and bound values can enter, so no input becomes SQL.
#[derive(Debug, Default)]
pub struct Query {
    pub(crate) sql: String,
    pub(crate) args: Args,
}

impl Query {
    pub fn new(sql: &'static str) -> Self {
        Self { sql: sql.to_owned(), args: Args::new() }
    }

    /// Appends a fixed piece.
    pub fn push(&mut self, piece: &'static str) -> &mut Self {
        self.sql.push_str(piece);
        self
    }

    /// Appends the place of a value and binds it.
    pub fn bind(&mut self, value: impl Into<Value>) -> &mut Self {
        self.args.push(value.into());
        self.sql.push('$');
        self.sql.push_str(&self.args.len().to_string());
        self
    }
}
