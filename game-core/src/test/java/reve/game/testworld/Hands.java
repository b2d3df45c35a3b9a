package reve.game.testworld;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.GiveEsprits;
import reve.game.admin.ResetPlayer;
import reve.game.awakening.AwakenEsprit;
import reve.game.codex.KeepCodex;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.collection.CountEsprits;
import reve.game.dissolve.DissolveEsprits;
import reve.game.echo.ClaimDailyEcho;
import reve.game.echo.EchoRecords;
import reve.game.echo.OpenEcho;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.SummedIncome;
import reve.game.economy.Treasury;
import reve.game.energy.Vitality;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.experience.PassTrial;
import reve.game.experience.Progress;
import reve.game.explore.Explorations;
import reve.game.explore.Explore;
import reve.game.fragment.CraftFromFragments;
import reve.game.fragment.OpenBundles;
import reve.game.friend.FriendCode;
import reve.game.friend.GiveFriendCode;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FusionRecords;
import reve.game.inventory.UseItem;
import reve.game.item.ItemId;
import reve.game.leader.LeaderBonuses;
import reve.game.leveling.BreakLimit;
import reve.game.leveling.LevelEsprit;
import reve.game.notification.WatchGauges;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassIncome;
import reve.game.player.Player;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.playerclass.ChangeClass;
import reve.game.playerclass.ClassRecords;
import reve.game.playerclass.ClassRegeneration;
import reve.game.playerclass.CountClassBonus;
import reve.game.privacy.ForgetPerson;
import reve.game.privacy.Settlement;
import reve.game.relic.EquipRelics;
import reve.game.relic.UnequipRelics;
import reve.game.reve.PullReve;
import reve.game.shared.CommandId;
import reve.game.shared.DiceSource;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Turn;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.skill.AllocateSkill;
import reve.game.skill.ResetSkills;
import reve.game.skill.SkilledGauges;
import reve.game.skill.Skills;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords.BannerRecord;
import reve.game.summon.SummonEsprits;
import reve.game.team.SetTeam;
import reve.game.team.TeamMembers;
import reve.game.weekly.CloseWeeks;
import reve.game.weekly.GatherPoints;
import reve.game.weekly.RewardWeek;
import reve.game.weekly.Week;

/** Everything that changes a game, over whichever ports. */
public final class Hands {
  private static final int EVERYTHING = 1_000_000;

  public final Ports ports;
  public final MovableClock clock = new MovableClock(World.NOON);
  public final UnitOfWork unitOfWork;
  public final Menagerie menagerie;
  public final SummonEsprits summon;
  public final ClaimDaily daily;
  public final CraftFayrites craft;
  public final Explore explore;
  public final PassTrial trial;
  public final ChangeClass changeClass;
  public final AllocateSkill allocate;
  public final ResetSkills reset;
  public final SetTeam team;
  public final LockEsprit lock;
  public final DissolveEsprits dissolve;
  public final AwakenEsprit awaken;
  public final LevelEsprit level;
  public final BreakLimit breakLimit;
  public final FuseEsprits fuse;
  public final PullReve reve;
  public final ClaimDailyEcho dailyEcho;
  public final OpenEcho openEcho;
  public final CraftFromFragments craftEsprits;
  public final OpenBundles openBundles;
  public final AdjustPlayer adjust;
  public final GiveEsprits giveEsprits;
  public final ResetPlayer resetPlayer;
  public final UseItem useItem;
  public final EquipRelics equip;
  public final UnequipRelics unequip;
  public final CloseWeeks closeWeeks;
  private final Treasury treasury;
  public final ForgetPerson forgetPerson;
  private final AcceptPolicy accept;
  private final StartGame start;

