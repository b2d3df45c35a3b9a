package reve.app.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.app.CannotStart;
import reve.app.doctor.Finding.Doubtful;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.session.DiscordAccount;
import reve.app.settings.Settings;

/** Discord, as far as a token reaches. */
final class DiscordChecks {
  private static final Duration TOLERABLE = Duration.ofSeconds(2);
  private static final long ADMINISTRATOR = 1L << 3;
  private static final Map<String, Long> NEEDED = needed();

  private DiscordChecks() {}

  private static Map<String, Long> needed() {
    Map<String, Long> needed = new LinkedHashMap<>();
    needed.put("View Channels", 1L << 10);
    needed.put("Send Messages", 1L << 11);
    needed.put("Send Messages in Threads", 1L << 38);
    needed.put("Embed Links", 1L << 14);
    needed.put("Attach Files", 1L << 15);
    return needed;
  }

  static List<Finding> all(Settings settings) {
    if (settings.discordToken().isEmpty()) {
      return List.of(new Well("discord", "the local one, since DISCORD_TOKEN is not set"));
    }
    DiscordAccount account =
        new DiscordAccount(settings.discordToken().get(), settings.discordApi());
    List<Finding> findings = new ArrayList<>();
    try {
      HttpResponse<String> servers = account.get("/users/@me/guilds");
      findings.add(clock(servers));
      account.owners();
      findings.add(new Well("token", "Discord accepts it"));
      findings.addAll(permissions(servers));
    } catch (CannotStart e) {
      findings.add(new Ill("token", String.valueOf(e.getMessage()), e.remedy()));
    }
    return findings;
  }

  private static Finding clock(HttpResponse<String> response) {
    Optional<Instant> theirs =
        response
            .headers()
            .firstValue("Date")
            .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
            .map(ZonedDateTime::toInstant);
    if (theirs.isEmpty()) {
      return new Well("clock", "this Discord does not tell the time");
    }
    // the header counts whole seconds
    Duration skew = Duration.between(theirs.get().plusMillis(500), Instant.now()).abs();
    String detail = "off by about " + skew.toMillis() + " ms from Discord's";
    return skew.compareTo(TOLERABLE) < 0
        ? new Well("clock", detail)
        : new Ill(
            "clock",
            detail,
            "Let this machine take the time from NTP: answers have three seconds, counted by"
                + " Discord's clock.");
  }

  private static List<Finding> permissions(HttpResponse<String> servers) {
    try {
      List<Finding> findings = new ArrayList<>();
      new JsonMapper()
          .readTree(servers.body())
          .forEach(server -> findings.add(permissions(server)));
      return findings.isEmpty()
          ? List.of(
              new Doubtful(
                  "servers",
                  "the bot is in none",
                  "Invite it: the README says how, under Go live."))
          : findings;
    } catch (JsonProcessingException e) {
      return List.of(new Doubtful("servers", "Discord's list is unreadable", "Try again later."));
    }
  }

  private static Finding permissions(JsonNode server) {
    String subject = "server " + server.path("name").asText();
    long has = server.path("permissions").asLong();
    List<String> lacks =
        NEEDED.entrySet().stream()
            .filter(each -> (has & (each.getValue() | ADMINISTRATOR)) == 0)
            .map(Map.Entry::getKey)
            .toList();
    return lacks.isEmpty()
        ? new Well(subject, "the bot has the permissions it needs")
        : new Ill(
            subject,
            "the bot lacks " + String.join(", ", lacks),
            "Give them to the bot's role in Server Settings → Roles.");
  }
}
