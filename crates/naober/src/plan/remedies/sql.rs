//! The statements of rights in time.

store::statements! {
    pub MARKS = "select ground, proof, compartment, present, note, marked_by_name, marked_at from proof_marks \
        where tenant_id = $1 and dossier_id = $2 and (compartment = 'open' or $3) order by id";
    pub MARK = "insert into proof_marks (tenant_id, id, dossier_id, ground, proof, compartment, present, note, marked_by, \
        marked_by_name, marked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    pub MADE = "select what, about, reason, letter_id, made_by_name, made_at from remedies \
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub MAKE = "insert into remedies (tenant_id, id, dossier_id, what, about, reason, letter_id, made_by, made_by_name, \
        made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    /// The same loss noted twice is one.
    pub LOSS_NOTE = "insert into provider_losses (tenant_id, id, provider, provider_key, what, lost_on, noted_by, \
        noted_by_name, noted_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
        on conflict (tenant_id, provider_key, what, lost_on) do nothing";
    pub LOSS_OF = "select id from provider_losses where tenant_id = $1 and provider_key = $2 and what = $3 and lost_on = $4";
    pub LOSS = "select id, provider, what, lost_on, noted_by_name, noted_at from provider_losses \
        where tenant_id = $1 and id = $2";
    pub LOSSES = "select id, provider, what, lost_on, noted_by_name, noted_at from provider_losses \
        where tenant_id = $1 order by lost_on desc, id desc limit 50";
    pub LOSS_PERSON = "insert into provider_loss_people (tenant_id, loss_id, dossier_id) values ($1, $2, $3) \
        on conflict (tenant_id, loss_id, dossier_id) do nothing";
    pub LOSS_PEOPLE = "select dossier_id, letter_id, settled_at from provider_loss_people \
        where tenant_id = $1 and loss_id = $2 order by dossier_id";
    pub LOSS_OPEN = "select dossier_id from provider_loss_people \
        where tenant_id = $1 and loss_id = $2 and settled_at is null order by dossier_id";
    /// Counts one only for whoever comes first.
    pub LOSS_SETTLE = "update provider_loss_people set task_id = $4, letter_id = $5, settled_by = $6, settled_at = $7 \
        where tenant_id = $1 and loss_id = $2 and dossier_id = $3 and settled_at is null";
}
