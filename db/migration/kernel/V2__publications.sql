-- The Modulith event publication registry (first nine columns), with the address that makes it an ordered queue.
CREATE TABLE event_publication (
   id                     uuid        PRIMARY KEY,
   publication_date       timestamptz NOT NULL,
   listener_id            text        NOT NULL,
   serialized_event       text        NOT NULL,
   event_type             text        NOT NULL,
   completion_date        timestamptz,
   last_resubmission_date timestamptz,
   completion_attempts    integer     NOT NULL,
   status                 text,
   stream_id              uuid,
   version                integer,
   position               bigint
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000, fillfactor = 90);
CREATE UNIQUE INDEX event_publication_address ON event_publication (stream_id, version, listener_id);
CREATE INDEX event_publication_order ON event_publication (listener_id, position);

-- Who gets which events, whatever code a node has.
CREATE TABLE processor (
   id           text        PRIMARY KEY,
   number       integer     GENERATED ALWAYS AS IDENTITY UNIQUE,
   kind         text        NOT NULL CHECK (kind IN ('PROJECTION', 'PROCESS', 'RELAY')),
   code_version integer     NOT NULL CHECK (code_version >= 0),
   event_types  text[]      NOT NULL,
   state        text        NOT NULL CHECK (state IN ('BUILDING', 'RUNNING', 'PAUSED', 'STOPPED')),
   reason       text,
   since        timestamptz NOT NULL DEFAULT now()
);

-- A failing event holds its stream back for one processor.
CREATE TABLE parked_stream (
   processor_id text        NOT NULL,
   stream_id    uuid        NOT NULL,
   version      integer     NOT NULL,
   instance_id  uuid,
   error        text        NOT NULL,
   attempts     integer     NOT NULL,
   parked_at    timestamptz NOT NULL,
   next_attempt timestamptz,
   PRIMARY KEY (processor_id, stream_id)
);

-- Attempts at single events, committed before the try, so that one that kills the process is counted too.
CREATE TABLE attempt (
   processor_id text    NOT NULL,
   stream_id    uuid    NOT NULL,
   version      integer NOT NULL,
   attempts     integer NOT NULL,
   PRIMARY KEY (processor_id, stream_id, version)
);

-- Events that an operator left out for good; rebuilds leave them out too.
CREATE TABLE skipped_event (
   processor_id text        NOT NULL,
   stream_id    uuid        NOT NULL,
   version      integer     NOT NULL,
   reason       text        NOT NULL,
   skipped_at   timestamptz NOT NULL DEFAULT now(),
   PRIMARY KEY (processor_id, stream_id, version)
);
