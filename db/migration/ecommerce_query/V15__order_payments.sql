-- The payments of orders, how they stand and everything that happened to them.
CREATE TABLE order_payment (
   payment_id     uuid        PRIMARY KEY,
   version        integer     NOT NULL,
   order_id       uuid        NOT NULL,
   customer_id    uuid        NOT NULL,
   provider       text        NOT NULL,
   currency_code  text        NOT NULL,
   amount         bigint      NOT NULL,
   authorised     bigint      NOT NULL,
   captured       bigint      NOT NULL,
   voided         bigint      NOT NULL,
   refunded       bigint      NOT NULL,
   decline_reason text,                                  -- of the payment itself, not of a later call
   created_at     timestamptz NOT NULL,
   updated_at     timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX order_payment_order ON order_payment (order_id, created_at, payment_id);

CREATE TABLE order_payment_entry (
   payment_id     uuid        NOT NULL,
   version        integer     NOT NULL,
   kind           text        NOT NULL,
   amount         bigint,
   currency_code  text,
   decline_reason text,
   occurred_at    timestamptz NOT NULL,
   actor          text        NOT NULL,
   PRIMARY KEY (payment_id, version)
);
