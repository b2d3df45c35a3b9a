package reve.discord.shared;

import reve.discord.card.CardPainter;
import reve.discord.card.EspritCard;
import reve.discord.card.PullSheet;
import reve.discord.card.StarterPair;

/** A picture and what it shows in words, for those who cannot see it. */
public record Picture(String fileName, String alternative, Drawing drawing) {

  /** What is to be drawn; drawn only when the reply is sent. */
  public sealed interface Drawing {
    record Card(EspritCard card) implements Drawing {}

    record Sheet(PullSheet sheet) implements Drawing {}

    record Starters(StarterPair pair) implements Drawing {}
  }

  public byte[] drawnBy(CardPainter painter) {
    return switch (drawing) {
      case Drawing.Card(EspritCard card) -> painter.card(card);
      case Drawing.Sheet(PullSheet sheet) -> painter.sheet(sheet);
      case Drawing.Starters(StarterPair pair) -> painter.starters(pair);
    };
  }
}
