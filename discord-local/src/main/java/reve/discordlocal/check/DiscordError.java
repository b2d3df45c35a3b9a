package reve.discordlocal.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reve.discordlocal.model.Json;

/** What Discord answers instead of doing what it was asked: a status, a code and a reason. */
public final class DiscordError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final int code;
  private final transient ObjectNode body;

  public DiscordError(int status, int code, String message) {
    this(status, code, message, Json.object());
  }

  DiscordError(int status, int code, String message, ObjectNode errors) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.body = Json.object().put("message", message).put("code", code);
    if (!errors.isEmpty()) {
      body.set("errors", errors);
    }
  }

  public int status() {
    return status;
  }

  public int code() {
    return code;
  }

  /** The answer's body in Discord's form. */
  public ObjectNode body() {
    return body;
  }

  public static DiscordError unauthorized() {
    return new DiscordError(401, 0, "401: Unauthorized");
  }

  public static DiscordError noRoute() {
    return new DiscordError(404, 0, "404: Not Found");
  }

  public static DiscordError wrongMethod() {
    return new DiscordError(405, 0, "405: Method Not Allowed");
  }

  public static DiscordError tooLarge() {
    return new DiscordError(413, 40005, "Request entity too large");
  }

  public static DiscordError notJson() {
    return new DiscordError(400, 50109, "The request body contains invalid JSON.");
  }

  public static DiscordError unknownApplication() {
    return new DiscordError(404, 10002, "Unknown Application");
  }

  public static DiscordError unknownChannel() {
    return new DiscordError(404, 10003, "Unknown Channel");
  }

  public static DiscordError unknownGuild() {
    return new DiscordError(404, 10004, "Unknown Guild");
  }

  public static DiscordError unknownMember() {
    return new DiscordError(404, 10007, "Unknown Member");
  }

  public static DiscordError unknownMessage() {
    return new DiscordError(404, 10008, "Unknown Message");
  }

  public static DiscordError unknownUser() {
    return new DiscordError(404, 10013, "Unknown User");
  }

  public static DiscordError unknownWebhook() {
    return new DiscordError(404, 10015, "Unknown Webhook");
  }

  public static DiscordError unknownInteraction() {
    return new DiscordError(404, 10062, "Unknown interaction");
  }

  public static DiscordError unknownCommand() {
    return new DiscordError(404, 10063, "Unknown application command");
  }

  public static DiscordError alreadyAcknowledged() {
    return new DiscordError(400, 40060, "Interaction has already been acknowledged.");
  }

  public static DiscordError foreignMessage() {
    return new DiscordError(403, 50005, "Cannot edit a message authored by another user");
  }

  public static DiscordError emptyMessage() {
    return new DiscordError(400, 50006, "Cannot send an empty message");
  }

  public static DiscordError expiredToken() {
    return new DiscordError(401, 50027, "Invalid Webhook Token");
  }
}
