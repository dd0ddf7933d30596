create table catalogue_client_organisation (
    key          text primary key check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name_english text not null,
    name_chinese text not null
);

create table catalogue_service_item (
    key                 text primary key check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    position            integer not null,
    name_english        text not null,
    name_chinese        text not null,
    description_english text not null,
    description_chinese text not null
);
