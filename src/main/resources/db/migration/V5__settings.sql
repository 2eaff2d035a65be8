-- What a learner has set. Whoever has set nothing has no row.
create table learner_settings (
    person_id         uuid primary key,
    theme             varchar(16) not null,
    text_size         varchar(16) not null,
    motion            varchar(16) not null,
    language          varchar(35) not null,
    retention_percent integer not null,
    review_cap        integer,
    hides_confidence  boolean not null,
    hides_survival    boolean not null
);
