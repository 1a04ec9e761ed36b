-- What is laid down for a stock, and since when it is low.
ALTER TABLE stock_level
   ADD COLUMN allocated           integer NOT NULL DEFAULT 0,
   ADD COLUMN backorder_allowance integer NOT NULL DEFAULT 0,
   ADD COLUMN low_stock_threshold integer,
   ADD COLUMN low_since           timestamptz,
   ADD COLUMN low_version         integer;
CREATE INDEX stock_level_low ON stock_level (low_since, variant_id) WHERE low_since IS NOT NULL;
