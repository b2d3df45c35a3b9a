package reve.discord.card;

import java.awt.image.BufferedImage;
import java.util.List;

/** The layout of several cards side by side. */
final class StarterFace {

  private StarterFace() {}

  static BufferedImage draw(StarterPair pair, Illustrations illustrations) {
    return SheetFace.draw(
        new PullSheet(List.of(new Pull(pair.leader(), true), new Pull(pair.companion(), true))),
        illustrations);
  }
}
