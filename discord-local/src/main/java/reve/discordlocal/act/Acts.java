package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.interaction.Draft;
import reve.discordlocal.interaction.Interaction;
import reve.discordlocal.interaction.Interactions;
import reve.discordlocal.interaction.MessageWriter;
import reve.discordlocal.interaction.Modals;
import reve.discordlocal.model.Bounds;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.World;

/** What users do here: the page, the terminal and every test act by this one door. */
public final class Acts {
  private static final long PATIENCE_MILLIS = 10_000;
  private static final int LONGEST_MESSAGE = 2_000;
  private static final Bounds[] NUMBERS = {
    new Bounds("deliveries", 1, 100),
    new Bounds("wait_ms", 0, 900_000),
    new Bounds("settle_ms", 0, 60_000)
  };

  private final World world;
  private final Interactions interactions;
  private final Switches switches;
  private final MessageWriter writer;
  private final Slashes slashes;
  private final Presses presses;
  private final ModalForms forms;

  public Acts(
      World world,
      Interactions interactions,
      Switches switches,
      MessageWriter writer,
      Modals modals) {
    this.world = world;
    this.interactions = interactions;
    this.switches = switches;
    this.writer = writer;
    this.slashes = new Slashes(world);
    this.presses = new Presses(world);
    this.forms = new ModalForms(world, modals);
  }

  /** The act of a user in words; waits for what came of it. */
  public ObjectNode act(String user, String line) {
    return act(Json.object().put("user", user).put("do", line));
  }

  /** The act; waits for what came of it. */
  public ObjectNode act(JsonNode act) {
    return begin(act).join();
  }

  /** The act; what came of it is known when the bot has answered, or has not. */
  public CompletableFuture<ObjectNode> begin(JsonNode act) {
    var line = Json.text(act, "do").orElse("");
    try {
      var wish = Wishes.read(act);
      line = wish.line();
      Bounds.complaint(act, NUMBERS)
          .ifPresent(complaint -> {
            throw new Refusal(complaint);
          });
      var actor = Actor.of(act, world);
      return done(act, actor, line, prepare(actor, wish));
    } catch (Refusal refusal) {
      var user = Json.text(act, "user").orElse("");
      return CompletableFuture.completedFuture(ActAnswer.refused(user, line, refusal.reason()));
    }
  }

  private Prepared prepare(Actor actor, Wish wish) {
    return switch (wish) {
      case Wish.Typed typed -> slashes.typed(actor, typed);
      case Wish.Called called -> slashes.called(actor, called);
      case Wish.Click click -> presses.click(actor, click);
      case Wish.Pick pick -> presses.pick(actor, pick);
      case Wish.Fill fill -> forms.fill(actor, fill);
      case Wish.Say(var text) -> new Prepared.Post(text);
    };
  }

  private CompletableFuture<ObjectNode> done(
      JsonNode act, Actor actor, String line, Prepared prepared) {
    return switch (prepared) {
      case Prepared.Send(var deed, var data) -> {
        var deliveries = act.path("deliveries").asInt(switches.deliveries());
        yield awaited(act, interactions.begin(deed, data, deliveries));
      }
      case Prepared.Offer(var choices) ->
          CompletableFuture.completedFuture(ActAnswer.offered(actor.user(), line, choices));
      case Prepared.Post(var text) -> CompletableFuture.completedFuture(said(actor, line, text));
    };
  }

  private ObjectNode said(Actor actor, String line, String text) {
    var length = text.codePointCount(0, text.length());
    if (text.isBlank() || length > LONGEST_MESSAGE) {
      throw new Refusal(
          "a message has 1 to %d characters, not %d".formatted(LONGEST_MESSAGE, length));
    }
    var draft = new Draft(Json.object().put("content", text), List.of());
    var message = writer.post(actor.channel(), actor.user(), draft, Optional.empty());
    return ActAnswer.said(actor.user(), line, message);
  }

  private CompletableFuture<ObjectNode> awaited(JsonNode act, Interaction interaction) {
    var patience = Duration.ofMillis(act.path("wait_ms").asLong(PATIENCE_MILLIS));
    var expiry = switches.expiry();
    var most = Math.max(patience.toMillis(), expiry.toMillis());
    var settle = act.path("settle_ms").asLong(0);
    return interaction
        .finished()
        .copy()
        .completeOnTimeout(interaction, most, TimeUnit.MILLISECONDS)
        .thenCompose(finished -> settled(finished, settle))
        .thenApplyAsync(
            finished -> ActAnswer.of(finished, world, expiry, patience),
            Thread::startVirtualThread);
  }

  private static CompletableFuture<Interaction> settled(Interaction interaction, long settle) {
    if (settle <= 0) {
      return CompletableFuture.completedFuture(interaction);
    }
    var later = CompletableFuture.delayedExecutor(settle, TimeUnit.MILLISECONDS);
    return CompletableFuture.supplyAsync(() -> interaction, later);
  }
}
