package reve.discord.pipeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discord.card.CardPainter;
import reve.discord.shared.Permission;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;

/** Draws the pictures of replies; a reply goes out without one rather than late or not at all. */
final class Artist implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Artist.class);

  private final CardPainter painter;
  private final Studio studio = new Studio();

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
      return studio
          .draw(() -> picture.drawnBy(painter))
          .map(bytes -> Message.drawn(reply, picture, bytes))
          .orElseGet(() -> Message.plain(reply));
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("A picture could not be drawn: {}", picture.fileName());
      return Message.plain(reply);
    }
  }

  @Override
  public void close() {
    studio.close();
  }
}
