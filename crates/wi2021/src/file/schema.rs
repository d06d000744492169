//! The JSON schema of the file of facts, made from the types that read it.

use serde_json::{Map, Value, json};

use crate::facts::Kind;
use crate::law::Readings;

/// The schema committed as `docs/facts.schema.json`.
pub fn schema() -> Value {
    let mut generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
    let kinds = Kind::schemas(&mut generator);
    let readings = generator.subschema_for::<Readings>();
    let facts: Vec<Value> =
        kinds.iter().map(|(info, about, payload)| one_kind(info.name, about, payload.as_value())).collect();
    let definitions: Map<String, Value> = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Naober: facts of one dossier",
        "description": "What happened to one person under the Wet inburgering 2021. JSON or YAML; days are YYYY-MM-DD.",
        "type": "object",
        "additionalProperties": false,
        "required": ["feiten"],
        "properties": {
            "naober": { "const": super::FORMAT, "description": "The version of this format." },
            "dossier": { "type": "string", "description": "A name for the dossier." },
            "lezingen": readings,
            "feiten": { "type": "array", "maxItems": u16::MAX, "items": { "oneOf": facts } },
        },
        "$defs": definitions,
    })
}

fn one_kind(name: &str, about: &str, payload: &Value) -> Value {
    json!({
        "title": name,
        "description": about,
        "type": "object",
        "additionalProperties": false,
        "required": ["datum", "soort"],
        "properties": {
            "id": { "type": ["string", "integer"], "description": "Any text; another fact can name it in `corrigeert`." },
            "datum": { "type": "string", "format": "date", "description": "The day it happened." },
            "soort": { "const": name },
            "gegevens": payload,
            "vastgelegd": { "type": "string", "description": "When we learned it: a moment, or a day." },
            "bron": { "type": "string", "description": "Where we have it from." },
            "corrigeert": { "type": ["string", "integer"], "description": "The id of the fact this one takes the place of." },
        },
    })
}
