//! The frame around every page: layout, words, forms, errors, pictures, serving.

pub mod api;
mod around;
mod assets;
mod connections;
mod current;
mod entries;
mod error;
mod figures;
mod frame;
mod home;
mod limits;
mod mistakes;
mod nightly;
mod numbers;
mod parts;
mod public;
pub mod samples;
mod see;
mod serve;
pub mod svg;

pub use assets::{favicon, manifest_path, path as asset_path, serve as asset};
pub use current::{asking, awaits_a_place, closes_in, read_by};
pub use entries::{Choice, Entries, LINE, TEXT, date_typed, visible};
pub(crate) use error::home_samples as error_samples;
pub use error::{WebError, not_found};
pub use figures::show as figures;
pub use frame::{Frame, Html, Words};
pub use home::{COPY, HomeFrame, anchor, bare, escaped, telephone, written};
pub use mistakes::{Mistake, Mistakes};
pub use numbers::{grouped, percent, some_of};
pub use public::{accessibility, security, source};
pub use samples::Sample;
pub use see::See;
pub use serve::{health, open, serve, site, surrounded};
