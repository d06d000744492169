//! Does a PDF do something, or fetch something, when it is opened or touched?

use lopdf::{Dictionary, Document, Object};

/// Entries that make a reader act, or that carry what no reader shows.
const ACTING: &[&[u8]] =
    &[b"JavaScript", b"JS", b"AA", b"EmbeddedFiles", b"EF", b"XFA", b"RichMediaContent", b"Encrypt", b"3DD"];
/// Kinds of things and of actions that do.
const ACTING_KINDS: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"Thread",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"RichMedia",
    b"RichMediaExecute",
    b"Screen",
    b"3D",
    b"FileAttachment",
    b"EmbeddedFile",
];
/// Where an action stands.
const ACTIONS: &[&[u8]] = &[b"A", b"PA", b"Next", b"OpenAction"];
/// Where a link may lead.
const SCHEMES: &[&[u8]] = &[b"http:", b"https:", b"mailto:"];

pub(super) fn acts(document: &Document) -> bool {
    document.objects.values().any(|object| Acting { document }.object(object))
}

struct Acting<'d> {
    document: &'d Document,
}

impl<'d> Acting<'d> {
    fn object(&self, object: &Object) -> bool {
        match object {
            Object::Array(all) => all.iter().any(|one| self.object(one)),
            Object::Dictionary(entries) => self.entries(entries),
            Object::Stream(stream) => fetches(&stream.dict) || self.entries(&stream.dict),
            _ => false,
        }
    }

    fn entries(&self, entries: &Dictionary) -> bool {
        let is_action = entries.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Action");
        (is_action && !self.is_harmless(entries))
            || entries.iter().any(|(key, value)| {
                ACTING.contains(&key.as_slice())
                    || (matches!(key.as_slice(), b"S" | b"Type" | b"Subtype") && self.kind_acts(value))
                    || (matches!(key.as_slice(), b"URI" | b"Base") && self.leads_astray(value))
                    || (ACTIONS.contains(&key.as_slice()) && self.is_action_that_acts(value))
                    || self.object(value)
            })
    }

    /// A kind that stands elsewhere hides: nobody who writes a paper does that.
    fn kind_acts(&self, value: &Object) -> bool {
        let Some(Object::Name(name)) = self.found(value) else { return false };
        value.as_name().is_err() || ACTING_KINDS.contains(&name.as_slice())
    }

    /// A structure has attributes, and an outline its next line, under the same names; they have no kind of action.
    fn is_action_that_acts(&self, value: &Object) -> bool {
        match self.found(value) {
            Some(Object::Dictionary(action)) => action.has(b"S") && !self.is_harmless(action),
            Some(Object::Array(all)) => all.iter().any(|one| {
                let action = self.found(one).and_then(|one| one.as_dict().ok());
                action.is_some_and(|action| action.has(b"S") && !self.is_harmless(action))
            }),
            _ => false,
        }
    }

    fn is_harmless(&self, action: &Dictionary) -> bool {
        match action.get(b"S").and_then(Object::as_name) {
            Ok(b"GoTo") => true,
            Ok(b"URI") => action.get(b"URI").is_ok_and(|to| !self.leads_astray(to)),
            _ => false,
        }
    }

    fn leads_astray(&self, to: &Object) -> bool {
        match self.found(to) {
            Some(Object::String(to, _)) => {
                let begins = |scheme: &&[u8]| to.get(..scheme.len()).is_some_and(|to| to.eq_ignore_ascii_case(scheme));
                !SCHEMES.iter().any(begins)
            }
            // The kind of an action, or a thing that is looked at by itself.
            Some(Object::Name(_) | Object::Dictionary(_) | Object::Stream(_)) => false,
            _ => true,
        }
    }

    fn found<'o>(&self, object: &'o Object) -> Option<&'o Object>
    where
        'd: 'o,
    {
        self.document.dereference(object).ok().map(|(_, object)| object)
    }
}

/// What is drawn stands in another file.
fn fetches(stream: &Dictionary) -> bool {
    [b"F".as_slice(), b"FFilter", b"Ref"].into_iter().any(|key| stream.has(key))
}
