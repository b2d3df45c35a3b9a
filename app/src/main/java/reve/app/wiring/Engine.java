package reve.app.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.time.InstantSource;
import reve.game.shared.DiceSource;
import reve.game.shared.Rulebooks;
import reve.persistence.Database;

/** The use cases on a database, wired as in the game but without Discord. */
public final class Engine {
  private final Injector parts;

  private Engine(Injector parts) {
    this.parts = parts;
  }

  public static Engine of(
      Database database, Rulebooks rulebooks, InstantSource clock, DiceSource dice) {
    return new Engine(
        Guice.createInjector(
            Stage.PRODUCTION,
            new AbstractModule() {
              @Override
              protected void configure() {
                binder().requireExplicitBindings();
                bind(Rulebooks.class).toInstance(rulebooks);
                bind(InstantSource.class).toInstance(clock);
                bind(DiceSource.class).toInstance(dice);
              }
            },
            new GameModule(),
            new PersistenceModule(database),
            new OneProcessModule()));
  }

  /** The use case of that type. */
  public <T> T get(Class<T> useCase) {
    return parts.getInstance(useCase);
  }
}
