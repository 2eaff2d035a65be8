-- Who a person is to an issuer of identities. An identity is one person's.
create table external_identity (
    person_id         uuid not null references person (id),
    issuer            varchar(512) not null,
    subject           varchar(255) not null,
    linked_at         timestamp with time zone not null,
    primary key (person_id, issuer, subject),
    constraint external_identity_once unique (issuer, subject)
);
