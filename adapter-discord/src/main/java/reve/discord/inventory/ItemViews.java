package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Odds;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.AmountRange;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.energy.GaugeLevel;
import reve.game.inventory.Chest;
import reve.game.inventory.InventoryRules;
import reve.game.inventory.Portion;
import reve.game.inventory.Source;
import reve.game.inventory.ViewInventory.Card;
import reve.game.inventory.ViewInventory.Prospect;
import reve.game.item.Item;
import reve.game.item.ItemId;

/** How the card of an item looks. */
public final class ItemViews {
  private static final int ONE = 1;
  private static final int MANY = 2;

  private final Voices voices;

  public ItemViews(Voices voices) {
    this.voices = voices;
  }

  Reply unknown(ItemId item, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return Reply.refusal(
        voice.text("inventory.unknown_item", with("typed", Voice.asTyped(item.value()))));
  }

  Reply card(Card card, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Item item = card.item();
    Reply shown =
        Reply.titled(voice.items(item.id(), card.held()))
            .text(voice.text(item.description()) + "\n\n" + prospect(card, voice, asker))
            .color(color(item.rarity()));
    return contents(shown, card.prospect(), voice)
        .field(voice.text("inventory.sources"), sources(card, voice))
        .row(
            Row.having(
                useOne(card, voice, asker),
                useMany(card, voice, asker),
                way(card.prospect(), voice, asker),
                Optional.of(UseViews.bag(voice, asker))));
  }

  private static int color(Item.Rarity rarity) {
    return switch (rarity) {
      case COMMON -> 0x8A8F98;
      case UNCOMMON -> 0x4C9F70;
      case RARE -> 0x3F7CC4;
      case EPIC -> 0x8E5BC7;
      case LEGENDARY -> 0xD08A2E;
      case MYTHIC -> 0xC4476B;
    };
  }

  /** What one would do now. */
  private static String prospect(Card card, Voice voice, Asker asker) {
    return switch (card.prospect()) {
      case Prospect.Restores(GaugeLevel level, Portion one, int whole) ->
          one.given() == 0
              ? voice.text(
                  "inventory.full",
                  with("gauge", UseViews.name(level.gauge(), voice)),
                  with("points", level.points()),
                  with("max", level.pace().max()))
              : UseViews.risen(
                  level.gauge(), level.points(), one, level.pace().max(), "would", voice);
      case Prospect.Teaches(Portion one, int whole) ->
          one.given() == 0
              ? voice.text("inventory.nothing_to_learn")
              : voice.text(
                  "inventory.would_learn", with("given", one.given()), with("lost", one.lost()));
      case Prospect.Opens opens -> voice.text("inventory.would_open");
      case Prospect.Holds holds -> voice.text("inventory.would_open");
      case Prospect.Elsewhere(var place) -> new Places(voice, asker).told(place, card.item());
    };
  }

  private static Reply contents(Reply reply, Prospect prospect, Voice voice) {
    return prospect instanceof Prospect.Holds(Chest chest)
        ? reply
            .field(voice.text("inventory.chest.always"), String.join("\n", always(chest, voice)))
            .field(
                voice.text("inventory.chest.one_of"),
                Odds.lines(chest.odds(), find -> things(find.items(), voice), voice))
        : reply;
  }

  static List<String> always(Chest chest, Voice voice) {
    return Stream.concat(
            chest.money().entrySet().stream()
                .map(each -> money(each.getKey(), each.getValue(), voice)),
            voice.reward(new Reward(Map.of(), chest.always())).stream())
        .toList();
  }

  private static String money(CurrencyId currency, AmountRange range, Voice voice) {
    return range.least().equals(range.most())
        ? voice.money(currency, range.most())
        : voice.text(
            "inventory.chest.range",
            with("emoji", voice.currency(currency).emoji()),
            with("least", range.least().value()),
            with("most", range.most().value()),
            with("name", voice.currencyName(currency)));
  }

  private static String things(Map<ItemId, Long> items, Voice voice) {
    return voice.list(voice.reward(new Reward(Map.of(), items)));
  }

  private static String sources(Card card, Voice voice) {
    return card.sources().isEmpty()
        ? voice.text("inventory.source.none")
        : card.sources().stream()
            .map(source -> source(source, voice))
            .collect(Collectors.joining("\n"));
  }

  private static String source(Source source, Voice voice) {
    return switch (source) {
      case START -> voice.text("inventory.source.start");
      case DAILY -> voice.text("inventory.source.daily");
      case DAILY_ECHO -> voice.text("inventory.source.daily_echo");
      case LEVELS -> voice.text("inventory.source.levels");
      case ACHIEVEMENTS -> voice.text("inventory.source.achievements");
      case CHESTS -> voice.text("inventory.source.chests");
      case BUNDLES -> voice.text("inventory.source.bundles");
      case ECHOES -> voice.text("inventory.source.echoes");
      case FIRST_FUSION -> voice.text("inventory.source.first_fusion");
      case BEST_OF_A_WEEK -> voice.text("inventory.source.best_of_a_week");
      case DISSOLVING -> voice.text("inventory.source.dissolving");
      case FAILED_FUSION -> voice.text("inventory.source.failed_fusion");
    };
  }

  private static Optional<Button> useOne(Card card, Voice voice, Asker asker) {
    boolean useful =
        switch (card.prospect()) {
          case Prospect.Restores restores -> restores.one().given() > 0;
          case Prospect.Teaches teaches -> teaches.one().given() > 0;
          case Prospect.Opens opens -> true;
          case Prospect.Holds holds -> true;
          case Prospect.Elsewhere elsewhere -> false;
        };
    return Optional.of(
            UseViews.use(card.item().id(), 1, ONE, voice, asker)
                .enabledIf(useful && card.held() > 0))
        .filter(_ -> card.item().effect().isUsable());
  }

  /** As many as are held, can be used at once and give all that is in them. */
  private static Optional<Button> useMany(Card card, Voice voice, Asker asker) {
    int most = voice.rules(InventoryRules.class).mostAtOnce();
    int whole =
        switch (card.prospect()) {
          case Prospect.Restores restores -> restores.whole();
          case Prospect.Teaches teaches -> teaches.whole();
          case Prospect.Opens opens -> most;
          case Prospect.Holds holds -> most;
          case Prospect.Elsewhere elsewhere -> 0;
        };
    int many = (int) Math.min(whole, card.held());
    return Optional.of(many)
        .filter(n -> n > 1)
        .map(n -> UseViews.use(card.item().id(), n, MANY, voice, asker));
  }

  private static Optional<Button> way(Prospect prospect, Voice voice, Asker asker) {
    return prospect instanceof Prospect.Elsewhere(var place)
        ? new Places(voice, asker).way(place)
        : Optional.empty();
  }
}
