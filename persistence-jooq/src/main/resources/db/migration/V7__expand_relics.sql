-- Relics that the lead copies of Esprits wear.

ALTER TABLE stack ADD COLUMN relics text COLLATE "C" NOT NULL DEFAULT '';
COMMENT ON COLUMN stack.relics IS 'Ids of the relics that the lead copy wears, in the order in which it put them on, by commas';

CREATE INDEX stack_wearing ON stack (player_id) WHERE relics <> '';
