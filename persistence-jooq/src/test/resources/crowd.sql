-- 100,000 players with ten stacks and five ledger lines each, as if they had played for a while.
SET session_replication_role = replica;

INSERT INTO player
SELECT n, 10, 1, now(), now() - n * interval '1 second', 'player' || n, 'vigorous', 1 + n % 50, 0, 200,
       200, now(), 100, now(), 'inferno_1'
FROM generate_series(1, 100000) AS n;

INSERT INTO stack
SELECT n, element || '_' || tier, 1 + n % 90, tier % 6, 1 + n % 200, 0, false, now(), n % 1000, n % 700, n % 300,
       n % 2000
FROM generate_series(1, 100000) AS n,
     unnest(ARRAY ['inferno', 'verdant', 'abyssal', 'tempest', 'umbral']) AS element,
     generate_series(1, 2) AS tier;

INSERT INTO balance
SELECT n, currency, 1000 + n % 977, 5000, 4000 - n % 977
FROM generate_series(1, 100000) AS n,
     unnest(ARRAY ['revies', 'erythl', 'fayrite_shards', 'fayrites']) AS currency;

-- One of them has played so much that any way but the right index would be a detour: PostgreSQL may sort five lines.
INSERT INTO ledger
SELECT n, act, 1, now(),
       (ARRAY ['revies', 'erythl', 'fayrite_shards', 'fayrites', 'virelite'])[1 + act % 5], 10, 10 * act, 'DAILY_REWARD',
       'c' || act
FROM generate_series(1, 100000) AS n,
     generate_series(1, CASE WHEN n = 50000 THEN 5000 ELSE 5 END) AS act;

INSERT INTO collection_totals SELECT n, 10, 10 + n % 900, n FROM generate_series(1, 100000) AS n;
INSERT INTO banner_record
SELECT n, banner, 1, current_date, 1
FROM generate_series(1, 100000) AS n, unnest(ARRAY ['standard', 'daily']) AS banner;
INSERT INTO item SELECT n, 'energy_potion', 15 FROM generate_series(1, 100000) AS n;
INSERT INTO daily_claim SELECT n, current_date, 1 FROM generate_series(1, 100000) AS n;
INSERT INTO command
SELECT n, 'c' || act, act, now(), 'reve.game.Nothing', '{}'
FROM generate_series(1, 100000) AS n, generate_series(1, 2) AS act;
INSERT INTO reply_pending SELECT n, 'c1', now() FROM generate_series(1, 100000) AS n;
INSERT INTO journal
SELECT n, act, 1, now(), 'rain', 'c' || act, repeat('5e', 32), '{}'
FROM generate_series(1, 100000) AS n, generate_series(1, 2) AS act;
INSERT INTO outbox SELECT n, 1, 1, 'ear', now() + n * interval '1 second' FROM generate_series(1, 100000) AS n;
INSERT INTO exploration SELECT n, current_date, 1, 5 FROM generate_series(1, 100000) AS n;
INSERT INTO skill SELECT n, 1, 1, 1, 1, 0 FROM generate_series(1, 100000) AS n;
INSERT INTO class_record SELECT n, 0, 3, 900 FROM generate_series(1, 100000) AS n;
INSERT INTO fusion_tally SELECT n, 5, 3 FROM generate_series(1, 100000) AS n;
INSERT INTO codex_entry SELECT player_id, esprit FROM stack;
INSERT INTO codex_reward SELECT n, 'milestone_10' FROM generate_series(1, 100000) AS n;
INSERT INTO achievement_count
SELECT n, counter, 3 FROM generate_series(1, 100000) AS n, unnest(ARRAY ['LEVEL', 'EXPLORES']) AS counter;
INSERT INTO achievement SELECT n, 'first_steps', now() FROM generate_series(1, 100000) AS n;
INSERT INTO reve_charge SELECT n, 2, now() FROM generate_series(1, 100000) AS n;
INSERT INTO echo_record SELECT n, current_date, 3 FROM generate_series(1, 100000) AS n;
INSERT INTO decree SELECT 'player:' || n, '{}', n, now() FROM generate_series(1, 100) AS n;
INSERT INTO notice_switch SELECT n, 'LEVEL_UP', false FROM generate_series(1, 100000) AS n;
INSERT INTO notice_direct SELECT n, n % 2 = 0, 'de' FROM generate_series(1, 100000) AS n;
INSERT INTO inbox SELECT n, '1.1', now(), '{"type": "Risen", "level": 2, "reward": {"currencies": {}, "items": {}}}', NULL, now() + n * interval '1 second', 0 FROM generate_series(1, 100000) AS n;
INSERT INTO gauge_watch SELECT n, 'ENERGY', now() + n * interval '1 second', now() + n * interval '1 second' FROM generate_series(1, 100000) AS n;
INSERT INTO incident SELECT n, 'R' || n, now(), 'explore', 'c1', 'it broke' FROM generate_series(1, 100000) AS n;
INSERT INTO friend_code SELECT lpad(n::text, 8, '0'), n FROM generate_series(1, 100000) AS n;
INSERT INTO weekly_points SELECT n, date_trunc('week', current_date)::date - 7 * (n % 20)::integer, n % 500 + 1 FROM generate_series(1, 100000) AS n;
