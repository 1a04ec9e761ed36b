-- By how much a movement changed the stock, and what it belongs to.
ALTER TABLE stock_movement
   ADD COLUMN on_hand_change  integer NOT NULL DEFAULT 0,
   ADD COLUMN reserved_change integer NOT NULL DEFAULT 0,
   ADD COLUMN disposition     text,
   ADD COLUMN reference       uuid,
   ADD COLUMN expires_at      timestamptz;
