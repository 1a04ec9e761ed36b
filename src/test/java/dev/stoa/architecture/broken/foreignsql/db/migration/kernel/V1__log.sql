CREATE TABLE event (position bigint PRIMARY KEY);
CREATE INDEX event_position ON event (position);
