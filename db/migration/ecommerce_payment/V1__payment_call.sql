-- What events request of providers and nobody has settled yet; written by a projection alone.
CREATE TABLE payment_call (
   call_key      text        PRIMARY KEY,
   payment_id    uuid        NOT NULL,
   kind          text        NOT NULL,
   amount        bigint      NOT NULL,
   currency_code text        NOT NULL,
   method        text,                                   -- of an authorisation; gone with it
   requested_at  timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX payment_call_requested ON payment_call (requested_at, call_key);
CREATE INDEX payment_call_payment ON payment_call (payment_id);

-- Where the calls of a payment go.
CREATE TABLE provider_payment (
   payment_id uuid PRIMARY KEY,
   order_id   uuid NOT NULL,
   provider   text NOT NULL,
   reference  text                                       -- what the provider calls it, once it is authorised
) WITH (fillfactor = 80);
