package reve.game.testworld;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import reve.game.ability.ViewAbilities;
import reve.game.achievement.ViewAchievements;
import reve.game.achievement.WatchAchievements;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.ExplainReference;
import reve.game.admin.GiveEsprits;
import reve.game.admin.InspectPlayer;
import reve.game.admin.NoteIncident;
import reve.game.admin.ResetPlayer;
import reve.game.awakening.AwakenEsprit;
import reve.game.awakening.ViewAwakening;
import reve.game.codex.KeepCodex;
import reve.game.codex.ViewCodex;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionStats;
import reve.game.collection.CountEsprits;
import reve.game.collection.ViewCollection;
import reve.game.collection.ViewOverview;
import reve.game.collection.ViewRecent;
import reve.game.dissolve.DissolveEsprits;
import reve.game.dissolve.PreviewDissolve;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.OpenEcho;
import reve.game.echo.ViewEchoes;
import reve.game.economy.Balances;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.economy.SummedIncome;
import reve.game.economy.Treasury;
import reve.game.economy.ViewBalance;
import reve.game.economy.ViewHistory;
import reve.game.energy.ViewEnergy;
import reve.game.energy.Vitality;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.FindOwned;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.esprit.ViewEsprit;
import reve.game.experience.PassTrial;
import reve.game.experience.Progress;
import reve.game.experience.ViewLevel;
import reve.game.explore.Explore;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.OpenBundles;
import reve.game.fragment.ViewFragments;
import reve.game.friend.FindFriend;
import reve.game.friend.GiveFriendCode;
import reve.game.friend.ShowFriendCode;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.TryFusion;
import reve.game.fusion.ViewFusion;
import reve.game.help.ViewFirstSteps;
import reve.game.host.FollowHost;
import reve.game.host.IssueDecree;
import reve.game.inmemory.InMemoryAchievements;
import reve.game.inmemory.InMemoryBannerRecords;
import reve.game.inmemory.InMemoryCharges;
import reve.game.inmemory.InMemoryClassRecords;
import reve.game.inmemory.InMemoryCodex;
import reve.game.inmemory.InMemoryCollectionTotals;
import reve.game.inmemory.InMemoryDailyClaims;
import reve.game.inmemory.InMemoryDatabase;
import reve.game.inmemory.InMemoryDecrees;
import reve.game.inmemory.InMemoryEchoRecords;
import reve.game.inmemory.InMemoryEvents;
import reve.game.inmemory.InMemoryExplorations;
import reve.game.inmemory.InMemoryFriendCodes;
import reve.game.inmemory.InMemoryFusionRecords;
import reve.game.inmemory.InMemoryGaugeWatches;
import reve.game.inmemory.InMemoryInbox;
import reve.game.inmemory.InMemoryIncidents;
import reve.game.inmemory.InMemoryItems;
import reve.game.inmemory.InMemoryNoticeSettings;
import reve.game.inmemory.InMemoryOutbox;
import reve.game.inmemory.InMemoryPersonalData;
import reve.game.inmemory.InMemoryPlayers;
import reve.game.inmemory.InMemoryReplies;
import reve.game.inmemory.InMemorySkills;
import reve.game.inmemory.InMemoryStacks;
import reve.game.inmemory.InMemoryStandings;
import reve.game.inmemory.InMemorySurveys;
import reve.game.inmemory.InMemoryUnitOfWork;
import reve.game.inmemory.InMemoryWallets;
import reve.game.inmemory.InMemoryWeeklyClosings;
import reve.game.inmemory.InMemoryWeeklyPoints;
import reve.game.inmemory.InProcessCache;
import reve.game.inmemory.InProcessPlayerLocks;
import reve.game.inmemory.JournalEntry;
import reve.game.inventory.UseItem;
import reve.game.inventory.ViewInventory;
import reve.game.leader.LeaderBonuses;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.LevelEsprit;
import reve.game.notification.CheckGauges;
import reve.game.notification.FillInbox;
import reve.game.notification.ForgetNotices;
import reve.game.notification.Postbox;
import reve.game.notification.SwitchNotices;
import reve.game.notification.ViewNotices;
import reve.game.notification.WatchGauges;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassId;
import reve.game.player.ClassIncome;
import reve.game.player.Player;
import reve.game.player.PlayerName;
import reve.game.player.Registration;
import reve.game.player.RenamingUnitOfWork;
import reve.game.player.StartGame;
import reve.game.player.ViewRegistration;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ClassRegeneration;
import reve.game.playerclass.CountClassBonus;
import reve.game.playerclass.ViewClass;
import reve.game.power.ViewPower;
import reve.game.privacy.ExportPerson;
import reve.game.privacy.ForgetPerson;
import reve.game.privacy.Settlement;
import reve.game.profile.ViewProfile;
import reve.game.relic.EquipRelics;
import reve.game.relic.UnequipRelics;
import reve.game.relic.ViewRelics;
import reve.game.reve.PullReve;
import reve.game.reve.ViewReve;
import reve.game.search.CompareEsprits;
import reve.game.search.PickEsprit;
import reve.game.search.SearchEsprits;
import reve.game.shared.Cache;
import reve.game.shared.CommandId;
import reve.game.shared.Dice;
import reve.game.shared.DiceSource;
import reve.game.shared.Event;
import reve.game.shared.LockedUnitOfWork;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Rules;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Subscriber;
import reve.game.shared.Turn;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.skill.AllocateSkill;
import reve.game.skill.ResetSkills;
import reve.game.skill.SkilledGauges;
import reve.game.skill.SkilledPower;
import reve.game.skill.ViewSkills;
import reve.game.statistics.RefreshSurvey;
import reve.game.statistics.ViewActivity;
import reve.game.statistics.ViewStatistics;
import reve.game.statistics.ViewSurvey;
import reve.game.summon.SummonEsprits;
import reve.game.summon.ViewOdds;
import reve.game.team.SetTeam;
import reve.game.team.TeamMembers;
import reve.game.team.ViewTeam;
import reve.game.weekly.CloseWeeks;
import reve.game.weekly.GatherPoints;
import reve.game.weekly.RewardWeek;
import reve.game.weekly.Week;

