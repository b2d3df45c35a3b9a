package reve.game.testworld;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reve.game.esprit.Element;
import reve.game.player.Player;
import reve.game.player.PlayerName;
import reve.game.player.Registration;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Reaction;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.shared.Subscriber;
import reve.game.shared.Unit;
import reve.game.shared.UnitOfWork;

/** What the contracts of all ports have in common; each test begins with nothing stored. */
public abstract class PortContract {
  protected final MovableClock clock = new MovableClock(World.NOON);
  protected final Rulebooks rulebooks = new Rulebooks(TestRules.book());
  protected Ports ports;
  protected UnitOfWork unitOfWork;

  private final AtomicLong commands = new AtomicLong();

  /** The ports that are held to the contract. */
  protected abstract Ports open();

  @BeforeEach
  final void openPorts() {
    ports = open();
    unitOfWork = unitOfWork(List.of(), List.of());
  }

  @AfterEach
  final void closePorts() {
    ports.close();
  }

  protected final UnitOfWork unitOfWork(List<Reaction<?>> reactions, List<Subscriber> subscribers) {
    return ports.unitOfWork(
        clock, rulebooks, SeededDice.fromMaster(new Seed("c0".repeat(32))), reactions, subscribers);
  }

  /** A command id that was never used in this test. */
  protected final CommandId fresh() {
    return new CommandId("c" + commands.incrementAndGet());
  }

  /** Somebody who plays already and owns nothing. */
  protected final void started(PlayerId player) {
    started(player, 1);
  }

  protected final void started(PlayerId player, int level) {
    act(
        player,
        unit -> {
          ports.players().accept(new Registration.PolicyAccepted(player, 1, unit.now()));
          ports.players().start(beginner(player, level));
        });
  }

  protected final Player beginner(PlayerId player, int level) {
    return new Player(
        player,
        new PlayerName("player" + player.value()),
        TestRules.VIGOROUS,
        level,
        0,
        200,
        new Player.Reserve(200, clock.instant()),
        new Player.Reserve(100, clock.instant()),
        TestRules.id(Element.INFERNO, 1),
        List.of(),
        clock.instant());
  }

  /** Runs work in a unit of the player's, as a command would. */
  protected final void act(PlayerId player, Consumer<Unit> work) {
    unitOfWork.forNewcomer(
        player,
        fresh(),
        Done.class,
        unit -> {
          work.accept(unit);
          return new Done();
        });
  }

  /** The outcome of commands that are only about what they do. */
  public record Done() {}

  protected final <A> A ask(Supplier<A> question) {
    return unitOfWork.ask(moment -> question.get());
  }
}
