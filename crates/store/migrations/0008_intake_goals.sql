-- What was answered in the brede intake. Append-only: the last answer to a question counts, earlier ones stay visible.
create table intake_answers (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- open or health: health is a compartment of its own
    compartment text not null,
    subject text not null,
    question text not null,
    -- own words, a number, or the names of what was chosen with a space between; empty takes the earlier answer back
    value text not null,
    -- the language own words were said in
    language text,
    -- how a level is known: by a test, a teacher, a conversation, or the person
    known_by text,
    answered_by uuid,
    answered_by_name text not null,
    answered_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index intake_answers_by_dossier on intake_answers (tenant_id, dossier_id, compartment, answered_at, id);

-- What happened in the intake itself: a subject was talked about, the right to be interviewed alone was told, it was completed.
create table intake_marks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    what text not null,
    -- of a mark about one subject; nothing that was said stands here, of health neither
    subject text,
    value text not null,
    remark text,
    marked_by uuid,
    marked_by_name text not null,
    marked_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index intake_marks_by_dossier on intake_marks (tenant_id, dossier_id, marked_at, id);

-- Summonses to the intake, with the appointment that the letter names.
create table intake_summonses (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- oproep or waarschuwing
    step text not null,
    appointment_on date not null,
    appointment_at text not null,
    place text not null,
    -- the term that the municipality set: the law gives no length
    uiterlijk_op date not null,
    fact_id uuid not null,
    letter_id uuid not null,
    sent_by uuid,
    sent_by_name text not null,
    sent_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index intake_summonses_by_dossier on intake_summonses (tenant_id, dossier_id, sent_at, id);

-- Goals, wishes and steps, in the person's own words first.
create table goals (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- open or health: goals about health are in the compartment
    compartment text not null,
    -- hoofddoel, ontwikkelwens, subdoel
    kind text not null,
    -- code of one of the fourteen domains
    domain text not null,
    -- of a wish: droombaan, broodbaan or anders
    wish text,
    -- the goal or wish that a step belongs to
    parent_id uuid,
    own_words text not null,
    language text not null,
    dutch text not null,
    helper text not null,
    by_day date,
    set_by uuid,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, parent_id) references goals (tenant_id, id)
);
create index goals_by_dossier on goals (tenant_id, dossier_id, compartment, set_at, id);

-- Reached, let go, or taken up again. The last one counts; without any, a goal is being worked on.
create table goal_marks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    goal_id uuid not null,
    -- bereikt, losgelaten, opgepakt
    state text not null,
    reason text not null,
    marked_by uuid,
    marked_by_name text not null,
    marked_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, goal_id) references goals (tenant_id, id)
);
create index goal_marks_by_dossier on goal_marks (tenant_id, dossier_id, marked_at, id);

-- The participation ladder and the level per skill, measured on a day.
create table measurements (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- participatieladder, luisteren, lezen, schrijven, spreken
    scale text not null,
    -- 1 to 6 on the ladder; a level of the CEFR for a skill
    value text not null,
    measured_on date not null,
    known_by text not null,
    measured_by uuid,
    measured_by_name text not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index measurements_by_dossier on measurements (tenant_id, dossier_id, measured_on, id);
