package reve.discord.pipeline;

import static reve.discord.text.Arg.with;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.CommandSpec.Access;
import reve.discord.shared.CommandSpec.Place;
import reve.discord.shared.Permission;
import reve.discord.text.Voice;
import reve.game.shared.LimitRules;
import reve.game.shared.PlayerId;
import reve.game.shared.RateLimits;
import reve.game.shared.RateLimits.Permit;
import reve.game.shared.RateLimits.Use;

/** Says who may call what, where and how often; each refusal is a text for the player. */
final class Admission {
  // as long as an interaction can be answered, so that no second delivery finds its first forgotten
  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final long AT_MOST = 100_000;

  private final Set<PlayerId> owners;
  private final boolean limitsOn;
  private final RateLimits limits;
  private final HostGate host;
  private final Cache<Long, Optional<String>> verdicts =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(AT_MOST).build();

  Admission(Set<PlayerId> owners, boolean limitsOn, RateLimits limits, InstantSource clock) {
    this.owners = Set.copyOf(owners);
    this.limitsOn = limitsOn;
    this.limits = limits;
    this.host = new HostGate(owners, clock);
  }

  Optional<String> refuses(CommandSpec spec, Origin origin, Voice voice) {
    return host.refuses(spec, origin, voice).or(() -> lacks(spec, origin, voice));
  }

  private Optional<String> lacks(CommandSpec spec, Origin origin, Voice voice) {
    if (spec.place() == Place.SERVERS_ONLY && origin.guild().isEmpty()) {
      return Optional.of(voice.text("shared.servers_only"));
    }
    if (origin.guild().isPresent()) {
      Optional<Permission> playerLacks = missing(spec.userNeeds(), origin.playerHas());
      if (playerLacks.isPresent()) {
        return Optional.of(
            voice.text("shared.you_lack", with("permission", name(playerLacks.get(), voice))));
      }
    }
    Optional<Permission> botLacks = origin.botHas().flatMap(has -> missing(spec.botNeeds(), has));
    if (botLacks.isPresent()) {
      return Optional.of(
          voice.text("shared.bot_lacks", with("permission", name(botLacks.get(), voice))));
    }
    return spec.access() == Access.OWNERS && !owners.contains(origin.player())
        ? Optional.of(voice.text("shared.owners_only"))
        : Optional.empty();
  }

  /** Counts the call against its limits; a second delivery is told what the first was. */
  Optional<String> cooldown(Errand errand, Voice voice) {
    return limitsOn
        ? verdicts.get(errand.origin().interaction(), first -> counted(errand, voice))
        : Optional.empty();
  }

  private Optional<String> counted(Errand errand, Voice voice) {
    Origin origin = errand.origin();
    LimitRules rules = voice.rules(LimitRules.class);
    String name = errand.terms().limit();
    List<Use> uses = new ArrayList<>();
    uses.add(new Use(name + ":" + Pseudonym.of(origin.player()), rules.named(name)));
    origin.guild().ifPresent(guild -> uses.add(new Use("guild:" + guild, rules.perGuild())));
    return switch (limits.take(uses)) {
      case Permit.Granted granted -> Optional.empty();
      case Permit.Refused(long seconds) ->
          Optional.of(voice.text("shared.too_often", with("seconds", seconds)));
    };
  }

  private static Optional<Permission> missing(Set<Permission> needed, Set<Permission> has) {
    return needed.stream().filter(each -> !has.contains(each)).sorted().findFirst();
  }

  private static String name(Permission permission, Voice voice) {
    return switch (permission) {
      case EMBED_LINKS -> voice.text("shared.permission.embed_links");
      case ATTACH_FILES -> voice.text("shared.permission.attach_files");
      case MANAGE_SERVER -> voice.text("shared.permission.manage_server");
    };
  }
}
