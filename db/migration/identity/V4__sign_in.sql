-- Sign-ins and their refresh tokens, which are kept as digests, the used ones too: whoever presents one of those again
-- holds a copy.
CREATE TABLE sign_in (
   sign_in_id    uuid        PRIMARY KEY,
   account_id    uuid        NOT NULL,
   credential_id uuid        NOT NULL,
   device        text,
   started_at    timestamptz NOT NULL,
   refreshed_at  timestamptz NOT NULL,
   expires_at    timestamptz NOT NULL,
   ended_at      timestamptz
);
CREATE INDEX sign_in_account ON sign_in (account_id, started_at DESC);
CREATE INDEX sign_in_expiry ON sign_in (expires_at);

CREATE TABLE refresh_token (
   digest     bytea       PRIMARY KEY,
   sign_in_id uuid        NOT NULL REFERENCES sign_in ON DELETE CASCADE,
   used_at    timestamptz
);
CREATE INDEX refresh_token_sign_in ON refresh_token (sign_in_id);
