package reve.game.awakening;

import java.util.List;
import java.util.Map;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What the next stars of a player's Esprits would take and give. */
public final class ViewAwakening {

  /** What is known of one Esprit. */
  public sealed interface Answer {
    record Possible(Preview preview, Map<ItemId, Long> held) implements Answer {}

    record AllStars(Esprit esprit, int stars) implements Answer {}

    record NotOwned(EspritId esprit) implements Answer {}
  }

  /** The next star of one stack: without a stone, and with one. */
  public record Preview(
      Esprit esprit,
      Stack stack,
      AwakeningCost cost,
      AwakeningCost withStone,
      Stats before,
      Stats after) {}

  /** The fullest stacks that can still gain a star. */
  public record Candidates(List<Preview> previews, Map<ItemId, Long> held) {
    public Candidates {
      previews = List.copyOf(previews);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final CollectionIndex index;
  private final Items items;

  public ViewAwakening(UnitOfWork unitOfWork, Stacks stacks, CollectionIndex index, Items items) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.index = index;
    this.items = items;
  }

  public Answer one(PlayerId player, EspritId esprit) {
    return unitOfWork.ask(
        player,
        moment ->
            stacks
                .find(player, esprit)
                .map(stack -> look(player, stack, moment))
                .orElseGet(() -> new Answer.NotOwned(esprit)));
  }

  private Answer look(PlayerId player, Stack stack, Moment moment) {
    return stack.stars() >= moment.rules(AwakeningRules.class).mostStars()
        ? new Answer.AllStars(moment.rules(Catalogue.class).get(stack.esprit()), stack.stars())
        : new Answer.Possible(preview(stack, moment), items.of(player));
  }

  public Candidates candidates(PlayerId player) {
    return unitOfWork.ask(player, moment -> candidates(player, moment));
  }

  private Candidates candidates(PlayerId player, Moment moment) {
    AwakeningRules rules = moment.rules(AwakeningRules.class);
    List<Preview> previews =
        index
            .page(
                player,
                Scope.ALL,
                new Order.Largest(Measure.QUANTITY),
                new Turn.First<>(),
                rules.previewed())
            .rows()
            .stream()
            .map(CollectionIndex.Row::stack)
            .filter(stack -> stack.stars() < rules.mostStars())
            .map(stack -> preview(stack, moment))
            .filter(preview -> preview.cost().missing() == 0)
            .toList();
    return new Candidates(previews, items.of(player));
  }

  private static Preview preview(Stack stack, Moment moment) {
    AwakeningRules rules = moment.rules(AwakeningRules.class);
    Catalogue catalogue = moment.rules(Catalogue.class);
    Esprit esprit = catalogue.get(stack.esprit());
    return new Preview(
        esprit,
        stack,
        AwakeningCost.of(stack, esprit.tier(), false, rules),
        AwakeningCost.of(stack, esprit.tier(), true, rules),
        stack.lead(catalogue),
        stack.withStars(stack.stars() + 1).lead(catalogue));
  }
}
