package reve.discordlocal.script;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a script that says something: blank lines and comments are none. */
sealed interface Line {

  /** A user acts, in the first channel unless another is named. */
  record Act(String user, Optional<String> channel, String what) implements Line {}

  /** The clock of whatever the bot runs moves, by a time as it was written. */
  record Clock(Duration by, String time) implements Line {}

  /** From here on the program behind the bot throws the dice of this number. */
  record Dice(long number) implements Line {}

  /** What cannot be understood, and why. */
  record Unclear(String reason) implements Line {}

  Pattern FORM = Pattern.compile("@(\\S+)\\s+(?:#(\\S+)\\s+)?(.+)");
  Pattern TIME =
      Pattern.compile(
          "([+-])(?=.)(?:([0-9]{1,5})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,7})m)?(?:([0-9]{1,9})s)?");
  Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  String CLOCK = "clock";
  String DICE = "dice";

  /**
   * Reads "@ana /summon count:10", "@ana #dm click Next", "@clock +8h", "@dice 20" or "# a remark".
   */
  static Optional<Line> read(String text) {
    var line = text.strip();
    if (line.isEmpty() || line.startsWith("#")) {
      return Optional.empty();
    }
    var form = FORM.matcher(line);
    if (!form.matches()) {
      return Optional.of(
          new Unclear(
              "a line is \"@name what they do\", \"@clock +8h\" \"@dice 20\" or \"# a remark\""));
    }
    return Optional.of(
        switch (form.group(1)) {
          case CLOCK -> clock(form.group(3));
          case DICE -> dice(form.group(3).strip());
          default -> act(form);
        });
  }

  private static Line act(Matcher form) {
    return new Act(form.group(1), Optional.ofNullable(form.group(2)), form.group(3).strip());
  }

  private static Line dice(String text) {
    return NUMBER.matcher(text).matches()
        ? new Dice(Long.parseLong(text))
        : new Unclear("dice are fixed by a whole number such as 20, not by " + text);
  }

  private static Line clock(String text) {
    var time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return new Unclear(
          "the clock moves by a time such as +8h, +1d12h, +90s or -30m, not by " + text);
    }
    var by =
        Duration.ofDays(number(time.group(2)))
            .plusHours(number(time.group(3)))
            .plusMinutes(number(time.group(4)))
            .plusSeconds(number(time.group(5)));
    return new Clock(time.group(1).equals("-") ? by.negated() : by, text.strip());
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
