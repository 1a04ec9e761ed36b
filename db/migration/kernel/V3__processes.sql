-- What process managers know. Written under the processor's lock only, so by one worker at a time.
CREATE TABLE process_instance (
   process_id     text        NOT NULL,
   instance_id    uuid        NOT NULL,
   state          jsonb       NOT NULL,
   version        integer     NOT NULL CHECK (version > 0),       -- inputs applied
   commands       integer     NOT NULL CHECK (commands >= 0),     -- commands given: the sequence of the last
   correlation_id uuid        NOT NULL,
   cause          text,                                           -- stream@version
   finished       boolean     NOT NULL,
   changed_at     timestamptz NOT NULL DEFAULT now(),
   PRIMARY KEY (process_id, instance_id)
) WITH (fillfactor = 80);

-- What they want done. The first command of an instance that has no outcome is its head; only a head has a due time,
-- so that looking for work touches nothing else. A lease is a due time in the future.
CREATE TABLE outgoing_command (
   id             uuid        PRIMARY KEY,                        -- derived from process, instance and sequence
   process_id     text        NOT NULL,
   instance_id    uuid        NOT NULL,
   sequence       integer     NOT NULL CHECK (sequence > 0),
   command_type   text        NOT NULL,
   payload        jsonb       NOT NULL,
   correlation_id uuid        NOT NULL,
   cause          text,
   due            timestamptz,
   attempts       integer     NOT NULL DEFAULT 0,
   error          text,                                           -- why the last attempt gave no outcome
   outcome        jsonb,
   unanswered     bigint,                                         -- order of outcomes not yet fed back
   answered_at    timestamptz,
   given_at       timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000);
CREATE SEQUENCE outcome_order;
CREATE INDEX outgoing_command_due ON outgoing_command (process_id, due) WHERE due IS NOT NULL;
CREATE INDEX outgoing_command_open ON outgoing_command (process_id, instance_id, sequence) WHERE outcome IS NULL;
CREATE INDEX outgoing_command_unanswered ON outgoing_command (process_id, unanswered) WHERE unanswered IS NOT NULL;
CREATE INDEX outgoing_command_failing ON outgoing_command (process_id, given_at)
 WHERE outcome IS NULL AND error IS NOT NULL;
CREATE INDEX outgoing_command_answered ON outgoing_command (answered_at) WHERE answered_at IS NOT NULL;

CREATE TABLE process_timer (
   process_id  text        NOT NULL,
   instance_id uuid        NOT NULL,
   name        text        NOT NULL,
   due         timestamptz NOT NULL,
   PRIMARY KEY (process_id, instance_id, name)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX process_timer_due ON process_timer (process_id, due);

-- A failing input parks its instance: the first row of an instance is what failed, behind it wait its other events.
-- A failing answer keeps its own row above until it is applied. Skipped rows stay as a record.
CREATE TABLE held_input (
   process_id   text        NOT NULL,
   instance_id  uuid        NOT NULL,
   sequence     bigint      GENERATED ALWAYS AS IDENTITY,
   kind         text        NOT NULL CHECK (kind IN ('EVENT', 'ANSWER', 'TIMER')),
   stream_id    uuid,
   version      integer,
   command_id   uuid,
   timer_name   text,
   timer_due    timestamptz,
   error        text,
   attempts     integer     NOT NULL,
   held_at      timestamptz NOT NULL,
   next_attempt timestamptz,
   skipped_at   timestamptz,
   skip_reason  text,
   PRIMARY KEY (process_id, instance_id, sequence)
);
CREATE INDEX held_input_next ON held_input (process_id, next_attempt)
 WHERE next_attempt IS NOT NULL AND skipped_at IS NULL;
CREATE INDEX held_input_address ON held_input (process_id, stream_id, version) WHERE stream_id IS NOT NULL;
