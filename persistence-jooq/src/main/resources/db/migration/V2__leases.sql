-- Several processes share the work: what each of them holds, until when.

CREATE TABLE lease (
  kind        text COLLATE "C" NOT NULL,
  name        text COLLATE "C" NOT NULL,
  holder      text COLLATE "C" NOT NULL,
  expires_at  timestamptz NOT NULL,
  number      bigint,
  CONSTRAINT lease_pkey PRIMARY KEY (kind, name)
) WITH (fillfactor = 50);
COMMENT ON TABLE lease IS 'What is held by one process at a time: shards, turns, tasks, and the names of the processes themselves';
COMMENT ON COLUMN lease.kind IS 'What kind of thing is held';
COMMENT ON COLUMN lease.name IS 'Which one of its kind';
COMMENT ON COLUMN lease.holder IS 'The id of the process that holds it';
COMMENT ON COLUMN lease.expires_at IS 'From when on it is free, by the clock of the database';
COMMENT ON COLUMN lease.number IS 'The number on which all agree who hold one of this kind; for processes, how many shards there are';
