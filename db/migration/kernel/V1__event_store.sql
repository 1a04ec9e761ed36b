-- The log, and what must be unique or repeatable because of it. No transaction ids: where a rebuild needs a point up to
-- which everything is decided, it takes a SHARE lock on this table for a moment and reads the highest position.
CREATE TABLE event (
   position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
   stream_id      uuid        NOT NULL,
   stream_type    text        NOT NULL,
   version        integer     NOT NULL CHECK (version > 0),
   event_type     text        NOT NULL,
   schema_version smallint    NOT NULL CHECK (schema_version > 0),
   payload        jsonb       NOT NULL,
   metadata       jsonb       NOT NULL,
   recorded_at    timestamptz NOT NULL,
   CONSTRAINT event_stream_version UNIQUE (stream_id, version)
);

CREATE TABLE claim (
   scope     text NOT NULL,
   key       text NOT NULL,
   stream_id uuid NOT NULL,
   PRIMARY KEY (scope, key)
);

CREATE TABLE receipt (
   actor           text        NOT NULL,
   idempotency_key text        NOT NULL,
   command_id      uuid        NOT NULL,
   command_type    text        NOT NULL,
   fingerprint     bytea       NOT NULL,
   stream_id       uuid        NOT NULL,
   stream_type     text        NOT NULL,
   version         integer     NOT NULL,
   recorded_at     timestamptz NOT NULL,
   PRIMARY KEY (actor, idempotency_key)
);
CREATE INDEX receipt_recorded_at ON receipt (recorded_at);

CREATE TABLE snapshot (
   stream_id     uuid    PRIMARY KEY,
   version       integer NOT NULL,
   state_version integer NOT NULL,
   state         jsonb   NOT NULL
);
