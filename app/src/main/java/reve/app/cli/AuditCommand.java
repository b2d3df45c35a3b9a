package reve.app.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reve.app.database.EmbeddedPostgresql;
import reve.app.operations.Logs;
import reve.app.settings.Settings;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;
import reve.persistence.audit.AuditReport;

/** Proves that nothing was lost and nothing doubled, also beside a running game. */
@Command(
    name = "audit",
    description = {
      "Proves that every balance follows from the ledger and everything held from the journal,",
      "also beside a running game. The exit code is 1 if there are differences."
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final int CONNECTIONS = 2;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder; without it DATABASE_URL, or else REVE_DATA.")
  private @Nullable Path data;

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
    AuditReport report =
        data == null && settings.database().isPresent()
            ? audit(settings.database().get())
            : auditFolder(data == null ? settings.data() : data);
    around.out().println(json ? asJson(report) : inWords(report));
    return report.ok() ? 0 : 1;
  }

  private static AuditReport auditFolder(Path folder) {
    EmbeddedPostgresql.demandGame(folder);
    return EmbeddedPostgresql.runningOn(folder)
        .map(AuditCommand::audit)
        .orElseGet(() -> {
          try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder)) {
            return audit(server.address());
          }
        });
  }

  private static AuditReport audit(DatabaseSettings settings) {
    try (Database database = Database.open(settings.withConnections(CONNECTIONS))) {
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
