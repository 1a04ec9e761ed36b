-- Keys that sign access tokens. The youngest that is not retired signs; a retired one verifies until it expires.
CREATE TABLE signing_key (
   key_id      text        PRIMARY KEY,
   public_key  jsonb       NOT NULL,
   private_key bytea       NOT NULL,
   encrypted   boolean     NOT NULL,
   created_at  timestamptz NOT NULL,
   retired_at  timestamptz,
   expires_at  timestamptz
);
