package reve.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The whole numbers that an option takes. */
record NumberRange(long least, long most) {
  static final NumberRange PORTS = new NumberRange(0, 65_535);
  static final NumberRange COUNTS = new NumberRange(1, Integer.MAX_VALUE);

  /** Ends a wrong command line with what is wrong, and what would be right. */
  void demand(CommandSpec spec, String option, long value) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is %d; it is a number from %d to %d".formatted(option, value, least, most));
    }
  }
}