  public Hands(Ports ports, DiceSource dice) {
    this.ports = ports;
    treasury = new Treasury(ports.wallets(), ports.items());
    LeaderBonuses leader = new LeaderBonuses(ports.players(), ports.stacks());
    Vitality vitality =
        new Vitality(
            ports.players(),
            List.of(new ClassRegeneration(), new SkilledGauges(ports.skills()), leader));
    this.unitOfWork =
        ports.unitOfWork(
            clock,
            new Rulebooks(TestRules.book()),
            dice,
            List.of(
                new CountEsprits(ports.collectionTotals()),
                new CountClassBonus(ports.classRecords()),
                new GiveFriendCode(ports.friendCodes()),
                new GatherPoints(ports.weeklyPoints()),
                new KeepCodex(ports.codex(), treasury),
                new WatchGauges(ports.players(), vitality, ports.gaugeWatches())),
            List.of());
    menagerie = new Menagerie(ports.stacks(), treasury);
    Progress progress = new Progress(ports.players(), vitality, treasury);
    TeamMembers members = new TeamMembers(ports.players());
    accept = new AcceptPolicy(unitOfWork, ports.players());
    start = new StartGame(unitOfWork, ports.players(), treasury, menagerie);
    summon = new SummonEsprits(unitOfWork, ports.bannerRecords(), treasury, menagerie);
    daily =
        new ClaimDaily(
            unitOfWork,
            ports.dailyClaims(),
            treasury,
            new SummedIncome(List.of(new ClassIncome(ports.players()), leader)));
    craft = new CraftFayrites(unitOfWork, treasury);
    explore =
        new Explore(
            unitOfWork, ports.players(), ports.explorations(), vitality, progress, treasury);
    trial = new PassTrial(unitOfWork, ports.players(), treasury, progress);
    changeClass =
        new ChangeClass(unitOfWork, ports.players(), ports.classRecords(), vitality, treasury);
    allocate = new AllocateSkill(unitOfWork, ports.players(), ports.skills(), vitality);
    reset = new ResetSkills(unitOfWork, ports.players(), ports.skills(), vitality, treasury);
    team = new SetTeam(unitOfWork, ports.players(), ports.stacks(), vitality);
    lock = new LockEsprit(unitOfWork, ports.stacks());
    dissolve = new DissolveEsprits(unitOfWork, ports.stacks(), members, menagerie, treasury);
    awaken = new AwakenEsprit(unitOfWork, ports.stacks(), menagerie, treasury);
    level = new LevelEsprit(unitOfWork, ports.players(), ports.stacks(), menagerie, treasury);
    breakLimit = new BreakLimit(unitOfWork, ports.players(), ports.stacks(), menagerie, treasury);
    fuse =
        new FuseEsprits(
            unitOfWork,
            ports.stacks(),
            members,
            leader,
            ports.fusionRecords(),
            menagerie,
            treasury);
    reve = new PullReve(unitOfWork, ports.players(), ports.charges(), menagerie);
    dailyEcho = new ClaimDailyEcho(unitOfWork, ports.echoRecords(), treasury);
    openEcho = new OpenEcho(unitOfWork, ports.players(), ports.echoRecords(), treasury, menagerie);
    craftEsprits = new CraftFromFragments(unitOfWork, treasury, menagerie);
    openBundles = new OpenBundles(unitOfWork, treasury);
    adjust = new AdjustPlayer(unitOfWork, ports.players(), treasury, progress, vitality);
    giveEsprits = new GiveEsprits(unitOfWork, ports.players(), ports.stacks(), menagerie);
    Settlement settlement = new Settlement(ports.stacks(), menagerie, treasury);
    resetPlayer = new ResetPlayer(unitOfWork, ports.players(), settlement, ports.personalData());
    forgetPerson = new ForgetPerson(unitOfWork, ports.players(), settlement, ports.personalData());
    useItem = new UseItem(unitOfWork, ports.players(), vitality, progress, treasury, openBundles);
    equip = new EquipRelics(unitOfWork, ports.stacks(), menagerie, treasury);
    unequip = new UnequipRelics(unitOfWork, ports.stacks(), menagerie, treasury);
    closeWeeks =
        new CloseWeeks(
            unitOfWork,
            ports.weeklyClosings(),
            new RewardWeek(unitOfWork, ports.weeklyPoints(), treasury));
  }

