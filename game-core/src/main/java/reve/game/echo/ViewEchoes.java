package reve.game.echo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** The echoes and keys that a player holds, and by which odds an echo opens for them. */
public final class ViewEchoes {

  /** So many of an echo, at least one. */
  public record Held(ItemId echo, long count) {}

  /** The day's echo is to be had now, or at {@code nextDaily} if that is said. */
  public record Answer(
      List<Held> echoes, ItemId key, long keys, long opened, Optional<Instant> nextDaily) {
    public Answer {
      echoes = List.copyOf(echoes);
    }
  }

  /** The odds of one echo at the player's level, of which so many are held, and so many keys. */
  public record Odds(ItemId echo, int level, EchoOdds odds, long held, long keys) {}

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final EchoRecords records;
  private final Items items;

  public ViewEchoes(UnitOfWork unitOfWork, Players players, EchoRecords records, Items items) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.records = records;
    this.items = items;
  }

  public Answer held(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  private Answer look(PlayerId player, Moment moment) {
    EchoRules rules = moment.rules(EchoRules.class);
    Map<ItemId, Long> owned = items.of(player);
    EchoRecords.Standing standing = records.of(player);
    return new Answer(
        rules.echoes().stream()
            .map(echo -> new Held(echo.item(), owned.getOrDefault(echo.item(), 0L)))
            .filter(held -> held.count() > 0)
            .toList(),
        rules.key(),
        owned.getOrDefault(rules.key(), 0L),
        standing.opened(),
        Optional.of(standing.next()).filter(_ -> standing.hasClaimed(moment.today())));
  }

  /** Empty where the item is no echo. */
  public Optional<Odds> odds(PlayerId id, ItemId echo) {
    return unitOfWork.ask(
        id,
        moment -> {
          EchoRules rules = moment.rules(EchoRules.class);
          Player player = players.demand(id);
          Map<ItemId, Long> owned = items.of(id);
          return rules
              .find(echo)
              .map(found ->
                  new Odds(
                      echo,
                      player.level(),
                      rules.odds(found, player.level()),
                      owned.getOrDefault(echo, 0L),
                      owned.getOrDefault(rules.key(), 0L)));
        });
  }
}