/** Every use case of the game, wired to the in-memory ports. */
public final class World {
  public static final PlayerId ANA = new PlayerId(1);
  public static final PlayerId BEN = new PlayerId(2);
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final int EVERYTHING = Integer.MAX_VALUE;
  private static final CollectionIndex.Order ANY_ORDER =
      new CollectionIndex.Order.Largest(CollectionIndex.Measure.QUANTITY);

  public final MovableClock clock = new MovableClock(NOON);
  public final Rulebooks rulebooks = new Rulebooks(TestRules.book());
  public final InMemoryDatabase database = new InMemoryDatabase();
  public final InMemoryWallets wallets = new InMemoryWallets(database);
  public final InMemoryItems items = new InMemoryItems(database);
  public final InMemoryStacks stacks = new InMemoryStacks(database);
  public final InMemoryPlayers players = new InMemoryPlayers(database);
  public final InMemoryCollectionTotals totals = new InMemoryCollectionTotals(database);
  public final InMemoryBannerRecords banners = new InMemoryBannerRecords(database);
  public final InMemoryDailyClaims dailies = new InMemoryDailyClaims(database);
  public final InMemoryExplorations explorations = new InMemoryExplorations(database);
  public final InMemoryClassRecords classRecords = new InMemoryClassRecords(database);
  public final InMemorySkills skills = new InMemorySkills(database);
  public final InMemoryEchoRecords echoRecords = new InMemoryEchoRecords(database);
  public final InMemoryCharges charges = new InMemoryCharges(database);
  public final InMemoryFusionRecords fusionRecords = new InMemoryFusionRecords(database);
  public final InMemoryAchievements achievements = new InMemoryAchievements(database);
  public final InMemoryCodex codex = new InMemoryCodex(database);
  public final InMemoryStandings standings = new InMemoryStandings(database);
  public final InMemorySurveys surveys = new InMemorySurveys(database);
  public final InMemoryDecrees decrees = new InMemoryDecrees(database);
  public final InMemoryIncidents incidents = new InMemoryIncidents(database);
  public final InMemoryPersonalData personalData = new InMemoryPersonalData(database);
  public final InMemoryNoticeSettings noticeSettings = new InMemoryNoticeSettings(database);
  public final InMemoryInbox inbox = new InMemoryInbox(database);
  public final InMemoryGaugeWatches gaugeWatches = new InMemoryGaugeWatches(database);
  public final InMemoryReplies replies = new InMemoryReplies(database);
  public final InMemoryFriendCodes friendCodes = new InMemoryFriendCodes(database);
  public final InMemoryWeeklyPoints weeklyPoints = new InMemoryWeeklyPoints(database);
  public final InMemoryWeeklyClosings weeklyClosings = new InMemoryWeeklyClosings(database);

