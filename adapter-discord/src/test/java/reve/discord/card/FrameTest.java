package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FrameTest {
  private static final double SMALL = 0.15;

  @SuppressWarnings("unused")
  static final Iterable<String> ELEMENTS = Cards.ELEMENTS;

  @ParameterizedTest
  @FieldSource("ELEMENTS")
  void a_higher_tier_never_has_less_ornament(String element) {
    Drawing frame = Drawing.frame(element);

    long plain = ornaments(frame, 1);
    long middle = ornaments(frame, 9);
    long full = ornaments(frame, 18);

    assertThat(plain).isPositive().isLessThan(middle);
    assertThat(middle).isLessThan(full);
  }

  @Test
  void every_element_has_a_frame_of_its_own_and_so_has_none() {
    Set<Integer> looks = new HashSet<>();

    for (String element : Cards.ELEMENTS) {
      looks.add(look(element, 5));
    }
    looks.add(look("aether", 5));

    assertThat(looks).hasSize(Cards.ELEMENTS.size() + 1);
  }

  @ParameterizedTest
  @FieldSource("ELEMENTS")
  void the_frame_of_a_higher_tier_covers_more(String element) {
    assertThat(covered(element, 1)).isLessThan(covered(element, 10));
    assertThat(covered(element, 10)).isLessThan(covered(element, 18));
  }

  @Test
  void every_tier_from_foil_on_shines_differently() {
    assertThat(look("umbral", 12)).isNotEqualTo(look("umbral", 13));
    assertThat(look("umbral", 13)).isNotEqualTo(look("umbral", 14));
  }

  private static long ornaments(Drawing frame, int tier) {
    return frame.layers().stream().filter(layer -> layer.from() <= tier).count();
  }

  private static int look(String element, int tier) {
    return Arrays.hashCode(pixels(element, tier));
  }

  private static long covered(String element, int tier) {
    return Arrays.stream(pixels(element, tier)).filter(pixel -> pixel != 0).count();
  }

  private static int[] pixels(String element, int tier) {
    EspritCard card = Cards.card("same", "fox", element, tier);
    Palette palette = Palette.of(card.element(), Seed.of(card.id()));
    return Pixels.of(Frame.paint(card, palette, SMALL));
  }
}
