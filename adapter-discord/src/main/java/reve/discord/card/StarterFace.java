package reve.discord.card;

import java.awt.image.BufferedImage;

/** The layout of a newcomer's two Esprits: the leader in front, the other at its side. */
final class StarterFace {
  private static final double LEADER_SIZE = 0.8;
  private static final double COMPANION_SIZE = 0.68;

  private StarterFace() {}

  static BufferedImage draw(StarterPair pair, Tiles tiles, Tables tables) {
    Table table = tables.lit(pair.leader(), 380, 450);
    table.lay(tiles.large(pair.companion(), Table.pixels(COMPANION_SIZE)), 870, 470, 0.06);
    table.lay(tiles.large(pair.leader(), Table.pixels(LEADER_SIZE)), 350, 440, -0.03);
    Ribbon.tie(table.brush(), pair.leader().words().leader(), 362, 846, 40, 420);
    return table.finished();
  }
}
