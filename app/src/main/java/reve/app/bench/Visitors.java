package reve.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import reve.app.bench.engine.Deed;
import reve.discordlocal.act.Acts;

/** Users of a local Discord who do the bench's deeds there, in turns. */
public final class Visitors {
  private final Acts acts;
  private final LongFunction<Deed> mix;
  private final AtomicLong turns;

  /** Users who do what the mix says for each turn, and count the turns. */
  public Visitors(Acts acts, LongFunction<Deed> mix, AtomicLong turns) {
    this.acts = acts;
    this.mix = mix;
    this.turns = turns;
  }

  /** What became of a deed. */
  public enum Fate {
    /** It was done, and its user was told. */
    DONE,
    /** Its user was told in time that nothing was done. */
    TURNED_AWAY,
    /** Its user was told nothing in the time that Discord waits, or of a fault of ours. */
    FAILED
  }

  /** Lets so many users begin to play. */
  public void seat(int users) {
    IntStream.range(0, users)
        .forEach(user ->
            List.of("/start", "click Accept", "select Vigorous")
                .forEach(act -> demand(acts.act(name(user), act))));
  }

  private static void demand(JsonNode answer) {
    if (!isAnswered(answer)) {
      throw new IllegalStateException("the bench cannot begin: " + answer);
    }
  }

  /** The next deed of the mix. */
  public Fate deed(int user) {
    return switch (mix.apply(turns.incrementAndGet())) {
      case SUMMON -> fate(user, "/summon banner:standard count:1", "dream answers");
      case SUMMON_TEN -> fate(user, "/summon banner:standard count:10", "dreams answer");
      case DAILY -> fate(user, "/daily", "Today's gift, ");
      case CRAFT -> fate(user, "/craft amount:1", "You made ");
      case MIXED -> throw new IllegalStateException("a mix is many deeds");
    };
  }

  /** Whether the next deed of the mix was done. */
  public boolean does(int user) {
    return deed(user) == Fate.DONE;
  }

  private Fate fate(int user, String act, String done) {
    JsonNode answer = acts.act(name(user), act);
    String text = answer.path("messages").toString();
    if (!isAnswered(answer) || text.contains("Something went wrong on our side")) {
      return Fate.FAILED;
    }
    return text.contains(done) ? Fate.DONE : Fate.TURNED_AWAY;
  }

  /** Whether a user who gives a command without options is answered. */
  public static boolean calls(Acts acts, int user, String command) {
    return isAnswered(acts.act(name(user), "/" + command));
  }

  private static boolean isAnswered(JsonNode answer) {
    return answer.path("refused").isNull()
        && answer.path("error").isNull()
        && !answer.path("messages").isEmpty();
  }

  private static String name(int user) {
    return "bench_" + user;
  }
}
