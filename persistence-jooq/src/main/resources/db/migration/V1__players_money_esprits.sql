-- The spine: players, money, items, Esprits, summons, leaderboards, and what makes a command happen once.
--
-- Ids are text in collation "C": they sort as the game sorts them, and comparing them is cheap.
-- Tables whose rows change in place leave room in each page, so that an update touches no index.
-- Tables that only grow have no foreign key: a unit of work writes them, and it holds the player's row.

CREATE TABLE player (
  player_id       bigint      NOT NULL PRIMARY KEY,
  acts            bigint      NOT NULL DEFAULT 0,
  policy_version  integer     NOT NULL,
  accepted_at     timestamptz NOT NULL,
  started_at      timestamptz,
  name            text,
  class           text COLLATE "C",
  level           integer,
  xp              bigint,
  level_cap       integer,
  energy          bigint,
  energy_since    timestamptz,
  stamina         bigint,
  stamina_since   timestamptz,
  leader          text COLLATE "C",
  CONSTRAINT player_id_positive CHECK (player_id > 0),
  CONSTRAINT player_acts_not_negative CHECK (acts >= 0),
  CONSTRAINT player_started_whole CHECK (
    num_nonnulls(started_at, name, class, level, xp, level_cap, energy, energy_since, stamina,
                 stamina_since, leader) IN (0, 11)),
  CONSTRAINT player_numbers CHECK (level >= 1 AND xp >= 0 AND level_cap >= level AND energy >= 0 AND stamina >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE player IS 'Everyone who accepted the policy; a command locks the row of the player it is for';
COMMENT ON COLUMN player.player_id IS 'The account''s id on the platform (Discord)';
COMMENT ON COLUMN player.acts IS 'How many commands of the player were committed; numbers journal and ledger';
COMMENT ON COLUMN player.policy_version IS 'Which version of the policy was accepted';
COMMENT ON COLUMN player.accepted_at IS 'When the policy was accepted';
COMMENT ON COLUMN player.started_at IS 'When the player chose a class and began; empty until then, as is all that follows';
COMMENT ON COLUMN player.name IS 'The name under which the player is shown';
COMMENT ON COLUMN player.class IS 'Id of the chosen class';
COMMENT ON COLUMN player.level IS 'The player''s level, from 1';
COMMENT ON COLUMN player.xp IS 'Experience gathered towards the next level';
COMMENT ON COLUMN player.level_cap IS 'The level beyond which the player does not rise yet';
COMMENT ON COLUMN player.energy IS 'Points of energy at the instant energy_since';
COMMENT ON COLUMN player.energy_since IS 'Since when energy has been growing';
COMMENT ON COLUMN player.stamina IS 'Points of stamina at the instant stamina_since';
COMMENT ON COLUMN player.stamina_since IS 'Since when stamina has been growing';
COMMENT ON COLUMN player.leader IS 'Id of the Esprit that leads';

CREATE TABLE command (
  player_id     bigint      NOT NULL,
  command_id    text COLLATE "C" NOT NULL,
  act           bigint      NOT NULL,
  at            timestamptz NOT NULL,
  outcome_type  text COLLATE "C" NOT NULL,
  outcome       jsonb       NOT NULL,
  CONSTRAINT command_pkey PRIMARY KEY (player_id, command_id)
);
CREATE INDEX command_at ON command USING brin (at) WITH (autosummarize = on);
COMMENT ON TABLE command IS 'Commands that were committed, with what came of them; kept for seven days';
COMMENT ON COLUMN command.player_id IS 'Whose command it was';
COMMENT ON COLUMN command.command_id IS 'What makes it happen once: an interaction''s id or an operation''s';
COMMENT ON COLUMN command.act IS 'Which of the player''s committed commands it was, from 1';
COMMENT ON COLUMN command.at IS 'The instant at which the command took place';
COMMENT ON COLUMN command.outcome_type IS 'The Java type whose case the outcome is';
COMMENT ON COLUMN command.outcome IS 'The outcome as JSON';

CREATE TABLE reply_pending (
  player_id   bigint      NOT NULL,
  command_id  text COLLATE "C" NOT NULL,
  at          timestamptz NOT NULL,
  CONSTRAINT reply_pending_pkey PRIMARY KEY (player_id, command_id)
);
CREATE INDEX reply_pending_at ON reply_pending USING brin (at) WITH (autosummarize = on);
COMMENT ON TABLE reply_pending IS 'Outcomes of which it is not known that their player has seen them';
COMMENT ON COLUMN reply_pending.player_id IS 'Whose command it was';
COMMENT ON COLUMN reply_pending.command_id IS 'The command whose outcome it is';
COMMENT ON COLUMN reply_pending.at IS 'The instant at which the command took place';

CREATE TABLE journal (
  player_id   bigint      NOT NULL,
  act         bigint      NOT NULL,
  line        integer     NOT NULL,
  at          timestamptz NOT NULL,
  kind        text COLLATE "C" NOT NULL,
  command_id  text COLLATE "C" NOT NULL,
  seed        text COLLATE "C",
  details     jsonb       NOT NULL,
  CONSTRAINT journal_pkey PRIMARY KEY (player_id, act, line),
  CONSTRAINT journal_seed_once CHECK ((seed IS NOT NULL) = (line = 1))
);
COMMENT ON TABLE journal IS 'Everything that happened, for good';
COMMENT ON COLUMN journal.player_id IS 'To whom it happened';
COMMENT ON COLUMN journal.act IS 'In which of the player''s committed commands, from 1';
COMMENT ON COLUMN journal.line IS 'Where in that command, from 1';
COMMENT ON COLUMN journal.at IS 'The instant at which the command took place';
COMMENT ON COLUMN journal.kind IS 'What kind of event it is, such as summon';
COMMENT ON COLUMN journal.command_id IS 'The command that led to it';
COMMENT ON COLUMN journal.seed IS 'The 32 bytes from which the command''s dice rolled, in hex; on its first line only';
COMMENT ON COLUMN journal.details IS 'The event as JSON';

CREATE TABLE outbox (
  player_id   bigint      NOT NULL,
  act         bigint      NOT NULL,
  line        integer     NOT NULL,
  subscriber  text COLLATE "C" NOT NULL,
  due_at      timestamptz NOT NULL,
  attempts    integer     NOT NULL DEFAULT 0,
  CONSTRAINT outbox_pkey PRIMARY KEY (player_id, act, line, subscriber),
  CONSTRAINT outbox_attempts_not_negative CHECK (attempts >= 0)
) WITH (fillfactor = 80);
CREATE INDEX outbox_due ON outbox (due_at);
COMMENT ON TABLE outbox IS 'Events of the journal that a subscriber has yet to receive';
COMMENT ON COLUMN outbox.player_id IS 'Key of the event in the journal';
COMMENT ON COLUMN outbox.act IS 'Key of the event in the journal';
COMMENT ON COLUMN outbox.line IS 'Key of the event in the journal';
COMMENT ON COLUMN outbox.subscriber IS 'The name of who is to receive it';
COMMENT ON COLUMN outbox.due_at IS 'Not to be tried before this instant';
COMMENT ON COLUMN outbox.attempts IS 'How often it was tried in vain';

CREATE TABLE balance (
  player_id  bigint NOT NULL REFERENCES player,
  currency   text COLLATE "C" NOT NULL,
  amount     bigint NOT NULL,
  earned     bigint NOT NULL,
  CONSTRAINT balance_pkey PRIMARY KEY (player_id, currency),
  CONSTRAINT balance_amount_in_bounds CHECK (amount BETWEEN 0 AND 9000000000000000),
  CONSTRAINT balance_earned_in_bounds CHECK (earned BETWEEN 0 AND 9000000000000000)
) WITH (fillfactor = 70);
COMMENT ON TABLE balance IS 'What players hold of each currency; moves only together with the ledger';
COMMENT ON COLUMN balance.player_id IS 'Who holds it';
COMMENT ON COLUMN balance.currency IS 'Id of the currency';
COMMENT ON COLUMN balance.amount IS 'How much is held';
COMMENT ON COLUMN balance.earned IS 'How much was ever earned, at most the cap of an amount';

CREATE TABLE ledger (
  player_id      bigint      NOT NULL,
  act            bigint      NOT NULL,
  line           integer     NOT NULL,
  at             timestamptz NOT NULL,
  currency       text COLLATE "C" NOT NULL,
  change         bigint      NOT NULL,
  balance_after  bigint      NOT NULL,
  reason         text COLLATE "C" NOT NULL,
  command_id     text COLLATE "C" NOT NULL,
  CONSTRAINT ledger_pkey PRIMARY KEY (player_id, act, line),
  CONSTRAINT ledger_changes CHECK (change <> 0),
  CONSTRAINT ledger_balance_in_bounds CHECK (balance_after BETWEEN 0 AND 9000000000000000)
);
CREATE INDEX ledger_by_currency ON ledger (player_id, currency, act, line);
COMMENT ON TABLE ledger IS 'Every change of every balance, for good';
COMMENT ON COLUMN ledger.player_id IS 'Whose balance changed';
COMMENT ON COLUMN ledger.act IS 'In which of the player''s committed commands, from 1';
COMMENT ON COLUMN ledger.line IS 'Where in that command, from 1';
COMMENT ON COLUMN ledger.at IS 'The instant at which the command took place';
COMMENT ON COLUMN ledger.currency IS 'Id of the currency';
COMMENT ON COLUMN ledger.change IS 'By how much the balance changed; negative when it fell';
COMMENT ON COLUMN ledger.balance_after IS 'The balance that the change left';
COMMENT ON COLUMN ledger.reason IS 'Why it changed';
COMMENT ON COLUMN ledger.command_id IS 'The command that changed it';

CREATE TABLE daily_claim (
  player_id  bigint  NOT NULL PRIMARY KEY REFERENCES player,
  day        date    NOT NULL,
  streak     integer NOT NULL,
  CONSTRAINT daily_claim_streak_positive CHECK (streak >= 1)
) WITH (fillfactor = 70);
COMMENT ON TABLE daily_claim IS 'The last daily reward that each player took';
COMMENT ON COLUMN daily_claim.player_id IS 'Who took it';
COMMENT ON COLUMN daily_claim.day IS 'The UTC day it was for';
COMMENT ON COLUMN daily_claim.streak IS 'How many days in a row by then';

CREATE TABLE item (
  player_id  bigint NOT NULL REFERENCES player,
  item       text COLLATE "C" NOT NULL,
  count      bigint NOT NULL,
  CONSTRAINT item_pkey PRIMARY KEY (player_id, item),
  CONSTRAINT item_count_not_negative CHECK (count >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE item IS 'How many of each item the players own';
COMMENT ON COLUMN item.player_id IS 'Who owns them';
COMMENT ON COLUMN item.item IS 'Id of the item';
COMMENT ON COLUMN item.count IS 'How many; none is as good as no row';

CREATE TABLE stack (
  player_id     bigint  NOT NULL REFERENCES player,
  esprit        text COLLATE "C" NOT NULL,
  quantity      bigint  NOT NULL,
  stars         integer NOT NULL,
  level         integer NOT NULL,
  limit_breaks  integer NOT NULL,
  locked        boolean NOT NULL,
  since         timestamptz(3) NOT NULL,
  lead_atk      bigint  NOT NULL,
  lead_def      bigint  NOT NULL,
  lead_hp       bigint  NOT NULL,
  lead_power    bigint  NOT NULL,
  CONSTRAINT stack_pkey PRIMARY KEY (player_id, esprit),
  CONSTRAINT stack_quantity_in_bounds CHECK (quantity BETWEEN 1 AND 999999),
  CONSTRAINT stack_stars_in_bounds CHECK (stars BETWEEN 0 AND 5),
  CONSTRAINT stack_level_in_bounds CHECK (level BETWEEN 1 AND 200),
  CONSTRAINT stack_limit_breaks_in_bounds CHECK (limit_breaks BETWEEN 0 AND 8),
  CONSTRAINT stack_lead_not_negative CHECK (lead_atk >= 0 AND lead_def >= 0 AND lead_hp >= 0 AND lead_power >= 0)
) WITH (fillfactor = 80);
COMMENT ON TABLE stack IS 'All copies of one Esprit that a player owns';
COMMENT ON COLUMN stack.player_id IS 'Who owns it';
COMMENT ON COLUMN stack.esprit IS 'Id of the Esprit';
COMMENT ON COLUMN stack.quantity IS 'How many copies, the lead copy among them';
COMMENT ON COLUMN stack.stars IS 'Stars of every copy';
COMMENT ON COLUMN stack.level IS 'Level of the lead copy';
COMMENT ON COLUMN stack.limit_breaks IS 'Limit breaks of the lead copy';
COMMENT ON COLUMN stack.locked IS 'Whether the player protects it from being given away';
COMMENT ON COLUMN stack.since IS 'When the first copy came, to the millisecond';
COMMENT ON COLUMN stack.lead_atk IS 'Settled attack of the lead copy, to sort by';
COMMENT ON COLUMN stack.lead_def IS 'Settled defence of the lead copy, to sort by';
COMMENT ON COLUMN stack.lead_hp IS 'Settled health of the lead copy';
COMMENT ON COLUMN stack.lead_power IS 'Settled power of the lead copy, to sort by';

CREATE TABLE collection_totals (
  player_id       bigint NOT NULL PRIMARY KEY REFERENCES player,
  unique_esprits  bigint NOT NULL,
  copies          bigint NOT NULL,
  power           bigint NOT NULL,
  CONSTRAINT collection_totals_not_negative CHECK (unique_esprits >= 0 AND copies >= unique_esprits AND power >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE collection_totals IS 'How much each player has gathered';
COMMENT ON COLUMN collection_totals.player_id IS 'Who gathered it';
COMMENT ON COLUMN collection_totals.unique_esprits IS 'How many different Esprits';
COMMENT ON COLUMN collection_totals.copies IS 'How many copies in all';
COMMENT ON COLUMN collection_totals.power IS 'The power of all copies together';

CREATE TABLE banner_record (
  player_id  bigint  NOT NULL REFERENCES player,
  banner     text COLLATE "C" NOT NULL,
  pity       integer NOT NULL,
  day        date    NOT NULL,
  pulls      integer NOT NULL,
  CONSTRAINT banner_record_pkey PRIMARY KEY (player_id, banner),
  CONSTRAINT banner_record_not_negative CHECK (pity >= 0 AND pulls >= 0)
) WITH (fillfactor = 70);
COMMENT ON TABLE banner_record IS 'How each player stands with each banner';
COMMENT ON COLUMN banner_record.player_id IS 'Who drew from it';
COMMENT ON COLUMN banner_record.banner IS 'Id of the banner';
COMMENT ON COLUMN banner_record.pity IS 'Points of pity gathered since the last forced tier';
COMMENT ON COLUMN banner_record.day IS 'The last UTC day on which any pull was made';
COMMENT ON COLUMN banner_record.pulls IS 'How many pulls were made on that day';

-- Leaderboards are taken anew every few minutes; what a crash of the database loses is taken again.
CREATE UNLOGGED TABLE leaderboard_snapshot (
  board     text COLLATE "C" NOT NULL PRIMARY KEY,
  snapshot  bigint      NOT NULL,
  taken_at  timestamptz NOT NULL,
  took_ms   bigint      NOT NULL
);
COMMENT ON TABLE leaderboard_snapshot IS 'Which snapshot of each leaderboard is shown';
COMMENT ON COLUMN leaderboard_snapshot.board IS 'Id of the leaderboard';
COMMENT ON COLUMN leaderboard_snapshot.snapshot IS 'Number of the snapshot that is shown';
COMMENT ON COLUMN leaderboard_snapshot.taken_at IS 'When it was taken';
COMMENT ON COLUMN leaderboard_snapshot.took_ms IS 'How many milliseconds that took';

CREATE UNLOGGED TABLE leaderboard_standing (
  board      text COLLATE "C" NOT NULL,
  snapshot   bigint NOT NULL,
  rank       bigint NOT NULL,
  player_id  bigint NOT NULL,
  name       text   NOT NULL,
  score      bigint NOT NULL,
  CONSTRAINT leaderboard_standing_pkey PRIMARY KEY (board, snapshot, rank)
);
CREATE INDEX leaderboard_standing_of_player ON leaderboard_standing (player_id, board, snapshot);
COMMENT ON TABLE leaderboard_standing IS 'Where everyone stands on each leaderboard';
COMMENT ON COLUMN leaderboard_standing.board IS 'Id of the leaderboard';
COMMENT ON COLUMN leaderboard_standing.snapshot IS 'Number of the snapshot that the row belongs to';
COMMENT ON COLUMN leaderboard_standing.rank IS 'The player''s rank, from 1';
COMMENT ON COLUMN leaderboard_standing.player_id IS 'Who stands there';
COMMENT ON COLUMN leaderboard_standing.name IS 'The player''s name when the snapshot was taken';
COMMENT ON COLUMN leaderboard_standing.score IS 'The number that the board ranks by';
