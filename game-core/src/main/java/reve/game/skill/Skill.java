package reve.game.skill;

/** What a skill point can be spent on. */
public enum Skill {
  ENERGY,
  STAMINA,
  ATTACK,
  DEFENSE
}
