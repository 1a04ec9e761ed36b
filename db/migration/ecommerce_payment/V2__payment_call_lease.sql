-- Which node makes a call, and when it may be made again. A lease is a next attempt in the future.
CREATE TABLE payment_call_lease (
   call_key        text        PRIMARY KEY,
   attempts        integer     NOT NULL,
   next_attempt_at timestamptz NOT NULL,
   last_answer     text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX payment_call_lease_next ON payment_call_lease (next_attempt_at);
