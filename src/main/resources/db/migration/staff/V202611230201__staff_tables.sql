create table staff_person (
    user_id      text primary key,
    name         text not null,
    organisation text
);
comment on column staff_person.user_id is 'account name of the person';
comment on column staff_person.organisation is 'key of the client organisation of a client''s person, else null';

create table staff_post (
    key                 text primary key check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name_english        text not null,
    name_chinese        text not null,
    description_english text not null,
    description_chinese text not null,
    duty                text not null,
    position            integer not null,
    lead                text references staff_person (user_id)
);
comment on column staff_post.key is 'candidate group that models name';

create table staff_membership (
    post_key text not null references staff_post (key),
    user_id  text not null references staff_person (user_id),
    primary key (post_key, user_id)
);
create index staff_membership_user on staff_membership (user_id);

-- Who is in which group: posts held; the umbrella group of all technical fields; the groups of clients' people.
create view staff_group_member as
select user_id, post_key as group_key from staff_membership
union
select user_id, 'tech-support' from staff_membership where post_key like 'tech-%'
union
select user_id, 'client' from staff_person where organisation is not null
union
select user_id, 'client-' || organisation from staff_person where organisation is not null;
