package reve.game.fragment;

import java.util.Locale;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;

/** Fragments are items; these are their names. */
public final class Fragments {
  public static final ItemId AWAKENING = new ItemId("awakening_fragment");

  private Fragments() {}

  /** Such as {@code tier_3_fragment}. */
  public static ItemId of(Tier tier) {
    return new ItemId("tier_" + tier.value() + "_fragment");
  }

  /** Such as {@code inferno_fragment}. */
  public static ItemId of(Element element) {
    return new ItemId(element.name().toLowerCase(Locale.ROOT) + "_fragment");
  }
}
