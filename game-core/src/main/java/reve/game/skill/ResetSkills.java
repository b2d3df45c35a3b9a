package reve.game.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.PriceTag;
import reve.game.economy.Treasury;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;
import reve.game.skill.ResetOutcome.Asked;
import reve.game.skill.ResetOutcome.Cut;
import reve.game.skill.ResetOutcome.NoToken;
import reve.game.skill.ResetOutcome.NothingSpent;
import reve.game.skill.ResetOutcome.Payment;
import reve.game.skill.ResetOutcome.TakenBack;
import reve.game.skill.ResetOutcome.TooPoor;

/** A player takes all skill points back, for money or a token, whichever they agreed to. */
public final class ResetSkills {
  public record Command(
      CommandId id, PlayerId player, boolean byToken, Optional<PriceTag> agreed) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Skills skills;
  private final Vitality vitality;
  private final Treasury treasury;

  public ResetSkills(
      UnitOfWork unitOfWork, Players players, Skills skills, Vitality vitality, Treasury treasury) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.skills = skills;
    this.vitality = vitality;
    this.treasury = treasury;
  }

  public ResetOutcome handle(Command command) {
    return unitOfWork.forPlayer(
        command.player(), command.id(), ResetOutcome.class, unit -> reset(command, unit));
  }

  private ResetOutcome reset(Command command, Unit unit) {
    PlayerId id = command.player();
    SkillRules rules = unit.rules(SkillRules.class);
    Skills.Allocation before = skills.of(id);
    if (before.spent() == 0) {
      return new NothingSpent();
    }
    Balances held = treasury.balances(id);
    Payment payment =
        command.byToken() ? new Payment.Token() : new Payment.Paid(rules.reset(before.resets()));
    Optional<ResetOutcome> objection = objection(id, payment, held, rules);
    if (objection.isPresent()) {
      return objection.get();
    }
    if (!command.agreed().equals(Optional.of(PriceTag.of(payment.price())))) {
      return new Asked(before.spent(), payment, held, cuts(id, before, rules, unit));
    }
    takeBack(id, before, unit);
    return new TakenBack(before.spent(), payment, pay(id, payment, held, rules, unit));
  }

  /** What would no longer fit without the room that the points give. */
  private List<Cut> cuts(PlayerId id, Skills.Allocation before, SkillRules rules, Unit unit) {
    Player player = players.demand(id);
    return Stream.of(
            cut(Gauge.ENERGY, (long) before.energy() * rules.energy(), player, unit),
            cut(Gauge.STAMINA, (long) before.stamina() * rules.stamina(), player, unit))
        .filter(cut -> cut.left() < cut.now())
        .toList();
  }

  private Cut cut(Gauge gauge, long room, Player player, Unit unit) {
    GaugeLevel level = vitality.level(gauge, player, unit);
    return new Cut(gauge, level.points(), Math.min(level.points(), level.pace().max() - room));
  }

  private Optional<ResetOutcome> objection(
      PlayerId id, Payment payment, Balances held, SkillRules rules) {
    return switch (payment) {
      case Payment.Token token ->
          treasury.held(id, rules.token()) < 1 ? Optional.of(new NoToken()) : Optional.empty();
      case Payment.Paid(Price price) ->
          held.cover(price) ? Optional.empty() : Optional.of(new TooPoor(price, held));
    };
  }

  private Balances pay(PlayerId id, Payment payment, Balances held, SkillRules rules, Unit unit) {
    if (payment instanceof Payment.Token) {
      treasury.use(id, Map.of(rules.token(), 1L), LedgerReason.SKILL_RESET, unit);
    }
    return treasury.pay(id, held, payment.price(), LedgerReason.SKILL_RESET);
  }

  /** Settles by what held so far, and cuts off what no longer fits. */
  private void takeBack(PlayerId id, Skills.Allocation before, Unit unit) {
    Player player = players.demand(id);
    Player settled = vitality.settled(player, unit);
    skills.save(id, before.takenBack());
    players.save(vitality.cut(settled, unit));
    unit.journal().record(new SkillsReset(id, before.spent()));
  }
}
