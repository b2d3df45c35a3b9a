package reve.game.fusion;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.Price;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.shared.BasisPoints;
import reve.game.shared.CommandId;
import reve.game.shared.DiceSource;
import reve.game.shared.PlayerId;
import reve.game.shared.SeededDice;
import reve.game.shared.UnitOfWork;

/** Fuses two Esprits many times for nothing, to see how it would go; nobody needs to own them. */
public final class TryFusion {
  /** More than this would keep others waiting. */
  public static final int MOST_TIMES = 10_000;

  /** Last copies and what the player holds do not matter. */
  public record Question(CommandId id, PlayerId player, FuseEsprits.Wish wish, int times) {
    public Question {
      if (times < 1 || times > MOST_TIMES) {
        throw new IllegalArgumentException("from 1 to " + MOST_TIMES + " times: " + times);
      }
    }
  }

  /** What came of it. */
  public sealed interface Answer {

    /** Each result with how often it came; fragments, refunds and prices are those of all times. */
    record Tried(
        FusionOdds odds,
        int times,
        int successes,
        Map<EspritId, Integer> results,
        long fragments,
        Price price,
        Price refund)
        implements Answer {
      public Tried {
        results = Collections.unmodifiableMap(new HashMap<>(results));
      }
    }

    record Objected(FusionOutcome objection) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final FusionModifiers modifiers;

  public TryFusion(UnitOfWork unitOfWork, FusionModifiers modifiers) {
    this.unitOfWork = unitOfWork;
    this.modifiers = modifiers;
  }

  /** The dice are rolled when the question has been answered, so that no connection waits. */
  public Answer handle(Question question) {
    Prepared prepared =
        unitOfWork.ask(
            question.player(),
            moment ->
                new Prepared(
                    new FusionPlan(
                        question.wish(),
                        Map.of(),
                        moment.rules(Catalogue.class),
                        moment.rules(FusionRules.class)),
                    modifiers.bonus(question.player(), moment)));
    Optional<FusionOutcome> mismatch = prepared.plan().mismatch();
    return mismatch.isPresent() ? new Answer.Objected(mismatch.get()) : tried(prepared, question);
  }

  private static Answer tried(Prepared prepared, Question question) {
    FusionPlan plan = prepared.plan();
    FusionOdds odds = plan.odds(prepared.leader());
    DiceSource dice = SeededDice.fromMaster(SeededDice.ofQuestion(question.id()).seed());
    Map<EspritId, Integer> results = new HashMap<>();
    int successes = 0;
    long fragments = 0;
    for (int time = 1; time <= question.times(); time++) {
      switch (plan.roll(odds, dice.diceFor(question.player(), time))) {
        case FusionRoll.Success(EspritId esprit) -> {
          successes++;
          results.merge(esprit, 1, Integer::sum);
        }
        case FusionRoll.Failure(long left) -> fragments += left;
      }
    }
    return new Answer.Tried(
        odds,
        question.times(),
        successes,
        results,
        fragments,
        odds.price().times(question.times()),
        plan.refund(odds).times(question.times() - successes));
  }

  private record Prepared(FusionPlan plan, BasisPoints leader) {}
}
