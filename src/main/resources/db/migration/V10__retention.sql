-- Kept whatever the retention says, until an administrator lifts it.
alter table person add column held boolean default false not null;
