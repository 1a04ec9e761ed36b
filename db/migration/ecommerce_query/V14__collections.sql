-- Lists of products that somebody picked, with the products in their order.
CREATE TABLE catalog_collection (
   id          uuid    PRIMARY KEY,
   version     integer NOT NULL,
   slug        text    NOT NULL,
   name        text    NOT NULL,
   sort_name   text    NOT NULL COLLATE "C",
   description text,
   published   boolean NOT NULL,
   product_ids uuid[]  NOT NULL
);
CREATE INDEX catalog_collection_slug ON catalog_collection (slug);
CREATE INDEX catalog_collection_name ON catalog_collection (sort_name, id);
