-- What an entry of the timeline is about.
ALTER TABLE order_history_entry
   ADD COLUMN shipment_id uuid,
   ADD COLUMN return_id   uuid,
   ADD COLUMN amount      bigint,
   ADD COLUMN reason      text,
   ADD COLUMN lines       jsonb,
   ADD COLUMN payment     jsonb;
