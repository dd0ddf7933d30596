create table change_record (
    number                   text primary key,
    status                   text        not null,
    type                     text,
    title                    text        not null,
    reason                   text        not null,
    what_changes             text,
    client_organisation      text,
    service_item             text,
    raised_from              text,
    registered_by            text        not null,
    registered_at            timestamptz not null,
    unauthorized             boolean     not null,
    submitted_at             timestamptz,
    template                 text,
    business_impact          text,
    downtime_minutes         integer check (downtime_minutes >= 0),
    data_touched             boolean,
    impact                   integer check (impact between 1 and 5),
    probability              integer check (probability between 1 and 5),
    level                    text,
    test_plan                text,
    test_result              text,
    rollback_plan            text,
    window_start             timestamptz,
    window_end               timestamptz,
    rollback_deadline        timestamptz,
    scheduled_by             text,
    return_count             integer     not null,
    refusal_reason           text,
    implementer              text,
    carried_out_by           text,
    actual_start             timestamptz,
    actual_end               timestamptz,
    result                   text,
    deviation_note           text,
    rollback_reason          text,
    verifier                 text,
    verification_remark      text,
    papers_at                timestamptz,
    papers_remark            text,
    configuration_updated_at timestamptz,
    configuration_reason     text,
    as_planned               boolean,
    window_kept              boolean,
    rollback_used            boolean,
    lessons                  text,
    make_standard            boolean,
    review_conclusion        text,
    reviewed_at              timestamptz,
    closure_remark           text,
    closed_by                text,
    closed_at                timestamptz
);
create index change_record_newest on change_record (registered_at desc, number desc);
create index change_record_open on change_record (registered_at desc, number desc)
    where status not in ('CLOSED', 'REJECTED', 'CANCELLED');
create index change_record_window on change_record (window_start, window_end);

create table change_item (
    number text not null references change_record (number),
    item   text not null,
    primary key (number, item)
);
create table change_service (
    number       text not null references change_record (number),
    service_item text not null,
    primary key (number, service_item)
);
create table change_step (
    number   text    not null references change_record (number),
    position integer not null,
    step     text    not null,
    minutes  integer,
    done_at  timestamptz,
    primary key (number, position)
);
-- What is of an earlier round than the change itself is void.
create table change_approval (
    number     text        not null references change_record (number),
    round      integer     not null,
    kind       text        not null,
    person     text,
    decision   text        not null,
    remark     text,
    decided_at timestamptz not null
);
create index change_approval_change on change_approval (number, decided_at);
create table change_assessment (
    number              text        not null references change_record (number),
    round               integer     not null,
    field               text        not null,
    person              text        not null,
    assessed_at         timestamptz not null,
    impact              integer     not null check (impact between 1 and 5),
    probability         integer     not null check (probability between 1 and 5),
    downtime_minutes    integer     not null check (downtime_minutes >= 0),
    security            text        not null,
    capacity            text        not null,
    test_result         text        not null,
    environment_matches boolean     not null,
    environment_note    text,
    feasible            boolean     not null,
    remark              text,
    primary key (number, round, field)
);
create table change_incident (
    number   text not null references change_record (number),
    incident text not null,
    primary key (number, incident)
);

create table change_template (
    key           text primary key,
    name_english  text    not null,
    name_chinese  text    not null,
    what_changes  text    not null,
    service_item  text,
    test_plan     text,
    rollback_plan text    not null,
    steps         jsonb   not null,
    active        boolean not null
);
