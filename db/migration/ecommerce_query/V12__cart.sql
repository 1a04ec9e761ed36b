-- Carts as their owners left them; what they cost is computed when they are read.
CREATE TABLE cart (
   cart_id            uuid        PRIMARY KEY,
   version            integer     NOT NULL,
   customer_id        uuid,
   claimed_by         uuid,
   voucher_id         uuid,
   shipping_method_id uuid,
   shipping_address   jsonb,
   billing_address    jsonb,
   opened_at          timestamptz NOT NULL,
   updated_at         timestamptz NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX cart_customer ON cart (customer_id);

CREATE TABLE cart_line (
   cart_id       uuid    NOT NULL,
   variant_id    uuid    NOT NULL,
   added_version integer NOT NULL,
   added_index   integer NOT NULL,
   quantity      integer NOT NULL,
   seen_price    bigint  NOT NULL,
   currency_code text    NOT NULL,
   PRIMARY KEY (cart_id, variant_id)
);

-- What the lines are about, as it is offered now. A line may be there before its variant is.
CREATE TABLE cart_offer (
   variant_id    uuid    PRIMARY KEY,
   product_id    uuid    NOT NULL,
   price         bigint  NOT NULL,
   currency_code text    NOT NULL,
   weight_grams  integer NOT NULL,
   tax_class     text    NOT NULL
);

CREATE TABLE cart_product (
   product_id uuid    PRIMARY KEY,
   for_sale   boolean NOT NULL
);
