package reve.discord.experience;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.Control.Button;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.shared.Shortcut;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.experience.ViewLevel;

/** How a level looks. */
public final class LevelViews {
  private static final int TRIAL = 1;

  private final Voices voices;

  public LevelViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewLevel.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    Reply level =
        Reply.titled(
                voice.text(
                    "experience.level.title",
                    with("level", answer.level()),
                    with("cap", answer.cap())))
            .text(progress(answer, voice));
    Reply withNext =
        answer.next().equals(Reward.NOTHING)
            ? level
            : level.field(
                voice.text("experience.level.next", with("level", answer.level() + 1)),
                String.join("\n", voice.reward(answer.next())));
    return answer
        .trial()
        .map(trial ->
            withNext.field(voice.text("experience.trial.name"), trial(trial, answer.held(), voice)))
        .orElse(withNext)
        .row(
            Row.having(
                Optional.of(answer).filter(ViewLevel.Answer::isAtCap).map(_ -> pass(voice, asker)),
                Optional.of(steps.explore())));
  }

  private static String progress(ViewLevel.Answer answer, Voice voice) {
    if (answer.need().isEmpty()) {
      return voice.text("experience.level.highest");
    }
    long need = answer.need().get();
    return Bar.of(answer.experience(), need)
        + "\n"
        + voice.text(
            answer.isAtCap() ? "experience.level.at_cap" : "experience.level.progress",
            with("experience", answer.experience()),
            with("need", need),
            with("percent", answer.experience() * 100 / need));
  }

  private static String trial(Trial trial, Balances held, Voice voice) {
    return voice.text(
        "experience.trial.text",
        with("level", trial.level()),
        with("cap", trial.cap()),
        with("price", voice.price(trial.price())),
        with("held", voice.held(trial.price(), held)));
  }

  private static Button pass(Voice voice, Asker asker) {
    return Button.main(
        "⛩️",
        voice.text("experience.trial.pass"),
        Shortcut.to(TrialViews.TRIAL).id(asker).once(asker.operation(TRIAL)));
  }
}
