package reve.game.leader;

/** What a leader can change; shares are in basis points, times in tenths of a second. */
public enum LeaderEffect {
  ATTACK,
  DEFENSE,
  HEALTH,
  ENERGY_SOONER,
  STAMINA_SOONER,
  REVIES,
  CAPTURE,
  FUSION
}
