package reve.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import reve.app.operations.Logs;
import reve.app.settings.Settings;
import reve.persistence.Database;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.Manifest;

/** Reads a backup back into an empty database. */
@Command(
    name = "restore",
    description = {
      "Reads a backup into an empty database or data folder, after checking all of it.",
      "A backup of an older version is brought up to date."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A file that ./reve backup wrote.")
  @SuppressWarnings("NullAway.Init") // picocli demands it
  private Path file;

  @Mixin private final DatabaseOption database = new DatabaseOption();

  private final Surroundings around;

  RestoreCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Logs.beside();
    Settings settings = around.settings();
    try (BackupFile backup = BackupFile.open(file)) {
      Manifest manifest =
          database.alone(
              settings, address -> Database.restore(address, database.place(settings), backup));
      around.out().println("Restored " + BackupCommand.inWords(manifest) + ".");
      return 0;
    }
  }
}
