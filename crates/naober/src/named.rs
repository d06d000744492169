//! Enums whose variants have a name of their own: in the database, in forms and addresses, in the keys of texts.

/// Writes such enums from one list, with `ALL` in the order of the list, `name` and `from_name`. Kept as JSON, too, they go
/// by that name. More is said in an `impl` beside it.
///
/// ```text
/// named! {
///     /// What may be seen.
///     pub enum What {
///         Papier = "papier",
///         /// The hours that count.
///         Uren = "uren",
///     }
/// }
/// ```
macro_rules! named {
    ($($(#[$meta:meta])* $seen:vis enum $type:ident {
        $($(#[$about:meta])* $variant:ident = $name:literal),+ $(,)?
    })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $seen enum $type { $($(#[$about])* #[serde(rename = $name)] $variant),+ }

        impl $type {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    )+};
}

pub(crate) use named;
