package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.Snowflakes;
import reve.discordlocal.model.User;

/** The modals that are open, at most one a user as on a screen. */
public final class Modals {
  private final Snowflakes ids;
  private final Map<Snowflake, OpenModal> byUser = new LinkedHashMap<>();
  private final List<Consumer<OpenModal>> listeners = new CopyOnWriteArrayList<>();

  public Modals(Snowflakes ids) {
    this.ids = ids;
  }

  /** From now on the listener hears of every modal that opens. */
  public void onOpen(Consumer<OpenModal> listener) {
    listeners.add(listener);
  }

  OpenModal open(Interaction interaction, JsonNode form) {
    var deed = interaction.deed();
    var numbered = form.deepCopy();
    Composer.number(numbered.path("components"));
    var modal = new OpenModal(ids.next(), deed.user(), deed.channel(), deed.pressed(), numbered);
    synchronized (this) {
      byUser.put(deed.user().id(), modal);
    }
    listeners.forEach(listener -> listener.accept(modal));
    return modal;
  }

  public synchronized Optional<OpenModal> of(User user) {
    return Optional.ofNullable(byUser.get(user.id()));
  }

  /** The modal was sent and is no longer open. */
  public synchronized void close(OpenModal modal) {
    byUser.remove(modal.user().id(), modal);
  }
}