  /** Lets the player begin, with a package and two Esprits. */
  public void begin(PlayerId player) {
    begin(player, new PlayerName("Ana"));
  }

  /** The same under another name. */
  public void begin(PlayerId player, PlayerName name) {
    accept.handle(new AcceptPolicy.Command(new CommandId("accept"), player));
    start.handle(new StartGame.Command(new CommandId("start"), player, name, TestRules.FOCUSED));
  }

  /** Gives as much of each currency. */
  public void enrich(PlayerId player, String command, long amount, CurrencyId... currencies) {
    act(
        player,
        command,
        unit -> {
          Balances held = ports.wallets().of(player);
          List<LedgerEntry> entries = new ArrayList<>();
          for (CurrencyId currency : currencies) {
            long after = held.of(currency).value() + amount;
            entries.add(
                new LedgerEntry(currency, amount, new Amount(after), LedgerReason.STARTER_PACKAGE));
          }
          ports.wallets().post(player, entries);
        });
  }

  /** Gives as many of each item. */
  public void supply(PlayerId player, String command, long count, ItemId... items) {
    Reward reward = new Reward(Map.of(), Stream.of(items).collect(toMap(item -> item, _ -> count)));
    act(
        player,
        command,
        unit ->
            treasury.grant(
                player, treasury.balances(player), reward, LedgerReason.STARTER_PACKAGE, unit));
  }

  /** Runs work in a unit of the player's, as a command would. */
  public void act(PlayerId player, String command, Consumer<Unit> work) {
    unitOfWork.forPlayer(
        player,
        new CommandId(command),
        Done.class,
        unit -> {
          work.accept(unit);
          return new Done();
        });
  }

  private record Done() {}

  /** Everything that is kept of a player, whatever keeps it. */
  public record State(
      Optional<Player> player,
      Balances held,
      Balances earned,
      Balances spent,
      List<Ledger.Line> ledger,
      Map<ItemId, Long> items,
      List<CollectionIndex.Row> stacks,
      Totals totals,
      Map<BannerId, BannerRecord> banners,
      Explorations.Tally explorations,
      ClassRecords.Tally classRecord,
      Skills.Allocation skills,
      Optional<Player.Reserve> charges,
      EchoRecords.Standing echoes,
      FusionRecords.Tally fusions,
      List<FusionRecords.Line> fused,
      Optional<FriendCode> friendCode,
      long weekly,
      List<Ports.Recorded> journal) {}

  public State state(PlayerId player) {
    List<Ports.Recorded> journal = ports.journal(player);
    return unitOfWork.ask(moment ->
        new State(
            ports.players().playing(player),
            ports.wallets().of(player),
            ports.wallets().earned(player),
            ports.wallets().spent(player),
            ports.ledger().page(player, Optional.empty(), new Turn.First<>(), EVERYTHING).rows(),
            ports.items().of(player),
            rows(player),
            ports.collectionTotals().of(player),
            ports.bannerRecords().of(player),
            ports.explorations().of(player),
            ports.classRecords().of(player),
            ports.skills().of(player),
            ports.charges().of(player),
            ports.echoRecords().of(player),
            ports.fusionRecords().tally(player),
            ports.fusionRecords().page(player, new Turn.First<>(), EVERYTHING).rows(),
            ports.friendCodes().of(player),
            ports.weeklyPoints().of(player, Week.of(moment.now())),
            journal));
  }

  private List<CollectionIndex.Row> rows(PlayerId player) {
    return ports
        .collectionIndex()
        .page(
            player,
            CollectionIndex.Scope.ALL,
            new CollectionIndex.Order.Largest(CollectionIndex.Measure.QUANTITY),
            new Turn.First<>(),
            EVERYTHING)
        .rows();
  }

  /** The player's stacks, the fullest first. */
  public List<Stack> stacks(PlayerId player) {
    return unitOfWork.ask(moment -> rows(player)).stream().map(CollectionIndex.Row::stack).toList();
  }
}
