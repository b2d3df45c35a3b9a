package reve.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;
import reve.app.CannotStart;
import reve.persistence.DatabaseProblem;
import reve.persistence.backup.BackupProblem;

/** The program as a whole: names its subcommands. */
@Command(
    name = "reve",
    description = "A collectible RPG that lives on Discord.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = HelpCommand.class)
public final class ReveCommand {
  private ReveCommand() {}

  /** Runs a command line and answers the exit code: 0, 1 for "no", 2 for a wrong command line. */
  public static int execute(Surroundings around, String... arguments) {
    CommandLine commandLine =
        new CommandLine(new ReveCommand())
            .addSubcommand(new RunCommand(around))
            .addSubcommand(new PlayCommand(around))
            .addSubcommand(new DiscordCommand(around))
            .addSubcommand(new ServicesCommand(around))
            .addSubcommand(new TestCommand())
            .addSubcommand(new AuditCommand(around))
            .addSubcommand(new BackupCommand(around))
            .addSubcommand(new RestoreCommand(around))
            .addSubcommand(new DoctorCommand(around))
            .addSubcommand(new BenchCommand(around))
            .addSubcommand(new TortureCommand(around))
            .addSubcommand(new RehearseCommand(around))
            .addSubcommand(new CheckConfigCommand(around))
            .addSubcommand(new RulesCommand(around));
    commandLine.setOut(writer(around.out()));
    commandLine.setErr(writer(around.err()));
    commandLine.setExecutionStrategy(ReveCommand::run);
    commandLine.setExecutionExceptionHandler((e, command, parsed) -> failed(e, around.err()));
    if (arguments.length == 0) {
      commandLine.usage(around.out());
      return CommandLine.ExitCode.OK;
    }
    return commandLine.execute(arguments);
  }

  /** Runs the subcommand; picocli overlooks what it does not know beside a request for help. */
  private static int run(ParseResult parsed) {
    for (CommandLine each : parsed.asCommandLineList()) {
      List<String> unknown = each.getUnmatchedArguments();
      if (!unknown.isEmpty()) {
        throw new UnmatchedArgumentException(each, unknown);
      }
    }
    return new RunLast().execute(parsed);
  }

  private static String inWords(UncheckedIOException problem) {
    return problem.getCause() instanceof FileSystemException file
        ? file.getFile() + ": " + Objects.requireNonNullElse(file.getReason(), "cannot be used")
        : String.valueOf(problem.getMessage());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int failed(Exception problem, PrintStream err) throws Exception {
    switch (problem) {
      case CannotStart reason -> {
        err.println("reve: " + reason.getMessage());
        err.println("  " + reason.remedy());
      }
      case DatabaseProblem reason -> err.println("reve: " + reason.getMessage());
      case BackupProblem reason -> err.println("reve: " + reason.getMessage());
      case UncheckedIOException reason -> err.println("reve: " + inWords(reason));
      case IllegalArgumentException reason -> err.println("reve: " + reason.getMessage());
      default -> throw problem;
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
