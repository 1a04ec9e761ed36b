-- The order that was last placed from a cart, and whether its checkout is under way.
CREATE TABLE cart_checkout (
   cart_id        uuid        PRIMARY KEY,
   order_id       uuid        NOT NULL,
   order_version  integer     NOT NULL,
   placed_at      timestamptz NOT NULL,
   reserved_until timestamptz,
   under_way      boolean     NOT NULL
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX cart_checkout_order ON cart_checkout (order_id);
