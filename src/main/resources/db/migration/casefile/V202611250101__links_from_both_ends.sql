alter table casefile_link add column remark varchar(500) not null default '';

-- One link per type between two cases, whichever of them is the first.
drop index casefile_link_once;
create unique index casefile_link_once
    on casefile_link (least(from_number, to_number), greatest(from_number, to_number), type);
create index casefile_link_forth on casefile_link (from_number);

-- Each link twice, as either of its cases puts it; the sides are those of LinkSide.
create view casefile_link_end (own, side, other, remark, linked_by, linked_at) as
    select from_number, type, to_number, remark, linked_by, linked_at from casefile_link
    union all
    select to_number,
        case type
            when 'DUPLICATE_OF' then 'HAS_DUPLICATE'
            when 'RAISED_FROM' then 'LED_TO'
            when 'INCIDENT_OF' then 'HAS_INCIDENT'
            when 'RESOLVES' then 'RESOLVED_BY'
            when 'CAUSED_BY' then 'CAUSED'
            else type
        end,
        from_number, remark, linked_by, linked_at from casefile_link;
