package reve.game.notification;

import java.util.Locale;
import reve.game.shared.PlayerId;

/** The way to a player who is not here; throws when it is out of order for a while. */
public interface DirectMessages {

  /** The {@code id} lets the platform know a repetition. */
  Delivery send(PlayerId player, Locale language, String id, Notice notice);

  /** What came of it. */
  enum Delivery {
    SENT,
    /** The player takes no messages. */
    CLOSED
  }
}
