package reve.discord.gateway;

import discord4j.discordjson.json.ChannelData;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import reve.discord.pipeline.Message;
import reve.discord.shared.Reply;

/** Writes to users who are not talking to the bot. */
final class DirectMail {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Discord's answers that will not change: unknown user, and one who takes no messages. */
  private static final int UNKNOWN_USER = 10013;

  private static final int TAKES_NONE = 50007;

  private final Router router;

  DirectMail(Router router) {
    this.router = router;
  }

  /** False for users who cannot be written to; a repetition under the same nonce is none. */
  boolean write(long user, Reply reply, String nonce) {
    try {
      ChannelData channel =
          Routes.USER_DM_CREATE
              .newRequest()
              .body(Map.of("recipient_id", Long.toString(user)))
              .exchange(router)
              .bodyToMono(ChannelData.class)
              .blockOptional(LONGEST)
              .orElseThrow();
      Map<String, Object> body = new LinkedHashMap<>(Payloads.body(Message.plain(reply)));
      body.put("nonce", nonce);
      body.put("enforce_nonce", true);
      Routes.MESSAGE_CREATE
          .newRequest(channel.id().asLong())
          .header("Content-Type", "application/json")
          .body(body)
          .exchange(router)
          .skipBody()
          .block(LONGEST);
      return true;
    } catch (ClientException refused) {
      int code = RestRespondent.codeOf(refused);
      if (code == TAKES_NONE || code == UNKNOWN_USER) {
        return false;
      }
      throw refused;
    }
  }
}
