create table knowledge_article (
    number      text primary key check (number ~ '^KNW-\d{4}-\d{4,}$'),
    title       text not null,
    symptom     text not null,
    analysis    text not null,
    solution    text not null,
    applies_to  text not null,
    keywords    text[] not null default '{}',
    version     integer not null default 1,
    status      text not null,
    updated_at  timestamptz not null,
    use_count   integer not null default 0,
    title_terms text not null,
    terms       text not null,
    search      tsvector generated always as (array_to_tsvector(string_to_array(terms, ' '))) stored
);
comment on column knowledge_article.terms is 'words of the whole article as made by SearchWords';

create index knowledge_article_search on knowledge_article using gin (search);
