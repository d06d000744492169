-- A proof for an extension, dispensation or exemption is in the file, or no longer: each saying is a row, the last one holds.
create table proof_marks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- for example verlenging-ziekte
    ground text not null,
    -- a word of the law's list, for example medische-machtiging
    proof text not null,
    -- open or health: health is a compartment of its own
    compartment text not null,
    present boolean not null,
    note text,
    marked_by uuid,
    marked_by_name text not null,
    marked_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index proof_marks_by_dossier on proof_marks (tenant_id, dossier_id, id);

-- What was prepared or decided, with its letter and, for a decision, its reasons.
create table remedies (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- verlenging, ontheffing, vrijstelling, afschalen, urenverklaring, urenoverzicht
    what text not null,
    -- which ground or which provider
    about text not null,
    reason text,
    letter_id uuid not null,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index remedies_by_dossier on remedies (tenant_id, dossier_id, id);

-- A provider that closed or lost its keurmerk, and the people it touched.
create table provider_losses (
    tenant_id uuid not null,
    id uuid not null,
    provider text not null,
    provider_key text not null,
    -- keurmerk or gesloten
    what text not null,
    lost_on date not null,
    noted_by uuid,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (tenant_id, id)
);
create unique index provider_losses_once on provider_losses (tenant_id, provider_key, what, lost_on);

create table provider_loss_people (
    tenant_id uuid not null,
    loss_id uuid not null,
    dossier_id uuid not null,
    -- empty until the fact, the task and the letter are there: then all three are
    task_id uuid,
    letter_id uuid,
    settled_by uuid,
    settled_at timestamptz,
    primary key (tenant_id, loss_id, dossier_id),
    foreign key (tenant_id, loss_id) references provider_losses (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index provider_loss_people_by_dossier on provider_loss_people (tenant_id, dossier_id);

-- The file about one violation; what was found out and weighed are its rows.
create table fine_files (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- 22 or 23
    article text not null,
    conduct text not null,
    found_on date not null,
    done_on date,
    -- the fact of this violation, when the dossier had it before
    fact_id uuid,
    opened_by uuid,
    opened_by_name text not null,
    opened_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index fine_files_by_dossier on fine_files (tenant_id, dossier_id, id);

create table fine_rows (
    tenant_id uuid not null,
    id uuid not null,
    file_id uuid not null,
    -- onderzoek, horen, verwijt, omstandigheden, samenloop, uitzondering, besluit
    step text not null,
    -- the answers as JSON
    data text not null,
    written_by uuid,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, file_id) references fine_files (tenant_id, id)
);
create index fine_rows_by_file on fine_rows (tenant_id, file_id, id);
-- One decision per file, however often it is sent.
create unique index fine_rows_one_decision on fine_rows (tenant_id, file_id) where step = 'besluit';
