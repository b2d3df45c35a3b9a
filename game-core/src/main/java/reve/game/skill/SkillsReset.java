package reve.game.skill;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player took all skill points back. */
public record SkillsReset(PlayerId player, int points) implements Event {
  @Override
  public String kind() {
    return "skill_reset";
  }
}
