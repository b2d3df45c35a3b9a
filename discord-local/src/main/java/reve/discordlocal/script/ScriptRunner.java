package reve.discordlocal.script;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import reve.discordlocal.act.ActAnswer;
import reve.discordlocal.act.Acts;
import reve.discordlocal.model.Json;

/** Plays scripts: one act after the other, each awaited before the next. */
public final class ScriptRunner {
  /** What scripts do to the program behind the bot, of which this Discord knows nothing. */
  public interface Backstage {
    /** Why its clock was not moved; nothing if it was. */
    Optional<String> moveClock(Duration by);

    /** From here on chance comes out the same in every run with this number. */
    void fixDice(long number);
  }

  /**
   * How a script went.
   *
   * @param lines how many lines said something
   * @param refused how many of them could not be done
   * @param unanswered how many of them the bot did not answer, or not in order
   */
  public record Outcome(int lines, int refused, int unanswered) {
    public boolean everyLineAnswered() {
      return refused == 0 && unanswered == 0;
    }

    private Outcome and(ObjectNode answer) {
      return new Outcome(
          lines + 1,
          refused + (Json.has(answer, "refused") ? 1 : 0),
          unanswered + (Json.has(answer, "error") ? 1 : 0));
    }
  }

  private final Acts acts;
  private final Backstage backstage;
  private final Duration settle;

  /**
   * Plays by these acts.
   *
   * @param settle how long after an answer its follow-ups are still waited for
   */
  public ScriptRunner(Acts acts, Backstage backstage, Duration settle) {
    this.acts = acts;
    this.backstage = backstage;
    this.settle = settle;
  }

  /** Plays the script line by line as it is read, and hands on what came of each line. */
  public Outcome play(Iterator<String> script, Consumer<ObjectNode> listener) {
    var outcome = new Outcome(0, 0, 0);
    for (var number = 1; script.hasNext(); number++) {
      var answer = play(number, script.next());
      if (answer.isPresent()) {
        listener.accept(answer.get());
        outcome = outcome.and(answer.get());
      }
    }
    return outcome;
  }

  private Optional<ObjectNode> play(int number, String text) {
    return Line.read(text)
        .map(line -> {
          var answer = Json.object().put("line", number);
          answer.setAll(answer(line, text.strip()));
          return answer;
        });
  }

  private ObjectNode answer(Line line, String text) {
    return switch (line) {
      case Line.Act(var user, var channel, var what) -> {
        var act = Json.object().put("user", user).put("do", what);
        act.put("settle_ms", settle.toMillis());
        channel.ifPresent(name -> act.put("channel", name));
        var answer = acts.act(act);
        channel.ifPresent(name -> answer.put("channel", name));
        yield answer;
      }
      case Line.Clock(var by, var time) ->
          backstage
              .moveClock(by)
              .map(reason -> ActAnswer.refused(Line.CLOCK, time, reason))
              .orElseGet(() -> ActAnswer.nothing(Line.CLOCK, time));
      case Line.Dice(var number) -> {
        backstage.fixDice(number);
        yield ActAnswer.nothing(Line.DICE, String.valueOf(number));
      }
      case Line.Unclear(var reason) -> ActAnswer.refused("", text, reason);
    };
  }
}
