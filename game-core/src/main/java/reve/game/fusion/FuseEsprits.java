package reve.game.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.economy.Treasury;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Keepsakes;
import reve.game.esprit.Menagerie;
import reve.game.esprit.Stacks;
import reve.game.fragment.Fragments;
import reve.game.fusion.FusionOutcome.Failed;
import reve.game.fusion.FusionOutcome.Fused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.item.ItemId;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** A player fuses two copies of one tier, hoping for one of the next. */
public final class FuseEsprits {
  public record Command(CommandId id, PlayerId player, Wish wish) {}

  /**
   * What is to be fused, with how many fragments of the tier, and whether by a catalyst; {@code
   * lasts} whether last copies may go.
   */
  public record Wish(
      EspritId first, EspritId second, int fragments, boolean catalyst, boolean lasts) {
    public Wish {
      if (fragments < 0) {
        throw new IllegalArgumentException("fragments are not negative: " + fragments);
      }
    }

    /** The same, with last copies agreed to. */
    public Wish withLasts() {
      return new Wish(first, second, fragments, catalyst, true);
    }

    Set<EspritId> esprits() {
      return first.equals(second) ? Set.of(first) : Set.of(first, second);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Keepsakes keepsakes;
  private final FusionModifiers modifiers;
  private final FusionRecords records;
  private final Menagerie menagerie;
  private final Treasury treasury;

  public FuseEsprits(
      UnitOfWork unitOfWork,
      Stacks stacks,
      Keepsakes keepsakes,
      FusionModifiers modifiers,
      FusionRecords records,
      Menagerie menagerie,
      Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.keepsakes = keepsakes;
    this.modifiers = modifiers;
    this.records = records;
    this.menagerie = menagerie;
    this.treasury = treasury;
  }

  public FusionOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), FusionOutcome.class, unit -> fuse(command, unit));
  }

  private FusionOutcome fuse(Command command, Unit unit) {
    PlayerId player = command.player();
    FusionPlan plan =
        new FusionPlan(
            command.wish(),
            stacks.find(player, command.wish().esprits()),
            unit.rules(Catalogue.class),
            unit.rules(FusionRules.class));
    Optional<FusionOutcome> objection = plan.objection(keepsakes.of(player));
    if (objection.isPresent()) {
      return objection.get();
    }
    FusionOdds odds = plan.odds(modifiers.bonus(player, unit));
    Balances held = treasury.balances(player);
    return plan.shortage(odds, held, treasury.items(player))
        .orElseGet(() -> fuse(player, plan, odds, held, unit));
  }

  private FusionOutcome fuse(
      PlayerId player, FusionPlan plan, FusionOdds odds, Balances held, Unit unit) {
    FusionRoll roll = plan.roll(odds, unit.dice());
    Optional<EspritId> result = roll.result();
    Reward reward =
        result.isPresent() && records.tally(player).successes() == 0
            ? plan.rules().firstSuccess()
            : Reward.NOTHING;
    Wish wish = plan.wish();
    Attempt attempt = new Attempt(wish.first(), wish.second(), odds.rate(), result);
    records.add(player, attempt);
    unit.journal().record(new EspritsFused(player, attempt));
    treasury.pay(player, held, odds.price(), LedgerReason.FUSION);
    Map<ItemId, Long> spent = plan.spent(odds);
    if (!spent.isEmpty()) {
      treasury.use(player, spent, LedgerReason.FUSION, unit);
    }
    menagerie.consume(player, plan.copies(), "fusion", unit);
    return switch (roll) {
      case FusionRoll.Success(EspritId esprit) -> fused(player, plan, esprit, odds, reward, unit);
      case FusionRoll.Failure(long fragments) -> failed(player, plan, odds, fragments, unit);
    };
  }

  private FusionOutcome fused(
      PlayerId player,
      FusionPlan plan,
      EspritId result,
      FusionOdds odds,
      Reward reward,
      Unit unit) {
    Set<EspritId> firsts = menagerie.gain(player, List.of(result), "fusion", unit);
    Balances left =
        treasury.grant(player, treasury.balances(player), reward, LedgerReason.FIRST_FUSION, unit);
    return new Fused(
        plan.wish().first(),
        plan.wish().second(),
        result,
        firsts.contains(result),
        odds,
        reward,
        left,
        plan.again(odds, keepsakes.of(player), left));
  }

  private FusionOutcome failed(
      PlayerId player, FusionPlan plan, FusionOdds odds, long fragments, Unit unit) {
    ItemId fragment = Fragments.of(odds.tier());
    Price refund = plan.refund(odds);
    Balances left =
        treasury.grant(
            player,
            treasury.balances(player),
            new Reward(refund.amounts(), fragments == 0 ? Map.of() : Map.of(fragment, fragments)),
            LedgerReason.FUSION_REFUND,
            unit);
    return new Failed(
        plan.wish().first(),
        plan.wish().second(),
        odds,
        fragment,
        fragments,
        refund,
        left,
        plan.again(odds, keepsakes.of(player), left));
  }
}
