CREATE TABLE part (thing_id int REFERENCES lower.thing);
