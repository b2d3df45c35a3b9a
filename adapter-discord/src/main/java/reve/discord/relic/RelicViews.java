package reve.discord.relic;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.esprit.Catalogue;
import reve.game.esprit.EspritId;
import reve.game.esprit.Relic;
import reve.game.esprit.Stack;
import reve.game.esprit.Stat;
import reve.game.item.Item;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.relic.RelicOutcome;
import reve.game.relic.RelicOutcome.Equipped;
import reve.game.relic.RelicOutcome.NoneLeft;
import reve.game.relic.RelicOutcome.NotARelic;
import reve.game.relic.RelicOutcome.NotOwned;
import reve.game.relic.RelicOutcome.NotWorn;
import reve.game.relic.RelicOutcome.TooFewSlots;
import reve.game.relic.RelicOutcome.Unequipped;
import reve.game.relic.RelicOutcome.WearsNothing;
import reve.game.relic.RelicOutcome.WornAlready;
import reve.game.relic.ViewRelics;
import reve.game.relic.ViewRelics.Fitting;
import reve.game.relic.ViewRelics.Held;
import reve.game.shared.BasisPoints;

/** How relics look. */
public final class RelicViews {
  static final String LIST = "relic list";
  static final String EQUIP = "relic equip";
  static final String UNEQUIP = "relic unequip";
  static final String ESPRIT = "esprit";
  static final String RELIC = "relic";
  private static final int TAKING_OFF = 1;
  private static final int PUTTING_ON = 2;

  private final Voices voices;

  public RelicViews(Voices voices) {
    this.voices = voices;
  }

  static String name(ItemId relic, Voice voice) {
    return voice.counted(item(relic, voice).names(), 1);
  }

  /** With its sign. */
  static String label(ItemId relic, Voice voice) {
    return item(relic, voice).emoji() + " " + name(relic, voice);
  }

  private static Item item(ItemId relic, Voice voice) {
    return voice.rules(ItemRules.class).find(relic).orElseThrow();
  }

  private static String labels(List<ItemId> relics, Voice voice) {
    return voice.list(relics.stream().map(relic -> label(relic, voice)).toList());
  }

  Reply of(ViewRelics.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    Reply reply =
        Reply.titled(voice.text("relic.list.title"))
            .text(
                answer.relics().stream()
                    .map(held -> line(held, voice))
                    .collect(Collectors.joining("\n")));
    return answer.wearers().isEmpty()
        ? reply.footer(voice.text("relic.list.nobody"))
        : reply
            .field(
                voice.text("relic.list.wearers"),
                answer.wearers().stream()
                    .map(stack -> wearer(stack, voice))
                    .collect(Collectors.joining("\n")))
            .row(lookAt(answer.wearers(), voice, asker));
  }

  private static String line(Held held, Voice voice) {
    return voice.text(
        "relic.list.line",
        with("relic", label(held.relic().item(), voice)),
        with("stars", "★".repeat(held.relic().stars())),
        with("held", held.count()),
        with("effect", effect(held.relic(), voice)));
  }

  /** The Esprit and the relics it wears. */
  public static String wearer(Stack stack, Voice voice) {
    return voice.named(voice.esprit(stack.esprit())) + ": " + labels(stack.relics(), voice);
  }

