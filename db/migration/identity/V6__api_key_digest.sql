-- API keys as digests; everything else about a key stands in its events.
CREATE TABLE api_key_digest (
   digest       bytea       PRIMARY KEY,
   key_id       uuid        NOT NULL UNIQUE,
   created_at   timestamptz NOT NULL,
   last_used_at timestamptz
);
