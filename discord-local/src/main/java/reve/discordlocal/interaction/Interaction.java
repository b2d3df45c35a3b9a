package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.interaction.Progress.Aside;
import reve.discordlocal.interaction.Progress.Failed;
import reve.discordlocal.interaction.Progress.Promised;
import reve.discordlocal.interaction.Progress.Shown;
import reve.discordlocal.interaction.Progress.Thinking;
import reve.discordlocal.interaction.Progress.Waiting;
import reve.discordlocal.interaction.Progress.Withdrawn;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;

/** One act of a user that awaits the bot's answer, and what has come of it so far. */
public final class Interaction {
  /**
   * What the user did.
   *
   * @param pressed the message whose component it was
   * @param line the act in words
   * @param command the command's name, if it was one
   * @param focused the type of the option being typed, for an autocomplete
   */
  public record Deed(
      InteractionType type,
      User user,
      Channel channel,
      Optional<Snowflake> pressed,
      String line,
      Optional<String> command,
      int focused) {}

  private final Snowflake id;
  private final String token;
  private final Deed deed;
  private final long begunNanos = System.nanoTime();
  private final SequencedSet<Snowflake> touched = new LinkedHashSet<>();
  private final CompletableFuture<Interaction> finished = new CompletableFuture<>();
  private Progress progress = new Waiting();
  private OptionalLong answeredNanos = OptionalLong.empty();
  private Optional<String> rejection = Optional.empty();
  private Optional<JsonNode> choices = Optional.empty();
  private Optional<OpenModal> modal = Optional.empty();

  Interaction(Snowflake id, String token, Deed deed) {
    this.id = id;
    this.token = token;
    this.deed = deed;
  }

  public Snowflake id() {
    return id;
  }

  public String token() {
    return token;
  }

  public Deed deed() {
    return deed;
  }

  /** Done as soon as the user has the whole answer, or can no longer get one. */
  public CompletableFuture<Interaction> finished() {
    return finished;
  }

  /** How long ago the user acted. */
  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - begunNanos);
  }

  /** Refuses a first answer that comes twice or too late; the interaction must be held. */
  void mayAnswer(Duration expiry) {
    switch (progress) {
      case Waiting() -> {
        if (age().compareTo(expiry) > 0) {
          throw DiscordError.unknownInteraction();
        }
      }
      case Failed() -> throw DiscordError.unknownInteraction();
      case Thinking(var message) -> throw DiscordError.alreadyAcknowledged();
      case Promised(var message) -> throw DiscordError.alreadyAcknowledged();
      case Shown(var message) -> throw DiscordError.alreadyAcknowledged();
      case Withdrawn() -> throw DiscordError.alreadyAcknowledged();
      case Aside() -> throw DiscordError.alreadyAcknowledged();
    }
  }

  /** Refuses a follow-up before the first answer, or after the token's life. */
  synchronized void mayFollowUp(Duration tokenLife) {
    if (age().compareTo(tokenLife) > 0) {
      throw DiscordError.expiredToken();
    }
    if (progress instanceof Waiting
        || progress instanceof Failed
        || deed.type() == InteractionType.AUTOCOMPLETE) {
      throw DiscordError.unknownWebhook();
    }
  }

  /** The message that the first answer is or changes; none if there is none any more. */
  synchronized Optional<Snowflake> original() {
    return switch (progress) {
      case Thinking(var message) -> Optional.of(message);
      case Promised(var message) -> Optional.of(message);
      case Shown(var message) -> Optional.of(message);
      case Waiting(), Failed(), Withdrawn(), Aside() -> Optional.empty();
    };
  }

  synchronized boolean thinking() {
    return progress instanceof Thinking;
  }

  /** The first answer is here. */
  synchronized void answered(Progress next) {
    answeredNanos = OptionalLong.of(System.nanoTime());
    progress = next;
    if (next instanceof Shown(var message)) {
      touch(message);
    } else if (next instanceof Aside) {
      finished.complete(this);
    }
  }

  synchronized void offered(JsonNode offer) {
    choices = Optional.of(offer);
    answered(new Aside());
  }

  synchronized void opened(OpenModal opened) {
    modal = Optional.of(opened);
    answered(new Aside());
  }

  /** One of its messages was made or changed. */
  synchronized void touch(Snowflake message) {
    touched.add(message);
    var promisedThis = original().filter(message::equals).isPresent();
    if (promisedThis) {
      progress = new Shown(message);
    }
    if (!(progress instanceof Thinking)) {
      finished.complete(this);
    }
  }

  /** One of its messages was deleted. */
  synchronized void removed(Snowflake message) {
    touched.remove(message);
    if (original().filter(message::equals).isPresent()) {
      progress = new Withdrawn();
    }
  }

  /** The bot's answer was not in order; it may try again while there is time. */
  synchronized void rejected(String why) {
    rejection = Optional.of(why);
  }

  /** Whether nothing had been answered, so that it has failed now; the user is yet to be told. */
  synchronized boolean fail() {
    if (!(progress instanceof Waiting)) {
      return false;
    }
    progress = new Failed();
    return true;
  }

  /** The user has been told that it failed. */
  void toldOfFailure() {
    finished.complete(this);
  }

  /** The messages that came of it and still stand, in the order in which they appeared. */
  public synchronized List<Snowflake> messages() {
    var all = new LinkedHashSet<Snowflake>();
    original().filter(message -> !(progress instanceof Promised)).ifPresent(all::add);
    all.addAll(touched);
    return List.copyOf(all);
  }

  /** How long the first answer took. */
  public synchronized Optional<Duration> latency() {
    return answeredNanos.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(answeredNanos.getAsLong() - begunNanos));
  }

  /** Why there was no answer, or why the promised one is missing. */
  public synchronized Optional<String> shortfall(Duration expiry, Duration patience) {
    if (progress instanceof Failed || progress instanceof Waiting) {
      return Optional.of(
          rejection.orElseGet(() -> "the bot did not answer within " + seconds(expiry)));
    }
    if (progress instanceof Thinking || (progress instanceof Withdrawn && touched.isEmpty())) {
      return Optional.of(
          rejection.orElseGet(
              () -> "the bot deferred and did not finish within " + seconds(patience)));
    }
    return Optional.empty();
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  public synchronized Optional<JsonNode> choices() {
    return choices;
  }

  public synchronized Optional<OpenModal> modal() {
    return modal;
  }
}