  private static Select lookAt(List<Stack> wearers, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to(EQUIP).with(ESPRIT, "").id(asker),
        voice.text("relic.list.look"),
        wearers.stream()
            .map(stack -> voice.esprit(stack.esprit()))
            .map(esprit ->
                new Choice(
                    esprit.id().value(),
                    voice.traits(esprit.element()).emoji(),
                    voice.name(esprit),
                    "",
                    false))
            .toList());
  }

  /** What it does, such as "attack +25 %, 15 % of defence to attack". */
  static String effect(Relic relic, Voice voice) {
    Stream<String> boosts =
        Stream.of(Stat.values())
            .filter(stat -> relic.boosts().containsKey(stat))
            .map(stat ->
                voice.text(
                    "relic.boost",
                    with("stat", EspritViews.stat(stat, voice)),
                    with("share", percent(relic.boost(stat), voice))));
    Stream<String> conversions =
        relic.conversions().stream()
            .map(conversion ->
                voice.text(
                    "relic.conversion",
                    with("share", percent(conversion.share(), voice)),
                    with("from", EspritViews.stat(conversion.from(), voice)),
                    with("to", EspritViews.stat(conversion.to(), voice))));
    return Stream.concat(boosts, conversions).collect(Collectors.joining(", "));
  }

  private static String percent(BasisPoints share, Voice voice) {
    return voice.percent(share.value(), BasisPoints.WHOLE);
  }

  Reply of(Optional<Fitting> fitting, EspritId esprit, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return fitting
        .map(found -> fitting(found, voice, asker))
        .orElseGet(() -> EspritViews.notOwned(esprit, voice));
  }

  private static Reply fitting(Fitting fitting, Voice voice, Asker asker) {
    Stack stack = fitting.stack();
    Reply reply =
        Reply.titled(
                voice.text(
                    "relic.fitting.title", with("name", voice.named(voice.esprit(stack.esprit())))))
            .text(
                voice.text(
                    "relic.fitting.text",
                    with("worn", stack.relics().size()),
                    with("slots", fitting.slots()),
                    with("atk", fitting.lead().atk()),
                    with("def", fitting.lead().def()),
                    with("hp", fitting.lead().hp())))
            .field(
                voice.text("relic.fitting.worn"),
                stack.relics().isEmpty()
                    ? voice.text("relic.fitting.nothing")
                    : described(stack.relics(), voice));
    Reply worn = stack.relics().isEmpty() ? reply : reply.row(takeOff(stack, voice, asker));
    return fitting.atHand().isEmpty() || stack.relics().size() >= fitting.slots()
        ? worn.row(Row.of(EspritViews.look(stack.esprit(), voice, asker), list(voice, asker)))
        : worn.row(putOn(fitting, voice, asker))
            .row(Row.of(EspritViews.look(stack.esprit(), voice, asker), list(voice, asker)));
  }

  private static String described(List<ItemId> relics, Voice voice) {
    return relics.stream()
        .map(item ->
            label(item, voice)
                + voice
                    .rules(Catalogue.class)
                    .relics()
                    .find(item)
                    .map(relic -> ": " + effect(relic, voice))
                    .orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static Select putOn(Fitting fitting, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to(EQUIP)
            .with(ESPRIT, fitting.stack().esprit().value())
            .with(RELIC, "")
            .id(asker)
            .once(asker.operation(PUTTING_ON)),
        voice.text("relic.fitting.put_on"),
        fitting.atHand().stream()
            .map(held ->
                new Choice(
                    held.relic().item().value(),
                    item(held.relic().item(), voice).emoji(),
                    name(held.relic().item(), voice),
                    effect(held.relic(), voice),
                    false))
            .toList());
  }

  private static Select takeOff(Stack stack, Voice voice, Asker asker) {
    return new Select(
        Shortcut.to(UNEQUIP)
            .with(ESPRIT, stack.esprit().value())
            .with(RELIC, "")
            .id(asker)
            .once(asker.operation(TAKING_OFF)),
        voice.text("relic.fitting.take_off"),
        stack.relics().stream()
            .map(relic ->
                new Choice(
                    relic.value(), item(relic, voice).emoji(), name(relic, voice), "", false))
            .toList());
  }

  private static Button list(Voice voice, Asker asker) {
    return Button.plain("🗡️", voice.text("relic.list"), Shortcut.to(LIST).id(asker));
  }

  Reply of(RelicOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Equipped(var now, var relics, int slots, var before, var after) ->
          worn(
              voice.text(
                  "relic.equipped",
                  with("name", voice.named(voice.esprit(now.esprit()))),
                  with("relics", labels(relics, voice))),
              EspritViews.change(before, after, voice),
              now,
              slots,
              voice,
              asker);
      case Unequipped(var now, var relics, int slots, var before, var after) ->
          worn(
              voice.text(
                  "relic.unequipped",
                  with("name", voice.named(voice.esprit(now.esprit()))),
                  with("relics", labels(relics, voice))),
              EspritViews.change(before, after, voice),
              now,
              slots,
              voice,
              asker);
      case NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case NotARelic(var item) ->
          Reply.refusal(voice.text("relic.unknown", with("typed", Voice.asTyped(item.value()))))
              .row(Row.of(list(voice, asker)));
      case NoneLeft(var relic) ->
          Reply.refusal(voice.text("relic.none_left", with("relic", label(relic, voice))))
              .row(Row.of(list(voice, asker)));
      case WornAlready(var id, var relic) ->
          Reply.refusal(
              voice.text(
                  "relic.worn_already",
                  with("name", voice.named(voice.esprit(id))),
                  with("relic", label(relic, voice))));
      case TooFewSlots(var id, int slots, var worn) ->
          Reply.refusal(
                  voice.text(
                      worn.isEmpty() ? "relic.too_many" : "relic.too_few_slots",
                      with("name", voice.named(voice.esprit(id))),
                      with("slots", slots),
                      with("worn", labels(worn, voice))))
              .row(Row.of(fit(id, voice, asker)));
      case NotWorn(var id, var relic) ->
          Reply.refusal(
                  voice.text(
                      "relic.not_worn",
                      with("name", voice.named(voice.esprit(id))),
                      with("relic", label(relic, voice))))
              .row(Row.of(fit(id, voice, asker)));
      case WearsNothing(var id) ->
          Reply.refusal(
                  voice.text("relic.wears_nothing", with("name", voice.named(voice.esprit(id)))))
              .row(Row.of(fit(id, voice, asker)));
    };
  }

  private static Reply worn(
      String title, String change, Stack now, int slots, Voice voice, Asker asker) {
    return Reply.titled(title)
        .text(change)
        .footer(voice.text("relic.slots", with("worn", now.relics().size()), with("slots", slots)))
        .color(Reply.GOOD)
        .row(Row.of(fit(now.esprit(), voice, asker), EspritViews.look(now.esprit(), voice, asker)));
  }

  private static Button fit(EspritId id, Voice voice, Asker asker) {
    return Button.plain(
        "🗡️", voice.text("relic.fit"), Shortcut.to(EQUIP).with(ESPRIT, id.value()).id(asker));
  }
}
