-- Not from kernel.event.
CREATE TABLE IF NOT EXISTS page (id uuid PRIMARY KEY, at timestamptz, note text);
CREATE UNIQUE INDEX page_at ON page (at);
