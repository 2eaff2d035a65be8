-- Where letters go, once the person has shown that the address is theirs.
alter table person add column email varchar(254);
alter table person add column email_confirmed_at timestamp with time zone;
-- Asked for a new password; where no letters can be sent, an administrator hands over the link.
alter table person add column reset_asked_at timestamp with time zone;

-- A token may stand for an address to confirm.
alter table access_token add column email varchar(254);

-- Whose record it was about, and from where it was done.
alter table audit_entry add column about varchar(40);
alter table audit_entry add column origin varchar(64);
create index audit_entry_by_about on audit_entry (about, id);
create index audit_entry_by_actor on audit_entry (actor, id);
