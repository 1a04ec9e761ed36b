-- API keys as operators see them.
CREATE TABLE api_key (
   key_id       uuid        PRIMARY KEY,
   version      integer     NOT NULL,
   name         text        NOT NULL,
   visible_part text        NOT NULL,
   roles        text[]      NOT NULL,
   created_at   timestamptz NOT NULL,
   expires_at   timestamptz,
   revoked_at   timestamptz
);
CREATE INDEX api_key_created ON api_key (created_at, key_id);
