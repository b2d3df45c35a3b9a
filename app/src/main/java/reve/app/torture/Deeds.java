package reve.app.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that the crowd does; a later feature joins by a line of its own. */
final class Deeds {
  private static final String FAYRITES = "([\\d,]+) fayrites?\\b(?! shard)";
  private static final String SHARDS = "([\\d,]+) fayrite shards?";
  private static final Map<String, String> FAYRITES_LEFT =
      Map.of("/left/fayrites", "Left\\n\\S+ " + FAYRITES);
  private static final Map<String, String> ERYTHL_LEFT =
      Map.of("/left/erythl", "Left\\n\\S+ ([\\d,]+) erythl");

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
            .showing(Map.of("/streak", "Today's gift, (?:day )?(the first|[\\d,]+)")),
        craft("craft", 8, Seat.typing("/craft amount:1")),
        craft("craft_all", 1, Seat.pressing("craft:run")),
        summon("standard_one", 20, Seat.typing("/summon banner:standard count:1"), FAYRITES_LEFT),
        summon("standard_ten", 8, Seat.typing("/summon banner:standard count:10"), FAYRITES_LEFT),
        summon("premium_one", 4, Seat.typing("/summon banner:premium count:1"), ERYTHL_LEFT),
        summon("premium_ten", 2, Seat.typing("/summon banner:premium count:10"), ERYTHL_LEFT),
        summon("daily_one", 3, Seat.typing("/summon banner:daily count:1"), Map.of()),
        summon("again_standard", 8, Seat.pressing("summon:again", "standard"), FAYRITES_LEFT),
        summon("again_premium", 8, Seat.pressing("summon:again", "premium"), ERYTHL_LEFT),
        Deed.change("keep", 4, Seat.pressing("esprit:keep"), " is locked\\n"),
        Deed.change("lock", 3, Seat.pressing("esprit:lock"), "Locked: nothing can use it up"),
        Deed.change("unlock", 3, Seat.pressing("esprit:unlock"), "Not locked: other acts"),
        Deed.change("explore", 8, Seat.typing("/explore"), "You looked around", "explore"),
        Deed.change("trial", 1, Seat.typing("/trial"), "The trial is passed", "trial_passed"),
        Deed.question("class_ask", 1, Seat.typing("/class change class:focused")),
        Deed.change("class", 1, Seat.pressing("class change:y"), "You are now", "class_selected"),
        Deed.change(
            "skill",
            2,
            Seat.typing("/skill spend skill:energy"),
            "One point for",
            "skill_allocated"),
        Deed.change(
            "reve",
            4,
            Seat.typing("/reve pull"),
            "came to your dream",
            "reve_single_pull",
            "collection_updated"),
        Deed.change("echo_daily", 2, Seat.typing("/echo daily"), "Today's echo: ", "item_gained"),
        Deed.change(
            "echo_open",
            4,
            Seat.typing("/echo open echo:faded_echo"),
            "was in the echo",
            "echo_opened",
            "item_consumed",
            "collection_updated"),
        Deed.change("use", 3, Seat.typing("/use item:xp_orb"), "You used", "item_consumed"),
        Deed.question("inventory", 2, Seat.typing("/inventory")),
        Deed.question("fragments", 2, Seat.typing("/fragment list")),
        Deed.question("fuse_ask", 4, Seat.looking("/fuse", "first", "second")),
        Deed.change(
            "fuse", 6, Seat.pressing("fuse:y"), "(came of it|came to nothing)", "esprit_consumed"),
        Deed.question("dissolve_ask", 3, Seat.typing("/dissolve many tier:1")),
        Deed.change(
            "dissolve",
            4,
            Seat.pressing("dissolve many:yes"),
            "They dissolved",
            "esprit_dissolve",
            "esprit_consumed"),
        Deed.question("awaken_ask", 3, Seat.looking("/awaken", "esprit")),
        Deed.change("awaken", 4, Seat.pressing("awaken:copies"), " awakens: ", "esprit_awakened"),
        Deed.change(
            "train", 4, Seat.looking("/train", "esprit"), " is now level ", "esprit_upgrade"),
        Deed.question("energy", 2, Seat.typing("/energy")),
        Deed.question("achievements", 2, Seat.typing("/achievements")),
        Deed.question("statistics", 2, Seat.typing("/statistics")),
        Deed.question("world", 1, Seat.typing("/world")),
        Deed.question("codex", 2, Seat.typing("/codex progress")),
        Deed.question("level", 2, Seat.typing("/level")),
        Deed.question("esprit", 6, Seat.looking("/esprit", "name")),
        Deed.question("collection", 4, Seat.typing("/collection")),
        Deed.question("balance", 6, Seat.typing("/balance")),
        Deed.question("history", 4, Seat.typing("/history")),
        Deed.question("profile", 3, Seat.typing("/profile")),
        Deed.question("friend_code", 1, Seat.typing("/friend code")),
        Deed.question("week", 1, Seat.typing("/leaderboard board:weekly")),
        Deed.question("leaderboard", 2, Seat.typing("/leaderboard")));
  }

  private static Deed craft(String name, int weight, Function<Seat, Optional<ObjectNode>> aim) {
    return Deed.change(name, weight, aim, "You made ", "craft_item")
        .showing(
            Map.of(
                "/made/fayrites", "You made \\S+ " + FAYRITES,
                "/balances/fayrites", "You now have \\S+ " + FAYRITES,
                "/balances/fayrite_shards", SHARDS + " left over"));
  }

  private static Deed summon(
      String name, int weight, Function<Seat, Optional<ObjectNode>> aim, Map<String, String> left) {
    Map<String, String> shown = new HashMap<>(left);
    shown.put("/pity", "Pity\\n([\\d,]+) of");
    shown.put("/pulls", ": (a|[\\d,]+) dreams? answers?");
    return Deed.change(
            name, weight, aim, "(dream answers|dreams answer)", "summon", "collection_updated")
        .showing(shown);
  }
}
