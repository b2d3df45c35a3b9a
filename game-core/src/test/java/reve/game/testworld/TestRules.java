package reve.game.testworld;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import reve.game.achievement.Achievement;
import reve.game.achievement.AchievementId;
import reve.game.achievement.AchievementRules;
import reve.game.achievement.Category;
import reve.game.achievement.CategoryId;
import reve.game.achievement.PointReward;
import reve.game.achievement.Requirement;
import reve.game.awakening.AwakeningRules;
import reve.game.codex.CodexMilestone;
import reve.game.codex.CodexRules;
import reve.game.codex.CodexSet;
import reve.game.codex.GoalId;
import reve.game.collection.CollectionRules;
import reve.game.dissolve.DissolveRules;
import reve.game.echo.EchoRules;
import reve.game.economy.Amount;
import reve.game.economy.AmountRange;
import reve.game.economy.Currency;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.EconomyRules;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.energy.EnergyRules;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Growth;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.esprit.TierTraits;
import reve.game.experience.ExperienceRules;
import reve.game.explore.ExploreRules;
import reve.game.fragment.Bundle;
import reve.game.fragment.FragmentRules;
import reve.game.fragment.Fragments;
import reve.game.fusion.FusionRules;
import reve.game.host.HostRules;
import reve.game.inventory.Chest;
import reve.game.inventory.InventoryRules;
import reve.game.item.Item;
import reve.game.item.ItemEffect;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.item.Section;
import reve.game.item.SectionId;
import reve.game.leader.LeaderEffect;
import reve.game.leader.LeaderRules;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.leveling.LevelingRules;
import reve.game.notification.NoticeType;
import reve.game.notification.NotificationRules;
import reve.game.player.ClassId;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.reve.ReveRules;
import reve.game.search.SearchRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.CacheRules;
import reve.game.shared.CountedText;
import reve.game.shared.LimitRules;
import reve.game.shared.LocalText;
import reve.game.shared.PowerLaw;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.Rulebook;
import reve.game.skill.SkillRules;
import reve.game.statistics.StatisticsRules;
import reve.game.summon.Banner;
import reve.game.summon.BannerId;
import reve.game.summon.PityRule;
import reve.game.summon.SummonRules;
import reve.game.weekly.WeeklyRules;

