package reve.game.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reve.game.player.Player.Reserve;
import reve.game.testworld.Shows;

/** Settling now and then comes to the same as watching every second. */
class RefillPropertyTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  /** What happens after so many seconds. */
  sealed interface Step {
    int after();

    record Look(int after) implements Step {}

    record Spend(int after, int points) implements Step {}

    record Change(int after, int max, int seconds) implements Step {}
  }

  @Property(tries = 300)
  @Shows("A07")
  void a_gauge_holds_what_a_clock_that_ticks_every_second_has_put_there(
      @ForAll("steps") List<Step> steps) {
    Pace pace = new Pace(20, 70);
    Reserve reserve = new Reserve(20, START);
    Instant now = START;
    Ticking ticking = new Ticking(20, 0);
    for (Step step : steps) {
      for (int second = 0; second < step.after(); second++) {
        ticking = ticking.next(pace);
      }
      now = now.plusSeconds(step.after());
      reserve = pace.settled(reserve, now);
      assertThat(reserve.points()).isEqualTo(ticking.points);
      switch (step) {
        case Step.Look look -> {}
        case Step.Spend spend -> {
          long spent = Math.min(spend.points(), reserve.points());
          reserve = new Reserve(reserve.points() - spent, reserve.since());
          ticking = ticking.minus(spent);
        }
        case Step.Change(int _, int max, int seconds) -> pace = new Pace(max, seconds);
      }
    }
  }

  /** Points, and the seconds gone towards the next one, of which none are kept when it is full. */
  private record Ticking(long points, long gone) {
    Ticking next(Pace pace) {
      if (points >= pace.max()) {
        return new Ticking(points, 0);
      }
      long waited = gone + 1;
      long reached = points + waited / pace.secondsPerPoint();
      return reached < pace.max()
          ? new Ticking(reached, waited % pace.secondsPerPoint())
          : new Ticking(reached, 0);
    }

    Ticking minus(long spent) {
      return new Ticking(points - spent, gone);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> after = Arbitraries.integers().between(1, 400);
    Arbitrary<Step> look = after.map(Step.Look::new);
    Arbitrary<Step> spend =
        Combinators.combine(after, Arbitraries.integers().between(1, 15)).as(Step.Spend::new);
    Arbitrary<Step> change =
        Combinators.combine(
                after,
                Arbitraries.integers().between(1, 40),
                Arbitraries.integers().between(60, 99))
            .as(Step.Change::new);
    return Arbitraries.oneOf(look, spend, change).list().ofMinSize(1).ofMaxSize(40);
  }
}
