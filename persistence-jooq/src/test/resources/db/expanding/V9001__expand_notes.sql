-- What a later release might add: a column that may be empty, and a table.
ALTER TABLE player ADD COLUMN motto text;
CREATE TABLE note (
  player_id  bigint NOT NULL REFERENCES player,
  number     bigint GENERATED ALWAYS AS IDENTITY,
  "text"     text   NOT NULL,
  CONSTRAINT note_pkey PRIMARY KEY (player_id, number)
);
