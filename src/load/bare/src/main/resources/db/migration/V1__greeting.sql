create table greeting (id bigint primary key);
