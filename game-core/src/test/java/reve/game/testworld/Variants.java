package reve.game.testworld;

import java.util.List;
import java.util.function.UnaryOperator;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stats;
import reve.game.shared.LocalText;

/** Esprits and catalogues that differ from those of the test rules in one thing or another. */
public final class Variants {
  private Variants() {}

  /** These Esprits and no others. */
  public static Catalogue catalogue(List<Esprit> esprits) {
    return new Catalogue(TestRules.elements(), TestRules.tiers(), TestRules.growth(), esprits);
  }

  /** The Esprits of the test rules, one of them changed. */
  public static Catalogue catalogue(EspritId id, UnaryOperator<Esprit> change) {
    return catalogue(
        TestRules.catalogue().all().stream()
            .map(esprit -> esprit.id().equals(id) ? change.apply(esprit) : esprit)
            .toList());
  }

  public static Esprit retired(Esprit esprit) {
    return of(esprit, esprit.names(), esprit.base(), true);
  }

  public static Esprit named(Esprit esprit, LocalText names) {
    return of(esprit, names, esprit.base(), esprit.retired());
  }

  public static Esprit with(Esprit esprit, Stats base) {
    return of(esprit, esprit.names(), base, esprit.retired());
  }

  private static Esprit of(Esprit esprit, LocalText names, Stats base, boolean retired) {
    return new Esprit(
        esprit.id(),
        esprit.element(),
        esprit.tier(),
        names,
        esprit.description(),
        esprit.art(),
        base,
        retired);
  }
}
