CREATE TABLE page (id uuid);
