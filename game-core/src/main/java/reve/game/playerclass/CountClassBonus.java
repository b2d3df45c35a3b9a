package reve.game.playerclass;

import reve.game.economy.ClassBonusApplied;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Keeps count of what a class has brought its player. */
public final class CountClassBonus implements Reaction<ClassBonusApplied> {
  private final ClassRecords records;

  public CountClassBonus(ClassRecords records) {
    this.records = records;
  }

  @Override
  public Class<ClassBonusApplied> event() {
    return ClassBonusApplied.class;
  }

  @Override
  public void on(ClassBonusApplied applied, Unit unit) {
    records.save(applied.player(), records.of(applied.player()).plusBonus(applied.bonus()));
  }
}
