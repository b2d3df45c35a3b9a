package reve.discord.energy;

import static reve.discord.text.Arg.with;

import java.util.Optional;
import reve.discord.shared.Asker;
import reve.discord.shared.Bar;
import reve.discord.shared.NextSteps;
import reve.discord.shared.Reply;
import reve.discord.shared.Row;
import reve.discord.text.Voice;
import reve.discord.text.Voices;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.energy.ViewEnergy;

/** How energy and stamina look. */
public final class EnergyViews {
  private final Voices voices;

  public EnergyViews(Voices voices) {
    this.voices = voices;
  }

  Reply of(ViewEnergy.Answer answer, Asker asker) {
    Voice voice = voices.in(asker.locale());
    NextSteps steps = new NextSteps(voice, asker);
    return Reply.titled(voice.text("energy.title"))
        .text(line(answer.energy(), voice) + "\n\n" + line(answer.stamina(), voice))
        .row(Row.having(Optional.of(steps.explore())));
  }

  private static String line(GaugeLevel level, Voice voice) {
    return voice.text(
            level.gauge() == Gauge.ENERGY ? "energy.energy" : "energy.stamina",
            with("points", level.points()),
            with("max", level.pace().max()))
        + "\n"
        + Bar.of(level.points(), level.pace().max())
        + "\n"
        + (level.isFull()
            ? voice.text("energy.full")
            : voice.text(
                "energy.filling",
                with("seconds", level.pace().secondsPerPoint()),
                with("when", Voice.when(level.fullAt()))));
  }
}
