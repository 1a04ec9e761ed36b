-- What a line costs in the end, what its pieces weigh, and how many of them went where.
ALTER TABLE order_history_line
   ADD COLUMN discount     bigint  NOT NULL DEFAULT 0,
   ADD COLUMN tax_rate     numeric NOT NULL DEFAULT 0,
   ADD COLUMN tax          bigint  NOT NULL DEFAULT 0,
   ADD COLUMN charged      bigint  NOT NULL DEFAULT 0,
   ADD COLUMN weight_grams integer NOT NULL DEFAULT 0,
   ADD COLUMN cancelled    integer NOT NULL DEFAULT 0,
   ADD COLUMN shipped      integer NOT NULL DEFAULT 0,
   ADD COLUMN returned     integer NOT NULL DEFAULT 0;
UPDATE order_history_line SET charged = unit_price * quantity;
