-- Orders as their customers see them, with what was ordered and everything that happened.
CREATE TABLE order_history (
   order_id            uuid        PRIMARY KEY,
   version             integer     NOT NULL,
   status              text        NOT NULL,
   customer_id         uuid        NOT NULL,
   customer_name       text        NOT NULL,
   customer_email      text        NOT NULL,
   total               bigint      NOT NULL,
   currency_code       text        NOT NULL,
   placed_at           timestamptz NOT NULL,
   updated_at          timestamptz NOT NULL,
   cancellation_reason text,
   rejection_reason    text,
   shortages           jsonb
) WITH (fillfactor = 80);
CREATE INDEX order_history_customer ON order_history (customer_id, placed_at, order_id);

CREATE TABLE order_history_line (
   order_id     uuid    NOT NULL,
   line         integer NOT NULL,
   product_id   uuid    NOT NULL,
   variant_id   uuid    NOT NULL,
   sku          text    NOT NULL,
   product_name text    NOT NULL,
   variant_name text    NOT NULL,
   quantity     integer NOT NULL,
   unit_price   bigint  NOT NULL,
   PRIMARY KEY (order_id, line)
);

CREATE TABLE order_history_entry (
   order_id    uuid        NOT NULL,
   version     integer     NOT NULL,
   kind        text        NOT NULL,
   occurred_at timestamptz NOT NULL,
   actor       text        NOT NULL,
   command_id  uuid        NOT NULL,
   cause       text,
   PRIMARY KEY (order_id, version)
);
