package reve.game.playerclass;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.playerclass.ClassRecords.Tally;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link ClassRecords} keeps. */
public abstract class ClassRecordsContract extends PortContract {
  private static final Tally FIRST = new Tally(1, 0, Amount.NONE);
  private static final Tally SECOND = new Tally(2, 70, new Amount(Amount.CAP));

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
    act(ANA, unit -> ports.classRecords().save(ANA, FIRST));
    act(ANA, unit -> ports.classRecords().save(ANA, SECOND));

    assertThat(of(ANA)).isEqualTo(SECOND);
    assertThat(of(BEN)).isEqualTo(Tally.NONE);
  }

  @Test
  void a_unit_finds_what_it_saved() {
    act(
        ANA,
        unit -> {
          assertThat(ports.classRecords().of(ANA)).isEqualTo(Tally.NONE);
          ports.classRecords().save(ANA, FIRST);
          ports.classRecords().save(ANA, SECOND);
          assertThat(ports.classRecords().of(ANA)).isEqualTo(SECOND);
        });
  }

  private Tally of(PlayerId player) {
    return ask(() -> ports.classRecords().of(player));
  }
}
