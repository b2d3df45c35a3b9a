-- Growing: what players do with what they own.

CREATE TABLE exploration (
  player_id  bigint  NOT NULL PRIMARY KEY REFERENCES player,
  day        date    NOT NULL,
  on_day     integer NOT NULL,
  ever       bigint  NOT NULL,
  CONSTRAINT exploration_counts CHECK (on_day >= 1 AND ever >= on_day)
) WITH (fillfactor = 70);
COMMENT ON TABLE exploration IS 'How often each player has explored';
COMMENT ON COLUMN exploration.player_id IS 'Who explored';
COMMENT ON COLUMN exploration.day IS 'The last UTC day on which they did';
COMMENT ON COLUMN exploration.on_day IS 'How often on that day';
COMMENT ON COLUMN exploration.ever IS 'How often in all';

CREATE TABLE skill (
  player_id  bigint  NOT NULL PRIMARY KEY REFERENCES player,
  energy     integer NOT NULL,
  stamina    integer NOT NULL,
  attack     integer NOT NULL,
  defense    integer NOT NULL,
  resets     integer NOT NULL,
  CONSTRAINT skill_not_negative CHECK (energy >= 0 AND stamina >= 0 AND attack >= 0 AND defense >= 0 AND resets >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE skill IS 'How players have spent their skill points';
COMMENT ON COLUMN skill.player_id IS 'Who spent them';
COMMENT ON COLUMN skill.energy IS 'Points spent on more room for energy';
COMMENT ON COLUMN skill.stamina IS 'Points spent on more room for stamina';
COMMENT ON COLUMN skill.attack IS 'Points spent on attack';
COMMENT ON COLUMN skill.defense IS 'Points spent on defence';
COMMENT ON COLUMN skill.resets IS 'How often all points were taken back';

CREATE TABLE class_record (
  player_id  bigint  NOT NULL PRIMARY KEY REFERENCES player,
  changes    integer NOT NULL,
  applied    bigint  NOT NULL,
  bonus      bigint  NOT NULL,
  CONSTRAINT class_record_not_negative CHECK (changes >= 0 AND applied >= 0 AND bonus >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE class_record IS 'How each player stands with their class';
COMMENT ON COLUMN class_record.player_id IS 'Whose class it is';
COMMENT ON COLUMN class_record.changes IS 'How often another class was chosen';
COMMENT ON COLUMN class_record.applied IS 'How often the class raised an income';
COMMENT ON COLUMN class_record.bonus IS 'By how much in all';

ALTER TABLE player
  ADD COLUMN support_1 text COLLATE "C",
  ADD COLUMN support_2 text COLLATE "C";
COMMENT ON COLUMN player.support_1 IS 'Id of the Esprit that supports the leader first';
COMMENT ON COLUMN player.support_2 IS 'Id of the Esprit that supports the leader second';

CREATE TABLE fusion_attempt (
  player_id  bigint      NOT NULL,
  act        bigint      NOT NULL,
  at         timestamptz NOT NULL,
  first      text COLLATE "C" NOT NULL,
  second     text COLLATE "C" NOT NULL,
  rate       bigint      NOT NULL,
  result     text COLLATE "C",
  CONSTRAINT fusion_attempt_pkey PRIMARY KEY (player_id, act),
  CONSTRAINT fusion_attempt_rate_in_bounds CHECK (rate BETWEEN 0 AND 10000)
);
COMMENT ON TABLE fusion_attempt IS 'Every fusion that was tried, for good';
COMMENT ON COLUMN fusion_attempt.player_id IS 'Who tried it';
COMMENT ON COLUMN fusion_attempt.act IS 'In which of the player''s committed commands, from 1';
COMMENT ON COLUMN fusion_attempt.at IS 'When it was tried';
COMMENT ON COLUMN fusion_attempt.first IS 'Id of the one Esprit of which a copy was given';
COMMENT ON COLUMN fusion_attempt.second IS 'Id of the other; it may be the same';
COMMENT ON COLUMN fusion_attempt.rate IS 'The chance that it had, in ten-thousandths';
COMMENT ON COLUMN fusion_attempt.result IS 'Id of the Esprit that came of it; empty when it failed';

CREATE TABLE fusion_tally (
  player_id  bigint NOT NULL PRIMARY KEY REFERENCES player,
  attempts   bigint NOT NULL,
  successes  bigint NOT NULL,
  CONSTRAINT fusion_tally_counts CHECK (successes >= 0 AND attempts >= successes)
) WITH (fillfactor = 70);
COMMENT ON TABLE fusion_tally IS 'How often each player has fused';
COMMENT ON COLUMN fusion_tally.player_id IS 'Who fused';
COMMENT ON COLUMN fusion_tally.attempts IS 'How often it was tried';
COMMENT ON COLUMN fusion_tally.successes IS 'How often something came of it';
