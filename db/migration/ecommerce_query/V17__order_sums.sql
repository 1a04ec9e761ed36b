-- What an order costs and how that came about, where it goes to, and how many of its pieces and how much of its money
-- went where. The orders so far are counted anew when the projection is rebuilt.
ALTER TABLE order_history
   ADD COLUMN subtotal          bigint  NOT NULL DEFAULT 0,
   ADD COLUMN discount          bigint  NOT NULL DEFAULT 0,
   ADD COLUMN shipping          bigint,
   ADD COLUMN shipping_discount bigint  NOT NULL DEFAULT 0,
   ADD COLUMN tax_included      boolean NOT NULL DEFAULT true,
   ADD COLUMN taxes             jsonb   NOT NULL DEFAULT '[]',
   ADD COLUMN tax               bigint  NOT NULL DEFAULT 0,
   ADD COLUMN delivery          jsonb,
   ADD COLUMN voucher_code      text,
   ADD COLUMN on_account        boolean NOT NULL DEFAULT true,
   ADD COLUMN reserved_until    timestamptz,
   ADD COLUMN voucher_problem   text,
   ADD COLUMN decline_reason    text,
   ADD COLUMN due               bigint  NOT NULL DEFAULT 0,
   ADD COLUMN authorised        bigint  NOT NULL DEFAULT 0,
   ADD COLUMN captured          bigint  NOT NULL DEFAULT 0,
   ADD COLUMN refunded          bigint  NOT NULL DEFAULT 0,
   ADD COLUMN ordered           integer NOT NULL DEFAULT 0,
   ADD COLUMN cancelled         integer NOT NULL DEFAULT 0,
   ADD COLUMN shipped           integer NOT NULL DEFAULT 0,
   ADD COLUMN delivered         integer NOT NULL DEFAULT 0,
   ADD COLUMN returned          integer NOT NULL DEFAULT 0;
UPDATE order_history SET subtotal = total, due = CASE WHEN status IN ('PLACED', 'CONFIRMED') THEN total ELSE 0 END,
   ordered = (SELECT coalesce(sum(quantity), 0) FROM order_history_line line
              WHERE line.order_id = order_history.order_id);
