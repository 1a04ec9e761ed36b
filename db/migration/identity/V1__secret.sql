-- What only the servers of this database know: the key of keyed hashes and of tokens in mails.
CREATE TABLE identity_secret (
   name  text  PRIMARY KEY,
   value bytea NOT NULL
);
