-- The keys of personal data: never in the same backup as what they open, and in a database of their own if configured.

-- What the whole installation needs: one row, wrapped by the master key.
CREATE TABLE server_key (
   one        boolean     PRIMARY KEY DEFAULT true CHECK (one),
   id         uuid        NOT NULL,
   wrapped    bytea       NOT NULL,
   created_at timestamptz NOT NULL DEFAULT now()
);

-- One key per person at a time, wrapped by the master key. Of an erased one only the row is left.
CREATE TABLE person_key (
   id         uuid        PRIMARY KEY,
   person     uuid        NOT NULL,
   generation integer     NOT NULL CHECK (generation > 0),
   wrapped    bytea,
   created_at timestamptz NOT NULL DEFAULT now(),
   erased_at  timestamptz,
   CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);
CREATE UNIQUE INDEX person_key_current ON person_key (person) WHERE erased_at IS NULL;
CREATE INDEX person_key_erased ON person_key (person) WHERE erased_at IS NOT NULL;
