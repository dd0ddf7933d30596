-- Items are retired, never removed: a number is never used again. The words are lexemes made in Java.
create table configuration_item (
    number              varchar(30) primary key,
    name                varchar(200) not null,
    type                varchar(30)  not null,
    state               varchar(30)  not null,
    owner               varchar(100) not null,
    owner_is_group      boolean      not null,
    client_organisation varchar(100),
    service_item        varchar(100),
    model               varchar(200) not null,
    serial_number       varchar(100) not null,
    version             varchar(100) not null,
    location            varchar(200) not null,
    warranty_until      date,
    baseline            varchar(200) not null,
    last_audit          date,
    description         varchar(4000) not null,
    revision            integer      not null,
    words               tsvector     not null
);

create index configuration_item_name on configuration_item (name, number);
create index configuration_item_type on configuration_item (type, number);
create index configuration_item_state on configuration_item (state, number);
create index configuration_item_client on configuration_item (client_organisation, number);
create index configuration_item_prefix on configuration_item (number text_pattern_ops);
create index configuration_item_words on configuration_item using gin (words);

create sequence configuration_item_number;

-- A mutual relation begins with the smaller number.
create table configuration_relation (
    source varchar(30) not null references configuration_item (number),
    kind   varchar(20) not null,
    target varchar(30) not null references configuration_item (number),
    primary key (source, kind, target),
    check (source <> target)
);

create index configuration_relation_target on configuration_relation (target, kind, source);

-- Which way a fault travels, and whether it goes on from where it arrives.
create view configuration_impact (cause, affected, kind, carries_on) as
select target, source, kind, true from configuration_relation where kind in ('RUNS_ON', 'DEPENDS_ON')
union all
select source, target, kind, true from configuration_relation where kind = 'PART_OF'
union all
select source, target, kind, false from configuration_relation where kind in ('CONNECTED_TO', 'BACKUP_OF')
union all
select target, source, kind, false from configuration_relation where kind = 'CONNECTED_TO';

create table configuration_change (
    id      bigint generated always as identity primary key,
    item    varchar(30)   not null references configuration_item (number),
    at      timestamptz   not null,
    account varchar(100)  not null,
    warrant varchar(40)   not null,
    remark  varchar(1000) not null,
    fields  jsonb         not null
);

create index configuration_change_item on configuration_change (item, id desc);

-- What has been written stays as it was.
create function configuration_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The history of configuration items only grows: % is refused', tg_op;
end
$$;

create trigger configuration_change_only_grows
    before update or delete or truncate on configuration_change
    for each statement execute function configuration_refuse_change();
