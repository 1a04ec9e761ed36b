CREATE TABLE stray (id uuid);
