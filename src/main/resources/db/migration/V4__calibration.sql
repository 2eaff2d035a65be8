-- Every calibration a course ever had: written once, never changed, never removed. Attempts name theirs by its number.
create table calibration (
    course            varchar(80) not null,
    number            integer not null,
    first_attempt     bigint not null,
    last_attempt      bigint not null,
    attempts          integer not null,
    published_at      timestamp with time zone not null,
    body              varchar(1048576) not null,
    primary key (course, number)
);

-- Who is calibrating a course now, on whatever node; a lease that has ended may be taken by anyone.
create table calibration_lease (
    course            varchar(80) primary key,
    holder            uuid,
    ends_at           timestamp with time zone not null
);

-- An item's median time is read from its newest answers.
create index attempt_by_item on attempt (course, item, id);
