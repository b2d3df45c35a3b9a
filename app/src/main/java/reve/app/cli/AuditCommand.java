package reve.app.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reve.app.operations.Logs;
import reve.app.session.Safekeeping;
import reve.app.settings.Settings;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;
import reve.persistence.audit.AuditReport;
import reve.persistence.backup.BackupFolder;

/** Proves that nothing was lost and nothing doubled, also beside a running game. */
@Command(
    name = "audit",
    description = {
      "Proves that nothing was lost and nothing doubled, also beside a running game.",
      "Every balance must follow from the ledger and everything held from the journal. The exit code"
          + " is 1 if there are differences."
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  private final Surroundings around;

  AuditCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Logs.beside();
    Settings settings = around.settings();
    Optional<BackupFolder> backups = Safekeeping.of(settings).folder();
    AuditReport report = database.ofGame(settings, address -> audit(address, backups));
    around.out().println(json ? asJson(report) : inWords(report));
    return report.ok() ? 0 : 1;
  }

  private static AuditReport audit(DatabaseSettings settings, Optional<BackupFolder> backups) {
    try (Database database = Database.open(settings, backups)) {
      return database.audit().run();
    }
  }

  private static String asJson(AuditReport report) {
    ObjectNode object =
        new JsonMapper()
            .createObjectNode()
            .put("ok", report.ok())
            .put("players", report.players())
            .put("ledger_rows", report.ledgerRows());
    ObjectNode events = object.putObject("events");
    report.events().forEach(events::put);
    report.differences().forEach(object.putArray("differences")::add);
    return object.toString();
  }

  private static String inWords(AuditReport report) {
    String counted =
        "%,d players, %,d ledger rows, %,d events"
            .formatted(
                report.players(),
                report.ledgerRows(),
                report.events().values().stream().mapToLong(Long::longValue).sum());
    return report.ok()
        ? "Everything agrees: " + counted + "."
        : "Differences among " + counted + ":\n  " + String.join("\n  ", report.differences());
  }
}
