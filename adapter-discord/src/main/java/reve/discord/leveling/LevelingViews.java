package reve.discord.leveling;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.esprit.EspritViews;
import reve.discord.shared.Asker;
import reve.discord.shared.Confirmation;
import reve.discord.shared.Control.Button;
import reve.discord.shared.CustomId;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.PriceTag;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.leveling.BreakOutcome;
import reve.game.leveling.BreakOutcome.AllBroken;
import reve.game.leveling.BreakOutcome.Asked;
import reve.game.leveling.BreakOutcome.Barred;
import reve.game.leveling.BreakOutcome.Broken;
import reve.game.leveling.BreakOutcome.TooLow;
import reve.game.leveling.LevelOutcome;
import reve.game.leveling.LevelOutcome.AtCap;
import reve.game.leveling.LevelOutcome.Raised;
import reve.game.leveling.LevelingRules;
import reve.game.leveling.Limit;

/** How levels and limit breaks of Esprits look. */
public final class LevelingViews {
  static final String TRAIN = "train";
  static final String BREAK = "limitbreak";
  static final String ESPRIT = "esprit";
  static final String LEVELS = "levels";
  static final String AGREED = "y";
  private static final int ONE = 1;
  private static final int MOST = 2;
  private static final int BREAKING = 3;

  private final Voices voices;

  public LevelingViews(Voices voices) {
    this.voices = voices;
  }

  /** How many levels can be asked for at once. */
  int mostLevels() {
    return voices.rules(LevelingRules.class).level().mostAtOnce();
  }

  Reply of(LevelOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Raised raised -> raised(raised, voice, asker);
      case LevelOutcome.NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case AtCap(var id, int level, var limit) -> atCap(id, level, limit, voice, asker);
      case LevelOutcome.TooPoor poor ->
          Reply.refusal(
              voice.text(
                  "leveling.too_poor",
                  with("price", voice.price(poor.price())),
                  with("held", voice.held(poor.price(), poor.held()))));
    };
  }

  private static Reply raised(Raised raised, Voice voice, Asker asker) {
    Stack now = raised.now();
    return Reply.titled(
            voice.text(
                "leveling.raised.title",
                with("name", voice.named(voice.esprit(now.esprit()))),
                with("level", now.level())))
        .text(
            voice.text(
                    "leveling.raised.text",
                    with("from", raised.from()),
                    with("level", now.level()),
                    with("cap", raised.cap()),
                    with("price", voice.price(raised.price())),
                    with("held", voice.held(raised.price(), raised.left())))
                + "\n\n"
                + EspritViews.change(raised.before(), raised.after(), voice))
        .color(Reply.GOOD)
        .row(
            now.level() < raised.cap()
                ? further(now, raised.left(), voice, asker)
                : Row.having(
                    Optional.of(
                        breaking(now.esprit(), voice, asker)
                            .enabledIf(
                                voice
                                    .rules(LevelingRules.class)
                                    .isBeforeBreak(now, voice.esprit(now.esprit()).tier()))),
                    Optional.of(EspritViews.look(now.esprit(), voice, asker))));
  }

  private static Row further(Stack now, Balances left, Voice voice, Asker asker) {
    boolean enough =
        left.cover(voice.rules(LevelingRules.class).toRise(now.level(), now.level() + 1));
    return Row.having(
        Optional.of(train("1", ONE, "leveling.one", now, voice, asker).enabledIf(enough)),
        Optional.of(train("max", MOST, "leveling.most", now, voice, asker).enabledIf(enough)),
        Optional.of(EspritViews.look(now.esprit(), voice, asker)));
  }

  private static Button train(
      String levels, int operation, String key, Stack now, Voice voice, Asker asker) {
    return Button.main(
        "📈",
        voice.text(key),
        Shortcut.to(TRAIN)
            .with(ESPRIT, now.esprit().value())
            .with(LEVELS, levels)
            .id(asker)
            .once(asker.operation(operation)));
  }

  private static Button breaking(EspritId id, Voice voice, Asker asker) {
    return Button.main(
        "💥", voice.text("leveling.break"), Shortcut.to(BREAK).with(ESPRIT, id.value()).id(asker));
  }

  private static Reply asked(Asked asked, Voice voice, Asker asker) {
    Reply question =
        Reply.titled(
                voice.text(
                    "leveling.ask.title", with("name", voice.named(voice.esprit(asked.esprit())))))
            .text(
                voice.text(
                        "leveling.ask.text",
                        with("cap", asked.cap()),
                        with("price", voice.price(asked.price())),
                        with("held", voice.held(asked.price(), asked.held())))
                    + "\n\n"
                    + EspritViews.change(asked.before(), asked.after(), voice))
            .privately();
    CustomId act =
        CustomId.of(BREAK, AGREED, asker, asked.esprit().value(), PriceTag.of(asked.price()).text())
            .once(asker.operation(BREAKING));
    return new Confirmation(
            question,
            Button.grave(
                "💥",
                voice.text("leveling.ask.do", with("price", voice.price(asked.price()))),
                act),
            EspritViews.look(asked.esprit(), voice, asker))
        .asked();
  }

  private static Reply atCap(EspritId id, int level, Limit limit, Voice voice, Asker asker) {
    Reply refusal =
        Reply.refusal(
            voice.text(
                    "leveling.at_cap",
                    with("name", voice.named(voice.esprit(id))),
                    with("level", level))
                + " "
                + reason(limit, voice));
    return limit instanceof Limit.ByBand ? refusal.row(breaking(id, voice, asker)) : refusal;
  }

  private static String reason(Limit limit, Voice voice) {
    return switch (limit) {
      case Limit.ByBand band -> voice.text("leveling.limit.band");
      case Limit.ByPlayer(int level) -> voice.text("leveling.limit.player", with("level", level));
      case Limit.ByTier(int cap) -> voice.text("leveling.limit.tier", with("cap", cap));
    };
  }

  Reply of(BreakOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Broken broken -> broken(broken, voice, asker);
      case Asked asked -> asked(asked, voice, asker);
      case BreakOutcome.NotOwned(var id) -> EspritViews.notOwned(id, voice);
      case TooLow(var id, int level, int wanted) ->
          Reply.refusal(
              voice.text(
                  "leveling.break.too_low",
                  with("name", voice.named(voice.esprit(id))),
                  with("wanted", wanted),
                  with("level", level)));
      case Barred(var id, var limit) ->
          Reply.refusal(
              voice.text("leveling.break.barred", with("name", voice.named(voice.esprit(id))))
                  + " "
                  + reason(limit, voice));
      case AllBroken(var id, int breaks) ->
          Reply.refusal(
              voice.text(
                  "leveling.break.all",
                  with("name", voice.named(voice.esprit(id))),
                  with("breaks", breaks)));
      case BreakOutcome.TooPoor poor ->
          Reply.refusal(
              voice.text(
                  "leveling.break.too_poor",
                  with("price", voice.price(poor.price())),
                  with("held", voice.held(poor.price(), poor.held()))));
    };
  }

  private static Reply broken(Broken broken, Voice voice, Asker asker) {
    Stack now = broken.now();
    return Reply.titled(
            voice.text(
                "leveling.broken.title", with("name", voice.named(voice.esprit(now.esprit())))))
        .text(
            voice.text(
                    "leveling.broken.text",
                    with("cap", broken.cap()),
                    with("price", voice.price(broken.price())))
                + "\n\n"
                + EspritViews.change(broken.before(), broken.after(), voice))
        .color(Reply.GOOD)
        .row(further(now, broken.left(), voice, asker));
  }
}
