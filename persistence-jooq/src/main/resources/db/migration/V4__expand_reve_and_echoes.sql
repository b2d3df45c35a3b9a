-- What chance gives: reve charges and echoes.

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

CREATE TABLE echo_record (
  player_id  bigint NOT NULL PRIMARY KEY REFERENCES player,
  claimed    date   NOT NULL,
  opened     bigint NOT NULL,
  CONSTRAINT echo_record_not_negative CHECK (opened >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE echo_record IS 'How each player stands with echoes';
COMMENT ON COLUMN echo_record.player_id IS 'Who that is';
COMMENT ON COLUMN echo_record.claimed IS 'The last UTC day whose free echo they took; 1970-01-01 when they never did';
COMMENT ON COLUMN echo_record.opened IS 'How many echoes they have opened in all';
