alter table knowledge_article
    add column kind            text not null default 'SOLUTION' check (kind in ('SOLUTION', 'KNOWN_ERROR')),
    add column workaround      text not null default '',
    add column confidentiality text not null default 'INTERNAL'
                               check (confidentiality in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    add column reader_groups   text[] not null default '{}',
    add column client_orgs     text[] not null default '{}',
    add column service_items   text[] not null default '{}',
    add column problem_number  text,
    add column source_record   text,
    add column author          text not null default 'system',
    add column keeper_group    text not null default 'management',
    add column reviewer        text,
    add column review_on       date,
    add column checked_at      timestamptz,
    add column replaced_by     text references knowledge_article (number),
    add column helpful_count   integer not null default 0,
    add column unhelpful_count integer not null default 0,
    add column weighted        tsvector not null default '';

comment on column knowledge_article.title is 'the text as readers see it: of the published version, before the first one of the newest';
comment on column knowledge_article.version is 'published version; 0 before the first one';
comment on column knowledge_article.reader_groups is 'who reads a restricted article beside management';
comment on column knowledge_article.client_orgs is 'clients it concerns; empty for all';
comment on column knowledge_article.keeper_group is 'group that keeps it up to date: its author''s';
comment on column knowledge_article.checked_at is 'last publication or check; what readers said before does not count for the next';
comment on column knowledge_article.weighted is 'terms of SearchWords and English stems; A title, keywords, number, B symptom, C solution, D the rest';

-- Words that stood there before keep being found; weights as far as they are known.
update knowledge_article a
set weighted = coalesce((select cast(string_agg('''' || term || ''':1'
                                                || case when term = any (string_to_array(a.title_terms, ' ')) then 'A' else 'D' end,
                                                ' ') as tsvector)
                         from unnest(string_to_array(a.terms, ' ')) term
                         where term <> ''), '')
               || to_tsvector('english', regexp_replace(concat_ws(' ', title, symptom, analysis, solution), '[^ -~]+', ' ', 'g')),
    checked_at = updated_at,
    review_on = cast(updated_at + interval '1 year' as date);

alter table knowledge_article drop column search, drop column terms, drop column title_terms;
alter table knowledge_article rename column weighted to search;
create index knowledge_article_search on knowledge_article using gin (search);
create index knowledge_article_most_used on knowledge_article (use_count desc, number) where status in ('PUBLISHED', 'REVIEW_DUE');
create index knowledge_article_review on knowledge_article (review_on) where status = 'PUBLISHED';
alter table knowledge_article
    add constraint knowledge_article_status check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REVIEW_DUE', 'RETIRED'));

create table knowledge_version (
    number          text not null references knowledge_article (number) on delete cascade,
    version         integer not null check (version > 0),
    state           text not null check (state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'PUBLISHED')),
    kind            text not null,
    title           text not null,
    symptom         text not null,
    analysis        text not null,
    workaround      text not null,
    solution        text not null,
    applies_to      text not null,
    keywords        text[] not null,
    confidentiality text not null,
    reader_groups   text[] not null,
    client_orgs     text[] not null,
    service_items   text[] not null,
    problem_number  text,
    author          text not null,
    written_at      timestamptz not null,
    reviewer        text,
    reviewed_at     timestamptz,
    remark          text,
    case_number     text,
    changes         integer not null default 0,
    primary key (number, version)
);
comment on column knowledge_version.changes is 'counts up with every save: whoever read an older count is refused';
comment on column knowledge_version.case_number is 'case that reviews it';

-- An article has one version at most that is being written or reviewed.
create unique index knowledge_version_open on knowledge_version (number) where state in ('DRAFT', 'IN_REVIEW');
create index knowledge_version_author on knowledge_version (author) where state in ('DRAFT', 'IN_REVIEW');

insert into knowledge_version (number, version, state, kind, title, symptom, analysis, workaround, solution, applies_to, keywords,
                               confidentiality, reader_groups, client_orgs, service_items, author, written_at)
select number, version, 'PUBLISHED', kind, title, symptom, analysis, workaround, solution, applies_to, keywords,
       confidentiality, reader_groups, client_orgs, service_items, author, updated_at
from knowledge_article;

create table knowledge_number (
    year integer primary key,
    last integer not null
);
insert into knowledge_number (year, last)
select cast(substring(number from 5 for 4) as integer), max(cast(substring(number from 10) as integer))
from knowledge_article group by 1;

create table knowledge_use (
    number      text not null references knowledge_article (number) on delete cascade,
    case_number text not null,
    used_by     text not null,
    used_at     timestamptz not null,
    primary key (number, case_number)
);

create table knowledge_rating (
    number      text not null references knowledge_article (number) on delete cascade,
    rated_by    text not null,
    case_number text not null default '',
    helpful     boolean not null,
    remark      text not null default '',
    rated_at    timestamptz not null,
    primary key (number, rated_by, case_number)
);
comment on column knowledge_rating.case_number is 'case in which it was used; empty without one';
