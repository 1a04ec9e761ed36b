-- What became of each line. Says nothing of what stood in it.
CREATE TABLE import_line (
   run_id  uuid   NOT NULL,
   line    bigint NOT NULL,
   status  text   NOT NULL,
   id      text,
   code    text,
   message text,
   path    text,
   PRIMARY KEY (run_id, line)
);
