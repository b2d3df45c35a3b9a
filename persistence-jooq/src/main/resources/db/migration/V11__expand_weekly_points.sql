-- The last week's points stay beside this week's until its best are rewarded, and stand in their order. No release
-- has written to the table, so that its key can grow by the week.

ALTER TABLE weekly_points
  DROP CONSTRAINT weekly_points_pkey,
  ADD CONSTRAINT weekly_points_pkey PRIMARY KEY (player_id, week);
CREATE INDEX weekly_points_standing ON weekly_points (week, points DESC, player_id);
COMMENT ON TABLE weekly_points IS 'What each player has gathered in this week, and in those whose best are not rewarded yet';
COMMENT ON COLUMN weekly_points.week IS 'The UTC Monday with which the week began';

CREATE TABLE weekly_closing (
  week        date        NOT NULL PRIMARY KEY,
  least       bigint      NOT NULL,
  settled_at  timestamptz,
  CONSTRAINT weekly_closing_least CHECK (least > 0)
);
COMMENT ON TABLE weekly_closing IS 'Weeks that have ended, and what it took to be among their best';
COMMENT ON COLUMN weekly_closing.week IS 'The UTC Monday with which the week began';
COMMENT ON COLUMN weekly_closing.least IS 'With how many points a player is among the best; said once, so that it stays when their points go';
COMMENT ON COLUMN weekly_closing.settled_at IS 'When all of them had their reward; empty while some wait';
