package reve.game.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reve.game.item.ItemConsumed;
import reve.game.item.ItemGained;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.PlayerId;
import reve.game.shared.Unit;

/** Where every feature pays and is paid: the one place in which balances change. */
public final class Treasury {
  private final Wallets wallets;
  private final Items items;

  public Treasury(Wallets wallets, Items items) {
    this.wallets = wallets;
    this.items = items;
  }

  public Balances balances(PlayerId player) {
    return wallets.of(player);
  }

  /**
   * Takes the price from what the player holds and answers what is left; the caller has refused
   * already where {@code held} does not cover it.
   */
  public Balances pay(PlayerId player, Balances held, Price price, LedgerReason reason) {
    Posting posting = new Posting(held, reason);
    price.amounts().forEach(posting::take);
    return post(player, posting);
  }

  /**
   * Gives the reward and answers what the player then holds. Money above the cap of {@link Amount}
   * is clipped, and the journal says by how much.
   */
  public Balances grant(
      PlayerId player, Balances held, Reward reward, LedgerReason reason, Unit unit) {
    Posting posting = new Posting(held, reason);
    reward
        .currencies()
        .forEach((currency, amount) -> {
          Amount clipped = posting.give(currency, amount);
          if (!clipped.isNone()) {
            unit.journal().record(new CurrencyClipped(player, currency, clipped));
          }
        });
    if (!reward.items().isEmpty()) {
      items.add(player, reward.items());
      reward
          .items()
          .forEach(
              (item, n) -> unit.journal().record(new ItemGained(player, item, n, reason.name())));
    }
    return post(player, posting);
  }

  public Map<ItemId, Long> items(PlayerId player) {
    return items.of(player);
  }

  /** How many of an item the player owns. */
  public long held(PlayerId player, ItemId item) {
    return items.of(player).getOrDefault(item, 0L);
  }

  /** Uses items up; the caller has refused already where the player owns fewer. */
  public void use(PlayerId player, Map<ItemId, Long> used, LedgerReason reason, Unit unit) {
    items.take(player, used);
    used.forEach((item, count) ->
        unit.journal().record(new ItemConsumed(player, item, count, reason.name())));
  }

  /** Exchanges one thing for another in one posting; the caller has checked the price. */
  Balances exchange(
      PlayerId player, Balances held, Price price, Reward gives, LedgerReason reason, Unit unit) {
    return grant(player, pay(player, held, price, reason), gives, reason, unit);
  }

  private Balances post(PlayerId player, Posting posting) {
    if (!posting.entries.isEmpty()) {
      wallets.post(player, List.copyOf(posting.entries));
    }
    return posting.balances;
  }

  private static final class Posting {
    private final LedgerReason reason;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private Balances balances;

    Posting(Balances held, LedgerReason reason) {
      this.balances = held;
      this.reason = reason;
    }

    void take(CurrencyId currency, Amount amount) {
      move(currency, -amount.value());
    }

    Amount give(CurrencyId currency, Amount amount) {
      long room = Amount.CAP - balances.of(currency).value();
      long given = Math.min(room, amount.value());
      move(currency, given);
      return new Amount(amount.value() - given);
    }

    private void move(CurrencyId currency, long change) {
      if (change != 0) {
        Amount after = new Amount(balances.of(currency).value() + change);
        balances = balances.with(currency, after);
        entries.add(new LedgerEntry(currency, change, after, reason));
      }
    }
  }
}
