-- Statistics: a survey of the whole game, and what was done in it day by day.

-- A survey is taken anew every few minutes; what a crash of the database loses is taken again.
CREATE UNLOGGED TABLE survey (
  taken_at  timestamptz NOT NULL PRIMARY KEY,
  took_ms   bigint      NOT NULL,
  players   bigint      NOT NULL,
  active    bigint      NOT NULL
);
COMMENT ON TABLE survey IS 'How many play; one row, of the newest survey';
COMMENT ON COLUMN survey.taken_at IS 'When it was taken';
COMMENT ON COLUMN survey.took_ms IS 'How many milliseconds that took';
COMMENT ON COLUMN survey.players IS 'How many have begun to play';
COMMENT ON COLUMN survey.active IS 'How many of them did something on one of the recent days';

CREATE UNLOGGED TABLE survey_currency (
  currency       text COLLATE "C" NOT NULL PRIMARY KEY,
  held_by_all    numeric(38) NOT NULL,
  earned_by_all  numeric(38) NOT NULL
);
COMMENT ON TABLE survey_currency IS 'What all together have of each currency, by the newest survey';
COMMENT ON COLUMN survey_currency.currency IS 'Id of the currency';
COMMENT ON COLUMN survey_currency.held_by_all IS 'How much all hold; more than 64 bits may carry';
COMMENT ON COLUMN survey_currency.earned_by_all IS 'How much all have ever earned';

CREATE TABLE activity_day (
  day         date        NOT NULL PRIMARY KEY,
  players     bigint      NOT NULL,
  counted_to  timestamptz NOT NULL,
  CONSTRAINT activity_day_not_negative CHECK (players >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE activity_day IS 'How many players did something on each day; kept for as many days as the rules say';
COMMENT ON COLUMN activity_day.day IS 'The UTC day';
COMMENT ON COLUMN activity_day.players IS 'How many players';
COMMENT ON COLUMN activity_day.counted_to IS 'Up to which instant of the day commands are counted; later ones are not yet';

CREATE TABLE activity_feature (
  day       date   NOT NULL REFERENCES activity_day ON DELETE CASCADE,
  feature   text COLLATE "C" NOT NULL,
  commands  bigint NOT NULL,
  CONSTRAINT activity_feature_pkey PRIMARY KEY (day, feature),
  CONSTRAINT activity_feature_not_negative CHECK (commands >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE activity_feature IS 'How many commands of each feature changed something on each day';
COMMENT ON COLUMN activity_feature.day IS 'The UTC day';
COMMENT ON COLUMN activity_feature.feature IS 'The feature, such as summon';
COMMENT ON COLUMN activity_feature.commands IS 'How many commands';

-- Written outside the player's units, so without a foreign key: it would wait for their row.
CREATE TABLE activity_player (
  player_id  bigint NOT NULL PRIMARY KEY,
  day        date   NOT NULL
) WITH (fillfactor = 70);
COMMENT ON TABLE activity_player IS 'When each player did something last; kept for as many days as the rules say';
COMMENT ON COLUMN activity_player.player_id IS 'Who did something';
COMMENT ON COLUMN activity_player.day IS 'The last UTC day that is known';

-- What was done before it was counted.
INSERT INTO achievement_count (player_id, counter, count)
SELECT player_id, 'SUMMONS', sum(jsonb_array_length(details -> 'pulls')) FROM journal JOIN player USING (player_id)
WHERE kind = 'summon' GROUP BY player_id
UNION ALL
SELECT player_id, 'REVE_PULLS', count(*) FROM journal JOIN player USING (player_id)
WHERE kind = 'reve_single_pull' GROUP BY player_id
UNION ALL
SELECT player_id,
       CASE kind WHEN 'energy_consumed' THEN 'ENERGY_SPENT' ELSE 'STAMINA_SPENT' END,
       sum((details ->> 'before')::bigint - (details ->> 'after')::bigint)
FROM journal JOIN player USING (player_id)
WHERE kind IN ('energy_consumed', 'stamina_spent') GROUP BY player_id, kind;
