package reve.app.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that the crowd does; a later feature joins by a line of its own. */
final class Deeds {
  private static final String FAYRITES = "([\\d,]+) fayrites?\\b(?! shard)";
  private static final String SHARDS = "([\\d,]+) fayrite shards?";
  private static final String LEFT = "(?s)Left\\n\\S+ ";
  private static final Map<String, String> PITY = Map.of("/pity", "Pity\\n([\\d,]+) of");

  private Deeds() {}

  /** What somebody does who does not play yet, in the order in which it leads into the game. */
  static List<Deed> ofNewcomers() {
    return List.of(
        Deed.change(
            "begin",
            1,
            Seat.choosing("start:begin", "vigorous"),
            "Welcome, ",
            "registration",
            "class_selected",
            "collection_updated"),
        Deed.change("accept", 1, Seat.pressing("start:accept"), "Who are you when you sleep"),
        Deed.question("start", 1, Seat.typing("/start")));
  }

  static List<Deed> ofPlayers() {
    return List.of(
        Deed.change("daily", 4, Seat.typing("/daily"), "Today's gift, ", "daily_claim")
            .showing(Map.of("/streak", "day ([\\d,]+) in a row")),
        Deed.change("craft", 8, Seat.typing("/craft amount:1"), "You made ", "craft_item")
            .showing(
                Map.of(
                    "/made/fayrites", "You made \\S+ " + FAYRITES,
                    "/balances/fayrites", "You now have \\S+ " + FAYRITES,
                    "/balances/fayrite_shards", SHARDS + " left over")),
        Deed.change("craft_all", 1, Seat.pressing("craft:run"), "You made ", "craft_item"),
        summon(
            "standard_one",
            20,
            Seat.typing("/summon banner:standard count:1"),
            "fayrites",
            FAYRITES),
        summon(
            "standard_ten",
            8,
            Seat.typing("/summon banner:standard count:10"),
            "fayrites",
            FAYRITES),
        summon(
            "premium_one",
            4,
            Seat.typing("/summon banner:premium count:1"),
            "erythl",
            "([\\d,]+) erythl"),
        summon(
            "premium_ten",
            2,
            Seat.typing("/summon banner:premium count:10"),
            "erythl",
            "([\\d,]+) erythl"),
        Deed.change(
                "daily_one",
                3,
                Seat.typing("/summon banner:daily count:1"),
                "(dream answers|dreams answer)",
                "summon",
                "collection_updated")
            .showing(PITY),
        summon("again", 8, Seat.pressing("summon:again"), "fayrites", FAYRITES),
        Deed.change("keep", 4, Seat.pressing("esprit:keep"), " is locked\\n"),
        Deed.change("lock", 3, Seat.pressing("esprit:lock"), "Locked: nothing can use it up"),
        Deed.change("unlock", 3, Seat.pressing("esprit:unlock"), "Not locked: other acts"),
        Deed.question("esprit", 6, Seat.looking()),
        Deed.question("collection", 4, Seat.typing("/collection")),
        Deed.question("balance", 6, Seat.typing("/balance")),
        Deed.question("history", 4, Seat.typing("/history")),
        Deed.question("profile", 3, Seat.typing("/profile")),
        Deed.question("leaderboard", 2, Seat.typing("/leaderboard")));
  }

  private static Deed summon(
      String name,
      int weight,
      Function<Seat, Optional<ObjectNode>> aim,
      String currency,
      String amount) {
    return Deed.change(
            name, weight, aim, "(dream answers|dreams answer)", "summon", "collection_updated")
        .showing(
            Map.of(
                "/pity",
                "Pity\\n([\\d,]+) of",
                "/left/" + currency,
                LEFT + amount,
                "/pulls",
                ": ([\\d,]+) dreams answer"));
  }
}
