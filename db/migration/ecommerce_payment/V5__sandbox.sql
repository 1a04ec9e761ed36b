-- The books of the sandbox, which stands for a provider outside: what it was asked for, by key, and what it holds.
CREATE TABLE sandbox_payment (
   reference     text   PRIMARY KEY,
   method        text   NOT NULL,
   currency_code text   NOT NULL,
   authorised    bigint NOT NULL,
   captured      bigint NOT NULL DEFAULT 0,
   voided        bigint NOT NULL DEFAULT 0,
   refunded      bigint NOT NULL DEFAULT 0,
   CHECK (captured >= 0 AND voided >= 0 AND refunded >= 0 AND captured + voided <= authorised AND refunded <= captured)
);

CREATE TABLE sandbox_call (
   call_key       text        PRIMARY KEY,
   payment_id     uuid        NOT NULL,
   kind           text        NOT NULL,
   amount         bigint      NOT NULL,
   behaviour      text        NOT NULL,
   reference      text        NOT NULL,
   decline_reason text,                                  -- null where it succeeded
   decided        boolean     NOT NULL,                  -- false where it was lost on the way
   asked          integer     NOT NULL DEFAULT 1,
   told_at        timestamptz NOT NULL                   -- before then the outcome is not told
);

-- What it will tell by webhook, and how often.
CREATE TABLE sandbox_webhook (
   event_id    text        PRIMARY KEY,
   call_key    text        NOT NULL,
   due_at      timestamptz NOT NULL,
   copies_left integer     NOT NULL
);
CREATE INDEX sandbox_webhook_due ON sandbox_webhook (due_at) WHERE copies_left > 0;
