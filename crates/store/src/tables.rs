//! What kind each table is. Distribution, row security and the catalogue test follow from this list.

/// Which migrations a database has. Not a migration itself, because it has to be there first.
pub(crate) const MIGRATIONS: &str = "create table if not exists migrations (
    name text primary key,
    checksum text not null,
    program text not null,
    applied_at timestamptz not null
)";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Rows of one tenant: distributed by `tenant_id`, under row security.
    Tenant,
    /// Small and rarely written; the same everywhere.
    Reference,
    /// Stays with the coordinator: queue, sessions, login index.
    Control,
}

#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    pub kind: TableKind,
}

const fn tenant(name: &'static str) -> Table {
    Table { name, kind: TableKind::Tenant }
}

const fn reference(name: &'static str) -> Table {
    Table { name, kind: TableKind::Reference }
}

const fn control(name: &'static str) -> Table {
    Table { name, kind: TableKind::Control }
}

/// Every table there is.
pub const TABLES: &[Table] = &[
    reference("tenants"),
    control("logins"),
    control("login_attempts"),
    control("sessions"),
    control("invitations"),
    control("entry_codes"),
    control("mail_ways"),
    control("mail_codes"),
    control("provider_visits"),
    control("api_keys"),
    control("queue"),
    control("migrations"),
    tenant("accounts"),
    tenant("recovery_codes"),
    tenant("events"),
    tenant("access_log"),
    tenant("access_subjects"),
    tenant("access_unfiled"),
    tenant("counters"),
    tenant("dossiers"),
    tenant("facts"),
    tenant("search_words"),
    tenant("touches"),
    tenant("duties"),
    tenant("worklist"),
    tenant("caseloads"),
    tenant("tasks"),
    tenant("notes"),
    tenant("saved_views"),
    tenant("imports"),
    tenant("letterheads"),
    tenant("letters"),
    tenant("pips"),
    tenant("outbox"),
    tenant("outbox_attempts"),
    tenant("mail_wishes"),
    tenant("handovers"),
    tenant("handovers_received"),
    tenant("journeys"),
    tenant("assignments"),
    tenant("talks"),
    tenant("agreements"),
    tenant("map_themes"),
    tenant("newcomers"),
    tenant("asks"),
    tenant("papers"),
    tenant("paper_contents"),
    tenant("consents"),
    tenant("consent_steps"),
    tenant("region_wishes"),
    tenant("placement_cases"),
    tenant("placement_rules"),
    tenant("placement_steps"),
    tenant("placement_tables"),
    tenant("placement_runs"),
    tenant("placement_objections"),
    tenant("placement_outlooks"),
    tenant("placement_lines"),
    tenant("week_items"),
    control("week_feeds"),
    tenant("circle_people"),
    tenant("follow_up_lines"),
    tenant("follow_ups"),
    tenant("cost_states"),
    tenant("guidance_given"),
    tenant("legal_questions"),
    tenant("mental_signals"),
    tenant("intake_answers"),
    tenant("intake_marks"),
    tenant("intake_summonses"),
    tenant("goals"),
    tenant("goal_marks"),
    tenant("measurements"),
    tenant("proof_marks"),
    tenant("remedies"),
    tenant("provider_losses"),
    tenant("provider_loss_people"),
    tenant("fine_files"),
    tenant("fine_rows"),
    tenant("network_places"),
    tenant("volunteers"),
    tenant("volunteer_checks"),
    tenant("buddy_wishes"),
    tenant("buddy_pairs"),
    tenant("buddy_messages"),
    tenant("buddy_meetings"),
];

/// The names of all tables of one kind.
pub(crate) fn of_kind(kind: TableKind) -> impl Iterator<Item = &'static str> {
    TABLES.iter().filter(move |table| table.kind == kind).map(|table| table.name)
}
