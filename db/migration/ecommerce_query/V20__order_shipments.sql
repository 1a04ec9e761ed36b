-- The parcels of orders, and what came back of them.
CREATE TABLE order_history_shipment (
   order_id      uuid        NOT NULL,
   shipment_id   uuid        NOT NULL,
   version       integer     NOT NULL,                  -- of the order when it was prepared
   status        text        NOT NULL,
   lines         jsonb       NOT NULL,
   pieces        integer     NOT NULL,
   tracking      jsonb,
   shortages     jsonb       NOT NULL,
   prepared_at   timestamptz NOT NULL,
   dispatched_at timestamptz,
   delivered_at  timestamptz,
   PRIMARY KEY (order_id, shipment_id)
) WITH (fillfactor = 80);

CREATE TABLE order_history_return (
   order_id    uuid        NOT NULL,
   version     integer     NOT NULL,                    -- of the order afterwards
   return_id   uuid        NOT NULL,
   lines       jsonb       NOT NULL,
   disposition text        NOT NULL,
   amount      bigint      NOT NULL,
   reason      text,
   returned_at timestamptz NOT NULL,
   PRIMARY KEY (order_id, version)
);
