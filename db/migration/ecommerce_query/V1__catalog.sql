-- Products as shoppers see them. Slugs and SKUs are unique by claim, not here, where another stream may be ahead.
CREATE TABLE catalog_product (
   id             uuid        PRIMARY KEY,
   version        integer     NOT NULL,
   slug           text        NOT NULL,
   name           text        NOT NULL,
   sort_name      text        NOT NULL COLLATE "C",
   description    text,
   category_paths text[]      NOT NULL,
   category_names text[]      NOT NULL,
   status         text        NOT NULL,
   currency_code  text        NOT NULL,
   lowest_price   bigint,
   highest_price  bigint,
   created_at     timestamptz NOT NULL,
   updated_at     timestamptz NOT NULL,
   published_at   timestamptz
);
CREATE INDEX catalog_product_slug ON catalog_product (slug);
CREATE INDEX catalog_product_newest ON catalog_product (status, created_at, id);
CREATE INDEX catalog_product_name ON catalog_product (status, sort_name, id);
CREATE INDEX catalog_product_price ON catalog_product (status, currency_code, coalesce(lowest_price, 0), id);
CREATE INDEX catalog_product_category ON catalog_product USING gin (category_paths);
CREATE INDEX catalog_product_text ON catalog_product
   USING gin (to_tsvector('simple', name || ' ' || coalesce(description, '')));

CREATE TABLE catalog_variant (
   variant_id    uuid    PRIMARY KEY,
   product_id    uuid    NOT NULL,
   ordinal       integer NOT NULL,
   sku           text    NOT NULL,
   variant_name  text    NOT NULL,
   option_names  text[]  NOT NULL,
   option_values text[]  NOT NULL,
   price         bigint  NOT NULL
);
CREATE INDEX catalog_variant_product ON catalog_variant (product_id, ordinal);
CREATE INDEX catalog_variant_sku ON catalog_variant (sku);

-- Apart from the variant: it changes with every order, and may be known before the variant is.
CREATE TABLE catalog_availability (
   variant_id uuid    PRIMARY KEY,
   available  integer NOT NULL
) WITH (fillfactor = 70);
