-- What an order was called in the shop that it was imported from; null for an order of this shop.
ALTER TABLE order_history ADD COLUMN imported_number text;
CREATE INDEX order_history_imported ON order_history (imported_number) WHERE imported_number IS NOT NULL;
