package reve.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import reve.app.operations.Logs;
import reve.persistence.Database;
import reve.persistence.backup.Manifest;

/** Writes the whole game into one file, also while it is played. */
@Command(
    name = "backup",
    description = {
      "Writes the whole game into a new file, also beside a running game.",
      "It is the game as it is at one moment. ./reve restore reads it back. Settings and secrets are not in it."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file, which must not exist yet.")
  @SuppressWarnings("NullAway.Init") // picocli demands it
  private Path file;

  @Mixin private final DatabaseOption database = new DatabaseOption();

  private final Surroundings around;

  BackupCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Logs.beside();
    Manifest manifest =
        database.ofGame(around.settings(), settings -> Database.backUp(settings, file));
    around.out().println("Wrote " + inWords(manifest) + " to " + file + ".");
    return 0;
  }

  static String inWords(Manifest manifest) {
    return String.format(
        Locale.ROOT,
        "%,d rows of %d tables as they were at %s",
        manifest.rows(),
        manifest.tables().size(),
        manifest.at());
  }
}
