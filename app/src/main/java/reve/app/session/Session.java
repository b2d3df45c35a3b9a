package reve.app.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import reve.app.AtExit;
import reve.app.operations.Readiness.Part;
import reve.app.wiring.Game;
import reve.discordlocal.DiscordLocal;
import reve.game.shared.Rulebooks;

/** A game that is being played, with everything it needs around it. */
public final class Session implements AutoCloseable {
  private final Game game;
  private final Rulebooks rulebooks;
  private final Optional<DiscordLocal> local;
  private final Closing closing;

  Session(Game game, Rulebooks rulebooks, Optional<DiscordLocal> local, Closing closing) {
    this.game = game;
    this.rulebooks = rulebooks;
    this.local = local;
    this.closing = closing;
  }

  /** Opens everything and returns when the bot answers; throws when anything is in the way. */
  public static Session open(Plan plan, MeterRegistry metrics) {
    return AtExit.close(new SessionOpening(plan, metrics).open());
  }

  /** The local Discord, when the game is played on one. */
  public Optional<DiscordLocal> local() {
    return local;
  }

  public Rulebooks rulebooks() {
    return rulebooks;
  }

  /** What must work so that the game can be played. */
  public List<Part> vitalParts() {
    return game.vitalParts();
  }

  /** Takes nothing new, lets what runs finish, and leaves everything whole for the next time. */
  @Override
  public void close() {
    closing.close();
    AtExit.forget(this);
  }
}
