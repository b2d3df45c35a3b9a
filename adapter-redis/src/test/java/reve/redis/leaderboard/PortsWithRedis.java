package reve.redis.leaderboard;

import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionTotals;
import reve.game.economy.DailyClaims;
import reve.game.economy.Ledger;
import reve.game.economy.Wallets;
import reve.game.esprit.Stacks;
import reve.game.item.Items;
import reve.game.leaderboard.Standings;
import reve.game.player.Players;
import reve.game.shared.DiceSource;
import reve.game.shared.Leases;
import reve.game.shared.Outbox;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Replies;
import reve.game.shared.Rulebooks;
import reve.game.shared.Subscriber;
import reve.game.shared.UnitOfWork;
import reve.game.summon.BannerRecords;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

/** Every port in memory, with the boards' copy in Redis before the snapshots. */
final class PortsWithRedis implements Ports {
  private final InMemoryPorts inner = new InMemoryPorts();
  private final Standings standings;

  PortsWithRedis(UnaryOperator<Standings> inRedis) {
    this.standings = inRedis.apply(inner.standings());
  }

  @Override
  public Standings standings() {
    return standings;
  }

  @Override
  public UnitOfWork unitOfWork(
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource diceSource,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return inner.unitOfWork(clock, rulebooks, diceSource, reactions, subscribers);
  }

  @Override
  public Outbox outbox(List<Subscriber> subscribers) {
    return inner.outbox(subscribers);
  }

  @Override
  public Replies replies() {
    return inner.replies();
  }

  @Override
  public Players players() {
    return inner.players();
  }

  @Override
  public Wallets wallets() {
    return inner.wallets();
  }

  @Override
  public Ledger ledger() {
    return inner.ledger();
  }

  @Override
  public DailyClaims dailyClaims() {
    return inner.dailyClaims();
  }

  @Override
  public Items items() {
    return inner.items();
  }

  @Override
  public Stacks stacks() {
    return inner.stacks();
  }

  @Override
  public CollectionIndex collectionIndex() {
    return inner.collectionIndex();
  }

  @Override
  public CollectionTotals collectionTotals() {
    return inner.collectionTotals();
  }

  @Override
  public BannerRecords bannerRecords() {
    return inner.bannerRecords();
  }

  @Override
  public Leases leases() {
    return inner.leases();
  }

  @Override
  public List<Recorded> journal(PlayerId player) {
    return inner.journal(player);
  }

  @Override
  public void close() {
    inner.close();
  }
}
