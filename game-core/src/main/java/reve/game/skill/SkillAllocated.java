package reve.game.skill;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player spent skill points. */
public record SkillAllocated(PlayerId player, Skill skill, int points) implements Event {
  @Override
  public String kind() {
    return "skill_allocated";
  }
}
