-- How much of each payment went which way, as the order knows.
CREATE TABLE order_history_payment (
   order_id   uuid   NOT NULL,
   payment_id uuid   NOT NULL,
   authorised bigint NOT NULL,
   captured   bigint NOT NULL,
   voided     bigint NOT NULL,
   refunded   bigint NOT NULL,
   PRIMARY KEY (order_id, payment_id)
) WITH (fillfactor = 80);