  private DiceSource diceSource = SeededDice.fromMaster(new Seed("da".repeat(32)));
  private long commands;

  private final Cache cache = new InProcessCache(clock, rulebooks);
  private final CollectionStats stats = new CollectionStats(cache, totals);

  public final Treasury treasury = new Treasury(wallets, items);
  public final GiveFriendCode giveFriendCode = new GiveFriendCode(friendCodes);

  public final LeaderBonuses leaderBonuses = new LeaderBonuses(players, stacks);
  public final Vitality vitality =
      new Vitality(
          players, List.of(new ClassRegeneration(), new SkilledGauges(skills), leaderBonuses));

  private final List<Subscriber> subscribers =
      List.of(new FillInbox(new InMemoryEvents(database), this::postbox));
  public final InMemoryOutbox outbox = new InMemoryOutbox(database, subscribers);

  public final UnitOfWork unitOfWork =
      new RenamingUnitOfWork(
          new LockedUnitOfWork(
              new InProcessPlayerLocks(),
              cache,
              new InMemoryUnitOfWork(
                  database,
                  clock,
                  rulebooks,
                  (player, act) -> diceSource.diceFor(player, act),
                  List.of(
                      new CountEsprits(totals),
                      new CountClassBonus(classRecords),
                      giveFriendCode,
                      new KeepCodex(codex, treasury),
                      new GatherPoints(weeklyPoints),
                      new WatchAchievements(achievements, codex, wallets, treasury),
                      new WatchGauges(players, vitality, gaugeWatches)),
                  subscribers)),
          players);

  private final Postbox postbox = new Postbox(unitOfWork, noticeSettings, inbox);
  public final CheckGauges checkGauges =
      new CheckGauges(unitOfWork, players, vitality, gaugeWatches, postbox);
  public final ForgetNotices forgetNotices = new ForgetNotices(unitOfWork, inbox);
  public final SwitchNotices switchNotices = new SwitchNotices(unitOfWork, noticeSettings);
  public final ViewNotices viewNotices = new ViewNotices(unitOfWork, noticeSettings, inbox);

