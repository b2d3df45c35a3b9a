-- What chance gives for nothing: reve charges.

CREATE TABLE reve_charge (
  player_id  bigint      NOT NULL PRIMARY KEY REFERENCES player,
  charges    bigint      NOT NULL,
  since      timestamptz NOT NULL,
  CONSTRAINT reve_charge_not_negative CHECK (charges >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE reve_charge IS 'The reve charges of everybody who has ever used one';
COMMENT ON COLUMN reve_charge.player_id IS 'Whose they are';
COMMENT ON COLUMN reve_charge.charges IS 'How many there were when one was last used';
COMMENT ON COLUMN reve_charge.since IS 'Since when the next one has been on its way';
