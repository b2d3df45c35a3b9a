package reve.game.testworld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import reve.game.collection.CollectionRules;
import reve.game.economy.Amount;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.EconomyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Growth;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.esprit.TierTraits;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.player.ClassId;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.CacheRules;
import reve.game.shared.CountedText;
import reve.game.shared.LimitRules;
import reve.game.shared.LocalText;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.Rulebook;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.PityRule;
import reve.game.summon.SummonRules;

/** A small, complete configuration with the shipped numbers. */
public final class TestRules {
  public static final CurrencyId REVIES = new CurrencyId("revies");
  public static final CurrencyId ERYTHL = new CurrencyId("erythl");
  public static final CurrencyId SHARDS = new CurrencyId("fayrite_shards");
  public static final CurrencyId FAYRITES = new CurrencyId("fayrites");
  public static final CurrencyId VIRELITE = new CurrencyId("virelite");
  public static final ItemId POTION = new ItemId("energy_potion");
  public static final BannerId STANDARD = new BannerId("standard");
  public static final BannerId PREMIUM = new BannerId("premium");
  public static final BannerId DAILY = new BannerId("daily");
  public static final ClassId VIGOROUS = new ClassId("vigorous");
  public static final ClassId ENLIGHTENED = new ClassId("enlightened");
  public static final BoardId POWER_BOARD = new BoardId("power");
  public static final BoardId REVIES_BOARD = new BoardId("revies");

  private static final long[] ANCHORS = {
    45,
    110,
    300,
    900,
    3_000,
    11_000,
    37_500,
    130_000,
    475_000,
    1_600_000,
    5_500_000,
    19_500_000,
    68_250_000,
    238_875_000,
    836_062_500,
    2_926_218_750L,
    10_241_765_625L,
    35_846_179_687L
  };

  private TestRules() {}

  public static Rulebook book() {
    return new Rulebook(
        List.of(
            currencies(),
            new ItemRules(List.of(item(POTION))),
            catalogue(),
            new CollectionRules(10),
            economy(),
            summon(),
            player(),
            leaderboards(),
            new CacheRules(
                Map.of("collection_stats", 900, "player_power", 900, "leaderboard", 300), 10),
            new LimitRules(Map.of(LimitRules.GENERAL, new Limit(20, 60)), new Limit(3_000, 60))));
  }

  public static CurrencyRules currencies() {
    return new CurrencyRules(
        Stream.of(REVIES, ERYTHL, SHARDS, FAYRITES, VIRELITE)
            .map(id -> new Currency(id, "*", counted(id.value()), text(id.value())))
            .toList());
  }

  public static CurrencyRules currenciesWithout(String id) {
    return new CurrencyRules(
        currencies().currencies().stream()
            .filter(currency -> !currency.id().value().equals(id))
            .toList());
  }

  private static Item item(ItemId id) {
    return new Item(id, Item.Rarity.COMMON, "*", counted(id.value()), text(id.value()));
  }

