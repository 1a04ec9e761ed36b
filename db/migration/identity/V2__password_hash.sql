-- Hashes of passwords. An account's events name the one that counts by its credential id; a row that no account names
-- is left from a registration or change that did not come about.
CREATE TABLE password_hash (
   credential_id uuid        PRIMARY KEY,
   account_id    uuid        NOT NULL,
   hash          text        NOT NULL,
   created_at    timestamptz NOT NULL
);
CREATE INDEX password_hash_account ON password_hash (account_id);
