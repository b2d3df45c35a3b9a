package reve.game.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stacks;
import reve.game.esprit.Stats;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** Sets Esprits side by side: those that the player owns as they are, the others as they come. */
public final class CompareEsprits {
  public static final int FEWEST = 2;
  public static final int MOST = 5;

  /** One of those compared, with the stats of the player's lead copy or of a new one. */
  public record Side(Esprit esprit, Optional<Stack> owned, Stats stats) {}

  private final UnitOfWork unitOfWork;
  private final Stacks stacks;

  public CompareEsprits(UnitOfWork unitOfWork, Stacks stacks) {
    this.unitOfWork = unitOfWork;
    this.stacks = stacks;
  }

  /** In the order asked for; each Esprit once, two to five of them. */
  public List<Side> handle(PlayerId player, List<EspritId> esprits) {
    if (esprits.size() < FEWEST || esprits.size() > MOST || !areDifferent(esprits)) {
      throw new IllegalArgumentException("two to five different Esprits: " + esprits);
    }
    return unitOfWork.ask(player, moment -> compare(player, esprits, moment));
  }

  private static boolean areDifferent(List<EspritId> esprits) {
    return esprits.stream().distinct().count() == esprits.size();
  }

  private List<Side> compare(PlayerId player, List<EspritId> esprits, Moment moment) {
    Catalogue catalogue = moment.rules(Catalogue.class);
    Map<EspritId, Stack> owned = stacks.find(player, Set.copyOf(esprits));
    return esprits.stream()
        .map(id -> side(catalogue.get(id), Optional.ofNullable(owned.get(id)), catalogue))
        .toList();
  }

  private static Side side(Esprit esprit, Optional<Stack> owned, Catalogue catalogue) {
    return new Side(
        esprit,
        owned,
        owned.map(stack -> stack.lead(catalogue)).orElseGet(() -> fresh(esprit, catalogue)));
  }

  private static Stats fresh(Esprit esprit, Catalogue catalogue) {
    return catalogue.growth().reserve(esprit.base(), 0);
  }
}
