package reve.game.inventory;

import java.util.Map;
import java.util.Optional;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.experience.ExperienceRules;
import reve.game.experience.Progress;
import reve.game.fragment.BundleOutcome;
import reve.game.fragment.OpenBundles;
import reve.game.inventory.UseOutcome.GaugeFull;
import reve.game.inventory.UseOutcome.HighestLevel;
import reve.game.inventory.UseOutcome.Learned;
import reve.game.inventory.UseOutcome.Opened;
import reve.game.inventory.UseOutcome.Restored;
import reve.game.inventory.UseOutcome.TooFew;
import reve.game.inventory.UseOutcome.TooMany;
import reve.game.inventory.UseOutcome.TrialAhead;
import reve.game.inventory.UseOutcome.UnknownItem;
import reve.game.inventory.UseOutcome.UsedElsewhere;
import reve.game.item.Item;
import reve.game.item.ItemEffect;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player uses items of one kind; those that would give nothing are kept. */
public final class UseItem {

  /** At least one item. */
  public record Command(CommandId id, PlayerId player, ItemId item, int count) {
    public Command {
      if (count < 1) {
        throw new IllegalArgumentException("at least one is used: " + count);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Vitality vitality;
  private final Progress progress;
  private final Treasury treasury;
  private final OpenBundles bundles;

  public UseItem(
      UnitOfWork unitOfWork,
      Players players,
      Vitality vitality,
      Progress progress,
      Treasury treasury,
      OpenBundles bundles) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.vitality = vitality;
    this.progress = progress;
    this.treasury = treasury;
    this.bundles = bundles;
  }

  public UseOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), UseOutcome.class, unit -> use(command, unit));
  }

  private UseOutcome use(Command command, Unit unit) {
    Optional<Item> item = unit.rules(ItemRules.class).find(command.item());
    if (item.isEmpty()) {
      return new UnknownItem(command.item());
    }
    ItemEffect effect = item.get().effect();
    if (!effect.isUsable()) {
      return new UsedElsewhere(command.item());
    }
    int most = unit.rules(InventoryRules.class).mostAtOnce();
    if (command.count() > most) {
      return new TooMany(command.count(), most);
    }
    long held = treasury.held(command.player(), command.item());
    if (held < command.count()) {
      return new TooFew(command.item(), command.count(), held);
    }
    return switch (effect) {
      case ItemEffect.Energy(long points) -> restore(Gauge.ENERGY, points, command, unit);
      case ItemEffect.Stamina(long points) -> restore(Gauge.STAMINA, points, command, unit);
      case ItemEffect.Experience(long points) -> learn(points, command, unit);
      case ItemEffect.Bundle bundle -> openBundles(command, unit);
      case ItemEffect.Chest chest -> openChests(command, unit);
      case ItemEffect.Elsewhere elsewhere -> new UsedElsewhere(command.item());
    };
  }

  private UseOutcome restore(Gauge gauge, long each, Command command, Unit unit) {
    Player player = players.demand(command.player());
    GaugeLevel before = vitality.level(gauge, player, unit);
    Portion portion = Portion.of(before.room(), each, command.count());
    if (portion.changesNothing()) {
      return new GaugeFull(command.item(), before);
    }
    use(command, portion.used(), LedgerReason.ITEM, unit);
    Player restored = vitality.restore(gauge, portion.given(), player, unit);
    GaugeLevel after = vitality.level(gauge, restored, unit);
    return new Restored(
        command.item(),
        command.count(),
        portion,
        gauge,
        before.points(),
        after.points(),
        after.pace().max(),
        treasury.held(command.player(), command.item()));
  }

  private UseOutcome learn(long each, Command command, Unit unit) {
    Player player = players.demand(command.player());
    Portion portion = Portion.of(Progress.room(player, unit), each, command.count());
    if (portion.changesNothing()) {
      return player.level() >= unit.rules(ExperienceRules.class).maxLevel()
          ? new HighestLevel(command.item(), player.level())
          : new TrialAhead(command.item(), player.level());
    }
    use(command, portion.used(), LedgerReason.ITEM, unit);
    Progress.Rise rise = progress.gain(player, portion.given(), unit);
    return new Learned(
        command.item(),
        command.count(),
        portion,
        rise.levels(),
        rise.reward(),
        treasury.held(command.player(), command.item()));
  }

  private UseOutcome openBundles(Command command, Unit unit) {
    BundleOutcome outcome =
        bundles.open(
            new OpenBundles.Command(
                command.id(), command.player(), command.item(), command.count()),
            unit);
    return switch (outcome) {
      case BundleOutcome.Opened opened ->
          new Opened(
              command.item(),
              command.count(),
              new Reward(Map.of(), opened.fragments()),
              opened.held());
      case BundleOutcome.NotABundle not -> new UsedElsewhere(command.item());
      case BundleOutcome.TooFew few -> new TooFew(few.bundle(), few.wanted(), few.held());
      case BundleOutcome.TooMany many -> new TooMany(many.wanted(), many.most());
    };
  }

  private UseOutcome openChests(Command command, Unit unit) {
    Chest chest = unit.rules(InventoryRules.class).chest(command.item()).orElseThrow();
    Reward contents = chest.open(command.count(), unit.dice());
    PlayerId player = command.player();
    unit.journal().record(new ChestOpened(player, command.item(), command.count(), contents));
    use(command, command.count(), LedgerReason.CHEST, unit);
    treasury.grant(player, treasury.balances(player), contents, LedgerReason.CHEST, unit);
    return new Opened(
        command.item(), command.count(), contents, treasury.held(player, command.item()));
  }

  private void use(Command command, int used, LedgerReason reason, Unit unit) {
    treasury.use(command.player(), Map.of(command.item(), (long) used), reason, unit);
  }
}
