-- What happened to a case, in the order in which it was written. Nothing is ever changed or taken out.
create table audit_case_event (
    id bigint generated always as identity primary key,
    case_number varchar(20) not null,
    happened_at timestamptz not null,
    kind varchar(30) not null,
    actor varchar(100) not null,
    definition_id varchar(255),
    element_id varchar(255),
    element_name varchar(255),
    task_id varchar(64),
    internal boolean not null,
    details jsonb not null default '{}'
);

create index audit_case_event_of_case on audit_case_event (case_number, happened_at desc, id desc);

create function audit_case_event_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'audit_case_event is append-only';
end
$$;

create trigger audit_case_event_append_only before update or delete on audit_case_event
    for each row execute function audit_case_event_refuse();
create trigger audit_case_event_no_truncate before truncate on audit_case_event
    for each statement execute function audit_case_event_refuse();
