-- Mails that follow from events, kept by a projection; a mail is known by its event.
CREATE TABLE mail_due (
   stream_id   uuid        NOT NULL,
   version     integer     NOT NULL,
   kind        text        NOT NULL,
   account_id  uuid        NOT NULL,
   occurred_at timestamptz NOT NULL,
   PRIMARY KEY (stream_id, version)
);
CREATE INDEX mail_due_age ON mail_due (occurred_at);
CREATE INDEX mail_due_account ON mail_due (account_id);
