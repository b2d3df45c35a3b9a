-- References of what went wrong, codes by which friends find each other, and points of the week.

CREATE TABLE incident (
  player_id   bigint      NOT NULL,
  reference   text COLLATE "C" NOT NULL,
  at          timestamptz NOT NULL,
  command     text COLLATE "C" NOT NULL,
  command_id  text COLLATE "C" NOT NULL,
  fault       text,
  CONSTRAINT incident_pkey PRIMARY KEY (player_id, reference)
);
CREATE INDEX incident_reference ON incident (reference);
COMMENT ON TABLE incident IS 'What went wrong, and what owners did, by the reference that was shown';
COMMENT ON COLUMN incident.player_id IS 'To whom the reference was shown';
COMMENT ON COLUMN incident.reference IS 'Eight characters, the same for every delivery of an interaction';
COMMENT ON COLUMN incident.at IS 'When it was shown';
COMMENT ON COLUMN incident.command IS 'What was asked for, such as admin give';
COMMENT ON COLUMN incident.command_id IS 'The command as the journal and the ledger name it';
COMMENT ON COLUMN incident.fault IS 'What went wrong; empty for what an owner did';

CREATE INDEX journal_of_owners ON journal (command_id)
  WHERE kind IN ('admin_action', 'admin_adjustment', 'admin_deletion', 'player_banned');

CREATE TABLE friend_code (
  code       text COLLATE "C" NOT NULL PRIMARY KEY,
  player_id  bigint NOT NULL REFERENCES player
);
CREATE INDEX friend_code_of_player ON friend_code (player_id);
COMMENT ON TABLE friend_code IS 'By which code each player is found; a small table that all nodes share';
COMMENT ON COLUMN friend_code.code IS 'Eight characters of Crockford''s base 32';
COMMENT ON COLUMN friend_code.player_id IS 'Whose code it is';

CREATE TABLE weekly_points (
  player_id  bigint NOT NULL PRIMARY KEY REFERENCES player,
  week       date   NOT NULL,
  points     bigint NOT NULL,
  CONSTRAINT weekly_points_not_negative CHECK (points >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE weekly_points IS 'What each player has gathered in the last week in which they did something';
COMMENT ON COLUMN weekly_points.player_id IS 'Who gathered it';
COMMENT ON COLUMN weekly_points.week IS 'The UTC Monday with which that week began';
COMMENT ON COLUMN weekly_points.points IS 'How many points';
