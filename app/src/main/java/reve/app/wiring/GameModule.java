package reve.app.wiring;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import reve.game.collection.CollectionStats;
import reve.game.collection.CountGainedEsprits;
import reve.game.collection.ViewCollection;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CraftFayrites;
import reve.game.economy.IncomeModifiers;
import reve.game.economy.Treasury;
import reve.game.economy.ViewBalance;
import reve.game.economy.ViewHistory;
import reve.game.esprit.FindEsprits;
import reve.game.esprit.LockEsprit;
import reve.game.esprit.Menagerie;
import reve.game.esprit.ViewEsprit;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.leaderboard.ViewLeaderboard;
import reve.game.player.AcceptPolicy;
import reve.game.player.ClassIncome;
import reve.game.player.StartGame;
import reve.game.player.ViewProfile;
import reve.game.player.ViewRegistration;
import reve.game.shared.Cache;
import reve.game.shared.DiceSource;
import reve.game.shared.LockedUnitOfWork;
import reve.game.shared.PlayerLocks;
import reve.game.shared.Reaction;
import reve.game.shared.Rulebooks;
import reve.game.shared.Subscriber;
import reve.game.shared.UnitOfWork;
import reve.game.summon.SummonEsprits;
import reve.game.summon.ViewOdds;
import reve.persistence.Database;

/** The core: its use cases, what reacts to what, and the way a command takes. */
final class GameModule extends PlainModule {
  @Override
  protected void configure() {
    one(CollectionStats.class);
    one(CountGainedEsprits.class);
    one(ViewCollection.class);

    one(IncomeModifiers.class, ClassIncome.class);
    one(Treasury.class);
    one(ClaimDaily.class);
    one(CraftFayrites.class);
    one(ViewBalance.class);
    one(ViewHistory.class);

    one(Menagerie.class);
    one(FindEsprits.class);
    one(LockEsprit.class);
    one(ViewEsprit.class);

    one(RefreshLeaderboards.class);
    one(ViewLeaderboard.class);

    one(AcceptPolicy.class);
    one(StartGame.class);
    one(ViewProfile.class);
    one(ViewRegistration.class);

    one(SummonEsprits.class);
    one(ViewOdds.class);
  }

  @Provides
  @Singleton
  List<Reaction<?>> reactions(CountGainedEsprits countGainedEsprits) {
    return List.of(countGainedEsprits);
  }

  /** Nobody outside the transaction follows the game yet. */
  @Provides
  @Singleton
  List<Subscriber> subscribers() {
    return List.of();
  }

  @Provides
  @Singleton
  UnitOfWork unitOfWork(
      PlayerLocks locks,
      Cache cache,
      Database database,
      InstantSource clock,
      Rulebooks rulebooks,
      DiceSource dice,
      List<Reaction<?>> reactions,
      List<Subscriber> subscribers) {
    return new LockedUnitOfWork(
        locks, cache, database.unitOfWork(clock, rulebooks, dice, reactions, subscribers));
  }
}
