-- What the order of answers teaches: each attempt says by which keys it asked the context tables, each calibration holds them.
-- Older rows have none: such attempts teach the tables nothing, such calibrations know nothing in them.
alter table attempt add column contexts varchar(200);
alter table calibration add column contexts varchar(524288);
