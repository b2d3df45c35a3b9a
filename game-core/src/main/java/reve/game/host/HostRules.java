package reve.game.host;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** All that the host decided while the game runs, as it is in force in this process. */
public record HostRules(Map<DecreeName, Decree> decrees) implements Rules {
  public static final HostRules NONE = new HostRules(Map.of());

  public HostRules {
    decrees = Map.copyOf(decrees);
  }

  public boolean isClosed(String feature) {
    return decrees.containsKey(DecreeName.closing(feature));
  }

  public Optional<Decree.Maintenance> maintenance() {
    return find(DecreeName.MAINTENANCE, Decree.Maintenance.class);
  }

  /** What shuts the player out now. */
  public Optional<Decree.Ban> banOf(PlayerId player, Instant now) {
    return find(DecreeName.banOf(player), Decree.Ban.class).filter(ban -> ban.isInForce(now));
  }

  /** What shuts the server out now. */
  public Optional<Decree.Ban> banOfServer(long guild, Instant now) {
    return find(DecreeName.banOfServer(guild), Decree.Ban.class).filter(ban -> ban.isInForce(now));
  }

  private <D extends Decree> Optional<D> find(DecreeName name, Class<D> type) {
    return Optional.ofNullable(decrees.get(name)).map(type::cast);
  }

  public Multipliers multipliers() {
    Map<Multiplier, BasisPoints> shares = new EnumMap<>(Multiplier.class);
    decrees
        .values()
        .forEach(decree -> {
          if (decree instanceof Decree.Scaling(var multiplier, var share)) {
            shares.put(multiplier, share);
          }
        });
    return new Multipliers(shares);
  }

  /** All decrees of a kind, by name. */
  public <D extends Decree> Map<String, D> all(Class<D> type) {
    Map<String, D> found = new TreeMap<>();
    decrees.forEach((name, decree) -> {
      if (type.isInstance(decree)) {
        found.put(name.value(), type.cast(decree));
      }
    });
    return found;
  }

  /** The book as it was read, with everything as the host decided. */
  Rulebook over(Rulebook asRead) {
    Collection<Rules> rules = asRead.all();
    Multipliers multipliers = multipliers();
    return new Rulebook(rules.stream().<Rules>map(each -> each.under(multipliers)).toList())
        .with(this);
  }
}
