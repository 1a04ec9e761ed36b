-- What providers told by themselves, as it was verified; rows are added and never changed. Bodies may tell of persons,
-- so that only what is of use is taken out of them, with a digest of the rest.
CREATE TABLE payment_webhook (
   provider       text        NOT NULL,
   event_id       text        NOT NULL,
   event_type     text        NOT NULL,
   sent_at        timestamptz NOT NULL,
   received_at    timestamptz NOT NULL DEFAULT now(),
   body_digest    bytea       NOT NULL,                  -- SHA-256
   payment_id     uuid,                                  -- null where it tells of no call
   call_key       text,
   outcome        text,
   reference      text,
   decline_reason text,
   provider_code  text,
   PRIMARY KEY (provider, event_id)
);

CREATE FUNCTION payment_webhook_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
   RAISE EXCEPTION 'payment_webhook is append-only';
END $$;
CREATE TRIGGER payment_webhook_is_append_only BEFORE UPDATE OR DELETE ON payment_webhook
   FOR EACH ROW EXECUTE FUNCTION payment_webhook_is_append_only();
