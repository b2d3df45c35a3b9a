package reve.persistence.skill;

import static reve.persistence.schema.tables.SkillTable.SKILL;

import java.util.List;
import reve.game.shared.PlayerId;
import reve.game.skill.Skills;
import reve.persistence.schema.tables.records.SkillRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the skill points in table {@code skill}. */
public final class JooqSkills implements Skills {
  private static final Lookup<Allocation> ALLOCATION = Lookup.of(SKILL, JooqSkills::allocation);

  @Override
  public Allocation of(PlayerId player) {
    return Transaction.of(player).recall(player, ALLOCATION);
  }

  private static Allocation allocation(List<SkillRow> rows) {
    return rows.stream()
        .findFirst()
        .map(row ->
            new Allocation(
                row.getEnergy(),
                row.getStamina(),
                row.getAttack(),
                row.getDefense(),
                row.getResets()))
        .orElse(Allocation.NONE);
  }

  @Override
  public void save(PlayerId player, Allocation allocation) {
    Transaction transaction = Transaction.of(player);
    transaction.put(
        new SkillRow(
            player.value(),
            allocation.energy(),
            allocation.stamina(),
            allocation.attack(),
            allocation.defense(),
            allocation.resets()));
    transaction.remember(player, ALLOCATION, allocation);
  }
}
