-- What the variants of a product may differ in, and its pictures in their order.
ALTER TABLE catalog_product
   ADD COLUMN options jsonb NOT NULL DEFAULT '[]',
   ADD COLUMN media   jsonb NOT NULL DEFAULT '[]';
