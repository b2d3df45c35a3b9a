package reve.discord.awakening;

import static reve.discord.text.Arg.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discord.collection.StackPager;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Control.Button;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.awakening.AwakenOutcome;
import reve.game.awakening.AwakenOutcome.AllStars;
import reve.game.awakening.AwakenOutcome.Awakened;
import reve.game.awakening.AwakenOutcome.NotOwned;
import reve.game.awakening.AwakenOutcome.TooFewCopies;
import reve.game.awakening.AwakenOutcome.TooFewItems;
import reve.game.awakening.AwakeningCost;
import reve.game.awakening.AwakeningRules;
import reve.game.awakening.ViewAwakening;
import reve.game.awakening.ViewAwakening.Candidate;
import reve.game.awakening.ViewAwakening.Preview;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;

/** How awakening looks. */
public final class AwakenViews {
  static final String AWAKEN = "awaken";
  static final String ESPRIT = "esprit";
  static final String COPIES = "copies";
  static final String FRAGMENTS = "fragments";
  static final String STONE = "stone";
  static final String CHOSEN = "chosen";
  static final String PAGE = "page";
  private static final int BY_COPIES = 1;
  private static final int BY_FRAGMENTS = 2;
  private static final int BY_STONE = 3;

  private final Voices voices;

  public AwakenViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewAwakening.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (answer) {
      case ViewAwakening.Answer.Possible(var preview, var held) ->
          preview(preview, held, voice, asker);
      case ViewAwakening.Answer.AllStars(var esprit, int stars) -> allStars(esprit, stars, voice);
      case ViewAwakening.Answer.NotOwned(var id) -> EspritViews.notOwned(id, voice);
    };
  }

  private static Reply preview(Preview preview, Map<ItemId, Long> held, Voice voice, Asker asker) {
    Stack stack = preview.stack();
    long fragments = held.getOrDefault(Fragments.AWAKENING, 0L);
    long stones = held.getOrDefault(voice.rules(AwakeningRules.class).stone(), 0L);
    return Reply.titled(
            voice.text(
                "awakening.preview.title",
                with("name", voice.named(preview.esprit())),
                with("stars", EspritViews.stars(preview.cost().star()))))
        .text(
            voice.text(
                    "awakening.preview.text",
                    with("copies", preview.cost().copies() + preview.cost().missing()),
                    with("spare", stack.quantity() - 1))
                + "\n\n"
                + EspritViews.change(preview.before(), preview.after(), voice))
        .row(
            Row.having(
                Optional.of(
                    act(
                            "⭐",
                            voice.text(
                                "awakening.by_copies",
                                with("copies", preview.cost().copies() + preview.cost().missing())),
                            COPIES,
                            BY_COPIES,
                            stack,
                            asker)
                        .enabledIf(preview.cost().missing() == 0)),
                Optional.of(
                        act(
                                "✨",
                                voice.text(
                                    "awakening.by_fragments",
                                    with(
                                        "fragments",
                                        voice.items(
                                            Fragments.AWAKENING, preview.cost().fragments()))),
                                FRAGMENTS,
                                BY_FRAGMENTS,
                                stack,
                                asker)
                            .enabledIf(fragments >= preview.cost().fragments()))
                    .filter(_ -> preview.cost().missing() > 0),
                Optional.of(
                        act(
                                "💎",
                                voice.text(
                                    "awakening.by_stone",
                                    with("copies", preview.withStone().copies())),
                                STONE,
                                BY_STONE,
                                stack,
                                asker)
                            .enabledIf(preview.withStone().missing() == 0))
                    .filter(_ -> stones > 0),
                Optional.of(EspritViews.look(stack.esprit(), voice, asker))));
  }

  private static Button act(
      String emoji, String label, String action, int operation, Stack stack, Asker asker) {
    return Button.main(
        emoji,
        label,
        CustomId.of(AWAKEN, action, asker, stack.esprit().value())
            .once(asker.operation(operation)));
  }

  private static Reply allStars(Esprit esprit, int stars, Voice voice) {
    return Reply.refusal(
        voice.text(
            "awakening.all_stars",
            with("name", voice.named(esprit)),
            with("stars", EspritViews.stars(stars))));
  }

  Reply of(ViewAwakening.Candidates candidates, Asker asker) {
    Voice voice = voices.in(asker.locale());
    List<Candidate> rows = candidates.page().rows();
    if (rows.isEmpty()) {
      return Reply.refusal(voice.text("awakening.candidates.none"));
    }
    return Reply.titled(voice.text("awakening.candidates.title"))
        .text(
            rows.stream()
                .map(row -> line(row.preview(), candidates.held(), voice))
                .collect(Collectors.joining("\n")))
        .row(
            StackPager.PAGER.row(
                CustomId.of(AWAKEN, PAGE, asker), candidates.page(), Candidate::key, voice))
        .row(
            new Select(
                CustomId.of(AWAKEN, CHOSEN, asker),
                voice.text("awakening.candidates.choose"),
                rows.stream().map(row -> choice(row.preview(), voice)).toList()));
  }

  private static Choice choice(Preview preview, Voice voice) {
    return new Choice(
        preview.esprit().id().value(),
        voice.traits(preview.esprit().element()).emoji(),
        voice.name(preview.esprit()),
        EspritViews.stars(preview.cost().star()),
        false);
  }

  private static String line(Preview preview, Map<ItemId, Long> held, Voice voice) {
    return voice.text(
        "awakening.candidates.line",
        with("name", voice.named(preview.esprit())),
        with("stars", EspritViews.stars(preview.cost().star())),
        with("needs", needs(preview, held, voice)),
        with("power", preview.after().power() - preview.before().power()));
  }

  /** Copies alone if they suffice, else with fragments if those do, else with a stone. */
  private static String needs(Preview preview, Map<ItemId, Long> held, Voice voice) {
    AwakeningCost cost = preview.cost();
    if (cost.missing() == 0) {
      return copies(cost, voice);
    }
    return held.getOrDefault(Fragments.AWAKENING, 0L) >= cost.fragments()
        ? both(cost, voice.items(Fragments.AWAKENING, cost.fragments()), voice)
        : both(
            preview.withStone(), voice.items(voice.rules(AwakeningRules.class).stone(), 1), voice);
  }

  private static String both(AwakeningCost cost, String items, Voice voice) {
    return cost.copies() == 0 ? items : copies(cost, voice) + " + " + items;
  }

  private static String copies(AwakeningCost cost, Voice voice) {
    return voice.text("awakening.candidates.copies", with("copies", cost.copies()));
  }

  Reply of(AwakenOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Awakened awakened -> awakened(awakened, voice, asker);
      case NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case AllStars(var id, int stars) -> allStars(voice.esprit(id), stars, voice);
      case TooFewCopies few ->
          Reply.refusal(
              voice.text(
                  "awakening.too_few_copies",
                  with("name", voice.named(voice.esprit(few.esprit()))),
                  with("wanted", few.wanted()),
                  with("spare", few.spare()),
                  with("fragments", voice.items(Fragments.AWAKENING, few.fragments()))));
      case TooFewItems few ->
          Reply.refusal(
              voice.text(
                  "awakening.too_few_items",
                  with("item", voice.items(few.item(), few.wanted())),
                  with("held", few.held())));
    };
  }

  private static Reply awakened(Awakened awakened, Voice voice, Asker asker) {
    Stack now = awakened.now();
    Esprit esprit = voice.esprit(now.esprit());
    return Reply.titled(
            voice.text(
                "awakening.done.title",
                with("name", voice.named(esprit)),
                with("stars", EspritViews.stars(now.stars()))))
        .text(
            EspritViews.change(awakened.before(), awakened.after(), voice)
                + "\n\n"
                + voice.text("awakening.done.left", with("copies", now.quantity())))
        .color(Reply.GOOD)
        .picture(EspritViews.picture(esprit, now, voice))
        .row(
            Row.having(
                awakened
                    .next()
                    .map(_ ->
                        Button.main(
                            "⭐",
                            voice.text("awakening.again"),
                            Shortcut.to(AWAKEN).with(ESPRIT, now.esprit().value()).id(asker))),
                Optional.of(EspritViews.look(now.esprit(), voice, asker))));
  }
}
