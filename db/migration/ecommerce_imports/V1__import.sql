-- Imports under the names that clients gave them, and how far they are.
CREATE TABLE import_run (
   name        text        PRIMARY KEY,
   run_id      uuid        NOT NULL UNIQUE,
   kind        text        NOT NULL,
   actor       text        NOT NULL,
   begun_at    timestamptz NOT NULL,
   updated_at  timestamptz NOT NULL,
   finished_at timestamptz,                    -- null until the end of the file was read
   lines       bigint      NOT NULL,           -- done, blank ones counted
   digest      bytea       NOT NULL,           -- SHA-256 of these lines
   applied     bigint      NOT NULL,
   unchanged   bigint      NOT NULL,
   refused     bigint      NOT NULL,
   invalid     bigint      NOT NULL,
   holder      uuid,                           -- the request that goes on with it
   held_until  timestamptz
) WITH (fillfactor = 80);
CREATE INDEX import_run_latest ON import_run (updated_at);
