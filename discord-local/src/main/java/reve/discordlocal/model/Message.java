package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message as it stands now; a change makes a new one. The JSON is Discord's message object and is
 * never written to once the message is made.
 *
 * @param audience the only user who sees it, when it is ephemeral
 * @param asker the user whose interaction it came of
 * @param thinking whether the bot has deferred and not yet filled it
 * @param failedFor the users whose last press on it the bot did not answer
 * @param line what the asker typed or pressed, in words
 */
public record Message(
    Snowflake id,
    Snowflake channel,
    ObjectNode json,
    List<Attachment> files,
    Optional<Snowflake> audience,
    Optional<Snowflake> asker,
    boolean thinking,
    Set<Snowflake> failedFor,
    String line) {
  public static final int EPHEMERAL = 1 << 6;
  public static final int LOADING = 1 << 7;
  public static final int COMPONENTS_V2 = 1 << 15;

  public Message {
    files = List.copyOf(files);
    failedFor = Set.copyOf(failedFor);
  }

  public boolean visibleTo(User user) {
    return audience.isEmpty() || audience.get().equals(user.id());
  }

  public boolean ephemeral() {
    return audience.isPresent();
  }

  public int flags() {
    return json.path("flags").asInt();
  }

  public boolean componentsV2() {
    return (flags() & COMPONENTS_V2) != 0;
  }

  /** The same message with a user's failed press noted on it. */
  public Message failedFor(Snowflake user) {
    var users = new HashSet<>(failedFor);
    users.add(user);
    return new Message(id, channel, json, files, audience, asker, thinking, users, line);
  }

  /** The same message without the note of the user's failed press. */
  public Message triedAgainBy(Snowflake user) {
    var users = new HashSet<>(failedFor);
    users.remove(user);
    return new Message(id, channel, json, files, audience, asker, thinking, users, line);
  }

  /** The message as one user's page gets it. */
  public ObjectNode seenBy(User user) {
    var seen = json.deepCopy();
    var local = seen.putObject("local");
    local.put("ephemeral_for", audience.map(Snowflake::toString).orElse(null));
    local.put("deferred", thinking);
    local.put("failed", failedFor.contains(user.id()));
    local.put("command", line);
    local.set("files", files.stream().map(Attachment::json).collect(Json.toArray()));
    return seen;
  }
}
