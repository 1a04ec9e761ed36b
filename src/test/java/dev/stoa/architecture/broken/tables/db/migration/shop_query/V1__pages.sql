CREATE TABLE page (id uuid);
CREATE TABLE order_page (id uuid);
CREATE TABLE orphan (id uuid);
