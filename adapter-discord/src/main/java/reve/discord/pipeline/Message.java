package reve.discord.pipeline;

import java.util.Optional;
import reve.discord.shared.Picture;
import reve.discord.shared.Reply;

/** A reply with its picture drawn, as it goes to Discord. */
public final class Message {
  private final Reply reply;
  private final Optional<Attached> picture;

  private Message(Reply reply, Optional<Attached> picture) {
    this.reply = reply;
    this.picture = picture;
  }

  /** A file that goes with the message; the bytes are shared and must not be changed. */
  public static final class Attached {
    private final Picture picture;
    private final byte[] bytes;

    private Attached(Picture picture, byte[] bytes) {
      this.picture = picture;
      this.bytes = bytes;
    }

    public String fileName() {
      return picture.fileName();
    }

    public String alternative() {
      return picture.alternative();
    }

    /** Whether the message shows it, and does not only bring it along. */
    public boolean isShown() {
      return !(picture.drawing() instanceof Picture.Drawing.Written);
    }

    public byte[] bytes() {
      return bytes;
    }
  }

  public static Message plain(Reply reply) {
    return new Message(reply.withoutPicture(), Optional.empty());
  }

  public static Message drawn(Reply reply, Picture picture, byte[] bytes) {
    return new Message(reply, Optional.of(new Attached(picture, bytes)));
  }

  Message privately() {
    return new Message(reply.privately(), picture);
  }

  public Reply reply() {
    return reply;
  }

  public Optional<Attached> picture() {
    return picture;
  }
}
