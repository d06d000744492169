//! Statements of consents.

store::statements! {
    pub CONSENT_ADD = "insert into consents (tenant_id, id, dossier_id, what, provider, why)
        values ($1, $2, $3, $4, $5, $6)";
    pub STEP_ADD = "insert into consent_steps (tenant_id, consent_id, step, paper_id, paper_name, until, at, by_name)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub CONSENTS = "select c.id, c.what, c.provider, c.why, s.step, s.paper_id, s.paper_name, s.until, s.at, s.by_name
        from consents c join consent_steps s on s.tenant_id = c.tenant_id and s.consent_id = c.id
        where c.tenant_id = $1 and c.dossier_id = $2 order by c.id desc, s.at, s.step";
    /// Who may see one paper today: given, not ended, not over.
    pub SHARED = "select s.consent_id from consent_steps s
        join consents c on c.tenant_id = s.tenant_id and c.id = s.consent_id
        where s.tenant_id = $1 and c.dossier_id = $2 and s.paper_id = $3 and s.step = 'gegeven' and s.until >= $4
        and not exists (select 1 from consent_steps w
            where w.tenant_id = $1 and w.consent_id = s.consent_id and w.step = 'ingetrokken')";
}
