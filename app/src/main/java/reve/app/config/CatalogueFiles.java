package reve.app.config;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.ElementTraits;
import reve.game.esprit.ElementTraits.Split;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Growth;
import reve.game.esprit.Stats;
import reve.game.esprit.Tier;
import reve.game.esprit.TierTraits;
import reve.game.shared.LocalText;

/** The catalogue: {@code esprit.json} for what all share, and a file of Esprits an element. */
final class CatalogueFiles {
  static final String TRAITS = "esprit.json";
  static final List<String> ESPRITS =
      Arrays.stream(Element.values()).map(CatalogueFiles::fileOf).toList();

  private record Traits(List<ElementForm> elements, List<TierTraits> tiers, Growth growth) {}

  private record ElementForm(
      Element id,
      LocalText names,
      String emoji,
      String color,
      Element opposite,
      int speed,
      Split split) {
    ElementTraits traits() {
      return new ElementTraits(id, names, emoji, color, opposite, speed, split);
    }
  }

  private record Esprits(Element element, List<EspritForm> esprits) {}

  private record EspritForm(
      EspritId id,
      Tier tier,
      LocalText names,
      LocalText description,
      String art,
      long atk,
      long def,
      long hp,
      boolean retired) {
    Esprit of(Element element) {
      return new Esprit(
          id, element, tier, names, description, art, new Stats(atk, def, hp), retired);
    }
  }

  private final RulesReader reader;
  private final Map<EspritId, String> fileById = new HashMap<>();

  CatalogueFiles(RulesReader reader) {
    this.reader = reader;
  }

  static String fileOf(Element element) {
    return "esprit/" + element.name().toLowerCase(Locale.ROOT) + ".json";
  }

  /** The catalogue; nothing when a file of it is faulty, which is reported. */
  Optional<Catalogue> read() {
    Optional<Traits> traits = reader.read(TRAITS, "esprit.schema.json", Traits.class);
    List<Optional<List<Esprit>>> byElement =
        Arrays.stream(Element.values()).map(this::esprits).toList();
    if (traits.isEmpty() || byElement.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return traits.map(all ->
        new Catalogue(
            all.elements().stream().map(ElementForm::traits).toList(),
            all.tiers(),
            all.growth(),
            byElement.stream().flatMap(Optional::stream).flatMap(List::stream).toList()));
  }

  private Optional<List<Esprit>> esprits(Element element) {
    String file = fileOf(element);
    return reader
        .read(file, "esprit_definitions.schema.json", Esprits.class)
        .filter(esprits -> isAbout(element, esprits, file))
        .map(esprits -> esprits.esprits().stream().map(form -> form.of(element)).toList())
        .filter(esprits -> idsAreNew(esprits, file));
  }

  private boolean isAbout(Element element, Esprits esprits, String file) {
    return reader.demand(
        esprits.element() == element,
        FileFault.of(file, "element", esprits.element(), element + ", as the file is named"));
  }

  private boolean idsAreNew(List<Esprit> esprits, String file) {
    boolean allNew = true;
    for (int i = 0; i < esprits.size(); i++) {
      EspritId id = esprits.get(i).id();
      String other = fileById.putIfAbsent(id, file);
      allNew &=
          reader.demand(
              other == null,
              FileFault.of(
                  file,
                  "esprits[" + i + "].id",
                  id.value(),
                  "an id of its own; " + other + " has it already"));
    }
    return allNew;
  }
}
