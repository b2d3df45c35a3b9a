package reve.discord.card;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the pictures of the game as PNG files. The same input gives the same bytes; what was drawn
 * lately is kept, up to a number of bytes. Safe to call from any number of threads: no more of them
 * draw at once than there are cores. The arrays handed out are shared and must not be changed.
 */
public final class CardPainter {
  private static final Logger log = LoggerFactory.getLogger(CardPainter.class);
  private static final long KEPT_PICTURE_BYTES = 24L << 20;
  private static final long KEPT_SCENE_BYTES = 48L << 20;

  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final AsyncCache<Content, byte[]> pictures =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_PICTURE_BYTES)
          .weigher((Content content, byte[] png) -> png.length)
          .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("card").factory()))
          .buildAsync();

  private final Illustrations illustrations;

  public CardPainter(ArtFiles artFiles) {
    this.illustrations = new Illustrations(artFiles, KEPT_SCENE_BYTES);
  }

  /** The card of one Esprit, upright. */
  public byte[] card(EspritCard card) {
    return picture(card, Stream.of(card), () -> Table.alone(card, illustrations));
  }

  /** One to ten pulls on one sheet, the best of them largest. */
  public byte[] sheet(PullSheet sheet) {
    return picture(
        sheet, sheet.pulls().stream().map(Pull::card), () -> SheetFace.draw(sheet, illustrations));
  }

  /** A newcomer's two Esprits, the leader in front. */
  public byte[] starters(StarterPair pair) {
    return picture(
        pair,
        Stream.of(pair.leader(), pair.companion()),
        () -> StarterFace.draw(pair, illustrations));
  }

  /**
   * Draws what nobody sees, so that the first player need not wait until code and fonts are loaded;
   * says in the log if no picture can be drawn on this machine.
   */
  public void warmUp() {
    EspritCard moth = Rehearsal.card("moth", "umbral");
    EspritCard sun = Rehearsal.card("sun", "radiant");
    try {
      sheet(new PullSheet(List.of(new Pull(moth, true), new Pull(sun, true))));
      starters(new StarterPair(sun, moth));
    } catch (RuntimeException e) {
      log.atWarn().setCause(e).log("Pictures cannot be drawn here; replies go out without them");
    }
  }

  private byte[] picture(Object input, Stream<EspritCard> cards, Supplier<BufferedImage> drawing) {
    Content content = new Content(input, cards.map(illustrations::artOf).toList());
    try {
      return pictures.get(content, missing -> draw(drawing)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private byte[] draw(Supplier<BufferedImage> drawing) {
    cores.acquireUninterruptibly();
    try {
      return PngFile.of(drawing.get());
    } finally {
      cores.release();
    }
  }

  /** What a picture shows: its input, and the art files as they were when it was asked for. */
  private record Content(Object input, List<Illustrations.Art> art) {}
}
