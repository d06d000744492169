//! Values that go in. Every null has a type, because PostgreSQL asks for one.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// A municipality's key; first column of every tenant table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct TenantId(pub Uuid);

/// One bound value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(Option<String>),
    Int(Option<i64>),
    Bool(Option<bool>),
    Uuid(Option<Uuid>),
    Date(Option<Date>),
    Time(Option<Timestamp>),
    Bytes(Option<Vec<u8>>),
}

/// Bound values in order: `$1`, `$2`, …
pub type Args = Vec<Value>;

/// `args![tenant, id, name]` turns anything with a `Value` into the list that a statement takes.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

macro_rules! from {
    ($($type:ty => $variant:ident),* $(,)?) => {
        $(
            impl From<$type> for Value {
                fn from(value: $type) -> Self { Self::$variant(Some(value.into())) }
            }
            impl From<Option<$type>> for Value {
                fn from(value: Option<$type>) -> Self { Self::$variant(value.map(Into::into)) }
            }
        )*
    };
}

from! {
    String => Text, &str => Text, i64 => Int, i32 => Int, u32 => Int, bool => Bool, Uuid => Uuid, Date => Date,
    Timestamp => Time, Vec<u8> => Bytes,
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(Some(value.clone()))
    }
}

impl From<TenantId> for Value {
    fn from(value: TenantId) -> Self {
        Self::Uuid(Some(value.0))
    }
}

/// Times are kept at whole microseconds and written with a fixed width, so that text order is time order on SQLite.
pub(crate) fn time_text(time: Timestamp) -> String {
    format!("{time:.6}")
}
