-- Boards that vote. Times are in minutes, the majority in percent of the votes for and against.
create table board_board (
    key              varchar(60) primary key,
    name_english     varchar(100) not null,
    name_chinese     varchar(100) not null,
    quorum           integer      not null,
    majority         integer      not null,
    deputies_minutes integer      not null,
    closes_minutes   integer      not null,
    in_service_hours boolean      not null,
    version          integer      not null
);

create table board_member (
    board    varchar(60)  not null references board_board (key),
    position integer      not null,
    person   varchar(100) not null,
    deputy   varchar(100),
    role     varchar(20)  not null,
    primary key (board, position),
    unique (board, person)
);

insert into board_board values
    ('cab', 'Change advisory board (CAB)', '变更咨询委员会（CAB）', 3, 50, 540, 1080, true, 1),
    ('ecab', 'Emergency change advisory board (ECAB)', '紧急变更委员会（ECAB）', 2, 50, 30, 60, false, 1);

-- A ballot copies what it needs of its board: it is judged by the rules of its opening.
create table board_ballot (
    id               bigint generated always as identity primary key,
    board            varchar(60)  not null,
    case_number      varchar(20)  not null,
    instance_id      varchar(64)  not null,
    scope_id         varchar(64)  not null unique,
    name_english     varchar(100) not null,
    name_chinese     varchar(100) not null,
    quorum           integer      not null,
    majority         integer      not null,
    deputies_minutes integer      not null,
    closes_minutes   integer      not null,
    in_service_hours boolean      not null,
    opened_at        timestamptz  not null,
    deputies_at      timestamptz  not null,
    closes_at        timestamptz  not null,
    outcome          varchar(20),
    decided_at       timestamptz
);

create index board_ballot_case on board_ballot (case_number, id);
create index board_ballot_instance on board_ballot (instance_id, board, id);

-- The deputies are in the order in which they are asked.
create table board_seat (
    ballot            bigint       not null references board_ballot (id),
    position          integer      not null,
    member            varchar(100) not null,
    role              varchar(20)  not null,
    deputies          text[]       not null,
    asked             varchar(100),
    task_id           varchar(64),
    stand_in          varchar(100),
    stand_in_asked_at timestamptz,
    primary key (ballot, position)
);

create unique index board_seat_task on board_seat (task_id) where task_id is not null;

-- One vote for each seat, and one for each person.
create table board_vote (
    ballot   bigint       not null,
    position integer      not null,
    voter    varchar(100) not null,
    choice   varchar(20)  not null,
    remark   varchar(4000) not null,
    voted_at timestamptz  not null,
    primary key (ballot, position),
    unique (ballot, voter),
    foreign key (ballot, position) references board_seat (ballot, position)
);
