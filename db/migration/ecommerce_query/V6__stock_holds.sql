-- What is promised to whom, and until when.
CREATE TABLE stock_hold (
   variant_id uuid        NOT NULL,
   order_id   uuid        NOT NULL,
   quantity   integer     NOT NULL,
   allocated  boolean     NOT NULL,
   expires_at timestamptz,
   PRIMARY KEY (variant_id, order_id)
) WITH (fillfactor = 80);
