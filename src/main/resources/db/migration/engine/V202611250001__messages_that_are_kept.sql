-- Messages to cases that nobody has received yet. A message goes with its delivery; a dead one, whose case has ended,
-- waits for an administrator.
create table engine_message (
    id          bigint generated always as identity primary key,
    case_number varchar(20)  not null,
    name        varchar(255) not null,
    content     jsonb        not null,
    sent_at     timestamptz  not null,
    dead_since  timestamptz
);

create index engine_message_kept on engine_message (case_number, name, id) where dead_since is null;
create index engine_message_dead on engine_message (id) where dead_since is not null;
