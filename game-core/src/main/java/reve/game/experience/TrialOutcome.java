package reve.game.experience;

import java.util.List;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.shared.Refusal;

/** Everything that can come of a trial. */
public sealed interface TrialOutcome {

  /** The cap is raised; experience kept below it may have led to {@code levels} at once. */
  record Passed(Trial trial, List<Integer> levels, Reward reward, Balances left)
      implements TrialOutcome {}

  record TooLow(Trial trial, int level) implements TrialOutcome, Refusal {}

  record TooPoor(Trial trial, Balances held) implements TrialOutcome, Refusal {}

  /** No trial is left: the player may rise to the highest level. */
  record NoneLeft(int maxLevel) implements TrialOutcome, Refusal {}
}
