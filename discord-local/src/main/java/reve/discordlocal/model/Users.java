package reve.discordlocal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** The people of this Discord by name and by id, in the order in which they came. */
public final class Users {
  /** Hears of everyone who comes or changes. */
  public interface Listener {
    void joined(User user);

    void changed(User user);
  }

  private final Map<String, User> byName = new ConcurrentHashMap<>();
  private final Map<Snowflake, String> nameById = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  public Optional<User> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public Optional<User> withId(Snowflake id) {
    return Optional.ofNullable(nameById.get(id)).flatMap(this::named);
  }

  /** The user of this name, who joins with everyone's permissions if not here yet. */
  public User obtain(String name) {
    var known = byName.get(name);
    return known != null ? known : put(User.person(name, "en-US", Permissions.EVERYONE), false);
  }

  /** Lets the user join, or take on another locale and other permissions. */
  public User put(User user) {
    return put(user, true);
  }

  private User put(User user, boolean replacing) {
    var before = replacing ? byName.put(user.name(), user) : byName.putIfAbsent(user.name(), user);
    if (before == null) {
      nameById.put(user.id(), user.name());
      order.add(user.name());
    } else if (!replacing) {
      return before;
    }
    for (var listener : listeners) {
      if (before == null) {
        listener.joined(user);
      } else {
        listener.changed(user);
      }
    }
    return user;
  }

  public List<User> all() {
    var users = new ArrayList<User>();
    order.forEach(name -> named(name).ifPresent(users::add));
    return users;
  }
}
