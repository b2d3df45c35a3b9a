package reve.game.esprit;

import java.util.Optional;
import reve.game.esprit.ViewEsprit.Answer.NotOwned;
import reve.game.esprit.ViewEsprit.Answer.Owned;
import reve.game.esprit.ViewEsprit.Answer.Unknown;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** One Esprit of the catalogue, and the player's stack of it if they own one. */
public final class ViewEsprit {
  public record Question(PlayerId player, EspritId esprit) {}

  /** What is known of the Esprit. */
  public sealed interface Answer {
    record Owned(Esprit esprit, Stack stack, Stats lead, long power) implements Answer {}

    record NotOwned(Esprit esprit) implements Answer {}

    record Unknown(EspritId esprit) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;

  public ViewEsprit(UnitOfWork unitOfWork, Stacks stacks) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
  }

  public Answer handle(Question question) {
    return unitOfWork.ask(question.player(), moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    Optional<Esprit> esprit = catalogue.find(question.esprit());
    if (esprit.isEmpty()) {
      return new Unknown(question.esprit());
    }
    return stacks
        .find(question.player(), question.esprit())
        .<Answer>map(
            stack -> new Owned(esprit.get(), stack, stack.lead(catalogue), stack.power(catalogue)))
        .orElseGet(() -> new NotOwned(esprit.get()));
  }
}
