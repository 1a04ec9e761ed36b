CREATE TABLE page (
   id     bigserial PRIMARY KEY,
   parent bigint REFERENCES page (id),
   number bigint GENERATED ALWAYS AS IDENTITY,
   at     timestamptz NOT NULL DEFAULT now(),
   name   text NOT NULL DEFAULT ''
);
CREATE VIEW names AS SELECT name FROM page;
