package reve.discord.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a host keeps pictures that take the place of drawn emblems. */
@FunctionalInterface
public interface ArtFiles {
  /** The picture file of an Esprit, if there is one. */
  Optional<Path> of(String espritId);

  static ArtFiles none() {
    return espritId -> Optional.empty();
  }

  /** Files named {@code <id>.png} in one folder; ids that could lead out of it have no picture. */
  static ArtFiles in(Path folder) {
    Pattern plainId = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    return espritId ->
        Optional.of(espritId)
            .filter(plainId.asMatchPredicate())
            .map(id -> folder.resolve(id + ".png"))
            .filter(Files::isRegularFile);
  }
}
