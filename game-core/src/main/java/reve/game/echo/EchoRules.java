package reve.game.echo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.echo.LootTable.Bracket;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.experience.ExperienceRules;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * The echoes in display order, what comes out of them, which of them everybody gets once a day, and
 * the key that opens one without using it up.
 */
public record EchoRules(ItemId key, ItemId daily, List<LootTable> loot, List<Echo> echoes)
    implements Rules {
  public EchoRules {
    loot = List.copyOf(loot);
    echoes = List.copyOf(echoes);
  }

  public Optional<Echo> find(ItemId item) {
    return echoes.stream().filter(echo -> echo.item().equals(item)).findFirst();
  }

  /** From which level of the player on an Esprit of the kind can be in an echo, if ever. */
  public Optional<Integer> from(Echo echo, Tier tier, Element element) {
    return table(echo.loot()).flatMap(table -> table.from(tier, element));
  }

  /** The odds by which an echo opens for a player of this level. */
  EchoOdds odds(Echo echo, int level) {
    LootTable table = table(echo.loot()).orElseThrow();
    Bracket bracket = table.at(level);
    return new EchoOdds(bracket.tierOdds(), bracket.elementOdds(echo.attuned()), table.find());
  }

  private Optional<LootTable> table(LootId id) {
    return loot.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    ItemRules items = book.of(ItemRules.class);
    demandItem(key, "key", items, faults);
    faults.demand(find(daily).isPresent(), "daily", daily.value(), "the item of one of the echoes");
    Set<LootId> tables = new HashSet<>();
    for (int i = 0; i < loot.size(); i++) {
      String path = "loot[" + i + "]";
      LootId id = loot.get(i).id();
      faults.demand(tables.add(id), path + ".id", id.value(), "an id of its own");
      check(loot.get(i), path, book, faults);
      loot.get(i).find().ifPresent(find -> check(find, path + ".find", items, faults));
    }
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < echoes.size(); i++) {
      ItemId item = echoes.get(i).item();
      String path = "echoes[" + i + "]";
      faults.demand(seen.add(item), path + ".item", item.value(), "an item of its own");
      demandItem(item, path + ".item", items, faults);
      check(echoes.get(i), path, faults);
    }
  }

  private static void check(Find find, String path, ItemRules items, Faults faults) {
    faults.demand(
        find.items().values().stream().allMatch(weight -> weight > 0) && !find.items().isEmpty(),
        path + ".items",
        find.items().values(),
        "at least one item, each with a positive weight");
    find.items().keySet().forEach(item -> demandItem(item, path + ".items", items, faults));
  }

  private static void demandItem(ItemId item, String path, ItemRules items, Faults faults) {
    faults.demand(
        items.find(item).isPresent(), path, item.value(), "the id of an item in item.json");
  }

  private void check(Echo echo, String path, Faults faults) {
    Optional<LootTable> table = table(echo.loot());
    faults.demand(
        table.isPresent(), path + ".loot", echo.loot().value(), "the id of one of the loot tables");
    table.ifPresent(found ->
        faults.demand(
            found.attunes() == echo.attuned().isPresent(),
            path + ".attuned",
            echo.attuned().map(Element::name).orElse(""),
            found.attunes()
                ? "an element, since the loot table has weights for attuned ones"
                : "nothing, since the loot table has no weights for attuned ones"));
  }

  private static void check(LootTable table, String path, Rulebook book, Faults faults) {
    int before = 0;
    for (int i = 0; i < table.brackets().size(); i++) {
      Bracket bracket = table.brackets().get(i);
      String place = path + ".brackets[" + i + "]";
      faults.demand(
          bracket.upTo() > before,
          place + ".upTo",
          bracket.upTo(),
          "a level above that of the bracket before");
      before = bracket.upTo();
      faults.demand(
          bracket.attuned().isPresent() == table.attunes(),
          place + ".attuned",
          "missing",
          "a weight, as in the other brackets of the table");
      checkTiers(bracket, place, book.of(Catalogue.class), faults);
    }
    int highest = book.of(ExperienceRules.class).maxLevel();
    faults.demand(
        before >= highest,
        path + ".brackets",
        before,
        "brackets up to the highest level, " + highest);
  }

  private static void checkTiers(Bracket bracket, String path, Catalogue catalogue, Faults faults) {
    bracket
        .tiers()
        .forEach((tier, weight) ->
            faults.demand(
                weight > 0
                    && bracket.elements().keySet().stream()
                        .noneMatch(element -> catalogue.drawable(tier, element).isEmpty()),
                path + ".tiers." + tier.value(),
                weight,
                "a positive weight of a tier that has Esprits of every element to draw"));
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(EchoRules.class).echoes().stream()
        .filter(each -> find(each.item()).isEmpty())
        .forEach(gone ->
            faults.report("echoes", gone.item().value(), "still there, since players may hold it"));
  }
}
