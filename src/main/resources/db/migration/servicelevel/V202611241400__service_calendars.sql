create table servicelevel_calendar (
    key          text primary key,
    name_english text not null,
    name_chinese text not null
);

-- Versions only grow: a clock is explained by the very hours that it was measured by.
create table servicelevel_calendar_version (
    calendar   text        not null references servicelevel_calendar (key),
    version    integer     not null check (version > 0),
    valid_from timestamptz not null,
    changed_by text        not null,
    timetable  jsonb       not null,
    primary key (calendar, version)
);
comment on column servicelevel_calendar_version.timetable is
    'zone; week: by day its hours, a day without is not worked; days: those that differ from their week';

insert into servicelevel_calendar (key, name_english, name_chinese) values
    ('service-hours', 'Service hours', '服务时间'),
    ('around-the-clock', '24x7', '7×24 小时');

-- The first versions are older than any case.
insert into servicelevel_calendar_version (calendar, version, valid_from, changed_by, timetable)
select 'service-hours', 1, timestamptz 'epoch', 'system', jsonb_build_object(
    'zone', '${service-zone}',
    'week', jsonb_object_agg(
        (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[day_of_week],
        jsonb_build_array(jsonb_build_object('opens', opens, 'closes', closes))),
    'days', jsonb_build_array())
from servicelevel_hours;

insert into servicelevel_calendar_version (calendar, version, valid_from, changed_by, timetable)
select 'around-the-clock', 1, timestamptz 'epoch', 'system', jsonb_build_object(
    'zone', '${service-zone}',
    'week', jsonb_object_agg(day, jsonb_build_array(jsonb_build_object('opens', '00:00:00', 'closes', '00:00:00'))),
    'days', jsonb_build_array())
from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) as day;

drop table servicelevel_hours;
