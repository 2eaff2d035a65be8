-- How many due reviews a learner was asked today is counted at every choice: it must not take longer as the log grows.
create index attempt_by_reason on attempt (person_id, course, reason, submitted_at);
