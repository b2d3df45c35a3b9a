package reve.game.economy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The currencies of the game in display order. */
public record CurrencyRules(List<Currency> currencies) implements Rules {
  public CurrencyRules {
    currencies = List.copyOf(currencies);
  }

  public Optional<Currency> find(CurrencyId id) {
    return currencies.stream().filter(currency -> currency.id().equals(id)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<CurrencyId> seen = new HashSet<>();
    for (int i = 0; i < currencies.size(); i++) {
      CurrencyId id = currencies.get(i).id();
      faults.demand(
          seen.add(id), "currencies[" + i + "].id", id.value(), "an id that no other currency has");
    }
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(CurrencyRules.class).currencies().stream()
        .filter(each -> find(each.id()).isEmpty())
        .forEach(gone ->
            faults.report(
                "currencies", gone.id().value(), "still there, since players may hold it"));
  }
}
