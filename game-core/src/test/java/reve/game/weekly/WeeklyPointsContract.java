package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link WeeklyPoints} keeps. */
public abstract class WeeklyPointsContract extends PortContract {
  private static final Week LAST = new Week(LocalDate.of(2026, 2, 23));
  private static final Week THIS = new Week(LocalDate.of(2026, 3, 2));

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_there_are_none() {
    assertThat(of(ANA, THIS)).isZero();
  }

  @Test
  void points_add_up_within_their_week() {
    act(ANA, unit -> ports.weeklyPoints().add(ANA, LAST, 25));
    act(ANA, unit -> ports.weeklyPoints().add(ANA, LAST, 5));
    act(ANA, unit -> ports.weeklyPoints().add(ANA, THIS, 1));

    assertThat(of(ANA, LAST)).isEqualTo(30);
    assertThat(of(ANA, THIS)).isEqualTo(1);
    assertThat(of(BEN, LAST)).isZero();
  }

  @Test
  void what_is_removed_takes_nothing_of_other_weeks() {
    act(
        ANA,
        unit -> {
          ports.weeklyPoints().add(ANA, LAST, 25);
          ports.weeklyPoints().add(ANA, THIS, 1);
        });

    act(ANA, unit -> ports.weeklyPoints().remove(ANA, LAST));

    assertThat(of(ANA, LAST)).isZero();
    assertThat(of(ANA, THIS)).isEqualTo(1);
  }

  @Test
  void there_must_be_something_to_remove() {
    assertThatIllegalStateException()
        .isThrownBy(() -> act(ANA, unit -> ports.weeklyPoints().remove(ANA, LAST)));
  }

  @Test
  void a_unit_finds_what_it_added_and_removed() {
    act(
        ANA,
        unit -> {
          assertThat(ports.weeklyPoints().of(ANA, THIS)).isZero();
          ports.weeklyPoints().add(ANA, THIS, 2);
          ports.weeklyPoints().add(ANA, THIS, 3);
          assertThat(ports.weeklyPoints().of(ANA, THIS)).isEqualTo(5);
          ports.weeklyPoints().remove(ANA, THIS);
          assertThat(ports.weeklyPoints().of(ANA, THIS)).isZero();
        });

    assertThat(of(ANA, THIS)).isZero();
  }

  private long of(PlayerId player, Week week) {
    return ask(() -> ports.weeklyPoints().of(player, week));
  }
}
