package reve.discord.pipeline;

import static reve.discord.text.Arg.with;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import reve.discord.shared.CommandSpec;
import reve.discord.text.Voice;
import reve.game.host.Decree.Ban;
import reve.game.host.Decree.Maintenance;
import reve.game.host.HostRules;
import reve.game.shared.PlayerId;

/** Turns away whom the host has shut out, and what the host has closed; asks nothing for it. */
final class HostGate {
  /** What even a banned player may do: have what is kept about them, or have it deleted. */
  private static final String PRIVACY = "privacy";

  private final Set<PlayerId> owners;
  private final InstantSource clock;

  HostGate(Set<PlayerId> owners, InstantSource clock) {
    this.owners = Set.copyOf(owners);
    this.clock = clock;
  }

  Optional<String> refuses(CommandSpec spec, Origin origin, Voice voice) {
    HostRules rules = voice.rules(HostRules.class);
    if (!owners.contains(origin.player())) {
      Optional<String> shutOut = rules.maintenance().map(works -> text(works, voice));
      if (shutOut.isEmpty() && !spec.feature().equals(PRIVACY)) {
        shutOut = banned(rules, origin, voice);
      }
      if (shutOut.isPresent()) {
        return shutOut;
      }
    }
    return rules.isClosed(spec.feature())
        ? Optional.of(
            voice.text("shared.closed", with("feature", voice.text(spec.feature() + ".feature"))))
        : Optional.empty();
  }

  private static String text(Maintenance works, Voice voice) {
    String text = voice.text("shared.maintenance", with("text", works.text()));
    return works
        .until()
        .map(until ->
            text + "\n" + voice.text("shared.maintenance.until", with("until", Voice.when(until))))
        .orElse(text);
  }

  private Optional<String> banned(HostRules rules, Origin origin, Voice voice) {
    Instant now = clock.instant();
    return rules
        .banOf(origin.player(), now)
        .map(ban -> voice.text("shared.banned", with("reason", ban.reason())) + end(ban, voice))
        .or(() ->
            origin
                .guild()
                .flatMap(guild -> rules.banOfServer(guild, now))
                .map(ban ->
                    voice.text("shared.server_banned", with("reason", ban.reason()))
                        + end(ban, voice)));
  }

  private static String end(Ban ban, Voice voice) {
    String end =
        ban.until()
            .map(until -> voice.text("shared.banned.until", with("until", Voice.when(until))))
            .orElseGet(() -> voice.text("shared.banned.for_good"));
    return "\n" + end + (ban.appeals().isBlank() ? "" : "\n" + ban.appeals());
  }
}
