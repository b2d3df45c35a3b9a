package reve.discord.pipeline;

import java.util.Optional;
import reve.discord.pipeline.Respondent.AlreadyAnswered;
import reve.discord.pipeline.Respondent.TooLate;
import reve.discord.shared.Placement;

/**
 * How far the answering of one interaction has come. The timer that defers and the worker that
 * answers meet here, one at a time.
 */
final class Conversation {
  private enum State {
    OPEN,
    DEFERRED,
    OVER
  }

  private final Respondent respondent;
  private final Placement placement;
  private final boolean isPrivate;
  private State state = State.OPEN;
  private boolean answeredElsewhere;
  private Optional<TooLate> late = Optional.empty();

  Conversation(Respondent respondent, Placement placement, boolean isPrivate) {
    this.respondent = respondent;
    this.placement = placement;
    this.isPrivate = isPrivate;
  }

  /** Asks Discord for more time, unless the answer was given already; tells whether it did. */
  synchronized boolean defer() {
    if (state != State.OPEN) {
      return false;
    }
    try {
      switch (placement) {
        case NEW -> respondent.defer(isPrivate);
        case IN_PLACE -> respondent.deferUpdate();
      }
      state = State.DEFERRED;
      return true;
    } catch (AlreadyAnswered other) {
      answeredElsewhere = true;
      state = State.OVER;
      return false;
    } catch (TooLate e) {
      late = Optional.of(e);
      return false;
    }
  }

  /**
   * Gives the answer; tells whether it reached Discord by this conversation. A repeated delivery,
   * whose interaction another conversation answers, is left to that one. After any exception it may
   * be tried again with another message.
   */
  synchronized boolean finish(Message message) {
    if (state == State.OVER) {
      return false;
    }
    late.ifPresent(known -> {
      throw known;
    });
    try {
      Message seen = isPrivate ? message.privately() : message;
      if (state == State.DEFERRED) {
        finishDeferred(seen);
      } else {
        finishOpen(seen);
      }
      state = State.OVER;
      return true;
    } catch (AlreadyAnswered other) {
      answeredElsewhere = true;
      state = State.OVER;
      return false;
    }
  }

  private void finishOpen(Message message) {
    if (placement == Placement.IN_PLACE && !message.reply().isRefusal()) {
      respondent.update(message);
    } else {
      respondent.reply(message);
    }
  }

  private void finishDeferred(Message message) {
    if (placement == Placement.IN_PLACE) {
      if (message.reply().isRefusal()) {
        respondent.follow(message);
      } else {
        respondent.edit(message);
      }
    } else if (message.reply().isPrivate() && !isPrivate) {
      respondent.delete();
      respondent.follow(message);
    } else {
      respondent.edit(message);
    }
  }

  /** Says one thing more; nothing where another conversation answers. */
  synchronized void add(Message message) {
    if (!answeredElsewhere) {
      respondent.follow(message.privately());
    }
  }
}