  public final Menagerie menagerie = new Menagerie(stacks, treasury);
  public final Progress progress = new Progress(players, vitality, treasury);
  public final ViewEnergy viewEnergy = new ViewEnergy(unitOfWork, players, vitality);
  public final ViewLevel viewLevel = new ViewLevel(unitOfWork, players, wallets);
  public final PassTrial passTrial = new PassTrial(unitOfWork, players, treasury, progress);
  public final Explore explore =
      new Explore(unitOfWork, players, explorations, vitality, progress, treasury);
  public final ChangeClass changeClass =
      new ChangeClass(unitOfWork, players, classRecords, vitality, treasury);
  public final ViewClass viewClass = new ViewClass(unitOfWork, players, classRecords, wallets);
  public final AllocateSkill allocateSkill =
      new AllocateSkill(unitOfWork, players, skills, vitality);
  public final ResetSkills resetSkills =
      new ResetSkills(unitOfWork, players, skills, vitality, treasury);
  public final ViewSkills viewSkills = new ViewSkills(unitOfWork, players, skills, wallets, items);
  public final Keepsakes keepsakes = new TeamMembers(players);
  public final SetTeam setTeam = new SetTeam(unitOfWork, players, stacks, vitality);
  public final ViewTeam viewTeam = new ViewTeam(unitOfWork, players, stacks, stacks);
  public final DissolveEsprits dissolveEsprits =
      new DissolveEsprits(unitOfWork, stacks, keepsakes, menagerie, treasury);
  public final PreviewDissolve previewDissolve =
      new PreviewDissolve(unitOfWork, stacks, stacks, keepsakes);
  public final AwakenEsprit awakenEsprit =
      new AwakenEsprit(unitOfWork, stacks, menagerie, treasury);
  public final ViewAwakening viewAwakening = new ViewAwakening(unitOfWork, stacks, stacks, items);
  public final ViewPower viewPower =
      new ViewPower(unitOfWork, players, stacks, List.of(new SkilledPower(skills), leaderBonuses));
  public final EquipRelics equipRelics = new EquipRelics(unitOfWork, stacks, menagerie, treasury);
  public final UnequipRelics unequipRelics =
      new UnequipRelics(unitOfWork, stacks, menagerie, treasury);
  public final ViewRelics viewRelics = new ViewRelics(unitOfWork, items, stacks);
  public final LevelEsprit levelEsprit =
      new LevelEsprit(unitOfWork, players, stacks, menagerie, treasury);
  public final BreakLimit breakLimit =
      new BreakLimit(unitOfWork, players, stacks, menagerie, treasury);

  public final FuseEsprits fuseEsprits =
      new FuseEsprits(
          unitOfWork, stacks, keepsakes, leaderBonuses, fusionRecords, menagerie, treasury);
  public final ViewFusion viewFusion =
      new ViewFusion(unitOfWork, stacks, keepsakes, leaderBonuses, fusionRecords, treasury);
  public final TryFusion tryFusion = new TryFusion(unitOfWork, leaderBonuses);
  public final ViewAbilities viewAbilities = new ViewAbilities(unitOfWork);
  public final ViewFirstSteps viewFirstSteps =
      new ViewFirstSteps(
          unitOfWork, players, dailies, wallets, banners, explorations, fusionRecords);
  public final PullReve pullReve = new PullReve(unitOfWork, players, charges, menagerie);
  public final ViewReve viewReve = new ViewReve(unitOfWork, players, charges);
  public final ClaimDailyEcho claimDailyEcho =
      new ClaimDailyEcho(unitOfWork, echoRecords, treasury);
  public final OpenEcho openEcho =
      new OpenEcho(unitOfWork, players, echoRecords, treasury, menagerie);
  public final ViewEchoes viewEchoes = new ViewEchoes(unitOfWork, players, echoRecords, items);
  public final CraftFromFragments craftFromFragments =
      new CraftFromFragments(unitOfWork, treasury, menagerie);
  public final OpenBundles openBundles = new OpenBundles(unitOfWork, treasury);
  public final UseItem useItem =
      new UseItem(unitOfWork, players, vitality, progress, treasury, openBundles);
  public final ViewInventory viewInventory =
      new ViewInventory(unitOfWork, players, items, vitality);
  public final ViewFragments viewFragments = new ViewFragments(unitOfWork, items);
  public final AcceptPolicy acceptPolicy = new AcceptPolicy(unitOfWork, players);
  public final StartGame startGame = new StartGame(unitOfWork, players, treasury, menagerie);
  public final ViewRegistration viewRegistration = new ViewRegistration(unitOfWork, players);
  public final ViewProfile viewProfile =
      new ViewProfile(
          unitOfWork,
          players,
          vitality,
          stacks,
          stats,
          wallets,
          achievements,
          weeklyPoints,
          friendCodes);
  public final ShowFriendCode showFriendCode =
      new ShowFriendCode(unitOfWork, friendCodes, giveFriendCode);
  public final FindFriend findFriend = new FindFriend(unitOfWork, friendCodes, players, stats);
  public final RewardWeek rewardWeek = new RewardWeek(unitOfWork, weeklyPoints, treasury);
  public final CloseWeeks closeWeeks = new CloseWeeks(unitOfWork, weeklyClosings, rewardWeek);
  public final ViewBalance viewBalance = new ViewBalance(unitOfWork, wallets, items);
  public final ViewHistory viewHistory = new ViewHistory(unitOfWork, wallets);
  public final ClaimDaily claimDaily =
      new ClaimDaily(
          unitOfWork,
          dailies,
          treasury,
          new SummedIncome(List.of(new ClassIncome(players), leaderBonuses)));
  public final CraftFayrites craftFayrites = new CraftFayrites(unitOfWork, treasury);
  public final SummonEsprits summonEsprits =
      new SummonEsprits(unitOfWork, banners, treasury, menagerie);
  public final ViewOdds viewOdds = new ViewOdds(unitOfWork, banners, wallets);
  public final LockEsprit lockEsprit = new LockEsprit(unitOfWork, stacks);
  public final ViewEsprit viewEsprit = new ViewEsprit(unitOfWork, stacks, items, keepsakes);
  public final FindEsprits findEsprits = new FindEsprits(rulebooks);
  public final FindOwned findOwned = new FindOwned(unitOfWork, findEsprits, stacks);
  public final ViewCollection viewCollection = new ViewCollection(unitOfWork, stacks, stats);
  public final ViewOverview viewOverview = new ViewOverview(unitOfWork, stacks, stats, codex);
  public final ViewRecent viewRecent = new ViewRecent(unitOfWork, stacks);
  public final SearchEsprits searchEsprits =
      new SearchEsprits(unitOfWork, findEsprits, stacks, stacks);
  public final CompareEsprits compareEsprits = new CompareEsprits(unitOfWork, stacks);
  public final PickEsprit pickEsprit = new PickEsprit(unitOfWork);
  public final ViewAchievements viewAchievements =
      new ViewAchievements(unitOfWork, achievements, wallets);
  public final ViewCodex viewCodex = new ViewCodex(unitOfWork, codex, rulebooks);
  public final RefreshLeaderboards refreshLeaderboards =
      new RefreshLeaderboards(unitOfWork, standings);
  public final ViewLeaderboard viewLeaderboard =
      new ViewLeaderboard(unitOfWork, standings, refreshLeaderboards);
  public final RefreshSurvey refreshSurvey = new RefreshSurvey(unitOfWork, surveys);
  public final ViewSurvey viewSurvey = new ViewSurvey(unitOfWork, surveys, refreshSurvey);
  public final ViewActivity viewActivity = new ViewActivity(unitOfWork, surveys, refreshSurvey);
  public final ViewStatistics viewStatistics =
      new ViewStatistics(unitOfWork, players, achievements, dailies, stats, wallets);

