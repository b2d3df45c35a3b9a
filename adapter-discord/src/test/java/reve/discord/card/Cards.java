package reve.discord.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Esprits to draw in tests. */
final class Cards {
  static final List<String> ELEMENTS =
      List.of("inferno", "verdant", "abyssal", "tempest", "umbral", "radiant");

  static final List<String> MOTIFS =
      List.of(
          "flame",
          "fox",
          "bird",
          "serpent",
          "stag",
          "wolf",
          "cat",
          "moth",
          "fish",
          "whale",
          "jellyfish",
          "tree",
          "flower",
          "leaf",
          "mushroom",
          "crown",
          "eye",
          "moon",
          "sun",
          "star",
          "lantern",
          "mask",
          "hand",
          "key",
          "bell",
          "feather",
          "spider",
          "horse",
          "owl",
          "shell",
          "mountain",
          "storm");

  static final CardWords WORDS =
      new CardWords(Locale.ENGLISH, "ATK", "DEF", "HP", "Power", "Lv", "NEW", "Leads");

  private Cards() {}

  static EspritCard card(String id, String art, String element, int tier) {
    return named("Ember of the Third Sleep", id, art, element, tier);
  }

  static EspritCard named(String name, String id, String art, String element, int tier) {
    return new EspritCard(
        id,
        name,
        art,
        new ElementLook(element, element, 0xC04020),
        new TierLook(tier, "Tier " + tier, 0xE0B040),
        new Figures(1_234, 987_654, 50_184_651_561L, 2_409_300L),
        new Holding(tier % 6, 12, 3, tier % 2 == 0),
        WORDS);
  }

  /** As many pulls, of rising tiers and mixed elements. */
  static PullSheet sheet(int count, int firstTier) {
    return new PullSheet(
        IntStream.range(0, count)
            .mapToObj(i ->
                new Pull(
                    card(
                        "pull-" + i,
                        MOTIFS.get(i * 3),
                        ELEMENTS.get(i % ELEMENTS.size()),
                        Math.min(18, firstTier + i)),
                    i % 3 == 0))
            .toList());
  }

  static BufferedImage picture(byte[] png) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
