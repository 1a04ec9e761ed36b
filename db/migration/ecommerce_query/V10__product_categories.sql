-- The categories that a product stands in, the one that its breadcrumbs show first.
ALTER TABLE catalog_product ADD COLUMN category_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX catalog_product_categories ON catalog_product USING gin (category_ids);
