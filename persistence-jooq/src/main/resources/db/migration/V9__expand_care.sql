-- What the host decides while the game runs, and what the journal needs so that an owner can be forgotten.

CREATE TABLE decree (
  name    text COLLATE "C" NOT NULL PRIMARY KEY,
  decree  jsonb       NOT NULL,
  actor   bigint      NOT NULL,
  at      timestamptz NOT NULL
);
COMMENT ON TABLE decree IS 'What the host decided for everyone: closed features, multipliers, maintenance, bans';
COMMENT ON COLUMN decree.name IS 'What it is about; people stand here by a hash of their id';
COMMENT ON COLUMN decree.decree IS 'The decision as JSON';
COMMENT ON COLUMN decree.actor IS 'The owner who decided it';
COMMENT ON COLUMN decree.at IS 'When it was decided';

CREATE INDEX journal_actor ON journal ((details ->> 'actor'))
  WHERE kind IN ('admin_action', 'admin_adjustment', 'admin_deletion', 'player_banned');
