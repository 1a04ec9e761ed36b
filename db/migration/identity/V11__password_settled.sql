-- Whether an account is known to name the hash; one that stays in the air for a day is looked into, and deleted where
-- no account does.
ALTER TABLE password_hash ADD COLUMN settled boolean NOT NULL DEFAULT false;
CREATE INDEX password_hash_unsettled ON password_hash (created_at) WHERE NOT settled;
