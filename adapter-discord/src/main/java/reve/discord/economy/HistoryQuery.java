package reve.discord.economy;

import java.util.Optional;
import reve.discord.shared.Pager;
import reve.discord.shared.Pressed;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.shared.Turn;

/** Which part of a history is wanted, as it stands in the controls of the page. */
record HistoryQuery(Optional<CurrencyId> only, Turn<Ledger.Key> turn) {
  static final Pager<Ledger.Key> PAGER = new Pager<>(HistoryQuery::written, HistoryQuery::read);

  /** Stands for all currencies; a choice must not be empty. */
  static final String EVERYTHING = "-";

  /** The currency as an argument of a control. */
  String argument() {
    return only.map(CurrencyId::value).orElse(EVERYTHING);
  }

  static Optional<HistoryQuery> turned(Pressed pressed) {
    return pressed
        .argument(0)
        .flatMap(only -> PAGER.turn(pressed).map(turn -> new HistoryQuery(currency(only), turn)));
  }

  static Optional<HistoryQuery> chosen(Pressed pressed) {
    return pressed.choice().map(only -> new HistoryQuery(currency(only), new Turn.First<>()));
  }

  private static Optional<CurrencyId> currency(String id) {
    return Optional.of(id)
        .filter(each -> !each.equals(EVERYTHING) && !each.isBlank())
        .map(CurrencyId::new);
  }

  private static String written(Ledger.Key key) {
    return Long.toString(key.act(), Character.MAX_RADIX) + "." + key.line();
  }

  private static Optional<Ledger.Key> read(String written) {
    String[] parts = written.split("\\.", 2);
    try {
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(
              new Ledger.Key(
                  Long.parseLong(parts[0], Character.MAX_RADIX), Integer.parseInt(parts[1])));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
