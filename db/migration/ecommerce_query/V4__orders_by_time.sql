-- Everybody's orders, as those see them who run the shop.
CREATE INDEX order_history_placed ON order_history (placed_at, order_id);
