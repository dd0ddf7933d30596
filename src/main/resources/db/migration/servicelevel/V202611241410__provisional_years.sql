-- Years whose holidays are not published yet: the page says so.
update servicelevel_calendar_version set timetable = timetable || '{"provisionalYears": []}'
where not timetable ? 'provisionalYears';

alter table servicelevel_calendar_version
    add check (timetable ?& array['zone', 'week', 'days', 'provisionalYears']);
