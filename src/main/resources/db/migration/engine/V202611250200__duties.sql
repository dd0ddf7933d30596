-- Who had which duty in a case: the record behind the separation of duties. Rows are never changed or deleted.
create table engine_duty (
    id            bigint generated always as identity primary key,
    case_number   varchar(20) not null,
    duty          varchar(30) not null,
    person        text        not null,
    source_id     text        not null,
    definition_id text        not null,
    element_key   text        not null,
    apart_from    text[]      not null default '{}',
    taken_at      timestamptz not null,
    unique (case_number, duty, person, source_id)
);
comment on column engine_duty.duty is 'empty where a task was kept apart from duties but has none of its own';
comment on column engine_duty.source_id is 'the task that was completed; else the process instance that was started or named the person';
comment on column engine_duty.apart_from is 'duties whose holders were not to do this, as the model said when the task was offered';

create index engine_duty_apart on engine_duty (id) where apart_from <> '{}';

-- Open tasks that holders of a duty keep away from.
create table engine_apart (
    task_id     text        not null,
    held        varchar(30) not null,
    case_number varchar(20) not null,
    wanted      varchar(30) not null,
    primary key (task_id, held)
);
comment on column engine_apart.wanted is 'duty of the task itself, empty where it has none';

create index engine_apart_case on engine_apart (case_number, held);

-- Who may not do which open task, and for which two duties: for lists of tasks, which show it in the query of their rows.
create view engine_barred as
    select a.task_id, d.person, a.held, a.wanted
    from engine_apart a join engine_duty d on d.case_number = a.case_number and d.duty = a.held;
