create table identity_account (
    id                   varchar(64) primary key,
    display_name         varchar(120) not null,
    password_hash        varchar(255),
    administrator        boolean      not null,
    enabled              boolean      not null,
    must_change_password boolean      not null,
    demo                 boolean      not null,
    language             varchar(10),
    failed_attempts      integer      not null,
    locked_until         timestamptz,
    provider             varchar(64),
    subject              varchar(255),
    credentials_version  integer      not null,
    created_at           timestamptz  not null,
    last_sign_in_at      timestamptz,
    constraint identity_account_subject unique (provider, subject)
);

create index identity_account_administrator on identity_account (id) where administrator and enabled;

-- Groups that an outside sign-in service has told at the person's last sign-in.
create table identity_account_group (
    account_id varchar(64) not null references identity_account (id),
    group_key  varchar(64) not null,
    primary key (account_id, group_key)
);

create index identity_account_group_key on identity_account_group (group_key);
