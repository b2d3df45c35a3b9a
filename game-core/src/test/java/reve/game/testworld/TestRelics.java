package reve.game.testworld;

import static reve.game.esprit.Stat.ATK;
import static reve.game.esprit.Stat.DEF;
import static reve.game.esprit.Stat.HP;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reve.game.esprit.Relic;
import reve.game.esprit.Relic.Conversion;
import reve.game.esprit.Relics;
import reve.game.esprit.Stat;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;

/** The shipped relics. */
public final class TestRelics {
  public static final ItemId SWORD = new ItemId("iron_sword");
  public static final ItemId BLADE = new ItemId("berserker_blade");
  public static final ItemId PLATE = new ItemId("guardian_plate");
  public static final ItemId RING = new ItemId("vampiric_ring");
  public static final ItemId CROWN = new ItemId("fortress_crown");
  public static final ItemId ORB = new ItemId("chaos_orb");

  private TestRelics() {}

  public static Stream<ItemId> items() {
    return Stream.of(SWORD, BLADE, PLATE, RING, CROWN, ORB);
  }

  public static Relics rules() {
    return new Relics(
        List.of(
            relic(SWORD, 1, 8, 0, 0),
            relic(BLADE, 3, 25, 0, 0, turning(DEF, ATK, 15)),
            relic(PLATE, 4, 0, 30, 20, turning(ATK, DEF, 20)),
            relic(RING, 5, 15, 0, 0, turning(HP, ATK, 25)),
            relic(CROWN, 5, 0, 20, 30, turning(DEF, HP, 35), turning(HP, DEF, 15)),
            relic(
                ORB,
                5,
                40,
                40,
                40,
                turning(DEF, ATK, 25),
                turning(ATK, DEF, 25),
                turning(HP, ATK, 25))),
        List.of(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4));
  }

  private static Relic relic(
      ItemId item, int stars, int atk, int def, int hp, Conversion... conversions) {
    Map<Stat, BasisPoints> boosts = new EnumMap<>(Stat.class);
    boosts.put(ATK, percent(atk));
    boosts.put(DEF, percent(def));
    boosts.put(HP, percent(hp));
    boosts.values().removeIf(BasisPoints.NONE::equals);
    return new Relic(item, stars, boosts, Arrays.asList(conversions));
  }

  private static Conversion turning(Stat from, Stat to, int percent) {
    return new Conversion(from, to, percent(percent));
  }

  private static BasisPoints percent(int percent) {
    return new BasisPoints(percent * 100L);
  }
}
