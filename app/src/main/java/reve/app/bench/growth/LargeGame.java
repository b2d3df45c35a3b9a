package reve.app.bench.growth;

import java.util.ArrayList;
import java.util.List;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;

/** The game with as many Esprits as a player is to own stacks: each of its own several times. */
final class LargeGame {
  private LargeGame() {}

  static Rulebooks of(Rulebook book, int esprits) {
    Catalogue few = book.of(Catalogue.class);
    List<Esprit> many = new ArrayList<>(few.all());
    for (int again = 2; many.size() < esprits; again++) {
      for (Esprit esprit : few.all()) {
        many.add(named(esprit, esprit.id().value() + "_" + again));
      }
    }
    return new Rulebooks(book.with(new Catalogue(few.elements(), few.tiers(), few.growth(), many)));
  }

  private static Esprit named(Esprit esprit, String id) {
    return new Esprit(
        new EspritId(id),
        esprit.element(),
        esprit.tier(),
        esprit.names(),
        esprit.description(),
        esprit.art(),
        esprit.base(),
        esprit.retired());
  }
}
