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

    /// Appends `($1, $2), ($3, $4)` for `insert … values`: one round trip instead of one per row. There must be a row.
    pub fn rows(&mut self, rows: impl IntoIterator<Item = Args>) -> &mut Self {
        for (at, row) in rows.into_iter().enumerate() {
            self.push(if at == 0 { "(" } else { ", (" }).separated(row).push(")");
        }
        self
    }

    /// Appends `($1, $2, $3)` for `in`. An empty list matches nothing.
    pub fn list<V: Into<Value>>(&mut self, values: impl IntoIterator<Item = V>) -> &mut Self {
        let values: Args = values.into_iter().map(Into::into).collect();
        if values.is_empty() {
            return self.push("(null)");
        }
        self.push("(").separated(values).push(")")
    }

    fn separated(&mut self, values: Args) -> &mut Self {
        for (at, value) in values.into_iter().enumerate() {
            self.push(if at == 0 { "" } else { ", " }).bind(value);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn rows_and_lists_become_places_and_never_text() {
        let mut query = Query::new("insert into t (a, b) values ");
        query.rows([args![1_i64, "x"], args![2_i64, "'); drop table t"]]).push(" where c in ").list([3_i64]);
        assert_eq!(query.sql, "insert into t (a, b) values ($1, $2), ($3, $4) where c in ($5)");
        assert_eq!(query.args.len(), 5);
    }

    #[test]
    fn an_empty_list_matches_nothing() {
        let mut query = Query::new("a in ");
        assert_eq!(query.list(Vec::<i64>::new()).sql, "a in (null)");
    }
}
