package reve.game.power;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.esprit.Stat;
import reve.game.esprit.Tier;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.power.Might.Bonus;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/**
 * A player's power and where it comes from. It reads every stack, of which there are at most as
 * many as Esprits in the catalogue.
 */
public final class ViewPower {
  private static final int TOP = 10;

  /** A stack and the power of all its copies. */
  public record Strong(Esprit esprit, Stack stack, BigInteger power) {}

  /**
   * {@code owned} before and {@code total} after the bonus; the power by element and by tier is
   * before it. The strongest stacks first, ten at most.
   */
  public record Answer(
      Might owned,
      Bonus bonus,
      Might total,
      Map<Element, BigInteger> byElement,
      Map<Tier, BigInteger> byTier,
      List<Strong> strongest) {
    public Answer {
      byElement = Collections.unmodifiableMap(new TreeMap<>(byElement));
      byTier = Collections.unmodifiableMap(new TreeMap<>(byTier));
      strongest = List.copyOf(strongest);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final CollectionIndex index;
  private final List<PowerModifier> modifiers;

  public ViewPower(
      UnitOfWork unitOfWork,
      Players players,
      CollectionIndex index,
      List<PowerModifier> modifiers) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.index = index;
    this.modifiers = List.copyOf(modifiers);
  }

  public Answer handle(PlayerId id) {
    return unitOfWork.ask(id, moment -> look(players.demand(id), moment));
  }

  private Answer look(Player player, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    List<Stack> stacks = stacks(player.id(), catalogue);
    Might owned = Might.NONE;
    Map<Element, Might> byElement = new TreeMap<>();
    Map<Tier, Might> byTier = new TreeMap<>();
    for (Stack stack : stacks) {
      Esprit esprit = catalogue.get(stack.esprit());
      Might might = Might.of(stack, catalogue);
      owned = owned.plus(might);
      byElement.merge(esprit.element(), might, Might::plus);
      byTier.merge(esprit.tier(), might, Might::plus);
    }
    Bonus bonus =
        new Bonus(
            bonus(Stat.ATK, player, moment),
            bonus(Stat.DEF, player, moment),
            bonus(Stat.HP, player, moment));
    return new Answer(
        owned,
        bonus,
        owned.raised(bonus),
        powers(byElement),
        powers(byTier),
        strongest(stacks, catalogue));
  }

  /** Each part is added up before its tenth of health is rounded. */
  private static <T> Map<T, BigInteger> powers(Map<T, Might> parts) {
    return parts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().power()));
  }

  private List<Stack> stacks(PlayerId player, Catalogue catalogue) {
    return index
        .page(
            player,
            CollectionIndex.Scope.ALL,
            new Order.Largest(Measure.POWER),
            new Turn.First<>(),
            catalogue.all().size())
        .rows()
        .stream()
        .map(CollectionIndex.Row::stack)
        .toList();
  }

  private long bonus(Stat stat, Player player, Moment moment) {
    return modifiers.stream().mapToLong(each -> each.onStat(stat, player, moment)).sum();
  }

  private static List<Strong> strongest(List<Stack> stacks, Catalogue catalogue) {
    return stacks.stream()
        .map(stack ->
            new Strong(catalogue.get(stack.esprit()), stack, Might.of(stack, catalogue).power()))
        .sorted(
            Comparator.comparing(Strong::power)
                .reversed()
                .thenComparing(strong -> strong.esprit().id()))
        .limit(TOP)
        .toList();
  }
}
