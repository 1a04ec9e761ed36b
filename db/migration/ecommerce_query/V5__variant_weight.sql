-- What a piece weighs and how it is taxed. The variants so far weigh nothing, as their events say.
ALTER TABLE catalog_variant
   ADD COLUMN weight_grams integer NOT NULL DEFAULT 0,
   ADD COLUMN tax_class    text    NOT NULL DEFAULT 'standard';
