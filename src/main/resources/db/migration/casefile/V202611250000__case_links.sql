-- Links between cases, said from one end and read from both.
create table casefile_link (
    id bigint generated always as identity primary key,
    from_number varchar(20) not null references casefile_case (number),
    type varchar(20) not null,
    to_number varchar(20) not null references casefile_case (number),
    linked_by varchar(100) not null,
    linked_at timestamptz not null,
    check (from_number <> to_number)
);

create unique index casefile_link_once on casefile_link (from_number, to_number, type);
create index casefile_link_back on casefile_link (to_number);
