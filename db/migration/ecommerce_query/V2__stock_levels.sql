-- How much there is of each variant, and every movement that led there.
CREATE TABLE stock_level (
   variant_id uuid        PRIMARY KEY,
   version    integer     NOT NULL,
   sku        text        NOT NULL,
   on_hand    integer     NOT NULL,
   reserved   integer     NOT NULL,
   available  integer     NOT NULL,
   updated_at timestamptz NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX stock_level_sku ON stock_level (sku);

CREATE TABLE stock_movement (
   variant_id uuid        NOT NULL,
   version    integer     NOT NULL,
   kind       text        NOT NULL,
   quantity   integer     NOT NULL,
   on_hand    integer     NOT NULL,
   reserved   integer     NOT NULL,
   available  integer     NOT NULL,
   reason     text,
   note       text,
   order_id   uuid,
   moved_at   timestamptz NOT NULL,
   PRIMARY KEY (variant_id, version)
);
