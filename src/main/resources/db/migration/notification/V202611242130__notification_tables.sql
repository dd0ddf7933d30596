-- What people are told. One row per person, written in the transaction of the step that it tells of.
create table notification_message (
    id          bigint generated always as identity primary key,
    recipient   varchar(64) not null,
    kind        varchar(30) not null,
    case_number varchar(20) not null,
    task_id     varchar(64),
    facts       jsonb       not null,
    created_at  timestamptz not null,
    read_at     timestamptz
);

create index notification_message_newest on notification_message (recipient, id desc);
create index notification_message_unread on notification_message (recipient, id desc) where read_at is null;
create index notification_message_age on notification_message (created_at);

-- How far messages of a kind reach a person; without a row as the kind itself says.
create table notification_choice (
    account varchar(64) not null,
    kind    varchar(30) not null,
    reach   varchar(10) not null,
    primary key (account, kind)
);

create index notification_choice_kind on notification_choice (kind, account) where reach <> 'NOWHERE';

-- How a person wants mail; without a row at once.
create table notification_preference (
    account        varchar(64) primary key,
    delivery       varchar(10) not null,
    digest_at      time        not null,
    quiet_from     time,
    quiet_until    time,
    next_digest_at timestamptz not null,
    -- the last message that a digest has told
    digested       bigint      not null
);

create index notification_preference_digest on notification_preference (next_digest_at) where delivery = 'DIGEST';

-- Mails on their way. Written beside the message, sent after the commit; the text is made when it is sent. A mail is for
-- one message, or for the unread ones of a person in a range (the digest).
create table notification_mail (
    id              bigint generated always as identity primary key,
    -- a mail that is sent twice after a crash is the same mail to the server
    message_key     uuid        not null default gen_random_uuid(),
    recipient       varchar(64) not null,
    message_id      bigint references notification_message (id) on delete cascade,
    digest_after    bigint,
    digest_until    bigint,
    state           varchar(10) not null default 'WAITING',
    created_at      timestamptz not null,
    -- from here on the attempts count until the mail is given up
    due_at          timestamptz not null,
    not_before      timestamptz not null,
    attempts        integer     not null default 0,
    -- until when the node that took it may be sending it
    leased_until    timestamptz,
    first_failed_at timestamptz,
    failure         varchar(20),
    error           text,
    sent_at         timestamptz,
    check (message_id is not null or digest_until is not null)
);

create index notification_mail_due on notification_mail (not_before, id) where state = 'WAITING';
create index notification_mail_state on notification_mail (state, id desc);
create index notification_mail_message on notification_mail (message_id);
create index notification_mail_sent on notification_mail (sent_at) where state = 'SENT';
