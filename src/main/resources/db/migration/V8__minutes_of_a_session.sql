-- After how many minutes of work a session ends by itself; 0 for no limit.
alter table practice_session add column minutes integer default 0 not null;
