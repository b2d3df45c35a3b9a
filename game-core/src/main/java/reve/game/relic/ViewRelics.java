package reve.game.relic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Relic;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** The relics of the game, how many of each a player has at hand, and which Esprits wear some. */
public final class ViewRelics {
  private static final int MOST_WEARERS = 25;

  /** So many at hand, beside those that are worn. */
  public record Held(Relic relic, long count) {}

  /** All relics there are in display order; the wearers from the strongest on, 25 at most. */
  public record Answer(List<Held> relics, List<Stack> wearers) {
    public Answer {
      relics = List.copyOf(relics);
      wearers = List.copyOf(wearers);
    }
  }

  /** A stack, what its lead copy can do, how much it can wear, and what there is to put on. */
  public record Fitting(Stack stack, Stats lead, int slots, List<Held> atHand) {
    public Fitting {
      atHand = List.copyOf(atHand);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Items items;
  private final Stacks stacks;

  public ViewRelics(UnitOfWork unitOfWork, Items items, Stacks stacks) {
    this.unitOfWork = unitOfWork;
    this.items = items;
    this.stacks = stacks;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  /** Empty where the player does not own the Esprit. */
  public Optional<Fitting> fitting(PlayerId player, EspritId esprit) {
    return unitOfWork.ask(
        player, moment -> stacks.find(player, esprit).map(stack -> fitting(player, stack, moment)));
  }

  private Fitting fitting(PlayerId player, Stack stack, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    return new Fitting(
        stack,
        stack.lead(catalogue),
        catalogue.relics().slots(catalogue.get(stack.esprit()).tier()),
        held(player, catalogue).stream()
            .filter(held -> held.count() > 0 && !stack.relics().contains(held.relic().item()))
            .toList());
  }

  private List<Held> held(PlayerId player, Catalogue catalogue) {
    Map<ItemId, Long> held = items.of(player);
    return catalogue.relics().relics().stream()
        .map(relic -> new Held(relic, held.getOrDefault(relic.item(), 0L)))
        .toList();
  }

  private Answer look(PlayerId player, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    return new Answer(
        held(player, catalogue),
        stacks.wearing(player, MOST_WEARERS).stream()
            .sorted(
                Comparator.comparingLong((Stack stack) -> stack.lead(catalogue).power())
                    .reversed()
                    .thenComparing(stack -> stack.esprit().value()))
            .toList());
  }
}
