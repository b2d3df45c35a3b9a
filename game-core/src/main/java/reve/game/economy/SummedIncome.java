package reve.game.economy;

import java.util.List;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** Everything that raises income, added up. */
public final class SummedIncome implements IncomeModifiers {
  private final List<IncomeModifiers> parts;

  public SummedIncome(List<IncomeModifiers> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public BasisPoints bonusOn(CurrencyId currency, PlayerId player, Moment moment) {
    return parts.stream()
        .map(part -> part.bonusOn(currency, player, moment))
        .reduce(BasisPoints.NONE, BasisPoints::plus);
  }
}
