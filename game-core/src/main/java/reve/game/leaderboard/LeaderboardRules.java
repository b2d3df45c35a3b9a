package reve.game.leaderboard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.leaderboard.Board.Measure.Held;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** Which leaderboards there are, how old they may grow, and how much of them is shown. */
public record LeaderboardRules(int refreshSeconds, int top, int pageSize, List<Board> categories)
    implements Rules {
  public LeaderboardRules {
    categories = List.copyOf(categories);
  }

  public Optional<Board> find(BoardId id) {
    return categories.stream().filter(board -> board.id().equals(id)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    CurrencyRules currencies = book.of(CurrencyRules.class);
    Set<BoardId> seen = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      BoardId id = categories.get(i).id();
      faults.demand(seen.add(id), "categories[" + i + "].id", id.value(), "an id of its own");
      if (categories.get(i).measure() instanceof Held(CurrencyId currency)) {
        faults.demand(
            currencies.find(currency).isPresent(),
            "categories[" + i + "].measure",
            "currency:" + currency.value(),
            "currency: and the id of a currency in currencies.json");
      }
    }
  }
}
