-- Which store of keys the personal data in this database is encrypted with: one row, written at the first start.
CREATE TABLE key_store (
   one boolean PRIMARY KEY DEFAULT true CHECK (one),
   id  uuid    NOT NULL
);
