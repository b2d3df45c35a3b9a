-- Achievements: what is counted of players, and what they unlocked.

CREATE TABLE achievement_count (
  player_id  bigint NOT NULL REFERENCES player,
  counter    text COLLATE "C" NOT NULL,
  count      bigint NOT NULL,
  CONSTRAINT achievement_count_pkey PRIMARY KEY (player_id, counter),
  CONSTRAINT achievement_count_not_negative CHECK (count >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE achievement_count IS 'What is counted of each player';
COMMENT ON COLUMN achievement_count.player_id IS 'Of whom';
COMMENT ON COLUMN achievement_count.counter IS 'What is counted, such as AWAKENINGS';
COMMENT ON COLUMN achievement_count.count IS 'How often, or how high';

CREATE TABLE achievement (
  player_id    bigint      NOT NULL REFERENCES player,
  achievement  text COLLATE "C" NOT NULL,
  unlocked_at  timestamptz NOT NULL,
  CONSTRAINT achievement_pkey PRIMARY KEY (player_id, achievement)
);
COMMENT ON TABLE achievement IS 'The achievements and rewards of points that were unlocked, each once ever';
COMMENT ON COLUMN achievement.player_id IS 'Who unlocked it';
COMMENT ON COLUMN achievement.achievement IS 'Id of the achievement or of the reward of points';
COMMENT ON COLUMN achievement.unlocked_at IS 'When it was unlocked';

-- What was done before it was counted.
INSERT INTO achievement_count (player_id, counter, count)
SELECT player_id, 'LEVEL', level FROM player WHERE level IS NOT NULL
UNION ALL
SELECT player_id, 'EXPLORES', ever FROM exploration
UNION ALL
SELECT player_id, 'DAILY_STREAK', streak FROM daily_claim
UNION ALL
SELECT player_id, 'FUSIONS', attempts FROM fusion_tally
UNION ALL
SELECT player_id, 'FUSION_SUCCESSES', successes FROM fusion_tally
UNION ALL
SELECT player_id, 'UNIQUE_ESPRITS', count(*) FROM codex_entry GROUP BY player_id
UNION ALL
SELECT player_id, 'AWAKENINGS', count(*) FROM journal JOIN player USING (player_id)
WHERE kind = 'esprit_awakened' GROUP BY player_id
UNION ALL
SELECT player_id, 'STARS', max((details ->> 'stars')::bigint) FROM journal JOIN player USING (player_id)
WHERE kind = 'esprit_awakened' GROUP BY player_id
UNION ALL
SELECT player_id, 'LIMIT_BREAKS', count(*) FROM journal JOIN player USING (player_id)
WHERE kind = 'limit_break' GROUP BY player_id
UNION ALL
SELECT player_id, 'ECHOES', count(*) FROM journal JOIN player USING (player_id)
WHERE kind = 'echo_opened' GROUP BY player_id
UNION ALL
SELECT player_id, 'CODEX_SETS', count(*) FROM journal JOIN player USING (player_id)
WHERE kind = 'codex_completed' GROUP BY player_id;
