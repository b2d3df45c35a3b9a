package reve.game.inventory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.Vitality;
import reve.game.experience.Progress;
import reve.game.item.Item;
import reve.game.item.ItemEffect;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.item.Items;
import reve.game.item.SectionId;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.shared.Moment;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** What a player carries, section by section, and what each item is for. */
public final class ViewInventory {

  /** All sections where none is named. */
  public record Question(PlayerId player, Optional<SectionId> section, Turn<ItemId> turn) {}

  /** So many of an item, at least one. */
  public record Held(Item item, long count) {}

  /** Of so many kinds of items in all. */
  public record Answer(Page<Held> page, int kinds) {}

  /** An item, how many are held, where it comes from and what using it would do. */
  public record Card(Item item, long held, List<Source> sources, Prospect prospect) {
    public Card {
      sources = List.copyOf(sources);
    }
  }

  /** What using an item would do now. */
  public sealed interface Prospect {

    /** One would restore this portion; {@code whole} would be used before any is lost. */
    record Restores(GaugeLevel level, Portion one, int whole) implements Prospect {}

    /** One would teach this portion; {@code whole} would be used before any is lost. */
    record Teaches(Portion one, int whole) implements Prospect {}

    /** One becomes what is in it. */
    record Opens() implements Prospect {}

    record Holds(Chest chest) implements Prospect {}

    record Elsewhere(ItemEffect.Place place) implements Prospect {}
  }

  private final UnitOfWork unitOfWork;
  private final Players players;
  private final Items items;
  private final Vitality vitality;

  public ViewInventory(UnitOfWork unitOfWork, Players players, Items items, Vitality vitality) {
    this.unitOfWork = unitOfWork;
    this.players = players;
    this.items = items;
    this.vitality = vitality;
  }

  public Answer page(Question question) {
    return unitOfWork.ask(
        question.player(),
        moment -> {
          List<Held> held = held(question.player(), moment);
          List<Item> order = inOrder(moment.rules(ItemRules.class));
          return new Answer(
              Page.ofAll(
                  held.stream()
                      .filter(each ->
                          question.section().map(each.item().section()::equals).orElse(true))
                      .toList(),
                  each -> each.item().id(),
                  Comparator.comparingInt((ItemId id) -> place(id, order)),
                  question.turn(),
                  moment.rules(InventoryRules.class).pageSize()),
              held.size());
        });
  }

  /** Everything that is held, in the order of an inventory. */
  public List<Held> all(PlayerId player) {
    return unitOfWork.ask(player, moment -> held(player, moment));
  }

  private List<Held> held(PlayerId player, Moment moment) {
    Map<ItemId, Long> owned = items.of(player);
    return inOrder(moment.rules(ItemRules.class)).stream()
        .filter(item -> owned.containsKey(item.id()))
        .map(item -> new Held(item, owned.getOrDefault(item.id(), 0L)))
        .toList();
  }

  /** Section by section. */
  private static List<Item> inOrder(ItemRules rules) {
    return rules.sections().stream()
        .flatMap(
            section -> rules.items().stream().filter(item -> item.section().equals(section.id())))
        .toList();
  }

  /** Behind everything for an item that is not there, which no page shows. */
  private static int place(ItemId id, List<Item> order) {
    for (int place = 0; place < order.size(); place++) {
      if (order.get(place).id().equals(id)) {
        return place;
      }
    }
    return order.size();
  }

  /** Empty where there is no such item. */
  public Optional<Card> card(PlayerId player, ItemId id) {
    return unitOfWork.ask(
        player,
        moment ->
            moment
                .rules(ItemRules.class)
                .find(id)
                .map(item ->
                    new Card(
                        item,
                        items.of(player).getOrDefault(id, 0L),
                        Source.of(id, moment),
                        prospect(item, players.demand(player), moment))));
  }

  private Prospect prospect(Item item, Player player, Moment moment) {
    return switch (item.effect()) {
      case ItemEffect.Energy(long points) -> restores(Gauge.ENERGY, points, player, moment);
      case ItemEffect.Stamina(long points) -> restores(Gauge.STAMINA, points, player, moment);
      case ItemEffect.Experience(long points) -> {
        long room = Progress.room(player, moment);
        yield new Prospect.Teaches(Portion.of(room, points, 1), whole(room, points, moment));
      }
      case ItemEffect.Bundle bundle -> new Prospect.Opens();
      case ItemEffect.Chest chest ->
          new Prospect.Holds(moment.rules(InventoryRules.class).chest(item.id()).orElseThrow());
      case ItemEffect.Elsewhere(ItemEffect.Place place) -> new Prospect.Elsewhere(place);
    };
  }

  private Prospect restores(Gauge gauge, long points, Player player, Moment moment) {
    GaugeLevel level = vitality.level(gauge, player, moment);
    return new Prospect.Restores(
        level, Portion.of(level.room(), points, 1), whole(level.room(), points, moment));
  }

  private static int whole(long room, long each, Moment moment) {
    return (int) Math.min(moment.rules(InventoryRules.class).mostAtOnce(), room / each);
  }
}
