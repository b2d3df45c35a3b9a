package reve.game.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reve.game.notification.Inbox.Direct;
import reve.game.shared.UnitOfWork;

/** Writes notices to those who asked for direct messages; called in the background. */
public final class SendDirectMessages {
  private static final int AT_ONCE = 20;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final UnitOfWork unitOfWork;
  private final NoticeSettings settings;
  private final Inbox inbox;
  private final DirectMessages messages;

  public SendDirectMessages(
      UnitOfWork unitOfWork, NoticeSettings settings, Inbox inbox, DirectMessages messages) {
    this.unitOfWork = unitOfWork;
    this.settings = settings;
    this.inbox = inbox;
    this.messages = messages;
  }

  private record Now(Instant at, int tries) {}

  /** While notifications are closed, what is due waits. */
  public void handle() {
    unitOfWork
        .<Optional<Now>>ask(moment ->
            Postbox.isClosed(moment)
                ? Optional.empty()
                : Optional.of(
                    new Now(moment.now(), moment.rules(NotificationRules.class).directTries())))
        .ifPresent(this::sendDue);
  }

  private void sendDue(Now now) {
    List<Direct> due = inbox.claimDirect(now.at(), AT_ONCE);
    due.forEach(direct -> inbox.settle(direct, tried(direct, now)));
  }

  /** When to try again, if it is worth it; whoever wants none any more is not written to. */
  private Optional<Instant> tried(Direct direct, Now now) {
    Optional<Locale> language = unitOfWork.ask(moment -> settings.of(direct.player()).direct());
    try {
      language.ifPresent(each ->
          messages.send(
              direct.player(), each, direct.letter().key().id(), direct.letter().notice()));
      return Optional.empty();
    } catch (RuntimeException outOfOrder) {
      int tries = direct.tries() + 1;
      return tries < now.tries()
          ? Optional.of(now.at().plus(PAUSE.multipliedBy(1L << tries)))
          : Optional.empty();
    }
  }
}
