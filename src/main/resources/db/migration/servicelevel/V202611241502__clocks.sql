-- What the clocks of a case are measured by, and what the attainment report counts by.
create table servicelevel_case (
    number       varchar(20) primary key,
    instance_id  text        not null,
    process_key  text        not null,
    title        text        not null,
    client       text,
    service_item text,
    priority     text,
    has_priority boolean     not null,
    opened_by    text        not null,
    opened_at    timestamptz not null,
    ended_at     timestamptz,
    cancelled    boolean     not null default false
);
comment on column servicelevel_case.instance_id is 'process instance that opened the case';
comment on column servicelevel_case.has_priority is 'whether its model gives cases a priority: until then their clocks are pending';
comment on column servicelevel_case.cancelled is 'left out of reports';

create index servicelevel_case_opened on servicelevel_case (opened_at desc, number desc);
create index servicelevel_case_client on servicelevel_case (client, opened_at desc, number desc);

-- The row holds what follows from the events, for lists and reports: the events are the truth.
create table servicelevel_clock (
    id               bigint generated always as identity primary key,
    case_number      varchar(20) not null references servicelevel_case (number),
    instance_id      text        not null,
    name             text        not null check (name in ('RESPONSE', 'RESOLUTION', 'TASK')),
    task_id          text,
    task_key         text,
    task_name        text,
    state            text        not null check (state in ('PENDING', 'RUNNING', 'PAUSED', 'STOPPED')),
    started_at       timestamptz not null,
    stopped_at       timestamptz,
    due_at           timestamptz,
    missed           boolean     not null default false,
    target_seconds   bigint,
    elapsed_seconds  bigint      not null default 0,
    calendar         text,
    latest_at        timestamptz not null,
    timer_at         timestamptz,
    missed_reason    text,
    missed_reason_by text,
    missed_reason_at timestamptz,
    check ((name = 'TASK') = (task_id is not null))
);
comment on column servicelevel_clock.instance_id is 'process instance that its timer belongs to';
comment on column servicelevel_clock.missed is 'a running clock is missed too once due_at is past';
comment on column servicelevel_clock.elapsed_seconds is 'service time used up to latest_at';
comment on column servicelevel_clock.latest_at is 'latest moment that is told of: time does not go back behind it';
comment on column servicelevel_clock.timer_at is 'when its timer fires, null if it has none';

create unique index servicelevel_clock_of_case on servicelevel_clock (case_number, name) where task_id is null;
create unique index servicelevel_clock_of_task on servicelevel_clock (task_id) where task_id is not null;
create index servicelevel_clock_all_of_case on servicelevel_clock (case_number, id);
create index servicelevel_clock_by_calendar on servicelevel_clock (calendar, id) where state <> 'STOPPED';

-- Only grows.
create table servicelevel_clock_event (
    id               bigint generated always as identity primary key,
    clock            bigint      not null references servicelevel_clock (id),
    at               timestamptz not null,
    kind             text        not null,
    reason           text,
    actor            text        not null,
    policy           bigint,
    policy_version   integer,
    priority         text,
    target_seconds   bigint check (target_seconds > 0),
    calendar         text,
    calendar_version integer,
    pausing_reasons  text[],
    warn_at          integer[],
    foreign key (policy, policy_version) references servicelevel_policy_version (policy, version),
    foreign key (calendar, calendar_version) references servicelevel_calendar_version (calendar, version),
    check ((target_seconds is null) = (calendar is null))
);
comment on column servicelevel_clock_event.target_seconds is 'this and what follows: the terms, null where the event brings none';

create index servicelevel_clock_event_of_clock on servicelevel_clock_event (clock, id);

-- What was told: each part of each target once, however often a timer fires.
create table servicelevel_milestone (
    clock          bigint      not null references servicelevel_clock (id),
    percent        integer     not null check (percent between 1 and 100),
    target_seconds bigint      not null,
    reached_at     timestamptz not null,
    told_at        timestamptz not null,
    primary key (clock, percent, target_seconds)
);

-- Open tasks that have to do with a clock.
create table servicelevel_task (
    task_id     text primary key,
    case_number varchar(20) not null references servicelevel_case (number),
    assignee    text,
    claims      text[]      not null,
    follows     text[]      not null
);
comment on column servicelevel_task.assignee is 'who had it from the model, or has it now';
comment on column servicelevel_task.claims is 'clocks that the first claim stops';
comment on column servicelevel_task.follows is 'its due date is that of the first of these clocks that is not stopped';

create index servicelevel_task_of_case on servicelevel_task (case_number);

-- Only grows.
create table servicelevel_escalation (
    id          bigint generated always as identity primary key,
    case_number varchar(20) not null,
    kind        text        not null check (kind in ('FUNCTIONAL', 'HIERARCHICAL')),
    from_whom   text,
    to_whom     text        not null,
    reason      text        not null,
    clock       text,
    at          timestamptz not null,
    by_whom     text        not null
);

create index servicelevel_escalation_of_case on servicelevel_escalation (case_number, id);
create index servicelevel_escalation_newest on servicelevel_escalation (at desc, id desc);
