package reve.discord.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures on the cards, drawn or from a host's file. */
final class Illustrations {
  private final ArtFiles artFiles;

  Illustrations(ArtFiles artFiles) {
    this.artFiles = artFiles;
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

  private static Optional<Art> filed(Path file) {
    try {
      return Optional.of(
          new Art.Filed(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }
}
