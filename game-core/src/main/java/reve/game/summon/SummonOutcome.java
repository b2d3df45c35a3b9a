package reve.game.summon;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.esprit.EspritId;
import reve.game.shared.Refusal;

/** Everything that can come of a summon; each case is something the player is told. */
public sealed interface SummonOutcome {

  /** The Esprits are the player's; {@code firsts} they had not owned before. */
  record Summoned(
      BannerId banner, List<Pull> pulls, Set<EspritId> firsts, Balances left, int pity, int pityAt)
      implements SummonOutcome {}

  record TooPoor(Price price, Balances held) implements SummonOutcome, Refusal {}

  /** The banner gives so many a day, and only {@code left} of today's are left. */
  record DayUsedUp(BannerId banner, int perDay, int left, Instant next)
      implements SummonOutcome, Refusal {}

  record WrongCount(BannerId banner, int count, Set<Integer> allowed)
      implements SummonOutcome, Refusal {}

  record BannerClosed(BannerId banner) implements SummonOutcome, Refusal {}
}
