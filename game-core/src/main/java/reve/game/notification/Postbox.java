package reve.game.notification;

import reve.game.player.Players;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** Through which every notice goes: what a player does not want to be told ends here. */
public final class Postbox {
  private final UnitOfWork unitOfWork;
  private final Players players;
  private final NoticeSettings settings;
  private final Inbox inbox;

  public Postbox(UnitOfWork unitOfWork, Players players, NoticeSettings settings, Inbox inbox) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.settings = settings;
    this.inbox = inbox;
  }

  private record Handling(boolean wanted, boolean direct) {}

  /** Nobody is told who does not play any more. */
  void put(PlayerId player, Inbox.Letter letter) {
    Handling handling =
        unitOfWork.ask(moment -> {
          NoticeSettings.Wishes wishes = settings.of(player);
          return new Handling(
              players.playing(player).isPresent()
                  && wishes.want(letter.notice().kind(), moment.rules(NotificationRules.class)),
              wishes.direct().isPresent());
        });
    if (handling.wanted()) {
      inbox.add(player, letter, handling.direct());
    }
  }
}
