package reve.game.testworld;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import reve.game.collection.CountGainedEsprits;
import reve.game.collection.ViewCollection;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.economy.Treasury;
import reve.game.economy.ViewBalance;
import reve.game.economy.ViewHistory;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stack;
import reve.game.esprit.ViewEsprit;
import reve.game.inmemory.InMemoryBannerRecords;
import reve.game.inmemory.InMemoryCollectionTotals;
import reve.game.inmemory.InMemoryDailyClaims;
import reve.game.inmemory.InMemoryDatabase;
import reve.game.inmemory.InMemoryItems;
import reve.game.inmemory.InMemoryPlayers;
import reve.game.inmemory.InMemoryReplies;
import reve.game.inmemory.InMemoryStacks;
import reve.game.inmemory.InMemoryStandings;
import reve.game.inmemory.InMemoryUnitOfWork;
import reve.game.inmemory.InMemoryWallets;
import reve.game.inmemory.InProcessPlayerLocks;
import reve.game.inmemory.JournalEntry;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassIncome;
import reve.game.player.Player;
import reve.game.player.PlayerName;
import reve.game.player.Registration;
import reve.game.player.StartGame;
import reve.game.player.ViewProfile;
import reve.game.player.ViewRegistration;
import reve.game.shared.CommandId;
import reve.game.shared.Dice;
import reve.game.shared.DiceSource;
import reve.game.shared.Event;
import reve.game.shared.LockedUnitOfWork;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.summon.SummonEsprits;
import reve.game.summon.ViewOdds;

/** Every use case of the game, wired to the in-memory ports. */
public final class World {
  public static final PlayerId ANA = new PlayerId(1);
  public static final PlayerId BEN = new PlayerId(2);
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

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
  public final InMemoryStandings standings = new InMemoryStandings(database);
  public final InMemoryReplies replies = new InMemoryReplies(database);

  private DiceSource diceSource = SeededDice.fromMaster(new Seed("da".repeat(32)));
  private long commands;

  public final UnitOfWork unitOfWork =
      new LockedUnitOfWork(
          new InProcessPlayerLocks(),
          new InMemoryUnitOfWork(
              database,
              clock,
              rulebooks,
              (player, act) -> diceSource.diceFor(player, act),
              List.of(new CountGainedEsprits(totals)),
              List.of()));

  public final Treasury treasury = new Treasury(wallets, items);
  public final Menagerie menagerie = new Menagerie(stacks, treasury);
  public final AcceptPolicy acceptPolicy = new AcceptPolicy(unitOfWork, players);
  public final StartGame startGame = new StartGame(unitOfWork, players, treasury, menagerie);
  public final ViewRegistration viewRegistration = new ViewRegistration(unitOfWork, players);
  public final ViewProfile viewProfile = new ViewProfile(unitOfWork, players, totals, wallets);
  public final ViewBalance viewBalance = new ViewBalance(unitOfWork, wallets, items);
  public final ViewHistory viewHistory = new ViewHistory(unitOfWork, wallets);
  public final ClaimDaily claimDaily =
      new ClaimDaily(unitOfWork, dailies, treasury, new ClassIncome(players));
  public final CraftFayrites craftFayrites = new CraftFayrites(unitOfWork, treasury);
  public final SummonEsprits summonEsprits =
      new SummonEsprits(unitOfWork, banners, treasury, menagerie);
  public final ViewOdds viewOdds = new ViewOdds(unitOfWork, banners, wallets);
  public final LockEsprit lockEsprit = new LockEsprit(unitOfWork, stacks);
  public final ViewEsprit viewEsprit = new ViewEsprit(unitOfWork, stacks);
  public final FindEsprits findEsprits = new FindEsprits(rulebooks);
  public final ViewCollection viewCollection = new ViewCollection(unitOfWork, stacks, totals);
  public final RefreshLeaderboards refreshLeaderboards =
      new RefreshLeaderboards(unitOfWork, standings);
  public final ViewLeaderboard viewLeaderboard =
      new ViewLeaderboard(unitOfWork, standings, refreshLeaderboards);

  public World() {}

  /** A command id that was never used in this world. */
  public CommandId fresh() {
    return new CommandId("c" + ++commands);
  }

  /** From now on every command rolls these. */
  public void rolls(Dice dice) {
    diceSource = (player, act) -> dice;
  }

  /** A player who has accepted the policy and owns nothing but their place in the game. */
  public Given given(PlayerId player) {
    act(
        player,
        unit -> {
          if (players.find(player).isEmpty()) {
            players.accept(new Registration.PolicyAccepted(player, 1, unit.now()));
            players.start(newcomer(player, unit.now()));
          }
        });
    return new Given(player);
  }

  private static Player newcomer(PlayerId player, Instant now) {
    return new Player(
        player,
        new PlayerName("player" + player.value()),
        TestRules.VIGOROUS,
        1,
        0,
        10,
        new Player.Reserve(200, now),
        new Player.Reserve(100, now),
        TestRules.id(Element.INFERNO, 1),
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

  public Balances balances(PlayerId player) {
    return unitOfWork.ask(moment -> wallets.of(player));
  }

  public long held(PlayerId player, CurrencyId currency) {
    return balances(player).of(currency).value();
  }

  public Optional<Stack> stack(PlayerId player, EspritId esprit) {
    return unitOfWork.ask(moment -> stacks.find(player, esprit));
  }

  /** Everything that the player's journal holds, in order. */
  public List<Event> journal(PlayerId player) {
    return database.journal().stream()
        .filter(entry -> entry.place().player().equals(player))
        .map(JournalEntry::event)
        .toList();
  }

  /** Sets up what a player has before the test begins. */
  public final class Given {
    private final PlayerId player;

    private Given(PlayerId player) {
      this.player = player;
    }

    public Given holds(CurrencyId currency, long amount) {
      act(
          player,
          unit -> {
            Amount held = wallets.of(player).of(currency);
            if (held.value() != amount) {
              wallets.post(
                  player,
                  List.of(
                      new LedgerEntry(
                          currency,
                          amount - held.value(),
                          new Amount(amount),
                          LedgerReason.STARTER_PACKAGE)));
            }
          });
      return this;
    }

    public Given owns(Stack stack) {
      act(
          player,
          unit ->
              stacks.save(
                  player, Map.of(stack, stack.lead(rulebooks.inForce().of(Catalogue.class)))));
      return this;
    }

    public Given owns(EspritId esprit, long copies) {
      return owns(Stack.fresh(esprit, copies, clock.instant()));
    }
  }
}
