-- A learner's private note on a lesson or a question; one a subject. Longer than what may be typed at once: the notes of a guest
-- and of an account on the same subject are put one after the other.
create table note (
    person_id         uuid not null,
    course            varchar(80) not null,
    kind              varchar(16) not null,
    subject           varchar(80) not null,
    body              varchar(1048576) not null,
    written_at        timestamp with time zone not null,
    changed_at        timestamp with time zone not null,
    primary key (person_id, course, kind, subject)
);

-- What a learner says is wrong with a question in one version. Once a reason: the same again changes the words.
create table question_report (
    person_id         uuid not null,
    course            varchar(80) not null,
    item              varchar(80) not null,
    item_version      varchar(12) not null,
    reason            varchar(16) not null,
    body              varchar(65536) not null,
    named             boolean not null,
    reported_at       timestamp with time zone not null,
    done_at           timestamp with time zone,
    primary key (person_id, course, item, item_version, reason)
);
create index question_report_by_course on question_report (course, reported_at);
