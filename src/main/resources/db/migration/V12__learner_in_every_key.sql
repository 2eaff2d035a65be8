-- The learner's id stands in every key of a learner's rows, so that the tables can be distributed by learner as they are.
-- Keys that were given no name have one of the database's own: the first of each pair is H2's, the second PostgreSQL's.
alter table attempt drop constraint if exists constraint_2;
alter table attempt drop constraint if exists attempt_pkey;
alter table attempt drop constraint if exists constraint_28;
alter table attempt drop constraint if exists attempt_attempt_key_key;
alter table attempt add constraint attempt_pk primary key (person_id, course, id);
alter table attempt add constraint attempt_once unique (person_id, attempt_key);
-- The key serves the questions these served.
drop index attempt_by_learner;
drop index attempt_by_session;
create index attempt_by_session on attempt (person_id, session_id, id);

-- A state is known by what it is the state of; a number of its own told nothing.
alter table learner_state drop constraint if exists constraint_b;
alter table learner_state drop constraint if exists learner_state_pkey;
alter table learner_state drop constraint learner_state_once;
alter table learner_state drop column id;
alter table learner_state add constraint learner_state_pk primary key (person_id, course, kind, ref);

alter table practice_session drop constraint if exists constraint_1;
alter table practice_session drop constraint if exists practice_session_pkey;
alter table practice_session add constraint practice_session_pk primary key (person_id, id);
