create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz  not null,
    actor          varchar(64)  not null,
    action         varchar(80)  not null,
    subject        varchar(255) not null,
    details        jsonb        not null,
    refused        boolean      not null,
    remote_address varchar(64)
);

create index audit_entry_actor on audit_entry (actor, id desc);
create index audit_entry_action on audit_entry (action, id desc);
create index audit_entry_subject on audit_entry (subject, id desc);
create index audit_entry_refused on audit_entry (id desc) where refused;
create index audit_entry_at on audit_entry (at, id);

-- What has been written stays as it was, for the product as for everybody who has its password.
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail only grows: % is refused', tg_op;
end
$$;

create trigger audit_entry_only_grows
    before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
