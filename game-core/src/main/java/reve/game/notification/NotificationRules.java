package reve.game.notification;

import java.util.Set;
import reve.game.shared.Rules;

/**
 * Of what players are told who have not said otherwise, how many notices stand on a page, how long
 * they are kept, and how often a direct message is tried.
 */
public record NotificationRules(Set<NoticeType> on, int pageSize, int keptDays, int directTries)
    implements Rules {
  public NotificationRules {
    on = Set.copyOf(on);
  }
}
