-- Due dates follow the clocks of the case; nothing of them is computed here any more.
alter table incident_record
    drop column support_taken_at,
    add column response_breached   boolean not null default false,
    add column resolution_breached boolean not null default false,
    add column breach_reason       text,
    add column regrade_count       integer not null default 0,
    add column major_since         timestamptz;
update incident_record set major_since = registered_at where priority = 'P1';
create index incident_record_missed on incident_record (registered_at desc, number desc)
    where response_breached or resolution_breached;
