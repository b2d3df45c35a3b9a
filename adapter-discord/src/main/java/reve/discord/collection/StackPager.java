package reve.discord.collection;

import java.util.Optional;
import reve.discord.shared.Pager;
import reve.game.collection.CollectionIndex.Key;
import reve.game.esprit.EspritId;

/** The turning of pages that show a player's stacks. */
public final class StackPager {
  public static final Pager<Key> PAGER = new Pager<>(StackPager::written, StackPager::key);

  private StackPager() {}

  private static String written(Key key) {
    return Long.toString(key.value(), Character.MAX_RADIX) + "." + key.esprit().value();
  }

  private static Optional<Key> key(String written) {
    String[] parts = written.split("\\.", 2);
    try {
      return parts.length < 2 || parts[1].isBlank()
          ? Optional.empty()
          : Optional.of(
              new Key(Long.parseLong(parts[0], Character.MAX_RADIX), new EspritId(parts[1])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
