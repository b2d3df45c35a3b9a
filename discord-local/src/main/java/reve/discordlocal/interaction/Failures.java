package reve.discordlocal.interaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.World;

/** Shows a user that the bot did not answer: on the message pressed, or in a note of its own. */
final class Failures {
  private final World world;

  Failures(World world) {
    this.world = world;
  }

  void show(Interaction.Deed deed) {
    switch (deed.type()) {
      case COMMAND, MODAL -> note(deed);
      case COMPONENT -> mark(deed, message -> message.failedFor(deed.user().id()));
      case AUTOCOMPLETE -> {}
    }
  }

  /** Takes the mark of an earlier failed press from the message that is pressed again. */
  void forget(Interaction.Deed deed) {
    var user = deed.user().id();
    deed.pressed()
        .flatMap(id -> world.messages().find(deed.channel().id(), id))
        .filter(message -> message.failedFor().contains(user))
        .ifPresent(_ -> mark(deed, message -> message.triedAgainBy(user)));
  }

  private void mark(Interaction.Deed deed, UnaryOperator<Message> change) {
    deed.pressed().ifPresent(id -> world.messages().change(deed.channel().id(), id, change));
  }

  private void note(Interaction.Deed deed) {
    var user = deed.user().id();
    var id = world.ids().next();
    var json = Json.object();
    json.put("id", id.toString());
    json.put("channel_id", deed.channel().id().toString());
    json.put("type", 20);
    json.set("author", world.application().bot().json());
    json.put("content", "The application did not respond");
    json.put("flags", Message.EPHEMERAL);
    json.put("timestamp", world.ids().now().toString());
    json.putNull("edited_timestamp");
    json.putArray("embeds");
    json.putArray("components");
    json.putArray("attachments");
    world
        .messages()
        .add(
            new Message(
                id,
                deed.channel().id(),
                json,
                List.of(),
                Optional.of(user),
                Optional.of(user),
                false,
                Set.of(user),
                deed.line()));
  }
}
