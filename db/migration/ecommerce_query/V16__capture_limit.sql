-- How much of a payment may be taken in total; null where that is not limited.
ALTER TABLE order_payment ADD COLUMN capture_limit bigint;
