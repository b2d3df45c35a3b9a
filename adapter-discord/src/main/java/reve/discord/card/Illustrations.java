package reve.discord.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The scenes on the cards, with an emblem drawn or from a host's file; lately used ones are kept.
 */
final class Illustrations {
  private final ArtFiles artFiles;
  private final Cache<Subject, BufferedImage> scenes;

  Illustrations(ArtFiles artFiles, long keptBytes) {
    this.artFiles = artFiles;
    this.scenes =
        Caffeine.newBuilder()
            .maximumWeight(keptBytes)
            .weigher(
                (Subject subject, BufferedImage image) -> 4 * image.getWidth() * image.getHeight())
            .build();
  }

  /**
   * Where the picture of an Esprit comes from, with what tells one version of a file from the next.
   */
  sealed interface Art {
    record Drawn() implements Art {}

    record Filed(Path file, long size, long modified) implements Art {}
  }

  Art artOf(EspritCard card) {
    return artFiles.of(card.id()).flatMap(Illustrations::filed).orElseGet(Art.Drawn::new);
  }

  /** A scene of one's own to write on, {@code scale} pixels to the unit. */
  BufferedImage scene(EspritCard card, double scale) {
    Art art = artOf(card);
    Subject subject = new Subject(card.id(), card.art(), card.element(), card.tier(), art, scale);
    BufferedImage kept = scenes.getIfPresent(subject);
    if (kept == null) {
      kept = Scene.paint(card, art, scale);
      scenes.put(subject, kept);
    }
    return copy(kept);
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    System.arraycopy(Pixels.of(image), 0, Pixels.of(copy), 0, Pixels.of(copy).length);
    return copy;
  }

  private static Optional<Art> filed(Path file) {
    try {
      return Optional.of(
          new Art.Filed(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  /** Everything a scene depends on. */
  private record Subject(
      String id, String art, ElementLook element, TierLook tier, Art source, double scale) {}
}
