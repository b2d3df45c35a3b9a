package reve.discord.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;

/**
 * Cards ready to be laid on a table. A pull shows an Esprit as it comes from the catalogue, so that
 * the same few tiles make up most sheets; lately used ones are kept.
 */
final class Tiles {
  private final Illustrations illustrations;
  private final Cache<Subject, Tile> kept;

  Tiles(Illustrations illustrations, long keptBytes) {
    this.illustrations = illustrations;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(keptBytes)
            .weigher((Subject subject, Tile tile) -> (int) tile.bytes())
            .build();
  }

  private enum Size {
    LARGE,
    SMALL
  }

  /** With everything that is lettered on a card, {@code scale} pixels to the unit. */
  Tile large(EspritCard card, double scale) {
    return tile(card, scale, Size.LARGE);
  }

  /** With little lettering, to be read among many; {@code scale} pixels to the unit. */
  Tile small(EspritCard card, double scale) {
    return tile(card, scale, Size.SMALL);
  }

  private Tile tile(EspritCard card, double scale, Size size) {
    Subject subject = new Subject(card, illustrations.artOf(card), scale, size);
    Tile before = kept.getIfPresent(subject);
    if (before != null) {
      return before;
    }
    BufferedImage face =
        switch (size) {
          case LARGE -> CardFace.draw(card, illustrations, scale);
          case SMALL -> SmallFace.draw(card, illustrations, scale);
        };
    Tile tile = Tile.of(face);
    kept.put(subject, tile);
    return tile;
  }

  /** Everything a tile depends on. */
  private record Subject(EspritCard card, Illustrations.Art art, double scale, Size size) {}
}