/** A small, complete configuration with the shipped numbers. */
public final class TestRules {
  public static final CurrencyId REVIES = new CurrencyId("revies");
  public static final CurrencyId ERYTHL = new CurrencyId("erythl");
  public static final CurrencyId SHARDS = new CurrencyId("fayrite_shards");
  public static final CurrencyId FAYRITES = new CurrencyId("fayrites");
  public static final CurrencyId FAYLEN = new CurrencyId("faylen");
  public static final CurrencyId REMNA = new CurrencyId("remna");
  public static final CurrencyId VIRELITE = new CurrencyId("virelite");
  public static final ItemId POTION = new ItemId("energy_potion");
  public static final ItemId ELIXIR = new ItemId("stamina_elixir");
  public static final ItemId ORB = new ItemId("xp_orb");
  public static final ItemId CHARM = new ItemId("capture_charm");
  public static final ItemId OAK_CHEST = new ItemId("oak_chest");
  public static final ItemId IRON_CHEST = new ItemId("iron_chest");
  public static final ItemId GOLD_CHEST = new ItemId("gold_chest");
  public static final ItemId SKILL_TOKEN = new ItemId("skill_token");
  public static final ItemId STONE = new ItemId("awakening_stone");
  public static final ItemId CATALYST = new ItemId("fusion_catalyst");
  public static final ItemId SMALL_BUNDLE = new ItemId("small_fragment_bundle");
  public static final ItemId LARGE_BUNDLE = new ItemId("large_fragment_bundle");
  public static final BannerId STANDARD = new BannerId("standard");
  public static final BannerId PREMIUM = new BannerId("premium");
  public static final BannerId DAILY = new BannerId("daily");
  public static final ClassId VIGOROUS = new ClassId("vigorous");
  public static final ClassId FOCUSED = new ClassId("focused");
  public static final ClassId ENLIGHTENED = new ClassId("enlightened");
  public static final BoardId POWER_BOARD = new BoardId("power");
  public static final BoardId REVIES_BOARD = new BoardId("revies");
  public static final BoardId WEEKLY_BOARD = new BoardId("weekly");

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
            items(),
            catalogue(),
            TestRelics.rules(),
            collection(10),
            new SearchRules(10, 50, 2, 5),
            TestAbilities.rules(),
            economy(),
            summon(),
            player(),
            energy(),
            experience(),
            skills(),
            explore(),
            dissolve(),
            awakening(),
            leveling(),
            fusion(),
            reve(),
            fragments(),
            inventory(),
            notifications(),
            echo(),
            leaders(),
            codex(),
            new AchievementRules(List.of(), List.of(), List.of()),
            leaderboards(),
            weekly(),
            new StatisticsRules(300, 7, 30),
            HostRules.NONE,
            new CacheRules(
                Map.of("collection_stats", 900, "player_power", 900, "leaderboard", 300), 10),
            new LimitRules(Map.of(LimitRules.GENERAL, new Limit(20, 60)), new Limit(3_000, 60))));
  }

  /** With so many stacks on a page. */
  public static CollectionRules collection(int pageSize) {
    return new CollectionRules(
        pageSize,
        30,
        5,
        new CollectionRules.Worth(1_000, 100, 500, 10_000),
        new CollectionRules.Ranks(
            new BasisPoints(9_000),
            new BasisPoints(7_500),
            new BasisPoints(5_000),
            new BasisPoints(2_500)),
        new CollectionRules.Evenness(
            new BasisPoints(1_000), new BasisPoints(2_000), new BasisPoints(3_000)));
  }

  public static CurrencyRules currencies() {
    return new CurrencyRules(
        Stream.of(REVIES, ERYTHL, FAYLEN, VIRELITE, REMNA, SHARDS, FAYRITES)
            .map(id -> new Currency(id, "*", counted(id.value()), text(id.value())))
            .toList());
  }

  public static CurrencyRules currenciesWithout(String id) {
    return new CurrencyRules(
        currencies().currencies().stream()
            .filter(currency -> !currency.id().value().equals(id))
            .toList());
  }

  /** Everything that the other rules name. */
  public static ItemRules items() {
    List<Item> items =
        Stream.of(
                Stream.of(
                    item(POTION, "potions", "energy:50"),
                    item(ELIXIR, "potions", "stamina:25"),
                    item(ORB, "potions", "experience:100")),
                Stream.of(OAK_CHEST, IRON_CHEST, GOLD_CHEST).map(id -> item(id, "chests", "chest")),
                Stream.of(SMALL_BUNDLE, LARGE_BUNDLE).map(id -> item(id, "chests", "bundle")),
                Stream.of(
                    item(CHARM, "aids", "capture"),
                    item(SKILL_TOKEN, "aids", "skill"),
                    item(STONE, "aids", "awakening"),
                    item(CATALYST, "aids", "fusion")),
                TestRelics.items().map(id -> item(id, "relics", "relic")),
                EchoTables.items().map(id -> item(id, "echoes", "echo")),
                Stream.concat(
                        Stream.of(Element.values()).map(Fragments::of),
                        IntStream.rangeClosed(1, Tier.HIGHEST)
                            .mapToObj(Tier::new)
                            .map(Fragments::of))
                    .map(id -> item(id, "fragments", "fragment")),
                Stream.of(item(Fragments.AWAKENING, "fragments", "awakening")))
            .flatMap(some -> some)
            .toList();
    return new ItemRules(
        Stream.of("potions", "chests", "aids", "relics", "echoes", "fragments")
            .map(id -> new Section(new SectionId(id), "*", text(id)))
            .toList(),
        items);
  }

  public static ItemRules itemsWithout(ItemId... missing) {
    ItemRules all = items();
    return new ItemRules(
        all.sections(),
        all.items().stream().filter(item -> !List.of(missing).contains(item.id())).toList());
  }

  private static Item item(ItemId id, String section, String effect) {
    return new Item(
        id,
        new SectionId(section),
        Item.Rarity.COMMON,
        "*",
        ItemEffect.parse(effect),
        counted(id.value()),
        text(id.value()));
  }

  public static NotificationRules notifications() {
    return new NotificationRules(
        EnumSet.complementOf(EnumSet.of(NoticeType.DAILY_REMINDER, NoticeType.WEEKLY_SUMMARY)),
        10,
        30,
        5);
  }

  public static InventoryRules inventory() {
    return new InventoryRules(
        12,
        100,
        List.of(
            new Chest(
                OAK_CHEST,
                Map.of(REVIES, range(1_000, 3_000)),
                Map.of(),
                List.of(
                    new Chest.Find(1, Map.of(POTION, 2L)),
                    new Chest.Find(1, Map.of(ORB, 5L)),
                    new Chest.Find(1, Map.of(SMALL_BUNDLE, 1L)))),
            new Chest(
                IRON_CHEST,
                Map.of(REVIES, range(4_000, 12_000)),
                Map.of(CHARM, 2L),
                List.of(
                    new Chest.Find(1, Map.of(POTION, 8L)),
                    new Chest.Find(1, Map.of(ORB, 20L)),
                    new Chest.Find(1, Map.of(SMALL_BUNDLE, 4L)))),
            new Chest(
                GOLD_CHEST,
                Map.of(REVIES, range(50_000, 50_000), ERYTHL, range(10, 10)),
                Map.of(),
                List.of(
                    new Chest.Find(1, Map.of(CATALYST, 1L)),
                    new Chest.Find(1, Map.of(STONE, 1L))))));
  }

  /** One Esprit of every element and tier; its id is the element and the tier. */
  public static Catalogue catalogue() {
    List<Esprit> esprits = new ArrayList<>();
    for (Element element : Element.values()) {
      for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
        esprits.add(esprit(element, tier));
      }
    }
    return new Catalogue(elements(), tiers(), growth(), esprits).with(TestRelics.rules());
  }

  /** Beside the usual ones. */
  public static Catalogue catalogueWith(Esprit... more) {
    Catalogue all = catalogue();
    return new Catalogue(
        all.elements(),
        all.tiers(),
        all.growth(),
        Stream.concat(all.all().stream(), Stream.of(more)).toList());
  }

  public static Catalogue catalogueWithout(EspritId missing) {
    Catalogue all = catalogue();
    return new Catalogue(
        all.elements(),
        all.tiers(),
        all.growth(),
        all.all().stream().filter(esprit -> !esprit.id().equals(missing)).toList());
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
            new EconomyRules.Craft(new Price(money(SHARDS, 10)), new Price(money(FAYRITES, 1)))),
        20);
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

  static Map<Tier, Long> weights(Map<Integer, Long> byTier) {
    Map<Tier, Long> weights = new HashMap<>();
    byTier.forEach((tier, weight) -> weights.put(new Tier(tier), weight));
    return weights;
  }

  public static PlayerRules player() {
    return new PlayerRules(
        1,
        List.of(
            playerClass(VIGOROUS, Element.INFERNO, PlayerClass.Bonus.STAMINA_REGENERATION),
            playerClass(ENLIGHTENED, Element.RADIANT, PlayerClass.Bonus.REVIES_INCOME),
            playerClass(FOCUSED, Element.TEMPEST, PlayerClass.Bonus.ENERGY_REGENERATION)),
        new PlayerRules.ClassBonus(new BasisPoints(1_000), new BasisPoints(100), 10),
        new Price(money(ERYTHL, 100)),
        new PlayerRules.StarterPackage(
            new Reward(
                Map.of(REVIES, new Amount(2_500), ERYTHL, new Amount(30), SHARDS, new Amount(90)),
                Map.of(POTION, 15L)),
            200,
            100,
            new Tier(1)),
        10);
  }

  public static EnergyRules energy() {
    return new EnergyRules(
        new EnergyRules.Filling(100, 2, 2_000, 300),
        new EnergyRules.Filling(50, 1, 1_000, 600),
        60);
  }

  public static ExperienceRules experience() {
    return new ExperienceRules(
        200,
        new PowerLaw(100, 3, 2),
        List.of(
            new ExperienceRules.Periodic(5, reward(REVIES, 1_000)),
            new ExperienceRules.Periodic(10, reward(ERYTHL, 2))),
        List.of(milestone(25, 10, 5_000), milestone(50, 25, 15_000), milestone(100, 50, 50_000)),
        List.of(
            trial(10, 20, 1_000, 25),
            trial(20, 30, 2_500, 50),
            trial(30, 40, 5_000, 100),
            trial(40, 50, 10_000, 250),
            trial(50, 60, 15_000, 500),
            trial(60, 70, 25_000, 1_000),
            trial(70, 200, 40_000, 2_000)));
  }

  private static ExperienceRules.Milestone milestone(int level, long erythl, long revies) {
    return new ExperienceRules.Milestone(
        level, reward(ERYTHL, erythl).plus(reward(REVIES, revies)));
  }

  private static ExperienceRules.Trial trial(int level, int cap, long faylen, long remna) {
    return new ExperienceRules.Trial(
        level, cap, new Price(Map.of(FAYLEN, new Amount(faylen), REMNA, new Amount(remna))));
  }

  public static SkillRules skills() {
    return new SkillRules(
        1, 1, new BasisPoints(10), new BasisPoints(10), new Price(money(ERYTHL, 100)), SKILL_TOKEN);
  }

  public static ExploreRules explore() {
    return new ExploreRules(
        25, 20, 75, Map.of(FAYLEN, range(15, 30), REMNA, range(1, 1), SHARDS, range(3, 8)));
  }

  public static DissolveRules dissolve() {
    List<Long> virelite = rising(50, 125, 300, 750, 2_000, 5_000, 12_500);
    List<Long> remna = rising(5, 12, 30, 75, 200, 500, 1_250);
    List<Map<CurrencyId, Amount>> tiers =
        perTier(tier ->
            Map.of(
                VIRELITE, new Amount(virelite.get(tier - 1)),
                REMNA, new Amount(remna.get(tier - 1))));
    return new DissolveRules(tiers, 1, 1, 100, new Tier(3), 25);
  }

  /** After the last it rises to two and a half times the one before, floored. */
  private static List<Long> rising(long... first) {
    List<Long> all = new ArrayList<>(LongStream.of(first).boxed().toList());
    while (all.size() < Tier.HIGHEST) {
      all.add(all.getLast() * 5 / 2);
    }
    return all;
  }

  public static AwakeningRules awakening() {
    return new AwakeningRules(
        List.of(1L, 2L, 3L, 4L, 5L),
        perTier(tier -> List.of(8L, 20L, 45L, 100L, 220L, 480L).get((tier - 1) / 3)),
        STONE,
        10);
  }

  public static LevelingRules leveling() {
    List<Integer> caps = List.of(10, 20, 50, 75, 100, 125, 150, 175, 200);
    List<Integer> levels = List.of(1, 10, 20, 30, 40, 50, 60, 70, 80);
    List<Integer> lowTiers = List.of(75, 100, 100, 125, 150, 175);
    List<Long> rarity = List.of(10_000L, 15_000L, 20_000L, 30_000L, 50_000L, 70_000L, 100_000L);
    return new LevelingRules(
        new LevelingRules.LevelCost(VIRELITE, 15, 8, 10),
        IntStream.range(0, caps.size())
            .mapToObj(i -> new LevelingRules.Band(caps.get(i), levels.get(i)))
            .toList(),
        perTier(tier -> tier <= lowTiers.size() ? lowTiers.get(tier - 1) : 200),
        new LevelingRules.BreakCost(
            new Price(Map.of(REMNA, new Amount(200), VIRELITE, new Amount(500))),
            perTier(tier ->
                new BasisPoints(
                    tier <= rarity.size()
                        ? rarity.get(tier - 1)
                        : (10L + 3L * (tier - 7)) * 10_000)),
            50,
            new BasisPoints(15_000)));
  }

  private static <T> List<T> perTier(IntFunction<T> value) {
    return IntStream.rangeClosed(1, Tier.HIGHEST).mapToObj(value).toList();
  }

  public static FusionRules fusion() {
    List<Long> success =
        List.of(
            85L, 80L, 75L, 70L, 65L, 60L, 55L, 50L, 45L, 40L, 35L, 25L, 25L, 25L, 25L, 25L, 25L);
    List<Long> least = List.of(1L, 2L, 5L, 10L, 15L, 15L);
    return new FusionRules(
        new FusionRules.Cost(REVIES, 500, new PowerLaw(1_500, 9, 5)),
        new FusionRules.Chances(
            new BasisPoints(7_500),
            new BasisPoints(2_500),
            new BasisPoints(500),
            10,
            new BasisPoints(9_500)),
        success.stream().map(percent -> new BasisPoints(percent * 100)).toList(),
        FusionChart.RESULTS,
        IntStream.rangeClosed(1, success.size())
            .mapToObj(tier -> least.get((tier - 1) / 3))
            .map(few -> new FusionRules.Consolation(few, few * 2))
            .toList(),
        new BasisPoints(2_500),
        CATALYST,
        new Reward(Map.of(), Map.of(TestRelics.SWORD, 1L)),
        15);
  }

  public static LeaderRules leaders() {
    return new LeaderRules(
        Map.of(
            Element.INFERNO,
                bonuses(LeaderEffect.ATTACK, 500, 80, LeaderEffect.ENERGY_SOONER, 50, 20),
            Element.VERDANT, bonuses(LeaderEffect.DEFENSE, 800, 100, LeaderEffect.REVIES, 500, 50),
            Element.ABYSSAL, bonuses(LeaderEffect.HEALTH, 500, 80, LeaderEffect.CAPTURE, 200, 20),
            Element.TEMPEST,
                bonuses(LeaderEffect.ENERGY_SOONER, 30, 15, LeaderEffect.STAMINA_SOONER, 20, 10),
            Element.UMBRAL,
                bonuses(LeaderEffect.ATTACK, 1200, 150, LeaderEffect.DEFENSE, -500, -30),
            Element.RADIANT, bonuses(LeaderEffect.DEFENSE, 600, 80, LeaderEffect.FUSION, 500, 30)),
        10);
  }

  private static List<LeaderRules.Bonus> bonuses(
      LeaderEffect first, long base, long step, LeaderEffect second, long base2, long step2) {
    return List.of(
        new LeaderRules.Bonus(first, base, step), new LeaderRules.Bonus(second, base2, step2));
  }

  public static ReveRules reve() {
    return new ReveRules(
        5,
        2_700,
        3,
        12,
        weights(
            Map.of(
                1, 4_500L, 2, 2_500L, 3, 1_500L, 4, 800L, 5, 400L, 6, 200L, 7, 80L, 8, 20L, 9,
                5L)));
  }

  public static EchoRules echo() {
    return EchoTables.rules();
  }

  public static FragmentRules fragments() {
    return new FragmentRules(
        new FragmentRules.Cost(50, 10),
        new FragmentRules.Cost(25, 5),
        100,
        List.of(
            new Bundle(SMALL_BUNDLE, 50, new Tier(1), new Tier(6)),
            new Bundle(LARGE_BUNDLE, 200, new Tier(4), new Tier(12))));
  }

  /** A set for every tier and element, and the milestones of the rule book. */
  public static CodexRules codex() {
    Map<CurrencyId, Amount> forTier = Map.of(REVIES, new Amount(50_000), ERYTHL, new Amount(10));
    Stream<CodexSet> tiers =
        IntStream.rangeClosed(1, Tier.HIGHEST)
            .mapToObj(tier ->
                codexSet(
                    "tier_" + tier,
                    Stream.of(Element.values()).map(element -> id(element, tier)),
                    forTier));
    Stream<CodexSet> elements =
        Stream.of(Element.values())
            .map(element ->
                codexSet(
                    element.name().toLowerCase(Locale.ROOT),
                    IntStream.rangeClosed(1, Tier.HIGHEST).mapToObj(tier -> id(element, tier)),
                    money(ERYTHL, 50)));
    return new CodexRules(
        Stream.concat(tiers, elements).toList(),
        List.of(
            codexMilestone(10, 5_000, 10),
            codexMilestone(25, 10_000, 25),
            codexMilestone(50, 25_000, 50),
            codexMilestone(75, 50_000, 100),
            codexMilestone(90, 100_000, 250),
            new CodexMilestone(
                new GoalId("whole"),
                Optional.empty(),
                Map.of(REVIES, new Amount(500_000), ERYTHL, new Amount(1_000)))));
  }

  /**
   * Some of the shipped achievements; they come into force only where they are asked for, so that
   * other features' tests are about themselves.
   */
  public static AchievementRules achievements() {
    return new AchievementRules(
        List.of(
            new Category(new CategoryId("growth"), "*", text("Growth")),
            new Category(new CategoryId("wealth"), "*", text("Wealth"))),
        List.of(
            achievement("novice", "growth", "level", 10, 10, reward(ERYTHL, 5)),
            achievement("first", "growth", "unique_esprits", 1, 5, reward(REVIES, 5_000)),
            achievement("climber", "growth", "highest_tier", 10, 70, reward(ERYTHL, 50)),
            achievement("elements", "growth", "unique_of_each_element", 2, 20, Reward.NOTHING),
            achievement("awake", "growth", "awakenings", 1, 15, reward(REVIES, 10_000)),
            achievement(
                "five_star", "growth", "stars", 5, 100, new Reward(Map.of(), Map.of(STONE, 1L))),
            achievement("fuser", "growth", "fusion_successes", 2, 20, Reward.NOTHING),
            achievement("limit", "growth", "limit_breaks", 1, 0, reward(ERYTHL, 75)),
            achievement("scholar", "growth", "codex_sets", 1, 85, reward(ERYTHL, 75)),
            achievement("ten_walks", "growth", "explores", 10, 0, reward(VIRELITE, 100)),
            achievement("rich", "wealth", "earned:revies", 1_000_000, 50, reward(ERYTHL, 25)),
            achievement("spender", "wealth", "spent:virelite", 100, 0, reward(SHARDS, 20))),
        List.of(
            new PointReward(
                new AchievementId("points_100"),
                100,
                reward(ERYTHL, 50),
                Optional.of(text("Dreamer")))));
  }

  private static Achievement achievement(
      String id, String category, String needs, long count, int points, Reward reward) {
    return new Achievement(
        new AchievementId(id),
        new CategoryId(category),
        text(id),
        Requirement.parse(needs),
        count,
        points,
        reward);
  }

  private static CodexSet codexSet(
      String id, Stream<EspritId> esprits, Map<CurrencyId, Amount> reward) {
    return new CodexSet(new GoalId(id), text(id), esprits.toList(), reward);
  }

  private static CodexMilestone codexMilestone(int unique, long revies, long erythl) {
    return new CodexMilestone(
        new GoalId("unique_" + unique),
        Optional.of(unique),
        Map.of(REVIES, new Amount(revies), ERYTHL, new Amount(erythl)));
  }

  private static AmountRange range(long least, long most) {
    return new AmountRange(new Amount(least), new Amount(most));
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
            new Board(new BoardId("unique"), new Board.Measure.UniqueEsprits(), text("Unique")),
            new Board(WEEKLY_BOARD, new Board.Measure.PointsOfTheWeek(), text("This week"))));
  }

  public static WeeklyRules weekly() {
    return new WeeklyRules(
        new WeeklyRules.Points(1, 5, 10, 15),
        new BasisPoints(1_000),
        new Reward(Map.of(), Map.of(IRON_CHEST, 1L)));
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
