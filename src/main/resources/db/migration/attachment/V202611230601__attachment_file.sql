-- Files of cases. The content is kept as it is: most kinds are compressed already.
create table attachment_file (
    id uuid primary key,
    name varchar(200) not null,
    content_type varchar(150) not null,
    size bigint not null check (size > 0),
    content bytea not null,
    case_number varchar(20),
    uploaded_by varchar(255) not null,
    uploaded_at timestamptz not null
);
alter table attachment_file alter column content set storage external;
create index attachment_file_case on attachment_file (case_number, uploaded_at) where case_number is not null;
create index attachment_file_without_case on attachment_file (uploaded_by, uploaded_at) where case_number is null;
