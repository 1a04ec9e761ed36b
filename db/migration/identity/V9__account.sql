-- Accounts as operators and their owners see them.
CREATE TABLE account (
   account_id    uuid        PRIMARY KEY,
   version       integer     NOT NULL,
   email         text        NOT NULL,
   name          text        NOT NULL,
   verified      boolean     NOT NULL,
   active        boolean     NOT NULL,
   roles         text[]      NOT NULL,
   registered_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX account_email ON account (email);
CREATE INDEX account_registered ON account (registered_at, account_id);
