CREATE TABLE code (id bigserial PRIMARY KEY, at timestamptz DEFAULT now());
