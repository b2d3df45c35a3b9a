package reve.discord.fragment;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.esprit.KindOptions;
import reve.discord.shared.Asker;
import reve.discord.shared.Control;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Newcomer;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.EspritId;
import reve.game.esprit.Tier;
import reve.game.fragment.Bundle;
import reve.game.fragment.BundleOutcome;
import reve.game.fragment.BundleOutcome.NotABundle;
import reve.game.fragment.BundleOutcome.Opened;
import reve.game.fragment.CraftEspritOutcome;
import reve.game.fragment.CraftEspritOutcome.Crafted;
import reve.game.fragment.FragmentRules;
import reve.game.fragment.Recipe;
import reve.game.fragment.ViewFragments;
import reve.game.fragment.ViewFragments.Craftable;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** How fragments look. */
public final class FragmentViews {
  static final String CRAFT = "fragment craft";
  static final String OPEN = "fragment open";
  static final String LIST = "fragment list";
  static final String TIER = "tier";
  static final String ELEMENT = "element";
  static final String QUANTITY = "quantity";
  static final String BUNDLE = "bundle";
  static final String COUNT = "count";
  private static final int MOST_BUTTONS = 5;

  private final Voices voices;

  public FragmentViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(CraftEspritOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Crafted crafted -> crafted(crafted, voice, asker);
      case CraftEspritOutcome.TooFew few ->
          Reply.refusal(
                  voice.text(
                      "fragment.too_few",
                      with("needed", items(few.needed(), voice)),
                      with("held", items(few.held(), voice))))
              .row(list(voice, asker));
      case CraftEspritOutcome.TooMany(int wanted, int most) -> tooMany(wanted, most, voice);
    };
  }

  private static Reply tooMany(int wanted, int most, Voice voice) {
    return Reply.refusal(
        voice.text("fragment.too_many", with("wanted", wanted), with("most", most)));
  }

  private static Reply crafted(Crafted crafted, Voice voice, Asker asker) {
    long made = crafted.copies().values().stream().mapToLong(Long::longValue).sum();
    EspritId first =
        crafted.copies().entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    Newcomer newcomer = Newcomer.of(first, crafted.firsts().contains(first), voice);
    Map<ItemId, Long> one = voice.rules(FragmentRules.class).cost(crafted.recipe(), 1);
    boolean again =
        one.entrySet().stream()
            .allMatch(each -> crafted.held().getOrDefault(each.getKey(), 0L) >= each.getValue());
    return newcomer
        .shown(voice.text("fragment.crafted.title", with("made", made)))
        .text(lines(crafted, voice))
        .inline(voice.text("fragment.used"), items(crafted.used(), voice))
        .inline(voice.text("fragment.left"), items(crafted.held(), voice))
        .row(
            Row.having(
                Optional.of(craft(crafted.recipe(), 0, voice, asker)).filter(_ -> again),
                Optional.of(newcomer.lock(asker)),
                Optional.of(newcomer.look(asker)),
                Optional.of(list(voice, asker))));
  }

  private static String lines(Crafted crafted, Voice voice) {
    return crafted.copies().entrySet().stream()
        .map(each ->
            voice.text(
                crafted.firsts().contains(each.getKey())
                    ? "fragment.crafted.new"
                    : "fragment.crafted.line",
                with("copies", each.getValue()),
                with("name", voice.named(voice.esprit(each.getKey())))))
        .collect(Collectors.joining("\n"));
  }

  Reply of(BundleOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Opened opened ->
          Reply.titled(
                  voice.text(
                      "fragment.opened.title",
                      with("bundles", voice.items(opened.bundle(), opened.count()))))
              .text(items(opened.fragments(), voice))
              .color(Reply.GOOD)
              .footer(voice.text("fragment.opened.left", with("left", opened.held())))
              .row(
                  Row.having(
                      Optional.of(open(opened.bundle(), 0, voice, asker))
                          .filter(_ -> opened.held() > 0),
                      Optional.of(list(voice, asker))));
      case NotABundle(ItemId item) ->
          Reply.refusal(
                  voice.text("fragment.not_a_bundle", with("typed", Voice.asTyped(item.value()))))
              .row(list(voice, asker));
      case BundleOutcome.TooFew(ItemId bundle, int wanted, long held) ->
          Reply.refusal(
                  voice.text(
                      "fragment.too_few_bundles",
                      with("wanted", wanted),
                      with("held", voice.items(bundle, held))))
              .row(list(voice, asker));
      case BundleOutcome.TooMany(int wanted, int most) -> tooMany(wanted, most, voice);
    };
  }

  Reply of(ViewFragments.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(voice.text("fragment.list.title"))
            .text(craftable(answer.craftable(), voice))
            .footer(price(answer.rules(), voice));
    return fields(answer, voice)
        .reduce(reply, (shown, field) -> shown.inline(field.name(), field.text()), (a, b) -> b)
        .row(crafts(answer.craftable(), voice, asker))
        .row(opens(answer, voice, asker));
  }

  /** A tier a line, with the elements of which an Esprit can be made, and how often. */
  private static String craftable(List<Craftable> craftable, Voice voice) {
    if (craftable.isEmpty()) {
      return voice.text("fragment.list.nothing");
    }
    Map<Tier, List<Craftable>> byTier =
        craftable.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.recipe().tier(), LinkedHashMap::new, Collectors.toList()));
    return voice.text("fragment.list.craftable")
        + "\n"
        + byTier.entrySet().stream()
            .map(each -> voice.named(each.getKey()) + " · " + elements(each.getValue(), voice))
            .collect(Collectors.joining("\n"));
  }

  private static String elements(List<Craftable> ofTier, Voice voice) {
    return ofTier.stream()
        .map(each ->
            voice.traits(each.recipe().element()).emoji() + " ×" + voice.exact(each.times()))
        .collect(Collectors.joining("  "));
  }

  private static String price(FragmentRules rules, Voice voice) {
    return voice.text(
        "fragment.list.price",
        with("tierBase", rules.tierFragments().base()),
        with("tierMore", rules.tierFragments().perTier()),
        with("elementBase", rules.elementFragments().base()),
        with("elementMore", rules.elementFragments().perTier()));
  }

  private static Stream<Reply.Field> fields(ViewFragments.Answer answer, Voice voice) {
    return Stream.of(
            field(voice.text("fragment.list.tiers"), answer.tiers(), voice::named, voice),
            field(voice.text("fragment.list.elements"), answer.elements(), voice::named, voice),
            new Reply.Field(
                voice.text("fragment.list.bundles"), items(answer.bundles(), voice), true))
        .filter(field -> !field.text().isEmpty());
  }

  private static <T> Reply.Field field(
      String name, Map<T, Long> counts, Function<T, String> named, Voice voice) {
    return new Reply.Field(
        name,
        counts.entrySet().stream()
            .map(each -> named.apply(each.getKey()) + " · " + voice.exact(each.getValue()))
            .collect(Collectors.joining("\n")),
        true);
  }

  private static String items(Map<ItemId, Long> counts, Voice voice) {
    return voice.rules(ItemRules.class).items().stream()
        .map(Item::id)
        .filter(counts::containsKey)
        .map(item -> voice.items(item, counts.getOrDefault(item, 0L)))
        .collect(Collectors.joining("\n"));
  }

  /** One of each of the highest kinds. */
  private static Row crafts(List<Craftable> craftable, Voice voice, Asker asker) {
    List<Control> buttons = new ArrayList<>();
    for (Craftable each : craftable.subList(0, Math.min(MOST_BUTTONS, craftable.size()))) {
      buttons.add(craft(each.recipe(), buttons.size(), voice, asker));
    }
    return new Row(buttons);
  }

  private static Button craft(Recipe recipe, int place, Voice voice, Asker asker) {
    return Button.main(
        voice.traits(recipe.element()).emoji(),
        voice.text("fragment.craft", with("tier", voice.text(voice.traits(recipe.tier()).names()))),
        Shortcut.to(CRAFT)
            .with(TIER, String.valueOf(recipe.tier().value()))
            .with(ELEMENT, KindOptions.name(recipe.element()))
            .id(asker)
            .once(asker.operation(place)));
  }

  private static Row opens(ViewFragments.Answer answer, Voice voice, Asker asker) {
    List<Control> buttons = new ArrayList<>();
    answer.rules().bundles().stream()
        .map(Bundle::item)
        .filter(answer.bundles()::containsKey)
        .limit(MOST_BUTTONS)
        .forEach(bundle -> buttons.add(open(bundle, buttons.size(), voice, asker)));
    return new Row(buttons);
  }

  private static Button open(ItemId bundle, int place, Voice voice, Asker asker) {
    Item item = voice.rules(ItemRules.class).find(bundle).orElseThrow();
    return Button.plain(
        item.emoji(),
        voice.text("fragment.open", with("bundle", voice.counted(item.names(), 1))),
        Shortcut.to(OPEN)
            .with(BUNDLE, bundle.value())
            .id(asker)
            .once(asker.operation(MOST_BUTTONS + place)));
  }

  private static Button list(Voice voice, Asker asker) {
    return new NextSteps(voice, asker).open("🧩", voice.text("fragment.list"), LIST);
  }
}
