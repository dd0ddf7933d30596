create table problem_record (
    number              text primary key,
    status              text not null,
    closure_code        text,
    title               text not null,
    statement           text,
    client_organisation text,
    service_item        text,
    category            text,
    configuration_item  text,
    origin              text not null check (origin in ('reactive', 'proactive')),
    source              text not null,
    registered_by       text not null,
    registered_at       timestamptz not null,
    scope               text,
    importance          text,
    urgency             text,
    priority            text,
    owner               text,
    helper_fields       text,
    target_date         date,
    analysis_due        timestamptz,
    extension_count     integer not null,
    method              text,
    analysis            text,
    evidence            text,
    root_cause          text,
    root_cause_type     text,
    cause_found_by      text,
    cause_found_at      timestamptz,
    permanent_fix       text,
    route               text,
    change_number       text,
    failed_fix_count    integer not null,
    risk_accepted_by    text,
    risk_signed_by      text,
    observing_since     timestamptz,
    recurrence_count    integer not null,
    disproved           boolean not null,
    verification        text,
    workaround          text,
    known_error         text,
    knowledge           text,
    waiver_reason       text,
    waived_by           text,
    lessons             text,
    preventive_actions  text,
    indicator_check     text,
    merged_into         text references problem_record (number),
    end_reason          text,
    resolved_at         timestamptz,
    closed_by           text,
    closed_at           timestamptz,
    -- Nothing is closed by the review that the knowledge base has not learned from, or somebody has said why not.
    check (status <> 'CLOSED' or closure_code in ('DUPLICATE', 'NOT_A_PROBLEM') or knowledge is not null or waived_by is not null)
);
create index problem_record_newest on problem_record (registered_at desc, number desc);
create index problem_record_owner on problem_record (owner, registered_at desc, number desc);
create index problem_record_open_due on problem_record (target_date, number) where status <> 'CLOSED';

-- What makes incidents similar, and the one open problem that looks for their cause. The row is the lock of those who
-- look for a problem or raise one: two of the same similarity take turns.
create table problem_similarity (
    kind    text not null check (kind in ('SERVICE', 'ITEM')),
    subject text not null,
    problem text references problem_record (number),
    primary key (kind, subject)
);
create index problem_similarity_problem on problem_similarity (problem) where problem is not null;

create table problem_progress (
    id         bigint generated always as identity primary key,
    number     text not null references problem_record (number),
    written_by text not null,
    written_at timestamptz not null,
    note       text not null
);
create index problem_progress_of on problem_progress (number, id);
