//! Statements with a filter that is known only at run time: fixed pieces and bound values, nothing else.

use crate::{Args, Engine, Statement, Value};

/// A statement under construction. Only `&'static str` pieces and bound values can enter, so no input becomes SQL.
#[derive(Debug, Clone, Default)]
pub struct Query {
    pub(crate) sql: String,
    pub(crate) args: Args,
}

impl Query {
    pub fn new(sql: &'static str) -> Self {
        Self { sql: sql.to_owned(), args: Args::new() }
    }

    /// A constant text with its values, to run beside others.
    pub fn of(statement: Statement, engine: Engine, args: Args) -> Self {
        Self { sql: statement.text(engine).to_owned(), args }
    }

    /// Changes that do not need each other's outcome as one statement: PostgreSQL runs them in one round trip.
    pub(crate) fn joined(queries: Vec<Self>) -> Self {
        let last = queries.len().saturating_sub(1);
        let mut joined = Self::default();
        for (n, query) in queries.into_iter().enumerate() {
            let text = raised(&query.sql, joined.args.len());
            joined.sql.push_str(&match n {
                0 if last == 0 => text,
                0 => format!("with c0 as ({text})"),
                n if n == last => format!(" {text}"),
                n => format!(", c{n} as ({text})"),
            });
            joined.args.extend(query.args);
        }
        joined
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

/// The same text with places without a number, when each value is asked for once and in order. SQLite looks a numbered place up in
/// the list of all of them, which for thousands of values takes longer than the statement itself.
pub(crate) fn in_order(sql: String, values: usize) -> String {
    const MANY: usize = 32;
    let mut parts = sql.split('$');
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut next = 0;
    for part in parts {
        next += 1;
        let digits = part.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(part.len());
        if part[..digits].parse() != Ok(next) {
            return sql;
        }
        text.push('?');
        text.push_str(&part[digits..]);
    }
    if values > MANY && next == values { text } else { sql }
}

/// The same text with every place moved up: `$1` becomes `$4`. Texts hold no quoted `$`.
fn raised(sql: &str, by: usize) -> String {
    let mut parts = sql.split('$');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(part.len());
        let place: usize = part[..digits].parse().unwrap_or(0);
        text.push('$');
        text.push_str(&(place + by).to_string());
        text.push_str(&part[digits..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn joined_changes_keep_their_own_values() {
        let one = |sql, value: i64| {
            let mut query = Query::new(sql);
            query.bind(value).push(" + ").bind(value);
            query
        };
        let joined = Query::joined(vec![one("a ", 1), one("b ", 2), one("c ", 3)]);
        assert_eq!(joined.sql, "with c0 as (a $1 + $2), c1 as (b $3 + $4) c $5 + $6");
        assert_eq!(joined.args, args![1_i64, 1_i64, 2_i64, 2_i64, 3_i64, 3_i64]);
        assert_eq!(Query::joined(vec![one("a ", 1)]).sql, "a $1 + $2");
    }

    #[test]
    fn many_values_in_order_lose_their_numbers_and_others_keep_them() {
        let mut query = Query::new("insert into t (a, b) values ");
        query.rows((0..20).map(|n| args![n, "x"]));
        let text = in_order(query.sql.clone(), 40);
        assert!(text.starts_with("insert into t (a, b) values (?, ?), (?, ?)") && !text.contains('$'));
        assert_eq!(text.matches('?').count(), 40);
        let twice = format!("{} on conflict do update set a = $1", query.sql);
        assert_eq!(in_order(twice.clone(), 40), twice);
        assert_eq!(in_order("select $1, $2".to_owned(), 2), "select $1, $2");
    }

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
