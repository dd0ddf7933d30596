create table servicelevel_target (
    priority           text primary key,
    response_minutes   integer not null check (response_minutes > 0),
    resolution_minutes integer not null check (resolution_minutes > 0),
    notice_minutes     integer check (notice_minutes > 0),
    around_the_clock   boolean not null
);
comment on column servicelevel_target.notice_minutes is 'interval of progress notices, null where none are owed';

-- Default targets (domain 2.1).
insert into servicelevel_target (priority, response_minutes, resolution_minutes, notice_minutes, around_the_clock) values
    ('P1', 15, 240, 30, true),
    ('P2', 30, 480, 60, true),
    ('P3', 120, 1440, null, false),
    ('P4', 480, 4320, null, false);

create table servicelevel_hours (
    day_of_week smallint primary key check (day_of_week between 1 and 7),
    opens       time not null,
    closes      time not null,
    check (opens < closes)
);
comment on column servicelevel_hours.day_of_week is '1 Monday to 7 Sunday; a day without a row is not worked';

insert into servicelevel_hours (day_of_week, opens, closes)
select day, time '09:00', time '18:00' from generate_series(1, 5) as day;
