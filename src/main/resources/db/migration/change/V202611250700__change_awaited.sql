-- Whether the case that a change was raised from waits for its end; one raised by hand beside the work is not waited for.
alter table change_record add column awaited boolean not null default false;
