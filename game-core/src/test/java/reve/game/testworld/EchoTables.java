package reve.game.testworld;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.echo.Echo;
import reve.game.echo.EchoRules;
import reve.game.echo.Find;
import reve.game.echo.LootId;
import reve.game.echo.LootTable;
import reve.game.echo.LootTable.Bracket;
import reve.game.esprit.Element;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;

/** The shipped echoes and what comes out of them. */
public final class EchoTables {
  public static final ItemId KEY = new ItemId("echo_key");
  public static final ItemId FADED = new ItemId("faded_echo");
  public static final ItemId VIVID = new ItemId("vivid_echo");
  public static final ItemId BRILLIANT = new ItemId("brilliant_echo");
  public static final ItemId COSMIC = new ItemId("cosmic_echo");

  private static final LootId ELEMENTAL = new LootId("elemental");

  private EchoTables() {}

  public static ItemId attuned(Element element) {
    return new ItemId(element.name().toLowerCase(Locale.ROOT) + "_echo");
  }

  static Stream<ItemId> items() {
    return Stream.concat(Stream.of(KEY), echoes().stream().map(Echo::item));
  }

  static EchoRules rules() {
    return new EchoRules(
        KEY, FADED, List.of(faded(), vivid(), brilliant(), elemental(), cosmic()), echoes());
  }

  private static List<Echo> echoes() {
    return Stream.of(
            Stream.of(plain(FADED, "faded"), plain(VIVID, "vivid"), plain(BRILLIANT, "brilliant")),
            Stream.of(Element.values())
                .map(element -> new Echo(attuned(element), ELEMENTAL, Optional.of(element))),
            Stream.of(plain(COSMIC, "cosmic")))
        .flatMap(echoes -> echoes)
        .toList();
  }

  private static Echo plain(ItemId item, String loot) {
    return new Echo(item, new LootId(loot), Optional.empty());
  }

  private static LootTable faded() {
    return table(
        "faded",
        even(25, Map.of(1, 70L, 2, 25L, 3, 5L)),
        even(50, Map.of(1, 40L, 2, 40L, 3, 15L, 4, 5L)),
        even(100, Map.of(2, 45L, 3, 35L, 4, 15L, 5, 5L)),
        even(150, Map.of(3, 40L, 4, 35L, 5, 20L, 6, 5L)),
        even(200, Map.of(3, 25L, 4, 35L, 5, 25L, 6, 12L, 7, 3L)));
  }

  private static LootTable vivid() {
    return table(
        "vivid",
        bracket(50, Map.of(3, 60L, 4, 30L, 5, 10L), 8, 12),
        bracket(100, Map.of(3, 30L, 4, 40L, 5, 25L, 6, 5L), 9, 11),
        even(150, Map.of(4, 35L, 5, 35L, 6, 20L, 7, 8L, 8, 2L)),
        even(200, Map.of(5, 30L, 6, 35L, 7, 20L, 8, 10L, 9, 4L, 10, 1L)));
  }

  private static LootTable brilliant() {
    return new LootTable(
        new LootId("brilliant"),
        List.of(
            bracket(100, Map.of(5, 60L, 6, 25L, 7, 12L, 8, 3L), 15, 10),
            bracket(150, Map.of(6, 40L, 7, 30L, 8, 20L, 9, 8L, 10, 2L), 13, 10),
            bracket(200, Map.of(7, 35L, 8, 30L, 9, 20L, 10, 10L, 11, 4L, 12, 1L), 12, 10)),
        relics());
  }

  private static LootTable elemental() {
    return table(
        "elemental",
        attuning(100, Map.of(1, 20L, 2, 25L, 3, 25L, 4, 15L, 5, 10L, 6, 4L, 7, 1L)),
        attuning(200, Map.of(2, 15L, 3, 20L, 4, 25L, 5, 20L, 6, 12L, 7, 5L, 8, 2L, 9, 1L)));
  }

  private static LootTable cosmic() {
    return new LootTable(
        new LootId("cosmic"),
        List.of(
            even(150, Map.of(8, 40L, 9, 30L, 10, 20L, 11, 8L, 12, 2L)),
            even(200, Map.of(9, 35L, 10, 30L, 11, 25L, 12, 10L))),
        relics());
  }

  private static Optional<Find> relics() {
    return Optional.of(
        new Find(
            new BasisPoints(500),
            Map.of(
                TestRelics.SWORD, 40L,
                TestRelics.BLADE, 25L,
                TestRelics.PLATE, 20L,
                TestRelics.RING, 5L,
                TestRelics.CROWN, 5L,
                TestRelics.ORB, 5L)));
  }

  private static LootTable table(String id, Bracket... brackets) {
    return new LootTable(new LootId(id), List.of(brackets), Optional.empty());
  }

  private static Bracket even(int upTo, Map<Integer, Long> tiers) {
    return bracket(upTo, tiers, 10, 10);
  }

  /** Umbral and radiant weigh other than the rest. */
  private static Bracket bracket(
      int upTo, Map<Integer, Long> tiers, long umbralAndRadiant, long others) {
    Map<Element, Long> elements = all(others);
    elements.put(Element.UMBRAL, umbralAndRadiant);
    elements.put(Element.RADIANT, umbralAndRadiant);
    return new Bracket(upTo, TestRules.weights(tiers), elements, Optional.empty());
  }

  private static Bracket attuning(int upTo, Map<Integer, Long> tiers) {
    return new Bracket(upTo, TestRules.weights(tiers), all(2), Optional.of(30L));
  }

  private static Map<Element, Long> all(long weight) {
    Map<Element, Long> elements = new EnumMap<>(Element.class);
    Stream.of(Element.values()).forEach(element -> elements.put(element, weight));
    return elements;
  }
}
