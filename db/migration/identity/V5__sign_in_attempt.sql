-- How often in a row signing in failed, by keyed hash of the address, whether an account has it or not.
CREATE TABLE sign_in_attempt (
   address_key bytea       PRIMARY KEY,
   failures    integer     NOT NULL,
   last_at     timestamptz NOT NULL,
   held_until  timestamptz
);
CREATE INDEX sign_in_attempt_age ON sign_in_attempt (last_at);
