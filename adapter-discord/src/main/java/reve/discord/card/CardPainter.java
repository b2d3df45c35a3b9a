package reve.discord.card;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the pictures of the game as JPEG files. The same input gives the same bytes; what was drawn
 * lately is kept, up to a number of bytes. Safe to call from any number of threads. The arrays
 * handed out are shared and must not be changed. When too many wait for a picture of their own, the
 * next one gets a {@link RejectedExecutionException}.
 */
public final class CardPainter {
  private static final Logger log = LoggerFactory.getLogger(CardPainter.class);
  private static final long KEPT_PICTURE_BYTES = 16L << 20;
  private static final long KEPT_SCENE_BYTES = 16L << 20;
  private static final long KEPT_TILE_BYTES = 24L << 20;
  private static final long KEPT_SKY_BYTES = 12L << 20;

  /** Draws one picture, now or later; or throws because it cannot be had in time. */
  @FunctionalInterface
  private interface Workshop {
    CompletableFuture<byte[]> draw(Supplier<byte[]> drawing);
  }

  private final AsyncCache<Content, byte[]> pictures;
  private final Illustrations illustrations;
  private final Tiles tiles;
  private final Tables tables;
  private final Workshop workshop;

  private CardPainter(
      AsyncCache<Content, byte[]> pictures,
      Illustrations illustrations,
      Tiles tiles,
      Tables tables,
      Workshop workshop) {
    this.pictures = pictures;
    this.illustrations = illustrations;
    this.tiles = tiles;
    this.tables = tables;
    this.workshop = workshop;
  }

  /** One with a studio of its own. */
  public static CardPainter of(ArtFiles artFiles) {
    Illustrations illustrations = new Illustrations(artFiles, KEPT_SCENE_BYTES);
    return new CardPainter(
        Caffeine.newBuilder()
            .maximumWeight(KEPT_PICTURE_BYTES)
            .weigher((Content content, byte[] jpeg) -> jpeg.length)
            .executor(Runnable::run)
            .buildAsync(),
        illustrations,
        new Tiles(illustrations, KEPT_TILE_BYTES),
        new Tables(KEPT_SKY_BYTES),
        new Studio()::draw);
  }

  /** The same painter in a hurry: hands out what is kept and refuses to draw anything. */
  public CardPainter inHurry() {
    return new CardPainter(
        pictures,
        illustrations,
        tiles,
        tables,
        drawing -> {
          throw new RejectedExecutionException("no time to draw");
        });
  }

  /** The card of one Esprit, upright. */
  public byte[] card(EspritCard card) {
    return picture(card, Stream.of(card), () -> Table.alone(card, illustrations));
  }

  /** One to ten pulls on one sheet, the best of them largest. */
  public byte[] sheet(PullSheet sheet) {
    return picture(
        sheet, sheet.pulls().stream().map(Pull::card), () -> SheetFace.draw(sheet, tiles, tables));
  }

  /** A newcomer's two Esprits, the leader in front. */
  public byte[] starters(StarterPair pair) {
    return picture(
        pair,
        Stream.of(pair.leader(), pair.companion()),
        () -> StarterFace.draw(pair, tiles, tables));
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
      return pictures
          .get(content, (_, _) -> workshop.draw(() -> JpegFile.of(drawing.get())))
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What a picture shows: its input, and the art files as they were when it was asked for. */
  private record Content(Object input, List<Illustrations.Art> art) {}
}
