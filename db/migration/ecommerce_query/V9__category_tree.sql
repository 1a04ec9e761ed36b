-- The category tree. Ancestors run from the root down to the category itself.
CREATE TABLE catalog_category (
   id        uuid   PRIMARY KEY,
   parent_id uuid,
   slug      text   NOT NULL,
   name      text   NOT NULL,
   sort_name text   NOT NULL COLLATE "C",
   path      text   NOT NULL,
   ancestors uuid[] NOT NULL,
   version   integer NOT NULL
);
CREATE INDEX catalog_category_parent ON catalog_category (parent_id, sort_name);
CREATE INDEX catalog_category_path ON catalog_category (path);
CREATE INDEX catalog_category_branch ON catalog_category USING gin (ancestors);
