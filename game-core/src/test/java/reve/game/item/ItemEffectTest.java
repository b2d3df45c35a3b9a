package reve.game.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.item.ItemEffect.Place;

class ItemEffectTest {
  @Test
  void what_an_item_gives_is_written_with_its_points() {
    assertThat(ItemEffect.parse("energy:50")).isEqualTo(new ItemEffect.Energy(50));
    assertThat(ItemEffect.parse("stamina:25")).isEqualTo(new ItemEffect.Stamina(25));
    assertThat(ItemEffect.parse("experience:1")).isEqualTo(new ItemEffect.Experience(1));
    assertThat(ItemEffect.parse("bundle")).isEqualTo(new ItemEffect.Bundle());
    assertThat(ItemEffect.parse("chest")).isEqualTo(new ItemEffect.Chest());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_used_elsewhere_names_the_place(Place place) {
    ItemEffect effect = ItemEffect.parse(place.name().toLowerCase(Locale.ROOT));

    assertThat(effect).isEqualTo(new ItemEffect.Elsewhere(place));
    assertThat(effect.isUsable()).isFalse();
    assertThat(ItemEffect.parse("chest").isUsable()).isTrue();
  }

  @Test
  void bundles_and_chests_are_opened_and_everything_else_is_used() {
    assertThat(ItemEffect.parse("bundle").isOpened()).isTrue();
    assertThat(ItemEffect.parse("chest").isOpened()).isTrue();
    assertThat(ItemEffect.parse("energy:50").isOpened()).isFalse();
    assertThat(ItemEffect.parse("echo").isOpened()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "energy", "energy:", "energy:0", "stamina:x", "ECHO", "sword"})
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ItemEffect.parse(text));
  }
}
