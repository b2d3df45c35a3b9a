package reve.game.reve;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.player.Player.Reserve;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Charges} keeps. */
public abstract class ChargesContract extends PortContract {
  private static final Reserve FIRST = new Reserve(4, NOON);
  private static final Reserve LAST = new Reserve(0, NOON.plusSeconds(61));

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_there_is_nothing_to_tell() {
    assertThat(of(ANA)).isEmpty();
  }

  @Test
  void the_last_ones_take_the_place_of_those_before() {
    act(ANA, unit -> ports.charges().save(ANA, FIRST));
    act(ANA, unit -> ports.charges().save(ANA, LAST));

    assertThat(of(ANA)).contains(LAST);
    assertThat(of(BEN)).isEmpty();
  }

  @Test
  void a_unit_finds_what_it_saved() {
    act(
        ANA,
        unit -> {
          assertThat(ports.charges().of(ANA)).isEmpty();
          ports.charges().save(ANA, FIRST);
          ports.charges().save(ANA, LAST);
          assertThat(ports.charges().of(ANA)).contains(LAST);
        });
  }

  private Optional<Reserve> of(PlayerId player) {
    return ask(() -> ports.charges().of(player));
  }
}
