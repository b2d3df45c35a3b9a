package reve.game.esprit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import reve.game.shared.Faults;

/** What must hold of a catalogue as a whole. */
final class CatalogueCheck {
  private final Catalogue catalogue;
  private final Faults faults;

  CatalogueCheck(Catalogue catalogue, Faults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  void run() {
    everyElementIsDescribed();
    everyTierIsDescribed();
    namesAreUnique();
    statsFitTheTier();
    nothingIsMissing();
    powerStaysCountable();
  }

  private void everyElementIsDescribed() {
    List<Element> described =
        catalogue.elements().stream().map(ElementTraits::element).sorted().toList();
    faults.demand(
        described.equals(List.of(Element.values())),
        "elements",
        described,
        "each of the six elements once");
  }

  private void everyTierIsDescribed() {
    List<Integer> described =
        catalogue.tiers().stream().map(t -> t.tier().value()).sorted().toList();
    faults.demand(
        described.equals(IntStream.rangeClosed(1, Tier.HIGHEST).boxed().toList()),
        "tiers",
        described,
        "each tier from 1 to " + Tier.HIGHEST + " once");
  }

  private void namesAreUnique() {
    Map<String, Esprit> byName = new HashMap<>();
    for (Esprit esprit : catalogue.all()) {
      esprit
          .names()
          .byLanguage()
          .forEach((language, name) -> {
            Esprit other = byName.putIfAbsent(language + ":" + PlainName.of(name).value(), esprit);
            faults.demand(
                other == null,
                path(esprit) + ".names." + language,
                name,
                "a name that no other Esprit has"
                    + (other == null ? "" : " (" + other.id().value() + " has it)"));
          });
    }
  }

  private void statsFitTheTier() {
    for (Esprit esprit : catalogue.all()) {
      Stats base = esprit.base();
      faults.demand(
          base.atk() > 0 && base.def() > 0 && base.hp() > 0,
          path(esprit),
          base,
          "atk, def and hp of at least 1");
      catalogue.tiers().stream()
          .filter(traits -> traits.tier().equals(esprit.tier()))
          .forEach(traits -> totalFits(esprit, traits));
    }
  }

  private void totalFits(Esprit esprit, TierTraits traits) {
    long total = esprit.base().atk() + esprit.base().def() + esprit.base().hp();
    faults.demand(
        traits.minTotal() <= total && total <= traits.maxTotal(),
        path(esprit) + ".atk+def+hp",
        total,
        "from " + traits.minTotal() + " to " + traits.maxTotal() + ", the range of its tier");
  }

  private void nothingIsMissing() {
    for (Element element : Element.values()) {
      for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
        Tier wanted = new Tier(tier);
        faults.demand(
            catalogue.drawable(wanted).stream().anyMatch(e -> e.element() == element),
            "esprit/" + element.name().toLowerCase(Locale.ROOT) + ".json",
            "none of tier " + tier,
            "at least one Esprit of every tier that is not retired");
      }
    }
  }

  /** A full stack of everything, fully grown, must fit a 64-bit total. */
  private void powerStaysCountable() {
    Growth growth = catalogue.growth();
    BigInteger total = BigInteger.ZERO;
    for (Esprit esprit : catalogue.all()) {
      Stats lead =
          growth.lead(
              esprit.base(), Stack.MAX_STARS, Stack.MAX_LEVEL, growth.limitBreaks().size() - 1);
      Stats reserve = growth.reserve(esprit.base(), Stack.MAX_STARS);
      total =
          total
              .add(BigInteger.valueOf(lead.power()))
              .add(
                  BigInteger.valueOf(reserve.power())
                      .multiply(BigInteger.valueOf(Stack.MAX_QUANTITY - 1)));
    }
    faults.demand(
        total.bitLength() < Long.SIZE,
        "esprit",
        total,
        "a catalogue whose largest possible total power stays below 2^63");
  }

  private static String path(Esprit esprit) {
    return "esprit/"
        + esprit.element().name().toLowerCase(Locale.ROOT)
        + ".json:"
        + esprit.id().value();
  }
}