  public final Settlement settlement = new Settlement(stacks, menagerie, treasury);
  public final AdjustPlayer adjustPlayer =
      new AdjustPlayer(unitOfWork, players, treasury, progress, vitality);
  public final GiveEsprits giveEsprits = new GiveEsprits(unitOfWork, players, stacks, menagerie);
  public final InspectPlayer inspectPlayer =
      new InspectPlayer(
          unitOfWork,
          players,
          vitality,
          wallets,
          items,
          stacks,
          totals,
          charges,
          skills,
          achievements,
          banners);
  public final ResetPlayer resetPlayer =
      new ResetPlayer(unitOfWork, players, settlement, personalData);

  public final ForgetPerson forgetPerson =
      new ForgetPerson(unitOfWork, players, settlement, personalData);
  public final ExportPerson exportPerson = new ExportPerson(unitOfWork, players, personalData);
  public final NoteIncident noteIncident = new NoteIncident(incidents);
  public final ExplainReference explainReference = new ExplainReference(incidents);
  public final FollowHost followHost = new FollowHost(unitOfWork, decrees, rulebooks);
  public final CountedAnnouncements announcements = new CountedAnnouncements();
  public final IssueDecree issueDecree =
      new IssueDecree(unitOfWork, decrees, players, followHost, announcements);

  public World() {}

  private Postbox postbox() {
    return postbox;
  }

  /** Lets everybody outside the transactions learn of what happened. */
  public void deliver() {
    while (outbox.deliver(clock.instant(), EVERYTHING) > 0) {
      // what it led to is delivered as well
    }
  }

