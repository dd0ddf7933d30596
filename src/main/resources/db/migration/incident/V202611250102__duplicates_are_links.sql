-- Which incident a duplicate belongs to is kept once, with the links of its case.
insert into casefile_link (from_number, type, to_number, linked_by, linked_at)
select i.number, 'DUPLICATE_OF', i.duplicate_of, 'system', coalesce(i.closed_at, i.registered_at)
from incident_record i
join casefile_case own on own.number = i.number
join casefile_case other on other.number = i.duplicate_of
on conflict do nothing;

alter table incident_record drop column duplicate_of;
