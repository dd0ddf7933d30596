-- What the task lists show of a case; kept for tasks that come later.
create table tasklist_case (
    case_number text primary key,
    title       text,
    priority    smallint,
    words       tsvector not null
);

-- One row per open task, written in the transaction of the engine's step; kept as a done row after completion.
create table tasklist_item (
    task_id        text primary key,
    definition_id  text        not null,
    process_key    text        not null,
    element_key    text        not null,
    name           text        not null,
    case_number    text        not null,
    title          text,
    priority       smallint,
    groups         text[]      not null,
    users          text[]      not null,
    assignee       text,
    created_at     timestamptz not null,
    due_at         timestamptz,
    completed_by   text,
    completed_at   timestamptz,
    -- the form as it was completed, whatever later steps make of the same variables
    content        text,
    name_words     tsvector    not null,
    words          tsvector    not null,
    priority_order smallint    not null generated always as (coalesce(priority, 9::smallint)) stored,
    due_order      timestamptz not null generated always as (coalesce(due_at, timestamptz 'infinity')) stored
);

create index tasklist_item_held on tasklist_item (assignee) where completed_at is null and assignee is not null;
create index tasklist_item_held_groups on tasklist_item using gin (groups)
    where completed_at is null and assignee is not null;
create index tasklist_item_case on tasklist_item (case_number) where completed_at is null;
create index tasklist_item_words on tasklist_item using gin (words) where completed_at is null;
create index tasklist_item_done on tasklist_item (completed_by, completed_at, task_id) where completed_at is not null;

-- To whom an open task is offered while nobody holds it: 'group:<key>' or 'user:<name>', with the columns that lists
-- are sorted by, so that one index gives a page of each group.
create table tasklist_offer (
    offered_to     text        not null,
    task_id        text        not null,
    process_key    text        not null,
    priority_order smallint    not null,
    due_order      timestamptz not null,
    created_at     timestamptz not null,
    primary key (task_id, offered_to)
);

create index tasklist_offer_due on tasklist_offer (offered_to, due_order, priority_order, task_id);
create index tasklist_offer_priority on tasklist_offer (offered_to, priority_order, due_order, task_id);
create index tasklist_offer_age on tasklist_offer (offered_to, created_at, task_id);

-- Half-filled forms of tasks; "held" tells the drafts of those who held the task from those of onlookers.
create table tasklist_draft (
    task_id    text        not null,
    user_id    text        not null,
    held       boolean     not null,
    content    text        not null,
    updated_at timestamptz not null,
    primary key (task_id, user_id)
);

-- Half-filled start forms.
create table tasklist_start_draft (
    process_key text        not null,
    user_id     text        not null,
    content     text        not null,
    updated_at  timestamptz not null,
    primary key (process_key, user_id)
);
