package reve.game.search;

import java.util.List;
import java.util.Optional;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.shared.CommandId;
import reve.game.shared.Moment;
import reve.game.shared.SeededDice;
import reve.game.shared.UnitOfWork;

/** Opens the catalogue anywhere. */
public final class PickEsprit {

  /** Of this element and tier, where they are given. */
  public record Question(CommandId id, Optional<Element> element, Optional<Tier> tier) {}

  private final UnitOfWork unitOfWork;

  public PickEsprit(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  public EspritId handle(Question question) {
    return unitOfWork.ask(moment -> pick(question, moment));
  }

  private static EspritId pick(Question question, Moment moment) {
    List<Esprit> there =
        moment.rules(Catalogue.class).all().stream()
            .filter(esprit -> !esprit.retired())
            .filter(esprit -> question.element().map(esprit.element()::equals).orElse(true))
            .filter(esprit -> question.tier().map(esprit.tier()::equals).orElse(true))
            .toList();
    return SeededDice.ofQuestion(question.id()).pick("esprit", there).id();
  }
}
