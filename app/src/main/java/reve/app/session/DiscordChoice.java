package reve.app.session;

import java.net.URI;
import java.util.Optional;
import reve.app.settings.Secret;
import reve.discordlocal.Options;

/** Where the game is played. */
public sealed interface DiscordChoice {
  /** On Discord itself, or on what stands in for it at {@code api}. */
  record Live(Secret token, Optional<URI> api) implements DiscordChoice {}

  /** On a local Discord of the session's own. */
  record Local(Options options) implements DiscordChoice {

    /** One that listens at the port, 0 being any free one; Ana is the one whose machine it is. */
    public static Local at(int port) {
      return new Local(Options.builder().port(port).botName("Reve").owner("ana").build());
    }
  }
}
