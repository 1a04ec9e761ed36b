-- What came of them. A lease is a next attempt in the future.
CREATE TABLE payment_webhook_handling (
   provider        text        NOT NULL,
   event_id        text        NOT NULL,
   attempts        integer     NOT NULL,
   next_attempt_at timestamptz NOT NULL,
   handled_at      timestamptz,
   result          text,
   PRIMARY KEY (provider, event_id)
) WITH (fillfactor = 80);
CREATE INDEX payment_webhook_handling_due ON payment_webhook_handling (next_attempt_at) WHERE handled_at IS NULL;
