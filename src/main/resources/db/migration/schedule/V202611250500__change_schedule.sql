-- One window for each case, the last that it reserved; the audit trail knows the earlier ones.
create table schedule_window (
    case_number         varchar(20)   primary key,
    starts_at           timestamptz   not null,
    ends_at             timestamptz   not null,
    latest_rollback     timestamptz   not null,
    items               varchar(30)[] not null,
    services            varchar(100)[] not null,
    clients             varchar(100)[] not null,
    state               varchar(20)   not null,
    exemption_reason    varchar(1000),
    exemption_asked_by  varchar(100),
    exemption_signed_by varchar(100),
    conflicts           varchar(20)[] not null,
    reserved_by         varchar(100)  not null,
    reserved_at         timestamptz   not null,
    check (ends_at > starts_at),
    check (latest_rollback > starts_at and latest_rollback <= ends_at),
    check (num_nulls(exemption_reason, exemption_asked_by, exemption_signed_by) in (0, 3)),
    check (exemption_asked_by <> exemption_signed_by)
);

create index schedule_window_start on schedule_window (starts_at, case_number);

-- Periods that are over stay; one that was ended before it began never was in force.
create table schedule_freeze (
    id                  bigint generated always as identity primary key,
    name                varchar(100)  not null,
    starts_at           timestamptz   not null,
    ends_at             timestamptz   not null,
    reason              varchar(1000) not null,
    client_organisation varchar(100),
    service_item        varchar(100),
    declared_by         varchar(100)  not null,
    ended_at            timestamptz,
    ended_by            varchar(100),
    revision            integer       not null,
    check (ends_at > starts_at),
    check (num_nulls(ended_at, ended_by) in (0, 2))
);

create index schedule_freeze_start on schedule_freeze (starts_at desc, id desc);
create index schedule_freeze_end on schedule_freeze (ends_at);
