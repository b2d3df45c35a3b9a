package reve.game.fragment;

import java.util.Map;
import java.util.Optional;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.fragment.BundleOutcome.NotABundle;
import reve.game.fragment.BundleOutcome.Opened;
import reve.game.fragment.BundleOutcome.TooFew;
import reve.game.fragment.BundleOutcome.TooMany;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player opens bundles of fragments. */
public final class OpenBundles {

  /** At least one bundle. */
  public record Command(CommandId id, PlayerId player, ItemId bundle, int count) {
    public Command {
      if (count < 1) {
        throw new IllegalArgumentException("at least one is opened: " + count);
      }
    }
  }

  private final UnitOfWork unitOfWork;
  private final Treasury treasury;

  public OpenBundles(UnitOfWork unitOfWork, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.treasury = treasury;
  }

  public BundleOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), BundleOutcome.class, unit -> open(command, unit));
  }

  /** The same within a unit that runs. */
  public BundleOutcome open(Command command, Unit unit) {
    PlayerId player = command.player();
    FragmentRules rules = unit.rules(FragmentRules.class);
    Optional<Bundle> bundle = rules.bundle(command.bundle());
    if (bundle.isEmpty()) {
      return new NotABundle(command.bundle());
    }
    if (command.count() > rules.mostAtOnce()) {
      return new TooMany(command.count(), rules.mostAtOnce());
    }
    long held = treasury.held(player, command.bundle());
    if (held < command.count()) {
      return new TooFew(command.bundle(), command.count(), held);
    }
    Map<ItemId, Long> fragments = bundle.get().draw(command.count(), unit.dice());
    treasury.use(
        player, Map.of(command.bundle(), (long) command.count()), LedgerReason.BUNDLE, unit);
    treasury.grant(
        player,
        treasury.balances(player),
        new Reward(Map.of(), fragments),
        LedgerReason.BUNDLE,
        unit);
    return new Opened(command.bundle(), command.count(), fragments, held - command.count());
  }
}
