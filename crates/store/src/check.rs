//! Holds statements to the rules of two engines and many tenants. For tests: each room lists its statements in `ALL`.

use crate::tables::of_kind;
use crate::{Statement, Store, StoreError, TableKind};

/// Prepares every statement on the engine of this store and applies [`names_tenant`] and [`portable`] to it.
///
/// # Errors
/// [`StoreError::Setup`] with every fault, one per line.
pub async fn prepare_all(store: &Store, statements: &[(&str, Statement)]) -> Result<(), StoreError> {
    let mut faults = Vec::new();
    for (name, statement) in statements {
        let sql = statement.text(store.engine());
        let mut tx = store.control().await?;
        if let Err(error) = tx.prepare(sql).await {
            faults.push(format!("{name}: {error}"));
        }
        faults.extend(names_tenant(sql).err().map(|fault| format!("{name}: {fault}")));
        if statement.is_common() {
            faults.extend(portable(sql).err().map(|fault| format!("{name}: {fault}")));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(StoreError::Setup(faults.join("\n"))) }
}

/// Each mention of a tenant table has its own `tenant_id = …`, one of them a bound value; an insert names `tenant_id` first.
///
/// # Errors
/// What is missing.
pub fn names_tenant(sql: &str) -> Result<(), String> {
    let words = words(sql);
    let tables = mentions(&words);
    if tables.is_empty() {
        return Ok(());
    }
    let is = |at: usize, word: &str| words.get(at).is_some_and(|have| have == word);
    let compared = |at: usize| is(at, "tenant_id") && is(at + 1, "=");
    let inserted = tables.iter().filter(|at| is(**at - 1, "into")).count();
    let inserted_first =
        tables.iter().filter(|at| is(**at - 1, "into") && is(**at + 1, "(") && is(**at + 2, "tenant_id"));
    if inserted_first.count() < inserted {
        return Err("an insert into a tenant table does not name tenant_id first".to_owned());
    }
    let comparisons = (0..words.len()).filter(|at| compared(*at)).count();
    let joined = (0..words.len()).filter(|at| is(*at, "using") && is(at + 1, "(") && is(at + 2, "tenant_id")).count();
    let bound =
        (0..words.len()).filter(|at| compared(*at) && words.get(at + 2).is_some_and(|word| word.starts_with('$')));
    let read = tables.len() - inserted;
    if read > 0 && (bound.count() == 0 || comparisons + joined < read) {
        let names: Vec<&str> = tables.iter().map(|at| words[*at].as_str()).collect();
        return Err(format!("{} mentioned, and not each has its tenant_id = $n", names.join(", ")));
    }
    Ok(())
}

/// What one engine lacks or understands otherwise, with what to write instead.
const ONE_ENGINE_ONLY: &[(&str, &str)] = &[
    ("lower (", "SQLite folds ASCII only: compare a column that was folded in Rust"),
    ("upper (", "SQLite folds ASCII only: compare a column that was folded in Rust"),
    ("ilike", "SQLite has no ilike: search the folded column"),
    ("now (", "times come from the caller"),
    ("current_timestamp", "times come from the caller"),
    ("current_date", "days come from the caller"),
    ("gen_random_uuid (", "ids come from the caller"),
    ("greatest (", "SQLite has no greatest: write case when"),
    ("least (", "SQLite has no least: write case when"),
    ("any (", "SQLite has no arrays: use Query::list"),
    ("array", "SQLite has no arrays"),
    (":", "SQLite has no :: casts: write cast(x as bigint)"),
    ("for update", "SQLite has no row locks: lock with update … returning"),
];

/// A text for both engines uses nothing that only one of them has, or that they understand differently.
///
/// # Errors
/// What to write instead.
pub fn portable(sql: &str) -> Result<(), String> {
    let words = words(sql);
    let text = format!(" {} ", words.join(" "));
    if let Some((_, instead)) = ONE_ENGINE_ONLY.iter().find(|(bad, _)| text.contains(&format!(" {bad} "))) {
        return Err((*instead).to_owned());
    }
    let sums = text.matches(" sum ( ").count();
    if sums > text.matches("cast ( sum ( ").count() + text.matches("cast ( coalesce ( sum ( ").count() {
        return Err("sum(bigint) is numeric on PostgreSQL: write cast(sum(x) as bigint)".to_owned());
    }
    let likes = words.iter().enumerate().filter(|(_, word)| *word == "like");
    if likes.into_iter().any(|(at, _)| !words[at.saturating_sub(1)].contains("search")) {
        return Err("like ignores case on SQLite only: search the folded column".to_owned());
    }
    Ok(())
}

/// Where tenant tables are read or written. `facts.id` names a column and is no mention.
fn mentions(words: &[String]) -> Vec<usize> {
    let named = |at: &usize| of_kind(TableKind::Tenant).any(|table| table == words[*at]);
    let place =
        |at: &usize| *at > 0 && matches!(words[at - 1].as_str(), "from" | "join" | "into" | "update" | "," | "only");
    let column = |at: &usize| words.get(at + 1).is_some_and(|word| word == ".");
    (0..words.len()).filter(|at| named(at) && place(at) && !column(at)).collect()
}

/// Lower-case words, places (`$1`) and single marks; quoted text and comments left out.
fn words(sql: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = sql.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' => rest[1..].find('\'').map_or(rest.len(), |end| end + 2),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            _ if is_word(first) => rest.find(|other: char| !is_word(other)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        if first != '\'' && !rest.starts_with("--") {
            words.push(rest[..length].to_lowercase());
        }
        rest = rest[length..].trim_start();
    }
    words
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_on_a_tenant_table_carries_its_tenant() {
        for good in [
            "select id from dossiers where tenant_id = $1 and id = $2",
            "select d.id from dossiers d join facts f on f.tenant_id = d.tenant_id where d.tenant_id = $1",
            "select id from dossiers join facts using (tenant_id, dossier_id) where tenant_id = $1",
            "insert into facts (tenant_id, id) values ($1, $2)",
            "insert into counters (tenant_id, n) select tenant_id, count(*) from facts where tenant_id = $1",
            "update worklist set urgency = $2 where tenant_id = $1",
            "select name from tenants order by name",
            "select 'from facts' from queue",
        ] {
            assert_eq!(names_tenant(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_statement_that_forgets_the_tenant_is_refused() {
        for bad in [
            "select id from dossiers where id = $1",
            "select d.id from dossiers d, facts f where d.tenant_id = $1 and f.dossier_id = d.id",
            "select id from dossiers where tenant_id = tenant_id",
            "insert into facts (id, tenant_id) values ($1, $2)",
            "insert into facts values ($1, $2)",
            "delete from notes",
        ] {
            assert!(names_tenant(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_text_that_only_one_engine_understands_is_refused() {
        for bad in [
            "select id from t where lower(name) = $1",
            "select id from t where name like $1",
            "select sum(cents) from t",
            "select id from t where id = any($1)",
            "select $1::uuid",
            "select id from t for update skip locked",
        ] {
            assert!(portable(bad).is_err(), "{bad}");
        }
        assert_eq!(portable("select cast(sum(cents) as bigint) from t where search_key like $1 escape '\\'"), Ok(()));
    }
}