  /** One Esprit of every element and tier; its id is the element and the tier. */
  public static Catalogue catalogue() {
    List<Esprit> esprits = new ArrayList<>();
    for (Element element : Element.values()) {
      for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
        esprits.add(esprit(element, tier));
      }
    }
    return new Catalogue(elements(), tiers(), growth(), esprits);
  }

  public static Esprit esprit(Element element, int tier) {
    long total = ANCHORS[tier - 1];
    Stats base = new Stats(total / 2, total / 5, total - total / 2 - total / 5);
    EspritId id = id(element, tier);
    return new Esprit(
        id, element, new Tier(tier), text(id.value()), text("…"), "moth", base, false);
  }

  public static EspritId id(Element element, int tier) {
    return new EspritId(element.name().toLowerCase(Locale.ROOT) + "_" + tier);
  }

  public static List<ElementTraits> elements() {
    return Stream.of(Element.values())
        .map(element ->
            new ElementTraits(
                element,
                text(element.name()),
                "*",
                "#000000",
                element,
                10,
                new ElementTraits.Split(new BasisPoints(5_000), new BasisPoints(2_000))))
        .toList();
  }

  public static List<TierTraits> tiers() {
    return IntStream.rangeClosed(1, Tier.HIGHEST)
        .mapToObj(tier -> {
          long anchor = ANCHORS[tier - 1];
          return new TierTraits(
              new Tier(tier),
              text("Tier " + tier),
              "*",
              "#000000",
              anchor,
              anchor * 7 / 10,
              anchor * 14 / 10,
              50L * tier);
        })
        .toList();
  }

  public static Growth growth() {
    return new Growth(
        new BasisPoints(2_000),
        new BasisPoints(500),
        LongStream.of(10_000, 11_000, 12_100, 13_310, 14_641, 16_105, 17_716, 19_487, 21_436)
            .mapToObj(BasisPoints::new)
            .toList());
  }

  public static EconomyRules economy() {
    List<Reward> days =
        LongStream.of(5_000, 7_500, 10_000, 15_000, 20_000, 30_000, 1)
            .mapToObj(revies -> reward(REVIES, revies))
            .toList();
    List<EconomyRules.Milestone> milestones =
        Stream.of(7, 14, 21, 28)
            .map(streak -> new EconomyRules.Milestone(streak, reward(ERYTHL, 10L * streak)))
            .toList();
    return new EconomyRules(
        new EconomyRules.DailyReward(
            new Reward(money(SHARDS, 20), Map.of(POTION, 1L)), days, milestones, 28),
        Map.of(
            FAYRITES,
            new EconomyRules.Craft(new Price(money(SHARDS, 10)), new Price(money(FAYRITES, 1)))));
  }

  public static SummonRules summon() {
    Map<Tier, Integer> points = new HashMap<>();
    Map.of(1, 1, 2, 2, 3, 3, 4, 5, 5, 10).forEach((tier, n) -> points.put(new Tier(tier), n));
    Map<Tier, Long> standard =
        weights(Map.of(1, 3995L, 2, 3000L, 3, 2000L, 4, 750L, 5, 200L, 6, 50L, 7, 5L));
    Map<Tier, Long> premium = weights(Map.of(3, 498L, 4, 300L, 5, 150L, 6, 50L, 7, 2L));
    return new SummonRules(
        new PityRule(100, points, Set.of(new Tier(6), new Tier(7))),
        List.of(
            banner(STANDARD, STANDARD, new Price(money(FAYRITES, 1)), Set.of(1, 10), standard, 0),
            banner(PREMIUM, PREMIUM, new Price(money(ERYTHL, 25)), Set.of(1, 10), premium, 30),
            banner(DAILY, STANDARD, Price.FREE, Set.of(1), standard, 1)));
  }

  private static Banner banner(
      BannerId id,
      BannerId pity,
      Price price,
      Set<Integer> counts,
      Map<Tier, Long> weights,
      int perDay) {
    return new Banner(
        id,
        text(id.value()),
        text("…"),
        "*",
        pity,
        price,
        counts,
        weights,
        perDay == 0 ? Optional.empty() : Optional.of(perDay),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<Tier, Long> weights(Map<Integer, Long> byTier) {
    Map<Tier, Long> weights = new HashMap<>();
    byTier.forEach((tier, weight) -> weights.put(new Tier(tier), weight));
    return weights;
  }

  public static PlayerRules player() {
    return new PlayerRules(
        1,
        List.of(
            playerClass(VIGOROUS, Element.INFERNO, PlayerClass.Bonus.STAMINA_REGENERATION),
            playerClass(ENLIGHTENED, Element.RADIANT, PlayerClass.Bonus.REVIES_INCOME)),
        new PlayerRules.ClassBonus(new BasisPoints(1_000), new BasisPoints(100), 10),
        new PlayerRules.StarterPackage(
            new Reward(
                Map.of(REVIES, new Amount(2_500), ERYTHL, new Amount(30), SHARDS, new Amount(90)),
                Map.of(POTION, 15L)),
            200,
            100,
            new Tier(1)),
        10);
  }

  private static PlayerClass playerClass(ClassId id, Element element, PlayerClass.Bonus bonus) {
    return new PlayerClass(id, element, bonus, "*", text(id.value()), text("…"));
  }

  public static LeaderboardRules leaderboards() {
    return new LeaderboardRules(
        300,
        100,
        10,
        List.of(
            new Board(POWER_BOARD, new Board.Measure.Power(), text("Power")),
            new Board(REVIES_BOARD, new Board.Measure.Held(REVIES), text("Revies")),
            new Board(new BoardId("level"), new Board.Measure.Level(), text("Level")),
            new Board(new BoardId("unique"), new Board.Measure.UniqueEsprits(), text("Unique"))));
  }

  public static Reward reward(CurrencyId currency, long amount) {
    return new Reward(money(currency, amount), Map.of());
  }

  public static Map<CurrencyId, Amount> money(CurrencyId currency, long amount) {
    return Map.of(currency, new Amount(amount));
  }

  private static LocalText text(String english) {
    return new LocalText(Map.of("en", english));
  }

  private static CountedText counted(String english) {
    return new CountedText(Map.of("en", Map.of("one", english, "other", english)));
  }
}
