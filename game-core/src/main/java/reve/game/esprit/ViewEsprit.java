package reve.game.esprit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.esprit.ViewEsprit.Answer.NotOwned;
import reve.game.esprit.ViewEsprit.Answer.Owned;
import reve.game.esprit.ViewEsprit.Answer.Unknown;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** One Esprit of the catalogue, and the player's stack of it if they own one. */
public final class ViewEsprit {
  public record Question(PlayerId player, EspritId esprit) {}

  /** What is known of the Esprit. */
  public sealed interface Answer {
    /** Beside the stack what else decides on what can be done with it. */
    record Owned(
        Esprit esprit,
        Stack stack,
        Stats lead,
        long power,
        Map<ItemId, Long> held,
        Set<EspritId> kept)
        implements Answer {
      public Owned {
        held = Map.copyOf(held);
        kept = Set.copyOf(kept);
      }
    }

    record NotOwned(Esprit esprit) implements Answer {}

    record Unknown(EspritId esprit) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;
  private final Items items;
  private final Keepsakes keepsakes;

  public ViewEsprit(UnitOfWork unitOfWork, Stacks stacks, Items items, Keepsakes keepsakes) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
    this.items = items;
    this.keepsakes = keepsakes;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(question.player(), Answer.class, moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    Optional<Esprit> esprit = catalogue.find(question.esprit());
    if (esprit.isEmpty()) {
      return new Unknown(question.esprit());
    }
    return stacks
        .find(question.player(), question.esprit())
        .<Answer>map(stack ->
            new Owned(
                esprit.get(),
                stack,
                stack.lead(catalogue),
                stack.power(catalogue),
                items.of(question.player()),
                keepsakes.of(question.player())))
        .orElseGet(() -> new NotOwned(esprit.get()));
  }
}
