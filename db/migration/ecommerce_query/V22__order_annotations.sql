-- What those who run the shop noted about orders, for each other.
CREATE TABLE order_history_annotation (
   order_id uuid        NOT NULL,
   version  integer     NOT NULL,
   note     text        NOT NULL,
   actor    text        NOT NULL,
   noted_at timestamptz NOT NULL,
   PRIMARY KEY (order_id, version)
);
