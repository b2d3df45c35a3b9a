package reve.game.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.explore.Explorations.Tally;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Explorations} keeps. */
public abstract class ExplorationsContract extends PortContract {
  private static final Tally FIRST = new Tally(LocalDate.of(2026, 3, 1), 2, 2);
  private static final Tally SECOND = new Tally(LocalDate.of(2026, 3, 2), 1, 3);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_there_is_none() {
    assertThat(of(ANA)).isEqualTo(Tally.NONE);
  }

  @Test
  void the_last_one_takes_the_place_of_the_one_before() {
    act(ANA, unit -> ports.explorations().save(ANA, FIRST));
    act(ANA, unit -> ports.explorations().save(ANA, SECOND));

    assertThat(of(ANA)).isEqualTo(SECOND);
    assertThat(of(BEN)).isEqualTo(Tally.NONE);
  }

  @Test
  void a_unit_finds_what_it_saved() {
    act(
        ANA,
        unit -> {
          assertThat(ports.explorations().of(ANA)).isEqualTo(Tally.NONE);
          ports.explorations().save(ANA, FIRST);
          ports.explorations().save(ANA, SECOND);
          assertThat(ports.explorations().of(ANA)).isEqualTo(SECOND);
        });
  }

  private Tally of(PlayerId player) {
    return ask(() -> ports.explorations().of(player));
  }
}