  /** A command id that was never used in this world. */
  public CommandId fresh() {
    return new CommandId("c" + ++commands);
  }

  /** From now on every command rolls these. */
  public void rolls(Dice dice) {
    diceSource = (player, act) -> dice;
  }

  /** From now on these rules hold in place of the same feature's former ones. */
  public void enforce(Rules rules) {
    rulebooks.replace(rulebooks.inForce().with(rules));
  }

  /** A player who has begun as vigorous at level 1 and owns nothing yet. */
  public Given given(PlayerId player) {
    return given(player, TestRules.VIGOROUS, 1);
  }

  /** The same with another class and level; whoever plays already stays as they are. */
  public Given given(PlayerId player, ClassId playerClass, int level) {
    act(
        player,
        unit -> {
          if (players.find(player).isEmpty()) {
            players.accept(new Registration.PolicyAccepted(player, 1, unit.now()));
            players.start(newcomer(player, playerClass, level, unit.now()));
          }
        });
    return new Given(this, player);
  }

  private static Player newcomer(PlayerId player, ClassId playerClass, int level, Instant now) {
    return new Player(
        player,
        new PlayerName("player" + player.value()),
        playerClass,
        level,
        0,
        10,
        new Player.Reserve(200, now),
        new Player.Reserve(100, now),
        TestRules.id(Element.INFERNO, 1),
        List.of(),
        now);
  }

  /** Runs work in a unit of the player's, as a command would. */
  public void act(PlayerId player, Consumer<Unit> work) {
    unitOfWork.forNewcomer(
        player,
        fresh(),
        Done.class,
        unit -> {
          work.accept(unit);
          return new Done();
        });
  }

  private record Done() {}

  /** The number of the player's last command. */
  public long acts(PlayerId player) {
    return database.journal().stream()
        .map(JournalEntry::place)
        .filter(place -> place.player().equals(player))
        .mapToLong(JournalEntry.Place::act)
        .max()
        .orElse(0);
  }

  public Balances balances(PlayerId player) {
    return unitOfWork.ask(moment -> wallets.of(player));
  }

  public long held(PlayerId player, CurrencyId currency) {
    return balances(player).of(currency).value();
  }

  public Optional<Stack> stack(PlayerId player, EspritId esprit) {
    return unitOfWork.ask(moment -> stacks.find(player, esprit));
  }

  /** The settled stats of each stack's lead copy. */
  public Map<EspritId, Stats> leads(PlayerId player) {
    return stackRows(player).stream()
        .collect(Collectors.toMap(row -> row.stack().esprit(), CollectionIndex.Row::lead));
  }

  private List<CollectionIndex.Row> stackRows(PlayerId player) {
    return unitOfWork.ask(moment ->
        stacks
            .page(player, CollectionIndex.Scope.ALL, ANY_ORDER, new Turn.First<>(), EVERYTHING)
            .rows());
  }

  /** All that is kept of the player, to be compared with what is kept later. */
  public Belongings belongings(PlayerId player) {
    List<Event> journal = journal(player);
    Set<Stack> owned =
        stackRows(player).stream().map(CollectionIndex.Row::stack).collect(Collectors.toSet());
    return unitOfWork.ask(moment ->
        new Belongings(
            players.find(player),
            wallets.of(player),
            wallets.earned(player),
            wallets.spent(player),
            wallets.page(player, Optional.empty(), new Turn.First<>(), EVERYTHING).rows().stream()
                .map(Ledger.Line::entry)
                .toList(),
            items.of(player),
            owned,
            totals.of(player),
            banners.of(player),
            dailies.last(player),
            explorations.of(player),
            classRecords.of(player),
            skills.of(player),
            charges.of(player),
            echoRecords.of(player),
            codex.of(player),
            achievements.of(player),
            friendCodes.of(player),
            weeklyPoints.of(player, Week.of(moment.now())),
            journal));
  }

  /** Everything that the player's journal holds, in order. */
  public List<Event> journal(PlayerId player) {
    return database.journal().stream()
        .filter(entry -> entry.place().player().equals(player))
        .map(JournalEntry::event)
        .toList();
  }
}
