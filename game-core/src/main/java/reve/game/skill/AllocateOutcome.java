package reve.game.skill;

import reve.game.shared.Refusal;

/** Everything that can come of spending skill points. */
public sealed interface AllocateOutcome {
  record Allocated(Skill skill, int points, Skills.Allocation now, int free)
      implements AllocateOutcome {}

  record TooFew(int wanted, int free) implements AllocateOutcome, Refusal {}
}
