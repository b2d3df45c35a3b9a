package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EmblemTest {
  private static final double SMALL = 0.15;

  @SuppressWarnings("unused")
  static final Iterable<String> MOTIFS = Cards.MOTIFS;

  @ParameterizedTest
  @FieldSource("MOTIFS")
  void every_motif_has_a_drawing(String motif) {
    assertThat(Drawing.motif(motif)).isPresent();
  }

  @Test
  void every_motif_looks_different_in_every_element() {
    Map<Integer, String> seen = new HashMap<>();

    for (String motif : Cards.MOTIFS) {
      for (String element : Cards.ELEMENTS) {
        String name = motif + " of " + element;
        assertThat(seen.put(look("same", motif, element), name)).as(name).isNull();
      }
    }
  }

  @Test
  void an_unknown_motif_grows_a_sigil_of_its_own_for_every_esprit() {
    Map<Integer, String> seen = new HashMap<>();

    for (int i = 0; i < 40; i++) {
      String id = "unknown-" + i;
      assertThat(seen.put(look(id, "nothing", "tempest"), id)).as(id).isNull();
    }
  }

  @Test
  void an_emblem_fills_most_of_its_place() {
    for (String motif : Cards.MOTIFS) {
      int[] pixels = pixels("same", motif, "radiant");

      assertThat(Arrays.stream(pixels).filter(pixel -> pixel >>> 24 > 128).count())
          .as(motif)
          .isGreaterThan(pixels.length / 8);
    }
  }

  private static int look(String id, String motif, String element) {
    return Arrays.hashCode(pixels(id, motif, element));
  }

  private static int[] pixels(String id, String motif, String element) {
    EspritCard card = Cards.card(id, motif, element, 1);
    Seed seed = Seed.of(card.id());
    return Pixels.of(Emblem.paint(card, Palette.of(card.element(), seed), seed, SMALL));
  }
}
