package reve.game.summon;

import java.util.ArrayList;
import java.util.List;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.shared.Dice;
import reve.game.shared.Weights;

/** The rule by which pulls follow each other: each one counts towards the pity of the next. */
public final class PullSequence {
  private final Weights<Tier> odds;
  private final PityRule pity;
  private final Catalogue catalogue;

  public PullSequence(Banner banner, PityRule pity, Catalogue catalogue) {
    this.odds = banner.odds();
    this.pity = pity;
    this.catalogue = catalogue;
  }

  /** The pulls in order and the pity counter after the last. */
  public record Drawn(List<Pull> pulls, int pity) {}

  public Drawn draw(int count, int counter, Dice dice) {
    List<Pull> pulls = new ArrayList<>(count);
    int points = counter;
    for (int n = 1; n <= count; n++) {
      boolean forced = pity.forces(points);
      Tier tier =
          dice.draw("pull-" + n + "-tier", forced ? odds.only(pity.forcedTiers()::contains) : odds);
      Esprit esprit = dice.pick("pull-" + n + "-esprit", catalogue.drawable(tier));
      pulls.add(new Pull(esprit.id(), tier, forced));
      points = pity.after(points, tier);
    }
    return new Drawn(pulls, points);
  }
}
