package reve.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import reve.app.doctor.Doctor;
import reve.app.doctor.Finding;
import reve.app.doctor.Finding.Doubtful;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.operations.Logs;

/** Looks at everything a game needs and names the remedy of what is missing. */
@Command(
    name = "doctor",
    description = {
      "Looks at everything a game needs and names the remedy of what is missing.",
      "That is Java, fonts, settings, the game's files, ports, database, disk and, with a token,"
          + " Discord: clock, token and permissions. The exit code is 1 if the game would not work."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings around;

  DoctorCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Logs.beside();
    List<Finding> findings = Doctor.examine(around.environment());
    findings.forEach(finding -> around.out().println(line(finding)));
    return findings.stream().anyMatch(Ill.class::isInstance) ? 1 : 0;
  }

  private static String line(Finding finding) {
    return switch (finding) {
      case Well(var subject, var detail) -> "ok   %-12s %s".formatted(subject, detail);
      case Doubtful(var subject, var detail, var remedy) ->
          "?    %-12s %s%n     %-12s → %s".formatted(subject, detail, "", remedy);
      case Ill(var subject, var detail, var remedy) ->
          "NO   %-12s %s%n     %-12s → %s".formatted(subject, detail, "", remedy);
    };
  }
}
