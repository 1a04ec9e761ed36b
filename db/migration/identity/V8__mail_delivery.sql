-- How the sending of a mail goes. No row: not tried yet.
CREATE TABLE mail_delivery (
   stream_id       uuid        NOT NULL,
   version         integer     NOT NULL,
   account_id      uuid        NOT NULL,
   kind            text        NOT NULL,
   attempts        integer     NOT NULL,
   next_attempt_at timestamptz NOT NULL,
   done_at         timestamptz,
   outcome         text        NOT NULL,
   PRIMARY KEY (stream_id, version)
);
CREATE INDEX mail_delivery_account ON mail_delivery (account_id, kind, done_at);
