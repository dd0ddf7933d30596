-- Where mail reaches the person; demo accounts of earlier releases get the addresses that new ones have.
alter table identity_account add column email varchar(254);
update identity_account set email = id || '@opsward.example' where demo and id <> 'admin';
