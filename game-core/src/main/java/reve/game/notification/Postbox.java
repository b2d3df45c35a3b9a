package reve.game.notification;

import reve.game.host.HostRules;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/**
 * Through which every notice goes: what a player does not want to be told ends here, and everything
 * while the host has closed notifications.
 */
public final class Postbox {
  private static final String FEATURE = "notification";

  private final UnitOfWork unitOfWork;
  private final NoticeSettings settings;
  private final Inbox inbox;

  public Postbox(UnitOfWork unitOfWork, NoticeSettings settings, Inbox inbox) {
    this.unitOfWork = unitOfWork;
    this.settings = settings;
    this.inbox = inbox;
  }

  private record Handling(boolean wanted, boolean direct) {}

  void put(PlayerId player, Inbox.Letter letter) {
    Handling handling =
        unitOfWork.ask(moment -> {
          NoticeSettings.Wishes wishes = settings.of(player);
          return new Handling(
              !isClosed(moment)
                  && wishes.want(letter.notice().kind(), moment.rules(NotificationRules.class)),
              wishes.direct().isPresent());
        });
    if (handling.wanted()) {
      inbox.add(player, letter, handling.direct());
    }
  }

  static boolean isClosed(Moment moment) {
    return moment.rules(HostRules.class).isClosed(FEATURE);
  }
}
