-- Notices: what players want to be told, what they were told, and whose energy will be full when.

CREATE TABLE notice_switch (
  player_id  bigint  NOT NULL REFERENCES player,
  type       text COLLATE "C" NOT NULL,
  wanted     boolean NOT NULL,
  CONSTRAINT notice_switch_pkey PRIMARY KEY (player_id, type)
);
COMMENT ON TABLE notice_switch IS 'What players said of which notices they want; without a row the rules say it';
COMMENT ON COLUMN notice_switch.player_id IS 'Who said it';
COMMENT ON COLUMN notice_switch.type IS 'Of what, such as LEVEL_UP';
COMMENT ON COLUMN notice_switch.wanted IS 'Whether they want to be told';

CREATE TABLE notice_direct (
  player_id  bigint  NOT NULL PRIMARY KEY REFERENCES player,
  wanted     boolean NOT NULL,
  language   text    NOT NULL
);
COMMENT ON TABLE notice_direct IS 'Who ever said something about direct messages';
COMMENT ON COLUMN notice_direct.player_id IS 'Who said it';
COMMENT ON COLUMN notice_direct.wanted IS 'Whether notices come as direct messages too';
COMMENT ON COLUMN notice_direct.language IS 'Tag of the language in which they are written';

-- Written outside the player's units, so without a foreign key: it would wait for their row.
CREATE TABLE inbox (
  player_id     bigint      NOT NULL,
  notice_id     text COLLATE "C" NOT NULL,
  at            timestamptz NOT NULL,
  notice        jsonb       NOT NULL,
  read_at       timestamptz,
  direct_due    timestamptz,
  direct_tries  integer     NOT NULL,
  CONSTRAINT inbox_pkey PRIMARY KEY (player_id, notice_id),
  CONSTRAINT inbox_tries_not_negative CHECK (direct_tries >= 0)
) WITH (fillfactor = 80);
CREATE INDEX inbox_by_time ON inbox (player_id, at, notice_id);
CREATE INDEX inbox_unread ON inbox (player_id) WHERE read_at IS NULL;
CREATE INDEX inbox_direct ON inbox (direct_due) WHERE direct_due IS NOT NULL;
CREATE INDEX inbox_at ON inbox USING brin (at) WITH (autosummarize = on);
COMMENT ON TABLE inbox IS 'What players were told; kept for as many days as the rules say';
COMMENT ON COLUMN inbox.player_id IS 'Who was told';
COMMENT ON COLUMN inbox.notice_id IS 'What makes it arrive once: the event''s place in the journal, or a gauge and when it was full';
COMMENT ON COLUMN inbox.at IS 'When it happened';
COMMENT ON COLUMN inbox.notice IS 'The notice as JSON';
COMMENT ON COLUMN inbox.read_at IS 'When it was read; empty until then';
COMMENT ON COLUMN inbox.direct_due IS 'When to write it as a direct message; empty for never, or no more';
COMMENT ON COLUMN inbox.direct_tries IS 'How often that was tried';

CREATE TABLE gauge_watch (
  player_id  bigint NOT NULL REFERENCES player,
  gauge      text COLLATE "C" NOT NULL,
  full_at    timestamptz,
  due_at     timestamptz,
  CONSTRAINT gauge_watch_pkey PRIMARY KEY (player_id, gauge),
  CONSTRAINT gauge_watch_whole CHECK ((full_at IS NULL) = (due_at IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX gauge_watch_due ON gauge_watch (due_at) WHERE due_at IS NOT NULL;
COMMENT ON TABLE gauge_watch IS 'When energy and stamina that were spent will be full';
COMMENT ON COLUMN gauge_watch.player_id IS 'Whose they are';
COMMENT ON COLUMN gauge_watch.gauge IS 'Which of the two, such as ENERGY';
COMMENT ON COLUMN gauge_watch.full_at IS 'When it will be full, as far as was known when it changed; empty when it is';
COMMENT ON COLUMN gauge_watch.due_at IS 'Not to be looked at before this instant';
