package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.gateway.Sessions;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.World;

/** Sends users' acts to the bot and remembers the newest of them for its answers. */
public final class Interactions {
  /** How many interactions are remembered; older ones are taken for expired. */
  private static final int REMEMBERED = 50_000;

  private static final int TOKEN_BYTES = 48;

  private final World world;
  private final Sessions sessions;
  private final Switches switches;
  private final ScheduledExecutorService timer;
  private final Failures failures;
  private final SecureRandom random = new SecureRandom();
  private final SequencedMap<Snowflake, Interaction> byId = new LinkedHashMap<>();
  private final Map<String, Interaction> byToken = new LinkedHashMap<>();

  public Interactions(
      World world, Sessions sessions, Switches switches, ScheduledExecutorService timer) {
    this.world = world;
    this.sessions = sessions;
    this.switches = switches;
    this.timer = timer;
    this.failures = new Failures(world);
  }

  /** Delivers the act to the bot's shard, so many times with the same id and token. */
  public Interaction begin(Interaction.Deed deed, ObjectNode data, int deliveries) {
    var interaction = new Interaction(world.ids().next(), token(), deed);
    remember(interaction);
    failures.forget(deed);
    var event = Json.write(InteractionJson.event(world, interaction, data));
    var heard = 0;
    for (var time = 0; time < deliveries; time++) {
      heard += deliver(deed.channel().guildId(), event);
    }
    if (heard == 0) {
      interaction.rejected("no bot is connected");
      fail(interaction);
    } else {
      failLater(interaction);
    }
    return interaction;
  }

  /** How many sessions hear of it, now or in a moment. */
  private int deliver(Optional<Snowflake> guild, String event) {
    var jitter = switches.deliveryJitter().toMillis();
    if (jitter <= 0) {
      return sessions.deliver(guild, "INTERACTION_CREATE", event);
    }
    var _ =
        timer.schedule(
            () -> sessions.deliver(guild, "INTERACTION_CREATE", event),
            random.nextLong(jitter),
            TimeUnit.MILLISECONDS);
    return sessions.online() ? 1 : 0;
  }

  private void failLater(Interaction interaction) {
    var late =
        timer.schedule(
            () -> fail(interaction), switches.expiry().toMillis(), TimeUnit.MILLISECONDS);
    var _ = interaction.finished().whenComplete((_, _) -> late.cancel(false));
  }

  private void fail(Interaction interaction) {
    if (interaction.fail()) {
      failures.show(interaction.deed());
      interaction.toldOfFailure();
    }
  }

  private synchronized void remember(Interaction interaction) {
    byId.put(interaction.id(), interaction);
    byToken.put(interaction.token(), interaction);
    while (byId.size() > REMEMBERED || expired(byId.firstEntry().getValue())) {
      byToken.remove(byId.pollFirstEntry().getValue().token());
    }
  }

  /** Whether nothing can be done with the token any more, and nothing is awaited. */
  private boolean expired(Interaction interaction) {
    return interaction.finished().isDone() && interaction.age().compareTo(switches.tokenLife()) > 0;
  }

  synchronized Optional<Interaction> find(Snowflake id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<Interaction> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  private String token() {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
