package reve.discord.pipeline;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.discord.card.CardPainter;
import reve.discord.shared.Permission;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;

/** Draws the pictures of replies; a reply goes out without one rather than late or not at all. */
final class Artist {
  private static final Logger log = LoggerFactory.getLogger(Artist.class);

  /** Commands in flight to a processor, from which on they need it more than pictures do. */
  private static final int BUSY = 4;

  private static final int MANY = BUSY * Runtime.getRuntime().availableProcessors();

  private final CardPainter painter;
  private final CardPainter hurried;
  private final IntSupplier inFlight;

  Artist(CardPainter painter, IntSupplier inFlight) {
    this.painter = painter;
    this.hurried = painter.inHurry();
    this.inFlight = inFlight;
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
      CardPainter now = inFlight.getAsInt() > MANY ? hurried : painter;
      return Message.drawn(reply, picture, picture.drawnBy(now));
    } catch (RejectedExecutionException tooMany) {
      return Message.plain(reply);
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("A picture could not be drawn: {}", picture.fileName());
      return Message.plain(reply);
    }
  }
}
