package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.GiveEsprits;
import reve.game.admin.InspectPlayer;
import reve.game.admin.Inspection;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.admin.Way;
import reve.game.awakening.ViewAwakening;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.CollectionStats;
import reve.game.collection.ViewCollection;
import reve.game.dissolve.DissolveEsprits;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.OpenEcho;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.energy.Vitality;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.FindOwned;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.esprit.ViewEsprit;
import reve.game.explore.Explore;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.Fragments;
import reve.game.fragment.OpenBundles;
import reve.game.fragment.Recipe;
import reve.game.friend.FindFriend;
import reve.game.friend.FriendCode;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.host.Grounds;
import reve.game.inventory.UseItem;
import reve.game.leader.LeaderBonuses;
import reve.game.leveling.LevelEsprit;
import reve.game.player.Caller;
import reve.game.player.PlayerName;
import reve.game.player.RenamingUnitOfWork;
import reve.game.playerclass.ClassRegeneration;
import reve.game.profile.ViewProfile;
import reve.game.relic.EquipRelics;
import reve.game.relic.UnequipRelics;
import reve.game.reve.PullReve;
import reve.game.shared.CommandId;
import reve.game.shared.Refusal;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;
import reve.game.skill.AllocateSkill;
import reve.game.skill.Skill;
import reve.game.skill.SkilledGauges;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.team.TeamMembers;
import reve.game.testworld.EchoTables;
import reve.game.testworld.Hands;
import reve.game.testworld.NoCache;
import reve.game.testworld.PortContract.Done;
import reve.game.testworld.TestRelics;
import reve.game.testworld.TestRules;
import reve.persistence.testdatabase.CountingSockets;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.TestDatabase;

