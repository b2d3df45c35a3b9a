package reve.game.inmemory;

import reve.game.shared.PlayerId;
import reve.game.skill.Skills;

/** Keeps the skill points in memory. */
public final class InMemorySkills implements Skills {
  private final InMemoryDatabase database;

  public InMemorySkills(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Allocation of(PlayerId player) {
    return database.skills.find(player).orElse(Allocation.NONE);
  }

  @Override
  public void save(PlayerId player, Allocation allocation) {
    database.skills.put(player, allocation);
  }
}
