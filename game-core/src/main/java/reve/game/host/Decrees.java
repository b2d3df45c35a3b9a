package reve.game.host;

import java.util.Map;
import java.util.Optional;
import reve.game.shared.PlayerId;

/** What the host has decided; read and written within units and questions. */
public interface Decrees {
  Map<DecreeName, Decree> all();

  default Optional<Decree> find(DecreeName name) {
    return Optional.ofNullable(all().get(name));
  }

  /** Puts the decree in place of the one of that name, issued by {@code actor}. */
  void put(DecreeName name, Decree decree, PlayerId actor);

  /** Lifts the decree; throws when there is none of that name. */
  void lift(DecreeName name);
}
