-- What is like another incident, among the graded ones.
create index incident_record_service on incident_record
    (client_organisation, service_item, coalesce(final_category, category), registered_at desc)
    where category is not null and status <> 'CANCELLED';
create index incident_record_item on incident_record (configuration_item, registered_at desc)
    where category is not null and status <> 'CANCELLED';
