//! Statements are constants, so that one test can prepare each of them on each engine.

use crate::Engine;

/// One SQL text for both engines, or one text per engine where they must differ (queue claim, full text).
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    sqlite: &'static str,
    postgres: &'static str,
    common: bool,
}

impl Statement {
    pub const fn new(sql: &'static str) -> Self {
        Self { sqlite: sql, postgres: sql, common: true }
    }

    pub const fn per_engine(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres, common: false }
    }

    /// Whether both engines run the same text.
    pub const fn is_common(&self) -> bool {
        self.common
    }

    pub fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

/// Declares a room's statements as constants and lists them in `ALL` for the test that prepares every one.
///
/// ```text
/// store::statements! {
///     /// One dossier.
///     pub FIND = "select id, number from dossiers where tenant_id = $1 and id = $2";
/// }
/// ```
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* pub $name:ident = $sql:expr;)+) => {
        $($(#[$meta])* pub(crate) const $name: $crate::Statement = $crate::Statement::new($sql);)+
        /// Every statement of this room.
        pub(crate) const ALL: &[(&str, $crate::Statement)] = &[$((stringify!($name), $name)),+];
    };
}
