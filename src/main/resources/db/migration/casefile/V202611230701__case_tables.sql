-- Running numbers: one row per prefix and year, counted up within the transaction that opens the case.
create table casefile_number (
    prefix varchar(3) not null,
    year integer not null,
    last bigint not null,
    primary key (prefix, year)
);

-- One row per case. The words are lexemes made in Java (Chinese as pairs of characters); those of comments that the
-- client must not read stand in staff_words alone.
create table casefile_case (
    number varchar(20) primary key,
    instance_id varchar(64) not null,
    process_key varchar(255) not null,
    definition_id varchar(255) not null,
    title varchar(200) not null,
    description text not null default '',
    status varchar(20) not null,
    priority varchar(2),
    client_organisation varchar(100),
    registered_by varchar(100) not null,
    opened_at timestamptz not null,
    ended_at timestamptz,
    client_words tsvector not null default '',
    staff_words tsvector not null default ''
);

create index casefile_case_newest on casefile_case (opened_at desc, number desc);
create index casefile_case_open on casefile_case (opened_at desc, number desc) where ended_at is null;
create index casefile_case_client on casefile_case (client_organisation, opened_at desc, number desc);
create index casefile_case_registered_by on casefile_case (registered_by, opened_at desc, number desc);
create index casefile_case_prefix on casefile_case (number text_pattern_ops);
create index casefile_case_client_words on casefile_case using gin (client_words);
create index casefile_case_staff_words on casefile_case using gin (staff_words);

create table casefile_comment (
    id bigint generated always as identity primary key,
    case_number varchar(20) not null references casefile_case (number),
    author varchar(100) not null,
    written_at timestamptz not null,
    text varchar(4000) not null,
    visible_to_client boolean not null
);

create index casefile_comment_of_case on casefile_comment (case_number, id);
