package reve.discord.experience;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.experience.TrialOutcome;
import reve.game.experience.TrialOutcome.NoneLeft;
import reve.game.experience.TrialOutcome.Passed;
import reve.game.experience.TrialOutcome.TooLow;
import reve.game.experience.TrialOutcome.TooPoor;

/** How a trial looks. */
public final class TrialViews {
  static final String TRIAL = "trial";

  private final Voices voices;

  public TrialViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(TrialOutcome outcome, Asker asker) {
    Voice voice = voices.in(asker.locale());
    return switch (outcome) {
      case Passed passed -> passed(passed, voice, asker);
      case TooLow low ->
          Reply.refusal(
                  voice.text(
                      "experience.trial.too_low",
                      with("wanted", low.trial().level()),
                      with("level", low.level())))
              .row(Row.having(Optional.of(new NextSteps(voice, asker).explore())));
      case TooPoor poor ->
          Reply.refusal(
              voice.text(
                  "experience.trial.too_poor",
                  with("price", voice.price(poor.trial().price())),
                  with("held", voice.held(poor.trial().price(), poor.held()))));
      case NoneLeft none ->
          Reply.refusal(voice.text("experience.trial.none_left", with("level", none.maxLevel())));
    };
  }

  private static Reply passed(Passed passed, Voice voice, Asker asker) {
    NextSteps steps = new NextSteps(voice, asker);
    return LevelUps.shown(
            Reply.titled(voice.text("experience.trial.title"))
                .text(
                    voice.text(
                        "experience.trial.passed",
                        with("cap", passed.trial().cap()),
                        with("price", voice.price(passed.trial().price()))))
                .color(Reply.GOOD),
            passed.levels(),
            passed.reward(),
            voice)
        .row(
            Row.having(
                Optional.of(steps.open("📈", voice.text("experience.level.open"), "level")),
                Optional.of(steps.explore())));
  }
}
