package reve.game.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import reve.game.admin.AdjustOutcome.Adjusted;
import reve.game.admin.AdjustOutcome.LevelOutOfBounds;
import reve.game.admin.AdjustOutcome.NoSuchCap;
import reve.game.admin.AdjustOutcome.NoSuchThing;
import reve.game.admin.AdjustOutcome.NotPlaying;
import reve.game.admin.AdjustOutcome.Unchanged;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.energy.Vitality;
import reve.game.experience.ExperienceRules;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.experience.Progress;
import reve.game.host.Grounds;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.player.Player;
import reve.game.player.PlayerRules;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** An owner gives, takes or sets a number of a player's. */
public final class AdjustPlayer {
  public record Command(
      CommandId id,
      PlayerId actor,
      PlayerId player,
      Way way,
      Measure measure,
      Quantity quantity,
      Grounds grounds) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Treasury treasury;
  private final Progress progress;
  private final Vitality vitality;

  public AdjustPlayer(
      UnitOfWork unitOfWork,
      Players players,
      Treasury treasury,
      Progress progress,
      Vitality vitality) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.treasury = treasury;
    this.progress = progress;
    this.vitality = vitality;
  }

  public AdjustOutcome handle(Command command) {
    return unitOfWork.forNewcomer(
        command.player(),
        command.id(),
        AdjustOutcome.class,
        unit ->
            players
                .playing(command.player())
                .map(player -> adjust(command, player, unit))
                .orElseGet(() -> new NotPlaying(command.player())));
  }

  private AdjustOutcome adjust(Command command, Player player, Unit unit) {
    Measure measure = command.measure();
    if (!isKnown(measure, unit)) {
      return new NoSuchThing(measure);
    }
    long before = valueOf(measure, player);
    long after = bounded(measure, command.way().from(before, command.quantity()));
    return objection(measure, player, after, unit)
        .or(() ->
            before == after
                ? Optional.of(new Unchanged(player.name(), measure, before))
                : Optional.empty())
        .orElseGet(() -> adjusted(command, player, before, after, unit));
  }

  private static boolean isKnown(Measure measure, Unit unit) {
    return switch (measure) {
      case Measure.Money(CurrencyId currency) ->
          unit.rules(CurrencyRules.class).find(currency).isPresent();
      case Measure.Things(ItemId item) -> unit.rules(ItemRules.class).find(item).isPresent();
      case Measure.Experience _, Measure.Level _, Measure.LevelCap _ -> true;
    };
  }

  private long valueOf(Measure measure, Player player) {
    return switch (measure) {
      case Measure.Money(CurrencyId currency) ->
          treasury.balances(player.id()).of(currency).value();
      case Measure.Things(ItemId item) -> treasury.held(player.id(), item);
      case Measure.Experience _ -> player.xp();
      case Measure.Level _ -> player.level();
      case Measure.LevelCap _ -> player.levelCap();
    };
  }

  private static long bounded(Measure measure, long wanted) {
    return switch (measure) {
      case Measure.Money _, Measure.Things _ -> Math.min(Amount.CAP, wanted);
      case Measure.Level _ -> Math.max(1, wanted);
      case Measure.Experience _, Measure.LevelCap _ -> wanted;
    };
  }

  private static Optional<AdjustOutcome> objection(
      Measure measure, Player player, long after, Unit unit) {
    return switch (measure) {
      case Measure.Level _ when after > player.levelCap() ->
          Optional.of(new LevelOutOfBounds(player.name(), player.levelCap()));
      case Measure.LevelCap _ -> {
        List<Integer> possible = possibleCaps(player, unit);
        yield possible.stream().anyMatch(cap -> cap == after)
            ? Optional.empty()
            : Optional.of(new NoSuchCap(player.name(), possible));
      }
      default -> Optional.empty();
    };
  }

  /** Those from which a trial leads on, and the last; any other would be a dead end. */
  private static List<Integer> possibleCaps(Player player, Unit unit) {
    TreeSet<Integer> caps = new TreeSet<>();
    caps.add(unit.rules(PlayerRules.class).firstLevelCap());
    unit.rules(ExperienceRules.class).trials().stream().map(Trial::cap).forEach(caps::add);
    return List.copyOf(caps.tailSet(player.level()));
  }

  private AdjustOutcome adjusted(
      Command command, Player player, long before, long wanted, Unit unit) {
    Measure measure = command.measure();
    List<Integer> levels = write(measure, player, before, wanted, unit);
    long after = valueOf(measure, players.demand(player.id()));
    unit.journal()
        .record(
            new PlayerAdjusted(
                player.id(), command.actor(), measure, before, after, command.grounds()));
    return new Adjusted(player.id(), player.name(), measure, before, after, levels);
  }

  /** Answers the levels that it led to. */
  private List<Integer> write(Measure measure, Player player, long before, long after, Unit unit) {
    return switch (measure) {
      case Measure.Money(CurrencyId currency) -> {
        move(player.id(), currency, after - before, unit);
        yield List.of();
      }
      case Measure.Things(ItemId item) -> {
        move(player.id(), item, after - before, unit);
        yield List.of();
      }
      case Measure.Experience _ -> progress.gain(player, after - before, unit).levels();
      case Measure.Level _ -> {
        players.save(vitality.settled(player, unit).withLevel(Math.toIntExact(after), 0));
        yield List.of();
      }
      case Measure.LevelCap _ -> progress.capAt(player, Math.toIntExact(after), unit).levels();
    };
  }

  private void move(PlayerId player, CurrencyId currency, long change, Unit unit) {
    Balances held = treasury.balances(player);
    if (change > 0) {
      Reward gift = new Reward(Map.of(currency, new Amount(change)), Map.of());
      treasury.grant(player, held, gift, LedgerReason.ADMIN, unit);
    } else {
      treasury.pay(player, held, Price.of(currency, new Amount(-change)), LedgerReason.ADMIN);
    }
  }

  private void move(PlayerId player, ItemId item, long change, Unit unit) {
    if (change > 0) {
      Reward gift = new Reward(Map.of(), Map.of(item, change));
      treasury.grant(player, treasury.balances(player), gift, LedgerReason.ADMIN, unit);
    } else {
      treasury.use(player, Map.of(item, -change), LedgerReason.ADMIN, unit);
    }
  }
}
