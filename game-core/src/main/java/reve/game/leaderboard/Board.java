package reve.game.leaderboard;

import reve.game.economy.CurrencyId;
import reve.game.shared.LocalText;

/** A ranking of all players by one measure. */
public record Board(BoardId id, Measure measure, LocalText names) {

  /** What players are ranked by. */
  public sealed interface Measure {
    record Level() implements Measure {}

    record Power() implements Measure {}

    record UniqueEsprits() implements Measure {}

    record Held(CurrencyId currency) implements Measure {}

    /** What was gathered since Monday; whoever has nothing is not ranked. */
    record PointsOfTheWeek() implements Measure {}

    /**
     * Reads {@code level}, {@code power}, {@code unique_esprits}, {@code weekly_points} or {@code
     * currency:ID}.
     */
    static Measure parse(String text) {
      return switch (text) {
        case "level" -> new Level();
        case "power" -> new Power();
        case "unique_esprits" -> new UniqueEsprits();
        case "weekly_points" -> new PointsOfTheWeek();
        case String held when held.startsWith("currency:") ->
            new Held(new CurrencyId(held.substring("currency:".length())));
        default ->
            throw new IllegalArgumentException(
                "level, power, unique_esprits, weekly_points or currency:ID, not " + text);
      };
    }
  }
}
