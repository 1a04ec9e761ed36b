-- How far the sample data has been loaded, so that an interrupted load goes on where it was.
CREATE TABLE sample_progress (
   step    text        PRIMARY KEY,
   done_at timestamptz NOT NULL DEFAULT now()
);
