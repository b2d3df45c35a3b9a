package reve.discord.inventory;

import static reve.discord.text.Arg.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reve.discord.experience.LevelUps;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.energy.Gauge;
import reve.game.inventory.Portion;
import reve.game.inventory.UseOutcome;
import reve.game.inventory.UseOutcome.GaugeFull;
import reve.game.inventory.UseOutcome.HighestLevel;
import reve.game.inventory.UseOutcome.Learned;
import reve.game.inventory.UseOutcome.Opened;
import reve.game.inventory.UseOutcome.Restored;
import reve.game.inventory.UseOutcome.TooFew;
import reve.game.inventory.UseOutcome.TooMany;
import reve.game.inventory.UseOutcome.TrialAhead;
import reve.game.inventory.UseOutcome.UnknownItem;
import reve.game.inventory.UseOutcome.UsedElsewhere;
import reve.game.item.Item;
import reve.game.item.ItemEffect.Elsewhere;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;

/** How using items looks. */
public final class UseViews {
  static final String USE = "use";
  static final String AMOUNT = "amount";
  private static final int AGAIN = 1;
  private static final int ALL = 2;

  private final Voices voices;

  public UseViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(UseOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Restored restored -> restored(restored, voice, asker);
      case Learned learned -> learned(learned, voice, asker);
      case Opened opened -> opened(opened, voice, asker);
      case UnknownItem(ItemId item) ->
          refusal(
              voice.text("inventory.unknown_item", with("typed", Voice.asTyped(item.value()))),
              voice,
              asker);
      case UsedElsewhere(ItemId id) -> elsewhere(id, voice, asker);
      case TooFew few -> tooFew(few, voice, asker);
      case TooMany(int wanted, int most) ->
          refusal(
              voice.text("inventory.too_many", with("wanted", wanted), with("most", most)),
              voice,
              asker);
      case GaugeFull(ItemId item, var level) ->
          Reply.refusal(
                  voice.text(
                          "inventory.full",
                          with("gauge", name(level.gauge(), voice)),
                          with("points", level.points()),
                          with("max", level.pace().max()))
                      + " "
                      + voice.text("inventory.kept"))
              .row(
                  Row.having(
                      Optional.of(new NextSteps(voice, asker).explore())
                          .filter(_ -> level.gauge() == Gauge.ENERGY),
                      Optional.of(bag(voice, asker))));
      case TrialAhead(ItemId item, int level) ->
          Reply.refusal(voice.text("inventory.trial_ahead", with("level", level)))
              .row(new NextSteps(voice, asker).open("⛩️", voice.text("inventory.level"), "level"));
      case HighestLevel(ItemId item, int level) ->
          refusal(voice.text("inventory.highest_level", with("level", level)), voice, asker);
    };
  }

  private static Reply refusal(String text, Voice voice, Asker asker) {
    return Reply.refusal(text).row(bag(voice, asker));
  }

  private static Reply elsewhere(ItemId id, Voice voice, Asker asker) {
    Item item = voice.rules(ItemRules.class).find(id).orElseThrow();
    Places places = new Places(voice, asker);
    return item.effect() instanceof Elsewhere(var place)
        ? Reply.refusal(places.told(place, item))
            .row(Row.having(places.way(place), Optional.of(bag(voice, asker))))
        : refusal(voice.text("inventory.kept"), voice, asker);
  }

  private static Reply tooFew(TooFew few, Voice voice, Asker asker) {
    return Reply.refusal(
            voice.text(
                "inventory.too_few",
                with("held", voice.items(few.item(), few.held())),
                with("wanted", few.wanted())))
        .row(
            Row.having(
                Optional.of((int) few.held())
                    .filter(held -> held > 0)
                    .map(held -> use(few.item(), held, ALL, voice, asker)),
                Optional.of(bag(voice, asker))));
  }

  private static Reply restored(Restored restored, Voice voice, Asker asker) {
    Portion portion = restored.portion();
    boolean room = restored.after() < restored.max();
    return used(
            restored.item(),
            portion,
            restored.asked(),
            risen(restored.gauge(), restored.before(), portion, restored.max(), "did", voice)
                + "\n"
                + Bar.of(restored.after(), restored.max()),
            restored.held(),
            voice)
        .row(
            Row.having(
                again(restored.item(), room ? restored.held() : 0, voice, asker),
                Optional.of(new NextSteps(voice, asker).explore())
                    .filter(_ -> restored.gauge() == Gauge.ENERGY),
                Optional.of(bag(voice, asker))));
  }

  private static Reply learned(Learned learned, Voice voice, Asker asker) {
    Portion portion = learned.portion();
    String text =
        voice.text(
            "inventory.learned", with("given", portion.given()), with("lost", portion.lost()));
    Reply used = used(learned.item(), portion, learned.asked(), text, learned.held(), voice);
    return LevelUps.shown(used, learned.levels(), learned.reward(), voice)
        .row(
            Row.having(
                again(
                    learned.item(),
                    portion.used() == learned.asked() && portion.lost() == 0 ? learned.held() : 0,
                    voice,
                    asker),
                Optional.of(
                    new NextSteps(voice, asker).open("📈", voice.text("inventory.level"), "level")),
                Optional.of(bag(voice, asker))));
  }

  private static Reply used(
      ItemId item, Portion portion, int asked, String text, long held, Voice voice) {
    List<String> lines = new ArrayList<>(List.of(text));
    if (portion.used() < asked) {
      lines.add(voice.text("inventory.spared", with("spared", asked - portion.used())));
    }
    return Reply.titled(
            voice.text("inventory.used", with("items", voice.items(item, portion.used()))))
        .text(String.join("\n", lines))
        .color(Reply.GOOD)
        .footer(voice.text("inventory.left", with("left", held)));
  }

  private static Reply opened(Opened opened, Voice voice, Asker asker) {
    return Reply.titled(
            voice.text(
                "inventory.opened", with("items", voice.items(opened.item(), opened.count()))))
        .text(String.join("\n", voice.reward(opened.contents())))
        .color(Reply.GOOD)
        .footer(voice.text("inventory.left", with("left", opened.held())))
        .row(
            Row.having(
                again(opened.item(), opened.held(), voice, asker), Optional.of(bag(voice, asker))));
  }

  /** From what to what a gauge rises by a portion, and what is lost. */
  static String risen(
      Gauge gauge, long before, Portion portion, long max, String tense, Voice voice) {
    return voice.text(
        "inventory.risen",
        with("tense", tense),
        with("gauge", name(gauge, voice)),
        with("before", before),
        with("after", before + portion.given()),
        with("max", max),
        with("lost", portion.lost()));
  }

  static String name(Gauge gauge, Voice voice) {
    return switch (gauge) {
      case ENERGY -> voice.text("inventory.energy");
      case STAMINA -> voice.text("inventory.stamina");
    };
  }

  private static Optional<Button> again(ItemId item, long held, Voice voice, Asker asker) {
    return Optional.of(use(item, 1, AGAIN, voice, asker)).filter(_ -> held > 0);
  }

  /** Uses so many of an item, once. */
  public static Button use(ItemId id, int count, int operation, Voice voice, Asker asker) {
    Item item = voice.rules(ItemRules.class).find(id).orElseThrow();
    return Button.main(
        item.emoji(),
        voice.text(
            item.effect().isOpened() ? "inventory.open" : "inventory.use", with("count", count)),
        Shortcut.to(USE)
            .with(InventoryViews.ITEM, id.value())
            .with(AMOUNT, String.valueOf(count))
            .id(asker)
            .once(asker.operation(operation)));
  }

  static Button bag(Voice voice, Asker asker) {
    return new NextSteps(voice, asker)
        .open("🎒", voice.text("inventory.bag"), InventoryViews.INVENTORY);
  }
}
