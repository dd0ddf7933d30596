create table incident_record (
    number              text primary key,
    status              text not null,
    title               text not null,
    client_organisation text,
    service_item        text,
    reporter_name       text,
    reporter_phone      text,
    occurred_at         timestamptz,
    channel             text,
    registered_by       text not null,
    registered_at       timestamptz not null,
    category            text,
    subcategory         text,
    impact              text,
    urgency             text,
    priority            text,
    response_due        timestamptz,
    resolution_due      timestamptz,
    support_taken_at    timestamptz,
    responded_at        timestamptz,
    assigned_group      text,
    commander           text,
    hold_reason         text,
    held_since          timestamptz,
    hold_minutes        bigint not null,
    resolution          text,
    cause               text,
    workaround          boolean,
    restored_at         timestamptz,
    knowledge_used      text,
    first_line_resolved boolean,
    solver              text,
    resolved_at         timestamptz,
    confirmed_by        text,
    confirmed_in_person boolean not null,
    auto_confirmed      boolean,
    reopen_count        integer not null,
    reassign_count      integer not null,
    closure_code        text,
    final_category      text,
    configuration_item  text,
    time_spent_minutes  integer,
    closed_by           text,
    closed_at           timestamptz,
    satisfaction_score  integer check (satisfaction_score between 1 and 5),
    satisfaction_remark text,
    duplicate_of        text references incident_record (number),
    cancel_reason       text
);
create index incident_record_newest on incident_record (registered_at desc, number desc);
create index incident_record_client on incident_record (client_organisation, registered_at desc, number desc);
create index incident_record_open_due on incident_record (resolution_due, number)
    where status not in ('CLOSED', 'CANCELLED');
create index incident_record_duplicates on incident_record (duplicate_of) where duplicate_of is not null;

-- Those who took a task of the solution: none of them can be commander.
create table incident_worker (
    number  text not null references incident_record (number),
    user_id text not null,
    primary key (number, user_id)
);
