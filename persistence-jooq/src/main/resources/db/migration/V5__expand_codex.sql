-- The codex: what players ever owned, also when they own it no more.

CREATE TABLE codex_entry (
  player_id  bigint NOT NULL REFERENCES player,
  esprit     text COLLATE "C" NOT NULL,
  CONSTRAINT codex_entry_pkey PRIMARY KEY (player_id, esprit)
);
COMMENT ON TABLE codex_entry IS 'Every Esprit that a player ever owned, for good';
COMMENT ON COLUMN codex_entry.player_id IS 'Who owned it';
COMMENT ON COLUMN codex_entry.esprit IS 'Id of the Esprit';

CREATE TABLE codex_reward (
  player_id  bigint NOT NULL REFERENCES player,
  goal       text COLLATE "C" NOT NULL,
  CONSTRAINT codex_reward_pkey PRIMARY KEY (player_id, goal)
);
COMMENT ON TABLE codex_reward IS 'The sets and milestones of the codex that were rewarded, each once ever';
COMMENT ON COLUMN codex_reward.player_id IS 'Who was rewarded';
COMMENT ON COLUMN codex_reward.goal IS 'Id of the set or milestone';

-- What players own already they have owned once; what they fused away before, the journal tells.
INSERT INTO codex_entry (player_id, esprit)
SELECT player_id, esprit FROM stack
UNION
SELECT player_id, esprit
FROM journal CROSS JOIN LATERAL jsonb_object_keys(details -> 'copies') AS esprit
WHERE kind = 'collection_updated'
  AND EXISTS (SELECT FROM player WHERE player.player_id = journal.player_id);
