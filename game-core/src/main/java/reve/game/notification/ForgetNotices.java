package reve.game.notification;

import java.time.Duration;
import java.time.Instant;
import reve.game.shared.UnitOfWork;

/** Lets go of notices that are old; called in the background. */
public final class ForgetNotices {
  private final UnitOfWork unitOfWork;
  private final Inbox inbox;

  public ForgetNotices(UnitOfWork unitOfWork, Inbox inbox) {
    this.unitOfWork = unitOfWork;
    this.inbox = inbox;
  }

  public void handle() {
    Instant before =
        unitOfWork.ask(moment ->
            moment.now().minus(Duration.ofDays(moment.rules(NotificationRules.class).keptDays())));
    inbox.forget(before);
  }
}
