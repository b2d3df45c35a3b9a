package reve.discord.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import reve.discord.card.CardPainter;
import reve.discord.pipeline.Arrival.Touched;
import reve.discord.pipeline.Arrival.Typed;
import reve.discord.pipeline.Arrival.Typing;
import reve.discord.pipeline.Reception.Received;
import reve.discord.pipeline.Respondent.AlreadyAnswered;
import reve.discord.pipeline.Respondent.TooLate;
import reve.discord.shared.Draft;
import reve.discord.shared.Option.Suggestion;
import reve.discord.shared.Reply;
import reve.discord.text.Voices;
import reve.game.admin.NoteIncident;
import reve.game.shared.NotStarted;
import reve.game.shared.RateLimits;
import reve.game.shared.Replies;

/**
 * The one way of every interaction: known, admitted, read, counted, done, answered, measured.
 * Arrivals are worked on by virtual threads, never by the thread that hands them in.
 */
public final class Pipeline implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
  private static final Duration DRAINING = Duration.ofSeconds(20);

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("deferrals").factory());

  private final CommandTable commands;
  private final Voices voices;
  private final Meters meters;
  private final Deliveries deliveries = new Deliveries();
  private final Reception reception;
  private final Attendant attendant;

  public Pipeline(
      CommandTable commands,
      Voices voices,
      CardPainter painter,
      RateLimits limits,
      Replies replies,
      NoteIncident incidents,
      MeterRegistry metrics,
      InstantSource clock,
      PipelineSettings settings) {
    this.commands = commands;
    this.voices = voices;
    this.meters = new Meters(metrics);
    this.reception =
        new Reception(
            commands, new Admission(settings.owners(), settings.limitsOn(), limits, clock), voices);
    this.attendant =
        new Attendant(
            new WorkGate(settings.width(), settings.patience()),
            new LostReplies(replies, commands, voices, clock),
            new PressedOnce(voices),
            new Artist(painter, meters::inFlight),
            voices,
            new Occurrences(incidents, clock),
            meters,
            timer,
            settings.deferAfter());
  }

  /** Returns at once; after {@link #close} the arrival is told to come back in a moment. */
  public void take(Arrival arrival, Respondent respondent) {
    try {
      workers.execute(() -> handle(arrival, respondent));
    } catch (RejectedExecutionException closing) {
      Thread.ofVirtual().start(() -> turnAway(arrival, respondent));
    }
  }

  /** Takes nothing new and lets what runs finish, for at most twenty seconds. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(DRAINING.toSeconds(), TimeUnit.SECONDS)) {
        log.atWarn().addKeyValue("running", meters.inFlight()).log("Left commands unfinished");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    timer.shutdownNow();
  }

  private void handle(Arrival arrival, Respondent respondent) {
    switch (arrival) {
      case Typing typing -> suggest(typing, respondent);
      case Typed typed -> attend(typed, respondent);
      case Touched touched -> attend(touched, respondent);
    }
  }

  private void attend(Arrival arrival, Respondent respondent) {
    Origin origin = arrival.origin();
    if (!deliveries.begin(origin.interaction())) {
      log.atDebug().log("Delivered once more");
      return;
    }
    String command = reception.label(arrival);
    long begun = System.nanoTime();
    Result result = Result.FAILED;
    meters.begun();
    MDC.put("reference", origin.reference());
    try {
      result =
          switch (reception.receive(arrival)) {
            case Received.Refused(Reply reply) -> attendant.refuse(reply, respondent);
            case Received.Accepted(Errand errand) -> attendant.carryOut(errand, respondent);
          };
    } catch (RuntimeException | Error e) {
      log.atError().setCause(e).log("An interaction failed");
      result = attendant.failed(origin, command, e, respondent);
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      deliveries.end(origin.interaction(), result);
      meters.ended(command, result, took);
      log.atInfo()
          .addKeyValue("command", command)
          .addKeyValue("result", result.label())
          .addKeyValue("latency_ms", took.toMillis())
          .addKeyValue("user", Pseudonym.of(origin.player()))
          .addKeyValue("guild", origin.guild().map(String::valueOf).orElse("dm"))
          .log("Answered");
      MDC.remove("reference");
    }
  }

  private void suggest(Typing typing, Respondent respondent) {
    try {
      respondent.suggest(suggestions(typing));
    } catch (NotStarted newcomer) {
      respondent.suggest(List.of());
    } catch (AlreadyAnswered repeated) {
      log.atDebug().log("Suggested already");
    } catch (TooLate late) {
      log.atDebug().log("Suggested too late");
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).addKeyValue("command", typing.command()).log("Suggested nothing");
    }
  }

  private List<Suggestion> suggestions(Typing typing) {
    Draft draft = new Draft(typing.text(), typing.others());
    return commands.find(typing.command()).stream()
        .filter(command -> reception.admits(command, typing.origin()))
        .flatMap(command -> command.spec().options().stream())
        .filter(option -> option.name().equals(typing.option()))
        .flatMap(option -> option.completion().stream())
        .flatMap(by -> by.suggest(draft, typing.origin().asker()).stream())
        .toList();
  }

  private void turnAway(Arrival arrival, Respondent respondent) {
    if (arrival instanceof Typing || !deliveries.begin(arrival.origin().interaction())) {
      return;
    }
    try {
      String text = voices.in(arrival.origin().locale()).text("shared.closing");
      attendant.refuse(Reply.refusal(text), respondent);
    } catch (RuntimeException e) {
      log.atDebug().setCause(e).log("Could not even turn somebody away");
    }
  }
}
