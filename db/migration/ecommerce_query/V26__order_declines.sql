-- What a provider of payments declined to do for orders after they were placed.
CREATE TABLE order_history_decline (
   order_id        uuid        NOT NULL,
   payment_id      uuid        NOT NULL,
   payment_version integer     NOT NULL,
   kind            text        NOT NULL,
   decline_reason  text        NOT NULL,
   occurred_at     timestamptz NOT NULL,
   actor           text        NOT NULL,
   command_id      uuid        NOT NULL,
   cause           text,
   PRIMARY KEY (order_id, payment_id, payment_version)
);
