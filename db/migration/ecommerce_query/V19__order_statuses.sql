-- The statuses that follow from the numbers of an order, for those who look for orders by them; a test holds them
-- against OrderStanding, which tells them of an order that is shown.
ALTER TABLE order_history
   ADD COLUMN charge text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN captured = 0 THEN 'NONE'
      WHEN captured = refunded THEN 'REFUNDED'
      WHEN captured - refunded < due THEN 'PARTIAL'
      ELSE 'FULL' END) STORED,
   ADD COLUMN fulfilment text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN shipped = 0 THEN 'UNFULFILLED'
      WHEN returned = ordered - cancelled THEN 'RETURNED'
      WHEN returned > 0 THEN 'PARTIALLY_RETURNED'
      WHEN shipped < ordered - cancelled THEN 'PARTIALLY_SHIPPED'
      WHEN delivered < shipped THEN 'SHIPPED'
      ELSE 'DELIVERED' END) STORED,
   ADD COLUMN state text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN status <> 'CONFIRMED' THEN status
      WHEN cancelled = ordered THEN 'CANCELLED'
      WHEN shipped = 0 THEN 'CONFIRMED'
      WHEN returned = ordered - cancelled THEN 'RETURNED'
      WHEN shipped < ordered - cancelled THEN 'PARTIALLY_SHIPPED'
      WHEN delivered < shipped THEN 'SHIPPED'
      WHEN captured < due THEN 'DELIVERED'
      ELSE 'COMPLETED' END) STORED;
CREATE INDEX order_history_charge ON order_history (charge, placed_at, order_id);
CREATE INDEX order_history_fulfilment ON order_history (fulfilment, placed_at, order_id);
CREATE INDEX order_history_state ON order_history (state, placed_at, order_id);
