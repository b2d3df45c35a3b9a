package reve.game.ability;

import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.shared.UnitOfWork;

/** What an Esprit of the catalogue can do in a fight. */
public final class ViewAbilities {
  public record Answer(Esprit esprit, Abilities abilities) {}

  private final UnitOfWork unitOfWork;

  public ViewAbilities(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  /** Throws when the catalogue has no such Esprit. */
  public Answer handle(EspritId id) {
    return unitOfWork.ask(moment -> {
      Esprit esprit = moment.rules(Catalogue.class).get(id);
      return new Answer(esprit, moment.rules(AbilityRules.class).of(esprit));
    });
  }
}
