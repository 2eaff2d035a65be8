-- What became of a mark a learner contests, step by step: contested, then corrected or declined, with the reason of each step.
-- Only ever added to; the attempt stays as it was logged. A score before and after stands in each row.
create table score_correction (
    person_id         uuid not null,
    course            varchar(80) not null,
    attempt_key       uuid not null,
    step              int not null,
    kind              varchar(16) not null,
    words             varchar(4000) not null,
    score_before      double precision not null,
    score_after       double precision not null,
    decided_by        uuid,
    happened_at       timestamp with time zone not null,
    primary key (person_id, course, attempt_key, step)
);
create index score_correction_by_course on score_correction (course, happened_at);
