package reve.discord.pipeline;

import static reve.discord.text.Arg.with;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discord.pipeline.Respondent.AlreadyAnswered;
import reve.discord.pipeline.Respondent.TooLate;
import reve.discord.shared.Form;
import reve.discord.shared.Placement;
import reve.discord.shared.Reply;
import reve.discord.text.Voices;
import reve.game.shared.NotStarted;

/** Carries an errand out and sees to it that its player is answered in time, whatever happens. */
final class Attendant {
  private static final Logger log = LoggerFactory.getLogger(Attendant.class);

  private final WorkGate gate;
  private final LostReplies lostReplies;
  private final PressedOnce acts;
  private final Artist artist;
  private final Voices voices;
  private final Occurrences occurrences;
  private final Meters meters;
  private final ScheduledExecutorService timer;
  private final Duration deferAfter;

  Attendant(
      WorkGate gate,
      LostReplies lostReplies,
      PressedOnce acts,
      Artist artist,
      Voices voices,
      Occurrences occurrences,
      Meters meters,
      ScheduledExecutorService timer,
      Duration deferAfter) {
    this.gate = gate;
    this.lostReplies = lostReplies;
    this.acts = acts;
    this.artist = artist;
    this.voices = voices;
    this.occurrences = occurrences;
    this.meters = meters;
    this.timer = timer;
    this.deferAfter = deferAfter;
  }

  /** Answers what was refused at the door. */
  Result refuse(Reply refusal, Respondent respondent) {
    try {
      new Conversation(respondent, Placement.NEW, true).finish(Message.plain(refusal));
      return Result.REFUSED;
    } catch (TooLate late) {
      return Result.UNDELIVERED;
    }
  }

  /** Answers what failed before anything could be done for it. */
  Result failed(Origin origin, String label, Throwable fault, Respondent respondent) {
    apologise(origin, new Conversation(respondent, Placement.NEW, true));
    occurrences.failed(origin, label, fault);
    return Result.FAILED;
  }

  Result carryOut(Errand errand, Respondent respondent) {
    if (errand.opensForm()) {
      return open(errand, respondent);
    }
    Conversation talk = new Conversation(respondent, errand.placement(), errand.isPrivate());
    try {
      return answer(errand, talk);
    } catch (TooLate late) {
      return Result.UNDELIVERED;
    } catch (RuntimeException | Error e) {
      log.atError().setCause(e).log("A command failed");
      apologise(errand.origin(), talk);
      occurrences.failed(errand, e);
      return Result.FAILED;
    }
  }

  /** What an errand came to, and what its player had not seen before. */
  private record Done(Reply reply, List<Reply> lost) {}

  private Result answer(Errand errand, Conversation talk) {
    if (!gate.enter()) {
      talk.finish(Message.plain(Reply.refusal(text(errand, "shared.busy"))));
      return Result.BUSY;
    }
    ScheduledFuture<?> deferral = deferringSoon(talk);
    try {
      Done done = worked(errand);
      return tell(errand, talk, acts.noted(errand, done.reply()), done.lost());
    } finally {
      deferral.cancel(false);
    }
  }

  /** Not before the command has its place: those in line would double what Discord is sent. */
  private ScheduledFuture<?> deferringSoon(Conversation talk) {
    return timer.schedule(
        () -> Thread.ofVirtual().name("deferral").start(() -> defer(talk)),
        deferAfter.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private Done worked(Errand errand) {
    try {
      List<Reply> lost = lostReplies.before(errand);
      return new Done(work(errand), lost);
    } finally {
      gate.leave();
    }
  }

  private Result tell(Errand errand, Conversation talk, Reply reply, List<Reply> lost) {
    try {
      if (talk.finish(artist.drawn(reply, errand.origin()))) {
        lostReplies.delivered(errand);
        lost.forEach(each -> talk.add(artist.drawn(each, errand.origin())));
      }
      if (reply.isRefusal()) {
        return Result.REFUSED;
      }
      occurrences.done(errand);
      return Result.OK;
    } catch (TooLate late) {
      lostReplies.lost(errand);
      return Result.UNDELIVERED;
    } catch (RuntimeException e) {
      lostReplies.lost(errand);
      log.atError().setCause(e).log("A reply did not get through");
      apologise(errand.origin(), talk);
      occurrences.failed(errand, e);
      return Result.UNDELIVERED;
    }
  }

  private Reply work(Errand errand) {
    try {
      return switch (errand.origin().caller().calling(errand.work())) {
        case Reply reply -> reply;
        case Form form -> throw new IllegalStateException("a form comes too late: " + form.id());
      };
    } catch (NotStarted e) {
      return Reply.refusal(text(errand, "shared.not_started"));
    }
  }

  private Result open(Errand errand, Respondent respondent) {
    try {
      if (errand.work().get() instanceof Form form) {
        respondent.open(form);
      }
      return Result.OK;
    } catch (AlreadyAnswered other) {
      return Result.OK;
    } catch (TooLate late) {
      return Result.UNDELIVERED;
    } catch (RuntimeException | Error e) {
      log.atError().setCause(e).log("A command failed");
      apologise(errand.origin(), new Conversation(respondent, Placement.NEW, true));
      occurrences.failed(errand, e);
      return Result.FAILED;
    }
  }

  private void defer(Conversation talk) {
    try {
      if (talk.defer()) {
        meters.deferral();
      }
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("An answer could not be deferred");
    }
  }

  private void apologise(Origin origin, Conversation talk) {
    try {
      String apology =
          voices.in(origin.locale()).text("shared.failed", with("reference", origin.reference()));
      talk.finish(Message.plain(Reply.refusal(apology)));
    } catch (TooLate late) {
      log.atDebug().log("An apology came too late");
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("Not even the apology got through");
    }
  }

  private String text(Errand errand, String key) {
    return voices.in(errand.origin().locale()).text(key);
  }
}
