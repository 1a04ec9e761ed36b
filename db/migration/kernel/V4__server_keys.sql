-- Keys of the server itself, made at first need and shared by all nodes.
CREATE TABLE server_key (
   name text  PRIMARY KEY,
   key  bytea NOT NULL
);
