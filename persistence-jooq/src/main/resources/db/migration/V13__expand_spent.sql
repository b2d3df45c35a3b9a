-- What was spent stands beside what was earned, and says nothing of gifts, exchanges or what an owner took. Whoever was
-- reset counts from then on.

ALTER TABLE balance
  ADD COLUMN spent bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT balance_spent_in_bounds CHECK (spent BETWEEN 0 AND 9000000000000000);
COMMENT ON COLUMN balance.earned IS 'How much was earned since the player began, at most the cap of an amount';
COMMENT ON COLUMN balance.spent IS 'How much was spent since the player began, less what came back, at most the cap of an amount';

ALTER TABLE survey_currency ADD COLUMN spent_by_all numeric(38) NOT NULL DEFAULT 0;
COMMENT ON COLUMN survey_currency.spent_by_all IS 'How much all have ever spent';

UPDATE balance
SET earned = least(counted.earned, 9000000000000000), spent = least(counted.spent, 9000000000000000)
FROM (
  SELECT player_id, currency,
         coalesce(sum(change) FILTER (WHERE act > reset_in AND change > 0 AND reason IN (
           'STARTER_PACKAGE', 'DAILY_REWARD', 'LEVEL_UP', 'EXPLORE', 'DISSOLVE', 'FIRST_FUSION', 'DAILY_ECHO',
           'SURPLUS_DISSOLVED', 'ACHIEVEMENT', 'ACHIEVEMENT_POINTS', 'CODEX_SET', 'COLLECTION_MILESTONE', 'CHEST',
           'WEEKLY_REWARD')), 0) AS earned,
         coalesce(-sum(change) FILTER (WHERE act > reset_in AND (reason = 'FUSION_REFUND'
           OR change < 0 AND reason NOT IN ('ADMIN', 'RESET', 'PRIVACY'))), 0) AS spent
  FROM ledger
  LEFT JOIN (SELECT player_id, max(act) AS last FROM journal WHERE kind = 'admin_deletion' GROUP BY player_id) AS reset
    USING (player_id)
  CROSS JOIN LATERAL (SELECT coalesce(reset.last, 0) AS reset_in) AS life
  GROUP BY player_id, currency
) AS counted
WHERE counted.player_id = balance.player_id AND counted.currency = balance.currency;
