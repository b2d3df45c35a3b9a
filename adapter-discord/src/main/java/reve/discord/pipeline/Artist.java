package reve.discord.pipeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discord.card.CardPainter;
import reve.discord.shared.Permission;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;

/** Draws the pictures of replies; a reply goes out without one rather than not at all. */
final class Artist {
  private static final Logger log = LoggerFactory.getLogger(Artist.class);

  private final CardPainter painter;

  Artist(CardPainter painter) {
    this.painter = painter;
  }

  Message drawn(Reply reply, Origin origin) {
    return reply
        .picture()
        .filter(picture -> origin.botHas(Permission.ATTACH_FILES))
        .map(picture -> drawn(reply, picture))
        .orElseGet(() -> Message.plain(reply));
  }

  private Message drawn(Reply reply, Picture picture) {
    try {
      return Message.drawn(reply, picture, picture.drawnBy(painter));
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("A picture could not be drawn: {}", picture.fileName());
      return Message.plain(reply);
    }
  }
}