/** How often a command asks the database, which is what its latency is made of. */
class RoundTripsTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 1);
  private static final int ROLLBACK = 1;
  private static final Recipe KIND = new Recipe(new Tier(1), Element.UMBRAL);

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings(CountingSockets.class));
  private final Game game = new Game(database);

  @BeforeEach
  void begin() {
    game.begin(ANA);
    game.unitOfWork.forPlayer(
        ANA,
        game.fresh(),
        Done.class,
        unit -> {
          database.wallets().post(ANA, List.of(riches()));
          return new Done();
        });
  }

  private static LedgerEntry riches() {
    return new LedgerEntry(
        TestRules.FAYRITES, 991, new Amount(1_000), LedgerReason.STARTER_PACKAGE);
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  @Test
  void a_ten_pull_locks_with_all_it_needs_reads_the_drawn_stacks_and_commits_with_what_it_writes() {
    int roundTrips =
        fewest(() ->
            assertThat(game.summon(ANA, TestRules.STANDARD, 10)).isInstanceOf(Summoned.class));

    assertThat(roundTrips).isEqualTo(1 + 1 + 1);
  }

  @Test
  void a_refusal_locks_with_all_it_needs_and_rolls_back() {
    int roundTrips =
        fewest(() ->
            assertThat(game.summon(ANA, TestRules.PREMIUM, 10)).isNotInstanceOf(Summoned.class));

    assertThat(roundTrips).isEqualTo(1 + ROLLBACK);
  }

  @Test
  void a_page_of_the_collection_asks_who_what_and_how_much() {
    ViewCollection.Question question =
        new ViewCollection.Question(
            ANA, CollectionSort.POWER, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH);

    int roundTrips =
        fewest(() -> assertThat(game.viewCollection.handle(question).page().rows()).isNotEmpty());

    assertThat(roundTrips).isEqualTo(3);
  }

  @Test
  void a_profile_gets_who_and_all_that_is_the_players_own_in_one_then_team_and_totals() {
    LeaderBonuses leader = new LeaderBonuses(database.players(), database.stacks());
    ViewProfile profile =
        new ViewProfile(
            game.unitOfWork,
            database.players(),
            new Vitality(
                database.players(),
                List.of(new ClassRegeneration(), new SkilledGauges(database.skills()), leader)),
            database.stacks(),
            new CollectionStats(new NoCache(), database.collectionTotals()),
            database.wallets(),
            database.achievements(),
            database.weeklyPoints(),
            database.friendCodes());

    int roundTrips = fewest(() -> assertThat(profile.handle(ANA).team()).isNotEmpty());

    assertThat(roundTrips).isEqualTo(3);
  }

  @Test
  void an_inspection_asks_who_then_gets_all_that_is_theirs_in_one_then_leader_totals_and_wearers() {
    LeaderBonuses leader = new LeaderBonuses(database.players(), database.stacks());
    InspectPlayer inspect =
        new InspectPlayer(
            game.unitOfWork,
            database.players(),
            new Vitality(
                database.players(),
                List.of(new ClassRegeneration(), new SkilledGauges(database.skills()), leader)),
            database.wallets(),
            database.items(),
            database.stacks(),
            database.collectionTotals(),
            database.charges(),
            database.skills(),
            database.achievements(),
            database.bannerRecords());

    int roundTrips =
        fewest(() -> assertThat(inspect.handle(ANA)).isInstanceOf(Inspection.Playing.class));

    assertThat(roundTrips).isEqualTo(1 + 1 + 3);
  }

  @Test
  void a_friend_is_found_by_who_asks_the_code_who_that_is_and_the_totals() {
    FriendCode code = new FriendCode("7K3M9QXA");
    game.begin(BEN);
    game.unitOfWork.forPlayer(
        BEN,
        game.fresh(),
        Done.class,
        unit -> {
          database.friendCodes().give(BEN, code);
          return new Done();
        });
    FindFriend find =
        new FindFriend(
            game.unitOfWork,
            database.friendCodes(),
            database.players(),
            new CollectionStats(new NoCache(), database.collectionTotals()));

    int roundTrips =
        fewest(() ->
            assertThat(find.handle(new FindFriend.Question(ANA, code)))
                .isInstanceOf(FindFriend.Answer.Found.class));

    assertThat(roundTrips).isEqualTo(4);
  }

  @Test
  void a_suggestion_asks_who_with_what_they_hold_and_which_stacks() {
    FindOwned find =
        new FindOwned(
            game.unitOfWork, new FindEsprits(new Rulebooks(TestRules.book())), database.stacks());
    ViewAwakening view =
        new ViewAwakening(
            game.unitOfWork, database.stacks(), database.collectionIndex(), database.items());

    int roundTrips =
        fewest(() ->
            assertThat(find.matching(ANA, "", Locale.ENGLISH, view::awakenable, 25)).isEmpty());

    assertThat(roundTrips).isEqualTo(2);
  }

  @Test
  void a_card_asks_who_with_what_they_hold_and_the_stack() {
    ViewEsprit view =
        new ViewEsprit(
            game.unitOfWork,
            database.stacks(),
            database.items(),
            new TeamMembers(database.players()));
    game.unitOfWork.forPlayer(
        ANA,
        game.fresh(),
        Done.class,
        unit -> {
          Stack stack = Stack.fresh(EMBER, 3, unit.now());
          database.stacks().save(ANA, Map.of(stack, stack.lead(unit.rules(Catalogue.class))));
          return new Done();
        });

    int roundTrips =
        fewest(() ->
            assertThat(view.handle(new ViewEsprit.Question(ANA, EMBER)))
                .isInstanceOf(ViewEsprit.Answer.Owned.class));

    assertThat(roundTrips).isEqualTo(2);
  }

  @Test
  void following_a_name_costs_a_command_nothing_and_a_question_only_where_it_changed() {
    UnitOfWork named = new RenamingUnitOfWork(game.unitOfWork, database.players());
    AtomicInteger names = new AtomicInteger();

    int same = fewest(() -> calling("player1", () -> command(named)));
    int changed = fewest(() -> calling("Ana " + names.incrementAndGet(), () -> command(named)));
    calling("Bea", () -> command(named));
    int asked = fewest(() -> calling("Bea", () -> ask(named)));

    assertThat(same).isEqualTo(1 + 1);
    assertThat(changed).isEqualTo(same);
    assertThat(asked).isEqualTo(1);
  }

  private void calling(String name, Supplier<?> work) {
    assertThat(new Caller(ANA, new PlayerName(name), game.fresh()).<Object>calling(work))
        .isNotNull();
  }

  private Done command(UnitOfWork named) {
    return named.forPlayer(ANA, game.fresh(), Done.class, unit -> new Done());
  }

  private PlayerName ask(UnitOfWork named) {
    return named.ask(ANA, moment -> database.players().demand(ANA).name());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("growing")
  void what_makes_a_player_grow_asks_seldom(
      String name, int most, BiFunction<Hands, CommandId, Object> command) {
    Hands hands =
        new Hands(JooqPorts.over(copy, database), SeededDice.fromMaster(new Seed("ab".repeat(32))));
    hands.enrich(
        ANA,
        "rich",
        1_000_000_000,
        TestRules.REVIES,
        TestRules.ERYTHL,
        TestRules.VIRELITE,
        TestRules.REMNA,
        TestRules.FAYLEN);
    hands.act(
        ANA,
        "copies",
        unit -> hands.menagerie.gain(ANA, Collections.nCopies(500, EMBER), "test", unit));
    hands.act(
        ANA,
        "items",
        unit ->
            database
                .items()
                .add(
                    ANA,
                    Map.of(
                        EchoTables.FADED,
                        9L,
                        TestRelics.SWORD,
                        9L,
                        TestRules.SMALL_BUNDLE,
                        9L,
                        TestRules.OAK_CHEST,
                        9L,
                        TestRules.ORB,
                        9L,
                        Fragments.of(KIND.tier()),
                        9_000L,
                        Fragments.of(KIND.element()),
                        9_000L)));
    hands.act(
        ANA,
        "level",
        unit ->
            database
                .players()
                .save(
                    database
                        .players()
                        .playing(ANA)
                        .orElseThrow()
                        .withLevel(150, 0)
                        .withLevelCap(200)));

    int roundTrips =
        fewest(() -> assertThat(command.apply(hands, game.fresh())).isNotInstanceOf(Refusal.class));

    assertThat(roundTrips).isEqualTo(most).isLessThanOrEqualTo(6);
  }

  static Stream<Arguments> growing() {
    AtomicBoolean worn = new AtomicBoolean();
    return Stream.of(
        trips(
            "explore",
            3,
            (hands, id) -> {
              hands.clock.pass(Duration.ofDays(1));
              return hands.explore.handle(new Explore.Command(id, ANA));
            }),
        trips(
            "gift of an owner",
            2,
            (hands, id) ->
                hands.adjust.handle(
                    new AdjustPlayer.Command(
                        id,
                        ANA,
                        ANA,
                        Way.GIVE,
                        new Measure.Money(TestRules.ERYTHL),
                        new Quantity(1),
                        new Grounds("counting")))),
        trips(
            "gift of Esprits",
            3,
            (hands, id) ->
                hands.giveEsprits.handle(
                    new GiveEsprits.Command(id, ANA, ANA, EMBER, 1, 0, new Grounds("counting")))),
        trips(
            "fuse",
            5,
            (hands, id) ->
                hands.fuse.handle(
                    new FuseEsprits.Command(id, ANA, new Wish(EMBER, EMBER, 0, false, false)))),
        trips(
            "dissolve",
            3,
            (hands, id) ->
                hands.dissolve.handle(
                    new DissolveEsprits.Command(id, ANA, Map.of(EMBER, 3L), false))),
        trips(
            "level",
            3,
            (hands, id) ->
                hands.level.handle(new LevelEsprit.Command(id, ANA, EMBER, OptionalInt.of(1)))),
        trips(
            "reve",
            3,
            (hands, id) -> {
              hands.clock.pass(Duration.ofDays(1));
              return hands.reve.handle(new PullReve.Command(id, ANA));
            }),
        trips(
            "daily echo",
            2,
            (hands, id) -> {
              hands.clock.pass(Duration.ofDays(1));
              return hands.dailyEcho.handle(new ClaimDailyEcho.Command(id, ANA));
            }),
        trips(
            "open echo",
            3,
            (hands, id) ->
                hands.openEcho.handle(new OpenEcho.Command(id, ANA, EchoTables.FADED, false))),
        trips(
            "craft",
            3,
            (hands, id) ->
                hands.craftEsprits.handle(new CraftFromFragments.Command(id, ANA, KIND, 3))),
        trips(
            "bundle",
            2,
            (hands, id) ->
                hands.openBundles.handle(
                    new OpenBundles.Command(id, ANA, TestRules.SMALL_BUNDLE, 1))),
        trips(
            "use",
            2,
            (hands, id) -> hands.useItem.handle(new UseItem.Command(id, ANA, TestRules.ORB, 1))),
        trips(
            "chest",
            2,
            (hands, id) ->
                hands.useItem.handle(new UseItem.Command(id, ANA, TestRules.OAK_CHEST, 1))),
        trips(
            "equip and unequip",
            3,
            (hands, id) ->
                worn.getAndSet(!worn.get())
                    ? hands.unequip.handle(
                        new UnequipRelics.Command(id, ANA, EMBER, Optional.empty()))
                    : hands.equip.handle(
                        new EquipRelics.Command(id, ANA, EMBER, List.of(TestRelics.SWORD)))),
        trips(
            "skill",
            3,
            (hands, id) ->
                hands.allocate.handle(new AllocateSkill.Command(id, ANA, Skill.ENERGY, 1))));
  }

  private static Arguments trips(
      String name, int most, BiFunction<Hands, CommandId, Object> command) {
    return Arguments.of(name, most, command);
  }

  /** The pool now and then asks whether a connection still lives, which is not the command's. */
  private static int fewest(Runnable command) {
    return IntStream.range(0, 8)
        .map(n -> {
          int before = CountingSockets.roundTrips();
          command.run();
          return CountingSockets.roundTrips() - before;
        })
        .min()
        .orElseThrow();
  }
}
