//! Statements of visits to identity providers.

store::statements! {
    /// Of the nonce, as of the state, a hash is enough.
    pub VISIT_PUT = "insert into provider_visits (state_hash, browser_hash, provider, nonce, verifier_sealed, shared,
        expires_at) values ($1, $2, $3, $4, $5, $6, $7)";
    /// Answered once, and only to the browser that left.
    pub VISIT_TAKE = "delete from provider_visits where state_hash = $1 and browser_hash = $2 and expires_at > $3
        returning provider, nonce, verifier_sealed, shared";
    pub VISITS_OVER = "delete from provider_visits where expires_at <= $1";
}
