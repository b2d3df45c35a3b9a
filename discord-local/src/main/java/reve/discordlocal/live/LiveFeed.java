package reve.discordlocal.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reve.discordlocal.interaction.OpenModal;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Messages;
import reve.discordlocal.model.User;
import reve.discordlocal.model.Users;
import reve.discordlocal.model.World;

/** Tells every open page what its user may see, as it happens. */
public final class LiveFeed implements Messages.Listener, Users.Listener {
  private static final long MOMENT_MILLIS = 50;

  private final World world;
  private final ScheduledExecutorService timer;
  private final Supplier<ArrayNode> users;
  private final List<Page> pages = new CopyOnWriteArrayList<>();
  private final AtomicBoolean usersPending = new AtomicBoolean();

  /** Tells of users in the given form. */
  public LiveFeed(World world, ScheduledExecutorService timer, Supplier<ArrayNode> users) {
    this.world = world;
    this.users = users;
    this.timer = timer;
  }

  /** The page on this socket follows for this user, from its "ready" until the socket closes. */
  public void follow(User user, Channel socket) {
    var page = new Page(user, socket);
    pages.add(page);
    page.tell("{\"event\":\"ready\"}");
    socket.closeFuture().addListener(closed -> pages.remove(page));
  }

  @Override
  public void created(Message message) {
    message("message_create", message);
  }

  @Override
  public void updated(Message message) {
    message("message_update", message);
  }

  private void message(String event, Message message) {
    each(
        page -> sees(page, message),
        page -> {
          var json = Json.object().put("event", event);
          json.set("message", message.seenBy(page.user()));
          return json;
        });
  }

  @Override
  public void deleted(Message message) {
    each(
        page -> sees(page, message),
        page ->
            Json.object()
                .put("event", "message_delete")
                .put("id", message.id().toString())
                .put("channel_id", message.channel().toString()));
  }

  private boolean sees(Page page, Message message) {
    return message.visibleTo(page.user())
        && world
            .channel(message.channel())
            .filter(channel -> channel.visibleTo(page.user()))
            .isPresent();
  }

  /** The commands have changed: pages read their state again. */
  public void commandsChanged() {
    each(_ -> true, _ -> Json.object().put("event", "commands"));
  }

  @Override
  public void joined(User user) {
    usersChanged();
  }

  @Override
  public void changed(User user) {
    usersChanged();
  }

  /** Pages hear of all that came or changed within a moment at once. */
  private void usersChanged() {
    if (!pages.isEmpty() && usersPending.compareAndSet(false, true)) {
      var _ = timer.schedule(this::tellUsers, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tellUsers() {
    usersPending.set(false);
    var json = Json.object().put("event", "users");
    json.set("users", users.get());
    each(_ -> true, _ -> json);
  }

  /** The bot has come or gone. */
  public void botChanged(boolean online) {
    each(_ -> true, _ -> Json.object().put("event", "bot").put("online", online));
  }

  /** The bot has opened a modal for its user. */
  public void modalOpened(OpenModal modal) {
    each(
        page -> page.user().id().equals(modal.user().id()),
        page -> {
          var json = Json.object().put("event", "modal");
          json.set("modal", modal.json());
          return json;
        });
  }

  /** Someone is typing in a channel. */
  public void typing(reve.discordlocal.model.Channel channel, User user) {
    each(
        page -> channel.visibleTo(page.user()),
        page ->
            Json.object()
                .put("event", "typing")
                .put("channel_id", channel.id().toString())
                .put("user_id", user.id().toString()));
  }

  private void each(Predicate<Page> concerned, Function<Page, ObjectNode> frame) {
    for (var page : pages) {
      if (concerned.test(page)) {
        page.tell(Json.write(frame.apply(page)));
      }
    }
  }
}
