package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link CollectionTotals} keeps. */
public abstract class CollectionTotalsContract extends PortContract {
  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void whoever_gathered_nothing_has_nothing() {
    assertThat(totals(ANA)).isEqualTo(Totals.NOTHING);
  }

  @Test
  void totals_add_up_for_each_player() {
    add(new Totals(2, 5, 900));
    add(new Totals(0, 1, 30));

    assertThat(totals(ANA)).isEqualTo(new Totals(2, 6, 930));
    assertThat(totals(BEN)).isEqualTo(Totals.NOTHING);
  }

  @Test
  void totals_can_shrink() {
    add(new Totals(2, 5, 900));

    add(new Totals(-1, -4, -500));

    assertThat(totals(ANA)).isEqualTo(new Totals(1, 1, 400));
  }

  @Test
  void what_one_unit_adds_adds_up() {
    act(
        ANA,
        unit -> {
          ports.collectionTotals().add(ANA, new Totals(1, 1, 10));
          ports.collectionTotals().add(ANA, new Totals(1, 2, 20));
          assertThat(ports.collectionTotals().of(ANA)).isEqualTo(new Totals(2, 3, 30));
          ports.collectionTotals().add(ANA, new Totals(0, 1, 5));
        });

    assertThat(totals(ANA)).isEqualTo(new Totals(2, 4, 35));
  }

  private void add(Totals more) {
    act(ANA, unit -> ports.collectionTotals().add(ANA, more));
  }

  private Totals totals(PlayerId player) {
    return ask(() -> ports.collectionTotals().of(player));
  }
}
