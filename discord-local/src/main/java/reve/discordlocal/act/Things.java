package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLConnection;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Blob;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Guild;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** Finds the users, channels and roles that words stand for. */
record Things(World world, Channel channel) {

  Resolved resolved() {
    return new Resolved(world.guildOf(channel));
  }

  private static String bare(String text) {
    return text.replaceAll("^<?[@#]&?!?|>$", "");
  }

  Optional<User> findUser(String text) {
    var name = bare(text);
    return world.users().named(name).or(() -> Snowflake.read(name).flatMap(world.users()::withId));
  }

  User user(String text) {
    return findUser(text)
        .orElseThrow(() -> {
          var names = world.users().all().stream().map(User::name).toList();
          return new Refusal(missing("member", bare(text), names));
        });
  }

  Optional<Channel> findChannel(String text) {
    var name = bare(text);
    return rooms().stream()
        .filter(room -> room.name().equals(name) || room.id().toString().equals(name))
        .map(Channel.class::cast)
        .findFirst();
  }

  Channel channel(String text) {
    return findChannel(text)
        .orElseThrow(() -> {
          var names = rooms().stream().map(Channel.Text::name).toList();
          return new Refusal(missing("channel", bare(text), names));
        });
  }

  private List<Channel.Text> rooms() {
    return world.guildOf(channel).map(Guild::rooms).orElse(List.of());
  }

  Optional<ObjectNode> findRole(String text) {
    return roles().stream()
        .filter(role ->
            bare(role.path("name").asText()).equals(bare(text))
                || role.path("id").asText().equals(bare(text)))
        .findFirst();
  }

  ObjectNode role(String text) {
    return findRole(text)
        .orElseThrow(() -> {
          var names = roles().stream().map(role -> role.path("name").asText()).toList();
          return new Refusal(missing("role", text, names));
        });
  }

  private List<ObjectNode> roles() {
    return world
        .guildOf(channel)
        .map(guild ->
            Json.items(guild.roles(world.users().all())).map(ObjectNode.class::cast).toList())
        .orElse(List.of());
  }

  /** A file given as its name and its bytes in Base64. */
  String file(JsonNode given, Resolved resolved) {
    var name = given.path("filename").asText();
    if (name.isEmpty()) {
      throw new Refusal("a file is given as {\"filename\":…,\"base64\":…}");
    }
    try {
      var content = new Blob(Base64.getDecoder().decode(given.path("base64").asText()));
      var type =
          Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
              .orElse("application/octet-stream");
      var upload = new Upload(0, name.replaceAll("[^A-Za-z0-9_.-]", "_"), type, content);
      return resolved.attachment(world.attachments().keep(channel.id(), upload, true));
    } catch (IllegalArgumentException malformed) {
      throw new Refusal("the file %s is not Base64".formatted(name));
    }
  }

  private static String missing(String kind, String typed, List<String> names) {
    return "there is no %s \"%s\"%s"
        .formatted(
            kind, typed, Nearest.to(typed, names).map("; did you mean %s?"::formatted).orElse(""));
  }
}
