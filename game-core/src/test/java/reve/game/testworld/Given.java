package reve.game.testworld;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.item.ItemId;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords.BannerRecord;

/** Sets up what a player has before the test begins. */
public final class Given {
  private final World world;
  private final PlayerId player;

  Given(World world, PlayerId player) {
    this.world = world;
    this.player = player;
  }

  public Given holds(CurrencyId currency, long amount) {
    world.act(
        player,
        unit -> {
          long change = amount - world.wallets.of(player).of(currency).value();
          if (change != 0) {
            world.wallets.post(
                player,
                List.of(
                    new LedgerEntry(
                        currency, change, new Amount(amount), LedgerReason.STARTER_PACKAGE)));
          }
        });
    return this;
  }

  public Given owns(Stack stack) {
    world.act(
        player,
        unit -> world.stacks.save(player, Map.of(stack, stack.lead(unit.rules(Catalogue.class)))));
    return this;
  }

  public Given owns(EspritId esprit, long copies) {
    return owns(Stack.fresh(esprit, copies, world.clock.instant()));
  }

  public Given has(ItemId item, long count) {
    world.act(player, unit -> world.items.add(player, Map.of(item, count)));
    return this;
  }

  /** A pity counter that stands at so many points. */
  public Given hasPity(BannerId banner, int points) {
    BannerRecord record = new BannerRecord(points, LocalDate.EPOCH, 0);
    world.act(player, unit -> world.banners.save(player, Map.of(banner, record)));
    return this;
  }

  /** Totals as they would be had the player gathered all that. */
  public Given hasGathered(long unique, long copies, long power) {
    world.act(player, unit -> world.totals.add(player, new Totals(unique, copies, power)));
    return this;
  }
}
