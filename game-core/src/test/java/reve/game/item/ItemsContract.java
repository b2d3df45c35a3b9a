package reve.game.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Items} keeps. */
public abstract class ItemsContract extends PortContract {
  private static final ItemId KEY = new ItemId("key");

  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void a_new_player_owns_none() {
    assertThat(owned(ANA)).isEmpty();
  }

  @Test
  void counts_add_up_for_each_item_and_player() {
    add(Map.of(POTION, 15L));
    add(Map.of(POTION, 2L, KEY, 1L));

    assertThat(owned(ANA)).isEqualTo(Map.of(POTION, 17L, KEY, 1L));
    assertThat(owned(BEN)).isEmpty();
  }

  @Test
  void counts_of_one_unit_add_up_too() {
    act(
        ANA,
        unit -> {
          ports.items().add(ANA, Map.of(POTION, 1L));
          ports.items().add(ANA, Map.of(POTION, 2L));
          assertThat(ports.items().of(ANA)).isEqualTo(Map.of(POTION, 3L));
          ports.items().add(ANA, Map.of(POTION, 3L));
        });

    assertThat(owned(ANA)).isEqualTo(Map.of(POTION, 6L));
  }

  @Test
  void nothing_and_less_than_nothing_cannot_be_added() {
    assertThatIllegalArgumentException().isThrownBy(() -> add(Map.of(POTION, 0L)));
    assertThatIllegalArgumentException().isThrownBy(() -> add(Map.of(POTION, -1L)));

    assertThat(owned(ANA)).isEmpty();
  }

  @Test
  void what_is_taken_is_no_longer_owned() {
    add(Map.of(POTION, 5L, KEY, 1L));

    act(ANA, unit -> ports.items().take(ANA, Map.of(POTION, 2L, KEY, 1L)));

    assertThat(owned(ANA)).isEqualTo(Map.of(POTION, 3L));
  }

  @Test
  void more_than_is_owned_cannot_be_taken() {
    add(Map.of(POTION, 1L));

    assertThatIllegalArgumentException().isThrownBy(() -> take(2));
    assertThatIllegalArgumentException().isThrownBy(() -> take(0));
    assertThatIllegalArgumentException().isThrownBy(() -> take(-1));

    assertThat(owned(ANA)).isEqualTo(Map.of(POTION, 1L));
  }

  @Test
  void a_unit_finds_what_it_left() {
    act(
        ANA,
        unit -> {
          ports.items().add(ANA, Map.of(POTION, 3L));
          ports.items().take(ANA, Map.of(POTION, 1L));
          assertThat(ports.items().of(ANA)).isEqualTo(Map.of(POTION, 2L));
          ports.items().take(ANA, Map.of(POTION, 2L));
          assertThat(ports.items().of(ANA)).isEmpty();
          ports.items().add(ANA, Map.of(POTION, 7L));
          assertThat(ports.items().of(ANA)).isEqualTo(Map.of(POTION, 7L));
        });

    assertThat(owned(ANA)).isEqualTo(Map.of(POTION, 7L));
  }

  private void take(long count) {
    act(ANA, unit -> ports.items().take(ANA, Map.of(POTION, count)));
  }

  private void add(Map<ItemId, Long> counts) {
    act(ANA, unit -> ports.items().add(ANA, counts));
  }

  private Map<ItemId, Long> owned(PlayerId player) {
    return ask(() -> ports.items().of(player));
  }
}
