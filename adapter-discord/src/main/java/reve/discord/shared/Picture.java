package reve.discord.shared;

import java.nio.charset.StandardCharsets;
import reve.discord.card.CardPainter;
import reve.discord.card.EspritCard;
import reve.discord.card.PullSheet;
import reve.discord.card.StarterPair;

/** A picture and what it shows in words, for those who cannot see it; or a text as a file. */
public record Picture(String fileName, String alternative, Drawing drawing) {

  /** What is to be drawn; drawn only when the reply is sent. */
  public sealed interface Drawing {
    record Card(EspritCard card) implements Drawing {}

    record Sheet(PullSheet sheet) implements Drawing {}

    record Starters(StarterPair pair) implements Drawing {}

    /** Nothing that is drawn: a text, to be kept and not to be looked at. */
    record Written(String text) implements Drawing {

      /** Without the text, which is for one reader and for no log. */
      @Override
      public String toString() {
        return "Written[" + text.length() + " characters]";
      }
    }
  }

  public byte[] drawnBy(CardPainter painter) {
    return switch (drawing) {
      case Drawing.Card(EspritCard card) -> painter.card(card);
      case Drawing.Sheet(PullSheet sheet) -> painter.sheet(sheet);
      case Drawing.Starters(StarterPair pair) -> painter.starters(pair);
      case Drawing.Written(String text) -> text.getBytes(StandardCharsets.UTF_8);
    };
  }
}
