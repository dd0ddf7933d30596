create table servicelevel_policy (
    id           bigint generated always as identity primary key,
    client       text,
    service_item text,
    priority     text not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    unique nulls not distinct (client, service_item, priority)
);
comment on column servicelevel_policy.client is 'null for all';
comment on column servicelevel_policy.service_item is 'null for all';

-- Versions only grow: a case keeps the one that it began with.
create table servicelevel_policy_version (
    policy             bigint      not null references servicelevel_policy (id),
    version            integer     not null check (version > 0),
    response_seconds   bigint      not null check (response_seconds > 0),
    resolution_seconds bigint      not null check (resolution_seconds >= response_seconds),
    calendar           text        not null references servicelevel_calendar (key),
    pausing_reasons    text[]      not null,
    warn_at            integer[]   not null,
    notice_seconds     bigint      check (notice_seconds > 0),
    valid_from         timestamptz not null,
    changed_by         text        not null,
    retired            boolean     not null default false,
    primary key (policy, version)
);
comment on column servicelevel_policy_version.warn_at is 'percentages of the target, rising';
comment on column servicelevel_policy_version.notice_seconds is 'interval of progress notices, null where none are owed';
comment on column servicelevel_policy_version.retired is 'no promise any more from here on';

insert into servicelevel_policy (priority) select priority from servicelevel_target order by priority;

-- The first versions are older than any case.
insert into servicelevel_policy_version (policy, version, response_seconds, resolution_seconds, calendar, pausing_reasons,
    warn_at, notice_seconds, valid_from, changed_by)
select p.id, 1, t.response_minutes * 60, t.resolution_minutes * 60,
       case when t.around_the_clock then 'around-the-clock' else 'service-hours' end,
       array['AWAITING_CLIENT'], array[75], t.notice_minutes * 60, timestamptz 'epoch', 'system'
from servicelevel_target t join servicelevel_policy p on p.priority = t.priority;

drop table servicelevel_target;
