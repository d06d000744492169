//! What a route asks, and whether somebody may enter it.

use super::MATRIX;
use crate::access::gate::gate;
use crate::access::{Action, Role, Room};

/// What a route asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    Public,
    /// A password was given; the second factor may still be due.
    HalfWay,
    /// A right of `rights.csv`.
    Right(Room, Action),
}

/// One route and method.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub method: &'static str,
    pub path: &'static str,
    pub access: Access,
}

/// What a route asks, if it is known.
pub fn access(method: &str, path: &str) -> Option<Access> {
    // A page that can be read can be asked for its headers.
    let method = if method == "HEAD" { "GET" } else { method };
    MATRIX.iter().find(|entry| entry.method == method && entry.path == path).map(|entry| entry.access)
}

/// Is there a page at this path (with or without a query)?
pub(in crate::access) fn is_page(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let fits = |template: &str| {
        let same_length = template.split('/').count() == path.split('/').count();
        same_length
            && template.split('/').zip(path.split('/')).all(|(want, have)| want.starts_with('{') || want == have)
    };
    MATRIX.iter().any(|entry| entry.method == "GET" && fits(entry.path))
}

/// May a role enter a route at all? Which rows and fields it then gets is the gate's answer to the verb.
pub(in crate::access) fn enters(role: Role, method: &str, path: &str) -> bool {
    match access(method, path) {
        Some(Access::Public | Access::HalfWay) => true,
        // A newcomer may read much of their own dossier, and does so on their own pages only.
        Some(Access::Right(room, action)) => {
            let here = room == Room::Home || role != Role::Inburgeraar;
            here && gate(role, uuid::Uuid::nil(), room, action).is_ok()
        }
        None => false,
    }
}

pub(super) const fn public(method: &'static str, path: &'static str) -> Entry {
    Entry { method, path, access: Access::Public }
}

pub(super) const fn half_way(method: &'static str, path: &'static str) -> Entry {
    Entry { method, path, access: Access::HalfWay }
}

pub(super) const fn right(method: &'static str, path: &'static str, room: Room, action: Action) -> Entry {
    Entry { method, path, access: Access::Right(room, action) }
}
