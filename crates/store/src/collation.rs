//! Names in the order in which a Dutch reader looks for them, the same on both engines.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// `order by family_name collate nl_names`. PostgreSQL has it from its own ICU (`migrations/postgres/0000_collation.sql`).
pub(crate) const NAME: &str = "nl_names";

/// Equal names are told apart by their bytes, as PostgreSQL does.
pub(crate) fn comparison() -> impl Fn(&str, &str) -> Ordering + Send + Sync + 'static {
    let collator: CollatorBorrowed<'static> =
        Collator::try_new(locale!("nl").into(), CollatorOptions::default()).expect("the data are compiled in");
    move |left, right| collator.compare(left, right).then_with(|| left.cmp(right))
}
