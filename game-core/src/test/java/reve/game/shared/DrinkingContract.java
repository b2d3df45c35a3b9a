package reve.game.shared;

import static reve.game.testworld.TestRules.POTION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import reve.game.testworld.PortContract;
import reve.game.testworld.Ports.Recorded;

/** A command to try units of work with: it drinks a potion, or refuses to. */
public abstract class DrinkingContract extends PortContract {
  static final CommandId DRINK = new CommandId("drink");

  /** What can come of the commands of this test. */
  public sealed interface Drink {
    record Drunk(long potions, Instant at) implements Drink {}

    record NotThirsty() implements Drink, Refusal {}
  }

  final Drink drink(PlayerId player, CommandId command) {
    return unitOfWork.forPlayer(player, command, Drink.class, unit -> sip(player, unit));
  }

  final Drink refuse(PlayerId player, CommandId command) {
    return unitOfWork.forPlayer(player, command, Drink.class, unit -> new Drink.NotThirsty());
  }

  /** Writes and records, and answers what was there to be seen. */
  final Drink sip(PlayerId player, Unit unit) {
    ports.items().add(player, Map.of(POTION, 1L));
    unit.journal().record(new Happened(player, "drunk", ""));
    return new Drink.Drunk(ports.items().of(player).getOrDefault(POTION, 0L), unit.now());
  }

  final long potions(PlayerId player) {
    return ask(() -> ports.items().of(player).getOrDefault(POTION, 0L));
  }

  final List<String> kinds(PlayerId player) {
    return ports.journal(player).stream().map(Recorded::kind).toList();
  }
}
