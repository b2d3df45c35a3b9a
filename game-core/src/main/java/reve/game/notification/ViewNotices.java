package reve.game.notification;

import java.time.Instant;
import java.util.List;
import reve.game.notification.Inbox.Key;
import reve.game.notification.Inbox.Received;
import reve.game.notification.NoticeSettings.Wishes;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What a player was told, and of what they want to be told. */
public final class ViewNotices {

  /** Beyond this nobody counts. */
  public static final int MOST_COUNTED = 100;

  /** So many were unread before this page was shown, at most {@link #MOST_COUNTED}. */
  public record Opened(Page<Received> page, int unread) {}

  private final UnitOfWork unitOfWork;
  private final NoticeSettings settings;
  private final Inbox inbox;

  public ViewNotices(UnitOfWork unitOfWork, NoticeSettings settings, Inbox inbox) {
    this.unitOfWork = unitOfWork;
    this.settings = settings;
    this.inbox = inbox;
  }

  public Wishes wishes(PlayerId player) {
    return unitOfWork.ask(player, moment -> settings.of(player));
  }

  private record Look(Opened opened, Instant at) {}

  /** A page of the inbox; what stands on it is read from here on. */
  public Opened open(PlayerId player, Turn<Key> turn) {
    Look look =
        unitOfWork.ask(
            player,
            moment ->
                new Look(
                    new Opened(
                        inbox.page(player, turn, moment.rules(NotificationRules.class).pageSize()),
                        inbox.unread(player, MOST_COUNTED)),
                    moment.now()));
    List<Key> unread =
        look.opened().page().rows().stream()
            .filter(Received::unread)
            .map(received -> received.letter().key())
            .toList();
    if (!unread.isEmpty()) {
      inbox.markRead(player, unread, look.at());
    }
    return look.opened();
  }
}
