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
  record Local(Options options) implements DiscordChoice {}
}
