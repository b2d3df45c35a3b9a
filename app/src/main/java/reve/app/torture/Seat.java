package reve.app.torture;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.app.torture.Sight.Control;

/** A player as the crowd knows them: a name, and the controls that they have before them. */
final class Seat {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String user;
  private final Map<String, Control> controls = new HashMap<>();
  private boolean playing;

  Seat(String user) {
    this.user = user;
  }

  String user() {
    return user;
  }

  /** Sends a command as it is typed. */
  static Function<Seat, Optional<ObjectNode>> typing(String command) {
    return seat -> Optional.of(seat.act().put("do", command));
  }

  /** Presses the newest control of this command and action; may press it again later. */
  static Function<Seat, Optional<ObjectNode>> pressing(String action) {
    return seat -> seat.control(action).map(seat::click);
  }

  /** The same if the control's first argument is this one. */
  static Function<Seat, Optional<ObjectNode>> pressing(String action, String argument) {
    return seat ->
        seat.control(action)
            .filter(control -> control.firstArgument().equals(argument))
            .map(seat::click);
  }

  /** Chooses from the newest select of this command and action. */
  static Function<Seat, Optional<ObjectNode>> choosing(String action, String value) {
    return seat ->
        seat.control(action)
            .map(control -> {
              ObjectNode act =
                  seat.act().put("message", control.message()).put("select", control.customId());
              act.putArray("values").add(value);
              return act;
            });
  }

  /** Types a command with the Esprit that could be locked last in each of these options. */
  static Function<Seat, Optional<ObjectNode>> looking(String command, String... options) {
    return seat ->
        seat.control("esprit:keep")
            .map(keep ->
                Stream.of(options)
                    .map(option -> " " + option + ":" + keep.lastArgument())
                    .collect(Collectors.joining("", command, "")))
            .map(typed -> seat.act().put("do", typed));
  }

  private ObjectNode click(Control control) {
    return act().put("message", control.message()).put("click", control.customId());
  }

  private ObjectNode act() {
    return MAPPER.createObjectNode().put("user", user);
  }

  Optional<Control> control(String action) {
    return Optional.ofNullable(controls.get(action));
  }

  /** Remembers what can be pressed now, and whether the game has begun. */
  void saw(Sight sight) {
    sight.controls().forEach(control -> controls.put(control.action(), control));
    String text = sight.text();
    playing |= text.contains("Welcome, ") || text.contains("You are playing already");
  }

  /** One of the deeds that are open to this player, by their weights. */
  Deed choose(RandomGenerator random) {
    if (!playing) {
      return Deeds.ofNewcomers().stream()
          .filter(deed -> deed.aim().apply(this).isPresent())
          .filter(deed -> deed.isQuestion() || random.nextInt(4) > 0)
          .findFirst()
          .orElseThrow();
    }
    List<Deed> open =
        Deeds.ofPlayers().stream().filter(deed -> deed.aim().apply(this).isPresent()).toList();
    int drawn = random.nextInt(open.stream().mapToInt(Deed::weight).sum());
    for (Deed deed : open) {
      drawn -= deed.weight();
      if (drawn < 0) {
        return deed;
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }
}
