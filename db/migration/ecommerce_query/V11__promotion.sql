-- Vouchers with their terms, and who has used them.
CREATE TABLE voucher (
   voucher_id        uuid        PRIMARY KEY,
   version           integer     NOT NULL,
   code              text        NOT NULL,
   active            boolean     NOT NULL,
   percent_off       numeric,
   amount_off        bigint,
   amount_currency   text,
   valid_from        timestamptz,
   valid_until       timestamptz,
   minimum_subtotal  bigint,
   minimum_currency  text,
   total_uses        integer,
   uses_per_customer integer,
   uses              integer     NOT NULL,
   created_at        timestamptz NOT NULL,
   updated_at        timestamptz NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX voucher_code ON voucher (code);
CREATE INDEX voucher_newest ON voucher (created_at, voucher_id);

CREATE TABLE voucher_use (
   voucher_id  uuid        NOT NULL,
   order_id    uuid        NOT NULL,
   customer_id uuid        NOT NULL,
   used_at     timestamptz NOT NULL,
   PRIMARY KEY (voucher_id, order_id)
);
CREATE INDEX voucher_use_customer ON voucher_use (voucher_id, customer_id);

-- Few, and read whole.
CREATE TABLE shipping_method (
   shipping_method_id uuid        PRIMARY KEY,
   version            integer     NOT NULL,
   code               text        NOT NULL,
   name               text        NOT NULL,
   active             boolean     NOT NULL,
   tariff             jsonb       NOT NULL,
   updated_at         timestamptz NOT NULL
);
