package reve.game.awakening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Key;
import reve.game.collection.CollectionIndex.Least;
import reve.game.collection.CollectionIndex.Measure;
import reve.game.collection.CollectionIndex.Order;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.FindOwned.Owned;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.Moment;
import reve.game.shared.Page;
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

  /** Some of the stacks that can gain a star, and what the player holds to help. */
  public record Candidates(Page<Candidate> page, Map<ItemId, Long> held) {
    public Candidates {
      held = Map.copyOf(held);
    }
  }

  /** A stack in its place on the page. */
  public record Candidate(Key key, Preview preview) {}

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

  /** All that can gain a star with what the player holds, the fullest first. */
  public Candidates candidates(PlayerId player, Turn<Key> turn) {
    return unitOfWork.ask(player, moment -> candidates(player, turn, moment));
  }

  private Candidates candidates(PlayerId player, Turn<Key> turn, Moment moment) {
    AwakeningRules rules = moment.rules(AwakeningRules.class);
    Map<ItemId, Long> held = items.of(player);
    Page<CollectionIndex.Row> page =
        index.page(
            player,
            Scope.atLeast(least(held, moment)),
            new Order.Largest(Measure.QUANTITY),
            turn,
            rules.previewed());
    return new Candidates(
        page.map(row -> new Candidate(row.key(), preview(row.stack(), moment))), held);
  }

  /** The same for stacks that are looked for by name. */
  public Predicate<Owned> awakenable(PlayerId player, Moment moment) {
    AwakeningRules rules = moment.rules(AwakeningRules.class);
    Map<ItemId, Long> held = items.of(player);
    return each -> rules.next(each.stack(), each.esprit().tier(), held).isPresent();
  }

  /** How many copies it takes of each tier, where fragments or a stone make up for the others. */
  private static List<Least> least(Map<ItemId, Long> held, Moment moment) {
    AwakeningRules rules = moment.rules(AwakeningRules.class);
    Map<List<Long>, Set<EspritId>> byCopies =
        moment.rules(Catalogue.class).all().stream()
            .collect(
                Collectors.groupingBy(
                    esprit -> rules.least(esprit.tier(), held),
                    Collectors.mapping(Esprit::id, Collectors.toSet())));
    return byCopies.entrySet().stream()
        .map(each -> new Least(each.getValue(), each.getKey()))
        .toList();
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
