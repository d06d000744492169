//! What is kept here about a newcomer, for the file with everything about them (GDPR, articles 15 and 20).

use serde_json::{Value as Json, json};

use super::choices::Listed;
use super::{Card, NetworkError, Side, meetings, messages, newcomers_pairs, own_wish};
use crate::access::Scope;

/// The own wish and pairs.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn own_data(scope: &Scope) -> Result<Json, NetworkError> {
    let wish = own_wish(scope).await?;
    let wish =
        wish.map(|wish| json!({ "kaart": card(&wish.card), "liever_vrouw": wish.wants_woman, "sinds": wish.asked_at }));
    let mut pairs = Vec::new();
    for seen in newcomers_pairs(scope).await? {
        let met = meetings(scope, seen.pair.id).await?;
        let wrote = messages(scope, seen.pair.id).await?;
        let met: Vec<Json> = met.iter().map(|one| json!({ "op": one.on, "minuten": one.minutes })).collect();
        let line =
            |one: &super::Message| json!({ "van_mij": one.of == Side::Newcomer, "tekst": one.words, "op": one.at });
        let wrote: Vec<Json> = wrote.iter().map(line).collect();
        pairs.push(json!({
            "voorgesteld_op": seen.pair.proposed_on, "begonnen_op": seen.pair.agreed_on,
            "voorbij_op": seen.pair.ended.map(|(day, _)| day), "maatje": seen.other.map(|other| other.first_name),
            "ontmoetingen": met, "berichten": wrote, "mijn_nummer": seen.own_phone, "bedankt": seen.thanks,
        }));
    }
    Ok(json!({ "wens": wish, "koppels": pairs }))
}

fn card(card: &Card) -> Json {
    json!({
        "voornaam": card.first_name, "talen": names(&card.languages), "wat_ik_leuk_vind": names(&card.interests),
        "waarvoor": names(&card.aims), "dagen": names(&card.days), "delen_van_de_dag": names(&card.parts),
    })
}

fn names<T: Listed>(all: &[T]) -> Vec<&'static str> {
    all.iter().map(|one| one.name()).collect()
}
