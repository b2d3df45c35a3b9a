package reve.discord.card;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The layout of a summon: the best pull large, the others beside it in the order they came. */
final class SheetFace {
  private static final double BEST_SCALE = 0.76;
  private static final double ALONE_SCALE = 0.84;
  private static final double BEST_X = 312;
  private static final double LEFT = 606;
  private static final double WIDE = 570;
  private static final double HIGH = 800;
  private static final double GAP = 18;
  private static final double LARGEST_OTHER = 0.56;

  private SheetFace() {}

  static BufferedImage draw(PullSheet sheet, Tiles tiles, Tables tables) {
    Pull best = sheet.best();
    boolean alone = sheet.pulls().size() == 1;
    double bestX = alone ? Table.WIDTH / 2 : BEST_X;
    double middleY = Table.HEIGHT / 2;
    Table table = tables.lit(best.card(), bestX, middleY);
    List<Pull> others = new ArrayList<>(sheet.pulls());
    others.remove(best);
    if (!others.isEmpty()) {
      layOthers(table, others, tiles);
    }
    double scale = alone ? ALONE_SCALE : BEST_SCALE;
    table.lay(tiles.large(best.card(), Table.pixels(scale)), bestX, middleY, 0);
    if (best.isNew()) {
      double edge = Scene.HEIGHT * scale / 2;
      tie(table, best, bestX - Scene.WIDTH * scale * 0.36, middleY - edge + 12, 34, 200);
    }
    return table.finished();
  }

  private static void layOthers(Table table, List<Pull> others, Tiles tiles) {
    int columns = columns(others.size());
    int rows = (others.size() + columns - 1) / columns;
    double scale = scale(columns, rows);
    double stepX = Scene.WIDTH * scale + GAP;
    double stepY = Scene.HEIGHT * scale + GAP;
    for (int i = 0; i < others.size(); i++) {
      int row = i / columns;
      int inRow = Math.min(columns, others.size() - row * columns);
      double x = LEFT + WIDE / 2 + (i % columns - (inRow - 1) / 2.0) * stepX;
      double y = Table.HEIGHT / 2 + (row - (rows - 1) / 2.0) * stepY;
      Pull pull = others.get(i);
      table.lay(tiles.small(pull.card(), Table.pixels(scale)), x, y, 0);
      if (pull.isNew()) {
        double aside = Scene.WIDTH * scale * 0.3;
        tie(table, pull, x - aside, y - stepY / 2 + GAP, 22, aside * 2);
      }
    }
  }

  private static void tie(
      Table table, Pull pull, double x, double y, double size, double mostWidth) {
    Ribbon.tie(table.brush(), pull.card().words().isNew(), x, y, size, mostWidth);
  }

  /** As many columns as let the cards be largest. */
  private static int columns(int count) {
    int best = 1;
    for (int columns = 2; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      if (scale(columns, rows) > scale(best, (count + best - 1) / best) + 1e-9) {
        best = columns;
      }
    }
    return best;
  }

  private static double scale(int columns, int rows) {
    double across = (WIDE - GAP * (columns - 1)) / columns / Scene.WIDTH;
    double down = (HIGH - GAP * (rows - 1)) / rows / Scene.HEIGHT;
    return Math.min(LARGEST_OTHER, Math.min(across, down));
  }
}
