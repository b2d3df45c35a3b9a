package reve.game.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.achievement.Achievements.Standing;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Achievements} keeps. */
public abstract class AchievementsContract extends PortContract {
  private final AchievementId first = new AchievementId("first");
  private final AchievementId second = new AchievementId("second");

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_nothing_is_counted_or_unlocked() {
    assertThat(of(ANA)).isEqualTo(Standing.NONE);
  }

  @Test
  void counters_stand_where_they_were_put_last_and_what_is_unlocked_stays() {
    act(
        ANA,
        unit -> {
          ports.achievements().count(ANA, Counter.FUSIONS, 1);
          ports.achievements().count(ANA, Counter.FUSIONS, 2);
          ports.achievements().unlock(ANA, first, unit.now());
        });
    clock.pass(Duration.ofMinutes(1));
    act(
        ANA,
        unit -> {
          ports.achievements().count(ANA, Counter.FUSIONS, 7);
          ports.achievements().count(ANA, Counter.LEVEL, 5_000_000_000L);
          ports.achievements().unlock(ANA, second, unit.now());
        });

    assertThat(of(ANA))
        .isEqualTo(
            new Standing(
                Map.of(Counter.FUSIONS, 7L, Counter.LEVEL, 5_000_000_000L),
                Map.of(first, NOON, second, NOON.plusSeconds(60))));
    assertThat(of(BEN)).isEqualTo(Standing.NONE);
  }

  @Test
  void a_unit_finds_what_it_counted_and_unlocked() {
    act(
        ANA,
        unit -> {
          assertThat(ports.achievements().of(ANA)).isEqualTo(Standing.NONE);
          ports.achievements().count(ANA, Counter.STARS, 3);
          ports.achievements().unlock(ANA, first, unit.now());
          assertThat(ports.achievements().of(ANA))
              .isEqualTo(new Standing(Map.of(Counter.STARS, 3L), Map.of(first, NOON)));
        });
  }

  @Test
  void nothing_is_unlocked_twice() {
    act(ANA, unit -> ports.achievements().unlock(ANA, first, unit.now()));

    assertThatException()
        .isThrownBy(() -> act(ANA, unit -> ports.achievements().unlock(ANA, first, unit.now())));

    assertThat(of(ANA).unlocked()).containsOnlyKeys(first);
  }

  private Standing of(PlayerId player) {
    return ask(() -> ports.achievements().of(player));
  }
}
