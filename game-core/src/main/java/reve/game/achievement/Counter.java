package reve.game.achievement;

/**
 * What is counted of every player, for achievements and statistics alike; the names stand in the
 * database for good.
 */
public enum Counter {
  LEVEL,
  UNIQUE_ESPRITS,
  UNIQUE_OF_EACH_ELEMENT,
  HIGHEST_TIER,
  AWAKENINGS,
  STARS,
  LIMIT_BREAKS,
  FUSIONS,
  FUSION_SUCCESSES,
  ECHOES,
  EXPLORES,
  DAILY_STREAK,
  CODEX_SETS,
  SUMMONS,
  REVE_PULLS,
  ENERGY_SPENT,
  STAMINA_SPENT
}
