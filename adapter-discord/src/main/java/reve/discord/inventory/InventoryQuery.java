package reve.discord.inventory;

import java.util.List;
import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.CustomId;
import reve.discord.shared.Pager;
import reve.discord.shared.Pressed;
import reve.game.item.ItemId;
import reve.game.item.Section;
import reve.game.item.SectionId;
import reve.game.shared.Turn;

/** Which part of an inventory is wanted, as it stands in the page's controls. */
record InventoryQuery(Optional<SectionId> section, Turn<ItemId> turn) {
  static final Pager<ItemId> PAGER = new Pager<>(ItemId::value, InventoryQuery::item);

  /** Stands for every section; a choice must not be empty. */
  static final String ALL = "-";

  static InventoryQuery first(Optional<SectionId> section) {
    return new InventoryQuery(section, new Turn.First<>());
  }

  /** A control that carries the section by its place, because an id has little room. */
  CustomId id(String action, List<Section> sections, Asker asker) {
    String place =
        section
            .map(id -> String.valueOf(sections.stream().map(Section::id).toList().indexOf(id)))
            .orElse(ALL);
    return CustomId.of(InventoryViews.INVENTORY, action, asker, place);
  }

  static Optional<InventoryQuery> turned(Pressed pressed, List<Section> sections) {
    return PAGER
        .turn(pressed)
        .map(turn ->
            new InventoryQuery(
                pressed.argument(0).flatMap(place -> section(place, sections)), turn));
  }

  static Optional<InventoryQuery> chosen(Pressed pressed, List<Section> sections) {
    return pressed
        .choice()
        .map(choice ->
            first(
                sections.stream()
                    .map(Section::id)
                    .filter(id -> id.value().equals(choice))
                    .findFirst()));
  }

  private static Optional<SectionId> section(String place, List<Section> sections) {
    return sections.stream()
        .filter(each -> String.valueOf(sections.indexOf(each)).equals(place))
        .map(Section::id)
        .findFirst();
  }

  private static Optional<ItemId> item(String written) {
    try {
      return Optional.of(new ItemId(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
