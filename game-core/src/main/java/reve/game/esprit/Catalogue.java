package reve.game.esprit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.game.economy.CurrencyRules;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** Every Esprit of the game, with its elements and tiers. */
public final class Catalogue implements Rules {
  private final List<ElementTraits> elements;
  private final List<TierTraits> tiers;
  private final Growth growth;
  private final Relics relics;
  private final Map<EspritId, Esprit> byId;
  private final Map<Tier, List<Esprit>> drawableByTier;

  /** One in a game without relics. */
  public Catalogue(
      List<ElementTraits> elements, List<TierTraits> tiers, Growth growth, List<Esprit> esprits) {
    this(elements, tiers, growth, Relics.NONE, esprits);
  }

  private Catalogue(
      List<ElementTraits> elements,
      List<TierTraits> tiers,
      Growth growth,
      Relics relics,
      Collection<Esprit> esprits) {
    this.elements = List.copyOf(elements);
    this.tiers = List.copyOf(tiers);
    this.growth = growth;
    this.relics = relics;
    Map<EspritId, Esprit> all = new LinkedHashMap<>();
    esprits.forEach(esprit -> all.putIfAbsent(esprit.id(), esprit));
    this.byId = Collections.unmodifiableMap(all);
    this.drawableByTier =
        all.values().stream()
            .filter(esprit -> !esprit.retired())
            .collect(Collectors.groupingBy(Esprit::tier));
  }

  /** The same Esprits, who can wear these. */
  public Catalogue with(Relics wearable) {
    return new Catalogue(elements, tiers, growth, wearable, byId.values());
  }

  public Growth growth() {
    return growth;
  }

  public Relics relics() {
    return relics;
  }

  public Collection<Esprit> all() {
    return byId.values();
  }

  public Optional<Esprit> find(EspritId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Throws when there is none: a player may hold only what the catalogue knows. */
  public Esprit get(EspritId id) {
    return find(id)
        .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + id.value()));
  }

  /** Those of a tier that can still be drawn. */
  public List<Esprit> drawable(Tier tier) {
    return drawableByTier.getOrDefault(tier, List.of());
  }

  /** Those of a tier and an element that can still be drawn. */
  public List<Esprit> drawable(Tier tier, Element element) {
    return drawable(tier).stream().filter(esprit -> esprit.element() == element).toList();
  }

  /** How many different Esprits a player can still collect. */
  public int size() {
    return drawableByTier.values().stream().mapToInt(List::size).sum();
  }

  public ElementTraits traits(Element element) {
    return elements.stream().filter(e -> e.element() == element).findFirst().orElseThrow();
  }

  public TierTraits traits(Tier tier) {
    return tiers.stream().filter(t -> t.tier().equals(tier)).findFirst().orElseThrow();
  }

  public List<ElementTraits> elements() {
    return elements;
  }

  public List<TierTraits> tiers() {
    return tiers;
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    new CatalogueCheck(this, faults).run();
    faults.demand(
        book.of(CurrencyRules.class).find(Menagerie.VIRELITE).isPresent(),
        "tiers",
        "dissolveVirelite",
        "a currency \"virelite\" in currencies.json, into which surplus copies dissolve");
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(Catalogue.class).all().stream()
        .filter(each -> find(each.id()).isEmpty())
        .forEach(gone ->
            faults.report(
                "esprit",
                gone.id().value(),
                "still there (\"retired\": true), since players may hold it"));
  }
}
