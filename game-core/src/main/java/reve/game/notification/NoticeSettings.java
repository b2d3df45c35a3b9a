package reve.game.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reve.game.shared.PlayerId;

/** What each player wants to be told. */
public interface NoticeSettings {
  Wishes of(PlayerId player);

  void put(PlayerId player, NoticeType type, boolean wanted);

  /** Whether notices also come as direct messages, and in which language. */
  void putDirect(PlayerId player, boolean wanted, Locale language);

  /** What was said about the types, and the language of direct messages where they are wanted. */
  record Wishes(Map<NoticeType, Boolean> said, Optional<Locale> direct) {
    public static final Wishes NONE = new Wishes(Map.of(), Optional.empty());

    public Wishes {
      said = Map.copyOf(said);
    }

    /** What was said, or what the rules say for those who said nothing. */
    public boolean want(NoticeType type, NotificationRules rules) {
      return said.getOrDefault(type, rules.on().contains(type));
    }

    public Wishes saying(NoticeType type, boolean wanted) {
      Map<NoticeType, Boolean> changed = new HashMap<>(said);
      changed.put(type, wanted);
      return new Wishes(changed, direct);
    }

    public Wishes directly(Optional<Locale> language) {
      return new Wishes(said, language);
    }
  }
}
