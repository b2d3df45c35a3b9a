package reve.game.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.echo.EchoRecords.Standing;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link EchoRecords} keeps. */
public abstract class EchoRecordsContract extends PortContract {
  private static final Standing OPENED = new Standing(LocalDate.EPOCH, 1);
  private static final Standing CLAIMED = new Standing(LocalDate.of(2026, 3, 2), 0);
  private static final Standing BOTH = new Standing(LocalDate.of(2026, 3, 2), 4_000_000_000L);

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void at_first_there_is_none() {
    assertThat(of(ANA)).isEqualTo(Standing.NONE);
  }

  @Test
  void whoever_opened_need_not_have_claimed_and_the_other_way_round() {
    act(ANA, unit -> ports.echoRecords().save(ANA, OPENED));
    act(BEN, unit -> ports.echoRecords().save(BEN, CLAIMED));

    assertThat(of(ANA)).isEqualTo(OPENED);
    assertThat(of(BEN)).isEqualTo(CLAIMED);
  }

  @Test
  void the_last_one_takes_the_place_of_the_one_before() {
    act(ANA, unit -> ports.echoRecords().save(ANA, OPENED));
    act(ANA, unit -> ports.echoRecords().save(ANA, BOTH));

    assertThat(of(ANA)).isEqualTo(BOTH);
    assertThat(of(BEN)).isEqualTo(Standing.NONE);
  }

  @Test
  void a_unit_finds_what_it_saved() {
    act(
        ANA,
        unit -> {
          assertThat(ports.echoRecords().of(ANA)).isEqualTo(Standing.NONE);
          ports.echoRecords().save(ANA, OPENED);
          ports.echoRecords().save(ANA, BOTH);
          assertThat(ports.echoRecords().of(ANA)).isEqualTo(BOTH);
        });
  }

  private Standing of(PlayerId player) {
    return ask(() -> ports.echoRecords().of(player));
  }
}
